// Package keep keeps sittings in the history, so that nothing of them is lost, and
// takes them up again where they were left.
//
// Each answer is in the history before anything says that it was given. What the
// history cannot take at once waits, in its order, and is tried again; one change
// that it never takes holds no other back.
//
// A sitting is noted with its decks and options when its first answer is kept. It is
// taken up only if all answers that were given come to what they came to then: nobody
// goes on in another sitting than the one that was left.
//
// Whoever only looks reads the history under the names that cards have now, and
// changes nothing; Rename has the history take these names.
//
// Nothing is printed here, and no clock is read but the one that is given.
package keep

import (
	"encoding/json"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// A Config is what it takes to keep a sitting.
type Config struct {
	Store  *history.Store
	Params schedule.Params
	Now    func() time.Time

	// Patiently does what may have to wait for another program.
	Patiently func(do func() error) error

	// Failed is told of the first change that the history did not take, and if it
	// may take that later.
	Failed func(err error, mayPass bool)
}

// A Keeper keeps the answers of a sitting in the history: each before anything
// on the screen says that it was given.
//
// An answer that could not be read is none, and has no place in the history; it
// stands with the sitting, so that this can be taken up again. If the player
// says that it was right, it is kept as that.
//
// What the history cannot take now, for the disk is full or another program
// holds it, waits, and is tried again before the next answer and at the end.
type Keeper struct {
	Config
	decks   []*decks.Deck
	sitting string
	usual   map[string]float64            // seconds, by kind
	known   map[arrange.Key]history.State // nil: to be read when it is asked for, which it seldom is
	entries []*entry                      // one for each answer of the sitting
	waiting []func() error                // changes that the history has not taken, in order
	put     func(history.Answer) (history.Answer, history.State, error)
	note    func() error // writes down which answers could not be read; nil: nobody asks for them
	faults  int          // how often the history did not take a change
	mayPass int          // how many of these faults may pass
}

// An entry is an answer on its way into the history.
type entry struct {
	history.Answer
	kept   bool
	unread bool // it could not be read, and is not to be kept
}

// NewKeeper begins to keep a sitting of decks.
func NewKeeper(c Config, list []*decks.Deck, sitting string) (*Keeper, error) {
	usual, err := c.Store.Usual()
	if err != nil {
		return nil, err
	}
	return &Keeper{Config: c, decks: list, sitting: sitting, usual: usual, put: c.Store.Record}, nil
}

// Grade is how well an answer shows its card to be known, beside the time that the
// player usually takes.
func (k *Keeper) Grade(a quiz.Answer) int { return a.Grade(k.usual[a.Question.Kind.String()]) }

// answer is an answer as the history has it.
func (k *Keeper) answer(a quiz.Answer) history.Answer {
	q := a.Question
	points, most := a.Points, a.MaxPoints
	if a.Try > 1 {
		points, most = 0, 0 // practice
	}
	return history.Answer{
		Sitting: k.sitting, Key: q.Key(), Kind: q.Kind.String(), Fingerprint: arrange.Fingerprint(q.Card, q.Part),
		Response: a.Response, Given: givenText(a), Verdict: a.Verdict.Outcome.String(), Points: points, MaxPoints: most,
		Seconds: a.Seconds, Hinted: a.Hinted, Try: a.Try, Grade: schedule.Grade(k.Grade(a)), At: k.Now(),
	}
}

// givenText is the response so that it can be given again. Empty: it could not be
// read, or there was none.
func givenText(a quiz.Answer) string {
	r := a.Given
	if r.Picks == nil && r.Texts == nil && r.Grade == 0 {
		return ""
	}
	text, err := json.Marshal(r)
	if err != nil {
		return ""
	}
	return string(text)
}

// Answered keeps an answer.
func (k *Keeper) Answered(a quiz.Answer) {
	s := &entry{Answer: k.answer(a)}
	k.entries = append(k.entries, s)
	if s.unread = a.Verdict.Outcome == quiz.Unreadable; s.unread {
		k.noteUnread()
		return
	}
	k.record(s, a.Question.Card)
}

// record has the history take an answer. A card that was renamed meanwhile, in
// the player's editor perhaps, has its earlier answers go over first.
func (k *Keeper) record(s *entry, card *decks.Card) {
	k.change(func() error {
		if err := k.renamed(card); err != nil {
			return err
		}
		kept, state, err := k.put(s.Answer)
		s.ID = kept.ID // the same when it is tried again, so that it cannot come twice
		if err == nil {
			s.kept = true
			k.learn(state)
		}
		return err
	})
}

// renamed has the history know a card by the id that it has now.
func (k *Keeper) renamed(card *decks.Card) error {
	if len(card.Was) == 0 {
		return nil
	}
	_, err := Rename(k.Store, k.decks, k.Patiently)
	return err
}

// Overridden keeps that the last answer was right.
func (k *Keeper) Overridden(a quiz.Answer) {
	s, answer := k.entries[len(k.entries)-1], k.answer(a)
	if s.unread {
		s.Answer, s.unread = answer, false
		k.record(s, a.Question.Card)
		k.noteUnread()
		return
	}
	k.changeKept(s, func() error {
		answer.ID = s.ID
		state, err := k.Store.Amend(answer)
		if err == nil {
			k.learn(state)
		}
		return err
	})
}

// Undone takes the last answer back.
func (k *Keeper) Undone(quiz.Answer) {
	last := len(k.entries) - 1
	s := k.entries[last]
	k.entries = k.entries[:last]
	if s.unread {
		k.noteUnread()
		return
	}
	k.changeKept(s, func() error {
		k.known = nil
		return k.Store.Undo(s.ID)
	})
}

// changeKept changes an answer that the history has: not one that it never took,
// nor one that was forgotten meanwhile in another terminal.
func (k *Keeper) changeKept(s *entry, do func() error) {
	k.change(func() error {
		for a, err := range k.Store.Answers(history.Filter{Sitting: k.sitting}) {
			if err != nil {
				return err
			}
			if s.kept && a.ID == s.ID {
				return do()
			}
		}
		return nil
	})
}
