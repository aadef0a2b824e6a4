// Package review decides what is asked in a review: which cards are due, in
// which order, how many new ones join them, and which come again in the same
// session. It makes a Plan; a Queue carries that out, as a quiz.Chooser. It knows
// neither disk nor terminal: what is known of each card is handed to it, and it asks
// the clock that it is given.
//
// What is due comes first: what was due before today, by how much is at stake,
// then what is due today. At stake is the chance that the card has been
// forgotten times its stability, the days of memory that would be lost with it.
// Then come cards whose answer has changed since they were learned, as if new,
// and new cards in the order of their decks. Cards in learning steps come in
// between as soon as their time has come, and at the end up to twenty minutes
// before it, rather than have the player wait; none twice in a row where there is
// another. A card whose answer could not be read comes once more behind those
// that are due and new; nothing is learned from it.
//
// Of the parts of one card (the blanks of a cloze, both ways round) only one is
// asked on a day: it would tell the others.
//
// Before an exam, new cards are spread over the days that are left, and what was
// learned is reviewed at the latest on the day before it. A plan is made anew
// each day: it promises what will do if each day's plan is carried out.
package review

import (
	"time"

	"quiz/decks"
	"quiz/decks/filter"
	"quiz/quiz"
	"quiz/quiz/schedule"
)

// DefaultNew is how many new cards a day there are if nothing else is said.
const DefaultNew = 10

// ahead is how long before their time cards in learning may come.
const ahead = 20 * time.Minute

// Options say what is reviewed.
type Options struct {
	filter.Filter
	Params   schedule.Params
	New      int // new cards a day, changed ones among them; below 0: as many as an exam takes, or the default
	NewToday int // that were asked today already
	Limit    int // how many cards are asked at the most; 0: all
	Exam     int // number of the day, as schedule.Day has it, of an exam; 0: none
}

// A Known is what is known of a part of a card that was asked before.
type Known struct {
	schedule.Memory
	Fingerprint string    // of what was right then
	First       time.Time // when it was first asked, with this answer
}

// A Plan is what there is to review.
type Plan struct {
	Now      time.Time
	Due      []*Card   // in the order in which they are asked
	Changed  []*Card   // whose answer is another than the one that was learned
	Waiting  int       // such cards that wait for another day, since only so many are asked on one
	New      []*Card   // those of today
	Learning []*Card   // in learning steps whose time comes today
	Unseen   int       // cards never asked, today's among them
	NewToday int       // new cards that were met earlier today
	Held     int       // new cards that could be asked today, were more a day wished for
	PutOff   int       // cards put off to another day, for another part of them is asked today
	Ahead    int       // cards that were last asked later than today: the clock is not right, or was not
	NextDue  time.Time // when the first card that is not in the plan is due; zero: none is
	Exam     *Exam     // nil without one
	options  Options
	decks    []*decks.Deck
}

// A Card is a card of a deck, or the part of one that is asked today, with what is
// known of it.
type Card struct {
	quiz.Ref
	Memory schedule.Memory // zero: new, or as good as new
	status status

	overdue bool
	stake   float64
	seeBy   int // new: within how many days from today, for an exam
}

// status says where a card is in a session.
type status uint8

const (
	waiting  status = iota // to be asked
	learning               // to come again in this session
	repeated               // to come once more: its answer could not be read
	done
)

// DueNow is how many cards are due: those to be repeated, those in learning steps,
// and those whose answer has changed since. Cards that were never asked are not.
func (p *Plan) DueNow() int { return len(p.Learning) + len(p.Due) + len(p.Changed) }

// Total is how many cards the plan asks.
func (p *Plan) Total() int { return p.DueNow() + len(p.New) }

// Decks are those that the plan is for.
func (p *Plan) Decks() []*decks.Deck { return p.decks }
