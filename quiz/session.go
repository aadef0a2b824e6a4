package quiz

import (
	"quiz/decks"
	"quiz/decks/filter"
)

// Options say what is asked in a session, and how. The zero Options ask every
// question once, shuffled by seed 0.
type Options struct {
	filter.Filter // which cards are asked

	Count  int // how many questions at the most; 0: all
	Order  Order
	Seed   uint64
	Flip   bool // the player marks every answer
	Retry  bool // what was missed comes again until it is right
	Exam   bool // no verdicts, hints or overrides until the end
	Strict bool // no partial credit
}

// A Session is questions that are asked one after another, with their answers: what
// users call a sitting, while it runs. It is for one goroutine.
type Session struct {
	options   Options
	decks     []*decks.Deck
	sequencer sequencer
	past      *past
	current   *Question // nil at the end
	hinted    bool      // the hint of the current question was seen
	observers []Observer
}

// An Answer is one question with what was answered and what it earned, while the
// session runs. What the disk has of it is a history.Answer.
type Answer struct {
	Question  *Question
	Number    int    // of the question in the session, from 1; see Session.Position
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
	p := newPast()
	return newSession(list, o, p, newFixedList(list, o, p)), nil
}

// NewChosen begins a session whose questions are chosen one by one.
func NewChosen(list []*decks.Deck, o Options, chooser Chooser) *Session {
	p := newPast()
	return newSession(list, o, p, &chosen{Chooser: chooser, past: p})
}

func newSession(list []*decks.Deck, o Options, p *past, from sequencer) *Session {
	s := &Session{options: o, decks: list, sequencer: from, past: p}
	s.advance()
	return s
}

// Observe has an observer told of every change from now on: when the session
// stands as it does after the change, and before the method that made the change
// returns. So what an observer keeps is kept before anybody can show it.
func (s *Session) Observe(o Observer) { s.observers = append(s.observers, o) }

// Next is the question to be answered now, or nil at the end. It is the same
// until it is answered or skipped.
func (s *Session) Next() *Question { return s.current }

// advance makes the next question. Questions are made one at a time, so a deck
// of any size begins at once.
func (s *Session) advance() {
	s.current, s.hinted = nil, false
	if r, ok := s.sequencer.Next(); ok {
		s.current = newQuestion(r, s.options)
	}
}

// try is how often the current question is asked, this time among them.
func (s *Session) try() int { return s.past.times[s.current.ref()] + 1 }

// Position says which question of how many is asked: 7 of 20. A question that
// comes again has the number that it had, unless a Chooser chose it.
func (s *Session) Position() (n, of int) { return s.sequencer.position() }

// Done is how many questions of those that Position counts are answered or skipped.
func (s *Session) Done() int {
	_, of := s.Position()
	return of - s.sequencer.Left()
}

// Again tells if the current question was asked before.
func (s *Session) Again() bool { return s.current != nil && s.try() > 1 }

// Options are those that the session was begun with.
func (s *Session) Options() Options { return s.options }

// Decks are those that the questions come from.
func (s *Session) Decks() []*decks.Deck { return s.decks }

// Refs are the questions of the session in their order, those that are still
// to come among them as far as they can be told.
func (s *Session) Refs() []Ref { return s.sequencer.listed() }

// Answers lists what was answered so far.
func (s *Session) Answers() []Answer { return s.past.answers }

// Last is the last answer; the zero Answer where there is none.
func (s *Session) Last() Answer {
	if a := s.past.last(); a != nil {
		return *a
	}
	return Answer{}
}

// HasHint tells if the current question has a hint to give. There are none in an
// exam.
func (s *Session) HasHint() bool {
	return s.current != nil && !s.options.Exam && s.current.Hint() != ""
}

// Hint gives the hint of the current question, if it has one to give, and
// remembers that it was seen.
func (s *Session) Hint() string {
	if !s.HasHint() {
		return ""
	}
	s.hinted = true
	return s.current.Hint()
}

// Answer marks the current question and goes on to the next.
func (s *Session) Answer(r Response, seconds float64) Answer {
	return s.record(s.current.Say(r), r, Mark(s.current, r, s.options.Strict), seconds)
}

// AskAgain tells if a frontend may ask for another answer where one to the
// current question cannot be read. In an exam it may not for a number: what
// counts as one, and in which unit, is part of what is asked.
func (s *Session) AskAgain() bool {
	return s.current != nil && !(s.options.Exam && s.current.Kind == decks.KindNumber && !s.current.Self)
}

// AnswerUnread records an answer that could not be read as what was asked for.
// It earns nothing; why it could not be read is the verdict's note.
func (s *Session) AnswerUnread(typed string, why error, seconds float64) Answer {
	return s.record(typed, Response{}, Verdict{Outcome: Unreadable, Note: why.Error()}, seconds)
}

// Skip leaves the current question unanswered and goes on to the next.
func (s *Session) Skip(seconds float64) Answer {
	return s.record("", Response{}, Verdict{Outcome: Skipped}, seconds)
}

func (s *Session) record(response string, given Response, v Verdict, seconds float64) Answer {
	n, _ := s.Position()
	points := s.current.Card.Points
	a := Answer{s.current, n, response, given, v, points * v.Credit, points, seconds, s.hinted, s.try()}
	s.past.add(a)
	s.sequencer.Answered(a)
	s.advance()
	for _, o := range s.observers {
		o.Answered(a)
	}
	return a
}
