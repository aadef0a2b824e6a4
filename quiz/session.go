package quiz

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
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

// An Item is what a question asks: a card, or a part of one. It names the
// question without making it.
type Item struct {
	Deck *decks.Deck
	Card *decks.Card
	Part string // see arrange.Parts
}

// A Chooser says what is asked next where that follows from how answers were,
// as in a review.
type Chooser interface {
	// Next is what to ask now; false: nothing more.
	Next() (Item, bool)

	// Left is how many questions are still to come, as far as can be told, the
	// one in hand among them.
	Left() int

	// Answered is told of each answer, before Next is asked again.
	Answered(Answer)

	// Undone is told that the last answer was taken back: its question is in
	// hand again, and that which was in hand is still to come.
	Undone(Answer)

	// Overridden is told that the last answer counts as right after all. The
	// question in hand stays in hand, unless it is the same once more.
	Overridden(Answer)
}

// A Session is a sitting: questions that are asked one after another. It is
// for one goroutine.
type Session struct {
	options Options
	decks   []*decks.Deck
	chooser Chooser // or nil: items, then missed
	items   []Item
	next    int       // items asked so far
	missed  []Item    // to come again
	rounds  []int     // how many answers there were when each began, see RetryMissed
	current *Question // nil at the end
	hinted  bool
	try     int // how often the current question is asked, from 1
	tries   map[Item]int
	answers []Answer
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
	s := &Session{options: o, decks: list, tries: map[Item]int{}}
	for _, d := range list {
		for _, c := range d.Cards {
			if o.Wants(d, c) {
				for _, part := range arrange.Parts(c) {
					s.items = append(s.items, Item{d, c, part})
				}
			}
		}
	}
	o.lineUp(list, s.items)
	if o.Count > 0 && o.Count < len(s.items) {
		s.items = s.items[:o.Count]
	}
	s.advance()
	return s, nil
}

// NewChosen begins a sitting whose questions are chosen one by one.
func NewChosen(list []*decks.Deck, o Options, chooser Chooser) *Session {
	s := &Session{options: o, decks: list, chooser: chooser, tries: map[Item]int{}}
	s.advance()
	return s
}

// Next is the question to be answered now, or nil at the end. It is the same
// until it is answered or skipped.
func (s *Session) Next() *Question { return s.current }

// advance makes the next question. Questions are made one at a time, so a deck
// of any size begins at once.
func (s *Session) advance() {
	s.current, s.hinted, s.try = nil, false, 0
	it, ok := s.choose()
	if !ok {
		return
	}
	s.tries[it]++
	s.try = s.tries[it]
	s.current = s.ask(it)
}

func (s *Session) ask(it Item) *Question {
	return newQuestion(it, s.options)
}

// choose is what to ask next.
func (s *Session) choose() (it Item, ok bool) {
	switch {
	case s.chooser != nil:
		if it, ok = s.chooser.Next(); ok && s.tries[it] == 0 {
			s.items = append(s.items, it)
			s.next++
		}
		return it, ok
	case s.next < len(s.items):
		s.next++
		return s.items[s.next-1], true
	case len(s.missed) > 0:
		it, s.missed = s.missed[0], s.missed[1:]
		return it, true
	}
	return it, false
}

// Place says which question of how many is asked: 7 of 20. A question that
// comes again has the number that it had.
func (s *Session) Place() (n, of int) {
	if s.chooser != nil {
		return len(s.answers) + 1, len(s.answers) + s.chooser.Left()
	}
	if s.current != nil && s.try > 1 {
		for _, a := range s.answers {
			if a.Question.item() == s.current.item() {
				return a.Number, len(s.items)
			}
		}
	}
	return s.next, len(s.items)
}

// Done is how many questions of those that Place counts are answered or skipped.
func (s *Session) Done() int {
	switch {
	case s.chooser != nil:
		return len(s.answers)
	case s.current != nil && s.try == 1:
		return s.next - 1
	}
	return s.next
}

// Again tells if the current question was missed before.
func (s *Session) Again() bool { return s.try > 1 }

// Options are those that the sitting was begun with.
func (s *Session) Options() Options { return s.options }

// Decks are those that the questions come from.
func (s *Session) Decks() []*decks.Deck { return s.decks }

// Items are the questions of the sitting in their order, those that are still
// to come among them as far as they can be told.
func (s *Session) Items() []Item { return s.items }

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

// AskAgain tells if a player is to be asked again who has answered the current
// question with what cannot be read. In an exam a number is not: what counts as
// one, and in which unit, is part of what is asked.
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
	q := s.current
	n, _ := s.Place()
	points := q.Card.Points
	a := Answer{q, n, response, given, v, points * v.Credit, points, seconds, s.hinted, s.try}
	s.answers = append(s.answers, a)
	if s.options.Retry && !v.Outcome.Good() && s.wanted(a) {
		s.missed = append(s.missed, q.item())
	}
	if s.chooser != nil {
		s.chooser.Answered(a)
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
		if b.Question.item() == a.Question.item() && b.Verdict.Outcome == Skipped {
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
	if s.chooser != nil {
		s.chooser.Overridden(*a)
		if s.current != nil && s.current.item() == a.Question.item() { // it need not come again
			s.unask()
			s.advance()
		}
		return true
	}
	again := a.Question.item()
	s.missed = slices.DeleteFunc(s.missed, func(it Item) bool { return it == again })
	if s.current != nil && s.try > 1 && again == s.current.item() {
		s.tries[again]--
		s.advance()
	}
	return true
}

// Undo takes the last answer back and asks its question again, or the next one
// where its card was mended and has it no more. It tells which answer that was,
// and if there was one. An exam has none: it could be used to look.
func (s *Session) Undo() (Answer, bool) {
	if len(s.answers) == 0 || s.options.Exam {
		return Answer{}, false
	}
	s.unbegin()
	last := len(s.answers) - 1
	a := s.answers[last]
	s.answers = s.answers[:last]
	if s.chooser != nil {
		s.chooser.Undone(a)
	}
	s.unask()
	it := a.Question.item()
	if s.chooser == nil {
		s.missed = slices.DeleteFunc(s.missed, func(other Item) bool { return other == it })
	}
	s.current, s.try, s.hinted = a.Question, a.Try, a.Hinted
	if a.Question.mended() {
		s.renew()
	}
	return a, true
}

// unask puts the question in hand back to those that are to come.
func (s *Session) unask() {
	if s.current == nil {
		return
	}
	it := s.current.item()
	s.tries[it]--
	first := s.try == 1
	switch {
	case s.chooser != nil && first:
		s.items = s.items[:len(s.items)-1]
		s.next--
	case s.chooser != nil:
	case first:
		s.next--
	default:
		s.missed = slices.Insert(s.missed, 0, it)
	}
}
