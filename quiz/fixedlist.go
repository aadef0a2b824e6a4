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
	items   []Item // in the order in which they are asked for the first time
	next    int    // the index of the item that is asked next for the first time
	inHand  Item   // what is asked now; the zero Item: nothing
	first   bool   // inHand is asked for the first time
	again   []Item // what waits to come again
	rounds  []int  // how many answers there were when each round of RetryMissed began
}

// newFixedList selects the items of decks and puts them in order.
func newFixedList(list []*decks.Deck, o Options, p *past) *fixedList {
	l := &fixedList{options: o, past: p}
	for _, d := range list {
		for _, c := range d.Cards {
			if o.Wants(d, c) {
				for _, part := range arrange.Parts(c) {
					l.items = append(l.items, Item{d, c, part})
				}
			}
		}
	}
	o.lineUp(list, l.items)
	if o.Count > 0 && o.Count < len(l.items) {
		l.items = l.items[:o.Count]
	}
	return l
}

func (l *fixedList) isIdle() bool { return l.inHand == Item{} }

// Next takes the next item into the hand.
func (l *fixedList) Next() (Item, bool) {
	switch {
	case l.next < len(l.items):
		l.inHand, l.first = l.items[l.next], true
		l.next++
	case len(l.again) > 0:
		l.inHand, l.first = l.again[0], false
		l.again = l.again[1:]
	default:
		l.inHand = Item{}
	}
	return l.inHand, !l.isIdle()
}

// putBack puts the item in hand back to those that are to come.
func (l *fixedList) putBack() {
	switch {
	case l.isIdle():
	case l.first:
		l.next--
	default:
		l.again = slices.Insert(l.again, 0, l.inHand)
	}
	l.inHand = Item{}
}

// Left counts the items that are to be asked for the first time.
func (l *fixedList) Left() int {
	n := len(l.items) - l.next
	if !l.isIdle() && l.first {
		n++
	}
	return n
}

func (l *fixedList) position() (n, of int) {
	if !l.isIdle() && !l.first {
		return slices.Index(l.items, l.inHand) + 1, len(l.items)
	}
	return l.next, len(l.items)
}

func (l *fixedList) listed() []Item { return l.items }

func (l *fixedList) repeats() int { return len(l.again) }

// Answered has a missed item come again, where the session wants that.
func (l *fixedList) Answered(a Answer) {
	if !l.options.Retry || a.Verdict.Outcome.Good() {
		return
	}
	it := a.Question.item()
	if a.Verdict.Outcome != Skipped || l.past.skips(it) <= skipsAllowed {
		l.again = append(l.again, it)
	}
}

// Overridden sees that the item does not come again.
func (l *fixedList) Overridden(a Answer) { l.drop(a.Question.item()) }

func (l *fixedList) drop(it Item) {
	l.again = slices.DeleteFunc(l.again, func(other Item) bool { return other == it })
}

// Undone takes the item of the answer into the hand, and puts back what was
// there. Rounds that began after that answer are over, for what is missed may
// be something else when it is answered anew.
func (l *fixedList) Undone(a Answer) {
	l.putBack()
	for n := len(l.rounds); n > 0 && l.rounds[n-1] > len(l.past.answers); n-- {
		l.rounds, l.again = l.rounds[:n-1], nil
	}
	it := a.Question.item()
	l.drop(it)
	l.inHand, l.first = it, a.Try == 1
}

// missed lists nothing before the end, and nothing in an exam, where it would
// tell which answers were wrong.
func (l *fixedList) missed() []Item {
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

// mended sees that what is to come of a card has parts that the card has. An
// item whose part is gone asks the first part that no item asks, or is left out
// where there is none.
func (l *fixedList) mended(c *decks.Card) {
	if l.inHand.Card == c {
		l.putBack()
	}
	l.again = slices.DeleteFunc(l.again, func(it Item) bool { return it.Card == c && it.gone() })
	free := slices.DeleteFunc(arrange.Parts(c), func(part string) bool {
		return slices.ContainsFunc(l.items, func(it Item) bool { return it.Card == c && it.Part == part })
	})
	items := slices.Clone(l.items[:l.next]) // not in place: Session.Items may be looked at
	for _, it := range l.items[l.next:] {
		if it.Card == c && it.gone() {
			if len(free) == 0 {
				continue
			}
			it.Part, free = free[0], free[1:]
		}
		items = append(items, it)
	}
	l.items = items
}
