// Package check finds what is no fault of a deck, and yet most likely not what its
// author meant. A deck with faults cannot be played; one with remarks can.
//
//	points-at-options     "A and B" as an option, where options are shuffled
//	unsplit-alternatives  "red; crimson" as the answer of three cards or more
//
// A rule rather keeps silent than is wrong: an author who is blamed for what is
// right turns all remarks off. The package looks at cards as they were read, and
// changes nothing.
package check

import (
	"cmp"
	"slices"

	"quiz/decks"
	"quiz/decks/place"
)

// A Rule is something to remark on.
type Rule struct {
	Name  string // of lower-case words with hyphens between them
	Title string // what is remarked on, on one line
	Why   string // what comes of it, and what to do instead

	// Before and After are an example in TOML, all of a deck but its title:
	// as the rule would find it, and mended.
	Before, After string

	find func(*decks.Deck) []Remark
}

// A Remark is what a rule found.
type Remark struct {
	Rule string      // its name
	Card *decks.Card // that it is about, or the first of several
	Pos  place.Pos   // of the card
	Msg  string      // no capital, no full stop; it does not name the card
	Hint string      // how to mend it
}

// Rules lists all rules.
func Rules() []Rule {
	return []Rule{pointsAtOptions, unsplitAlternatives}
}

// Deck runs all rules over a deck. Remarks are in the order of its text.
func Deck(d *decks.Deck) []Remark {
	var list []Remark
	for _, rule := range Rules() {
		for _, r := range rule.find(d) {
			r.Rule, r.Pos = rule.Name, r.Card.Pos
			list = append(list, r)
		}
	}
	slices.SortStableFunc(list, func(a, b Remark) int {
		return cmp.Or(a.Pos.Line-b.Pos.Line, a.Pos.Column-b.Pos.Column)
	})
	return list
}

// mostQuoted is how many characters of a card's text a remark repeats.
const mostQuoted = 40
