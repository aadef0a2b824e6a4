package quiz

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
	"quiz/decks/shuffle"
)

// Order is how questions follow one another.
type Order uint8

const (
	Shuffled  Order = iota // by the seed
	DeckOrder              // as the deck has them
)

// Options say what is asked in a sitting, and how. The zero Options ask every
// question once, shuffled by seed 0.
type Options struct {
	filter.Filter // which cards are asked

	Count  int // how many questions at the most; 0: all
	Order  Order
	Seed   uint64
	Flip   bool // the player marks every answer
	Retry  bool // what was missed comes again until it is right
	Exam   bool // no verdicts, hints or overrides until the end
	Strict bool // no credit for parts
}

// A Session is a sitting: questions that are asked one after another. It is
// for one goroutine.
type Session struct {
	options Options
	decks   []*decks.Deck
	items   []item
	next    int       // items asked so far
	missed  []item    // to come again
	current *Question // nil at the end
	hinted  bool
	try     int // how often the current question is asked, from 1
	tries   map[item]int
	answers []Answer
	words   map[*decks.Deck]vocabulary
}

// An Answer is one question with what was answered and what it earned.
type Answer struct {
	Question  *Question
	Number    int    // place in the sitting, from 1
	Response  string // as plain text
	Given     Response
	Verdict   Verdict
	Points    float64
	MaxPoints float64
	Seconds   float64
	Hinted    bool
	Try       int // 1, or more where it came again; only the first try counts
}

// NewSession selects and orders the questions of decks. Its error is that
// of Filter.Check.
func NewSession(list []*decks.Deck, o Options) (*Session, error) {
	if err := o.Check(list); err != nil {
		return nil, err
	}
	s := &Session{options: o, decks: list, tries: map[item]int{}, words: map[*decks.Deck]vocabulary{}}
	for _, d := range list {
		for _, c := range d.Cards {
			if o.Wants(d, c) {
				for _, part := range arrange.Parts(c) {
					s.items = append(s.items, item{d, c, part})
				}
			}
		}
	}
	if o.Order == Shuffled {
		names := make([]string, len(list))
		for i, d := range list {
			names[i] = d.ID
		}
		shuffle.Slice(shuffle.New(o.Seed, append([]string{"questions"}, names...)...), s.items)
	}
	if o.Count > 0 && o.Count < len(s.items) {
		s.items = s.items[:o.Count]
	}
	s.advance()
	return s, nil
}

// Next is the question to be answered now, or nil at the end. It is the same
// until it is answered or skipped.
func (s *Session) Next() *Question { return s.current }

// advance makes the next question. Questions are made one at a time, so a deck
// of any size begins at once.
func (s *Session) advance() {
	s.current, s.hinted, s.try = nil, false, 0
	var it item
	switch {
	case s.next < len(s.items):
		it = s.items[s.next]
		s.next++
	case len(s.missed) > 0:
		it, s.missed = s.missed[0], s.missed[1:]
	default:
		return
	}
	s.tries[it]++
	s.try = s.tries[it]
	s.current = newQuestion(it, s.options, s.vocabulary(it.deck))
}

// Place says which question of how many is asked: 7 of 20. A question that
// comes again has the number that it had.
func (s *Session) Place() (n, of int) {
	if s.current != nil && s.try > 1 {
		for _, a := range s.answers {
			if a.Question.Card == s.current.Card && a.Question.Part == s.current.Part {
				return a.Number, len(s.items)
			}
		}
	}
	return s.next, len(s.items)
}

// Again tells if the current question was missed before.
func (s *Session) Again() bool { return s.try > 1 }

// Options are those that the sitting was begun with.
func (s *Session) Options() Options { return s.options }

// Decks are those that the questions come from.
func (s *Session) Decks() []*decks.Deck { return s.decks }

// Answers lists what was answered so far.
func (s *Session) Answers() []Answer { return s.answers }

// Hint gives the hint of the current question, and remembers that it was seen.
// There are no hints in an exam.
func (s *Session) Hint() string {
	if s.current == nil || s.options.Exam {
		return ""
	}
	hint := s.current.Hint()
	s.hinted = s.hinted || hint != ""
	return hint
}

// Answer marks the current question and goes on to the next.
func (s *Session) Answer(r Response, seconds float64) Answer {
	return s.record(s.current.Say(r), r, Grade(s.current, r, s.options.Strict), seconds)
}

// AnswerUnread records an answer that could not be read as what was asked for:
// it is wrong, and why it could not be read is the verdict's note.
func (s *Session) AnswerUnread(typed string, why error, seconds float64) Answer {
	return s.record(typed, Response{}, Verdict{Outcome: Wrong, Note: why.Error()}, seconds)
}

// Skip leaves the current question unanswered and goes on to the next.
func (s *Session) Skip(seconds float64) Answer {
	return s.record("", Response{}, Verdict{Outcome: Skipped}, seconds)
}

func (s *Session) record(response string, given Response, v Verdict, seconds float64) Answer {
	q := s.current
	n, _ := s.Place()
	points := q.Card.Points
	a := Answer{q, n, response, given, v, points * v.Credit, points, seconds, s.hinted, s.try}
	s.answers = append(s.answers, a)
	if s.options.Retry && !v.Outcome.Good() && s.wanted(a) {
		s.missed = append(s.missed, item{q.Deck, q.Card, q.Part})
	}
	s.advance()
	return a
}

// wanted tells if a question that was missed is to come again. One skipped
// twice is not wanted; it would come for ever.
func (s *Session) wanted(a Answer) bool {
	if a.Verdict.Outcome != Skipped {
		return true
	}
	skipped := 0
	for _, b := range s.answers {
		if b.Question.Card == a.Question.Card && b.Question.Part == a.Question.Part && b.Verdict.Outcome == Skipped {
			skipped++
		}
	}
	return skipped < 2
}

// Override counts the last answer as right: the player says so. It tells if
// there was one to override; skipped answers and exams have none.
func (s *Session) Override() bool {
	if len(s.answers) == 0 || s.options.Exam {
		return false
	}
	a := &s.answers[len(s.answers)-1]
	if a.Verdict.Outcome.Good() || a.Verdict.Outcome == Skipped {
		return false
	}
	a.Verdict.Outcome, a.Verdict.Credit = Overridden, 1
	a.Points = a.MaxPoints
	again := item{a.Question.Deck, a.Question.Card, a.Question.Part}
	s.missed = slices.DeleteFunc(s.missed, func(it item) bool { return it == again })
	if s.current != nil && s.try > 1 && again == (item{s.current.Deck, s.current.Card, s.current.Part}) {
		s.tries[again]--
		s.advance()
	}
	return true
}
