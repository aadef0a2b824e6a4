package quiz

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
)

// skipsAllowed is how often a missed question may be skipped before it no longer
// comes again by itself. Who skips all that comes would otherwise never be done.
const skipsAllowed = 1

// A fixedList is the sequencer of a session whose questions are known from the
// start. Each is asked once, in order. Those that were missed come again after
// that, where Options.Retry or RetryMissed asks for it, under the numbers that
// they had.
type fixedList struct {
	options Options
	past    *past
	refs    []Ref // in the order in which they are asked for the first time
	next    int   // the index of the question that is asked next for the first time
	inHand  Ref   // what is asked now; the zero Ref: nothing
	first   bool  // inHand is asked for the first time
	again   []Ref // what waits to come again
	rounds  []int // how many answers there were when each round of RetryMissed began
}

// newFixedList selects the questions of decks and puts them in order.
func newFixedList(list []*decks.Deck, o Options, p *past) *fixedList {
	l := &fixedList{options: o, past: p}
	l.refs = o.refs(list)
	o.lineUp(list, l.refs)
	if o.Count > 0 && o.Count < len(l.refs) {
		l.refs = l.refs[:o.Count]
	}
	return l
}

// refs are all questions that are wanted, deck by deck. Cards are not read if they
// need not be: there may be very many.
func (o Options) refs(list []*decks.Deck) []Ref {
	cards := 0
	for _, d := range list {
		cards += d.Cards.Len()
	}
	refs := make([]Ref, 0, cards)
	for _, d := range list {
		for i := range d.Cards.Len() {
			if !o.WantsAt(d, i) {
				continue
			}
			for _, part := range arrange.PartsAt(d, i) {
				refs = append(refs, Ref{d, i, part})
			}
		}
	}
	return refs
}

func (l *fixedList) isIdle() bool { return l.inHand == Ref{} }

// Next takes the next question into the hand.
func (l *fixedList) Next() (Ref, bool) {
	switch {
	case l.next < len(l.refs):
		l.inHand, l.first = l.refs[l.next], true
		l.next++
	case len(l.again) > 0:
		l.inHand, l.first = l.again[0], false
		l.again = l.again[1:]
	default:
		l.inHand = Ref{}
	}
	return l.inHand, !l.isIdle()
}

// putBack puts the question in hand back to those that are to come.
func (l *fixedList) putBack() {
	switch {
	case l.isIdle():
	case l.first:
		l.next--
	default:
		l.again = slices.Insert(l.again, 0, l.inHand)
	}
	l.inHand = Ref{}
}

// Left counts the questions that are to be asked for the first time.
func (l *fixedList) Left() int {
	n := len(l.refs) - l.next
	if !l.isIdle() && l.first {
		n++
	}
	return n
}

func (l *fixedList) position() (n, of int) {
	if !l.isIdle() && !l.first {
		return slices.Index(l.refs, l.inHand) + 1, len(l.refs)
	}
	return l.next, len(l.refs)
}

func (l *fixedList) listed() []Ref { return l.refs }

func (l *fixedList) repeats() int { return len(l.again) }

// Answered has a missed question come again, where the session wants that.
func (l *fixedList) Answered(a Answer) {
	if !l.options.Retry || a.Verdict.Outcome.Good() {
		return
	}
	r := a.Question.ref()
	if a.Verdict.Outcome != Skipped || l.past.skips(r) <= skipsAllowed {
		l.again = append(l.again, r)
	}
}

// Overridden sees that the question does not come again.
func (l *fixedList) Overridden(a Answer) { l.drop(a.Question.ref()) }

func (l *fixedList) drop(r Ref) {
	l.again = slices.DeleteFunc(l.again, func(other Ref) bool { return other == r })
}

// Undone takes the question of the answer into the hand, and puts back what was
// there. Rounds that began after that answer are over, for what is missed may
// be something else when it is answered anew.
func (l *fixedList) Undone(a Answer) {
	l.putBack()
	for n := len(l.rounds); n > 0 && l.rounds[n-1] > len(l.past.answers); n-- {
		l.rounds, l.again = l.rounds[:n-1], nil
	}
	r := a.Question.ref()
	l.drop(r)
	l.inHand, l.first = r, a.Try == 1
}

// missed lists nothing before the end, and nothing in an exam, where it would
// tell which answers were wrong.
func (l *fixedList) missed() []Ref {
	if !l.isIdle() || l.options.Exam {
		return nil
	}
	return l.past.missed()
}

func (l *fixedList) retryMissed() int {
	list := l.missed()
	if len(list) > 0 {
		l.rounds = append(l.rounds, len(l.past.answers))
		l.again = list
	}
	return len(list)
}

func (l *fixedList) practice() int { return len(l.rounds) }

// mended sees that what is to come of a card has parts that the card has. A question
// whose part is gone asks the first part that no question asks, or is left out where
// there is none.
func (l *fixedList) mended(which Ref) {
	if l.inHand.sameCard(which) {
		l.putBack()
	}
	l.again = slices.DeleteFunc(l.again, func(r Ref) bool { return r.sameCard(which) && r.gone() })
	free := slices.DeleteFunc(arrange.Parts(which.Card()), func(part string) bool {
		return slices.ContainsFunc(l.refs, func(r Ref) bool { return r.sameCard(which) && r.Part == part })
	})
	refs := slices.Clone(l.refs[:l.next]) // not in place: Session.Refs may be looked at
	for _, r := range l.refs[l.next:] {
		if r.sameCard(which) && r.gone() {
			if len(free) == 0 {
				continue
			}
			r.Part, free = free[0], free[1:]
		}
		refs = append(refs, r)
	}
	l.refs = refs
}
