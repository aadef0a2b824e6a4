// Package check finds what is no fault of a deck, and yet most likely not what its
// author meant. A deck with faults cannot be played; one with remarks can.
//
//	points-at-options     "A and B" as an option, where options are shuffled
//	unsplit-alternatives  "red; crimson" as the answer of three cards or more
//	mistyped-blanks       {c1::Paris}} in a cloze, {{c1::Paris}} in no cloze
//	other-maths           \(x\), \[x\] and $$x$$, which are maths elsewhere
//	accidental-maths      "$a/$b", which is maths and was not meant to be
//	eaten-backslash       "$\theta$", where TOML reads a tab and "heta"
//	unread-markup         tables, headings, links and HTML, which are text
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

	// A rule looks at a deck, or at one text after the other: those that have one
	// of its signs.
	find   func(*decks.Deck) []Remark
	signs  signs
	inText func(*text) []Remark
}

// A Remark is what a rule found.
type Remark struct {
	Rule string      // its name
	Card *decks.Card // that it is about, or the first of several
	Pos  place.Pos   // of the card

	// Key names the value that it is about, and Excerpt the part of its text, with
	// Before in front of it: all as in a decks.Fault, and all may be empty.
	Key, Excerpt, Before string

	Msg  string // no capital, no full stop; it does not name the card
	Hint string // how to mend it
}

// Rules lists all rules.
func Rules() []Rule {
	return []Rule{pointsAtOptions, unsplitAlternatives, mistypedBlanks, otherMaths, accidentalMaths, eatenBackslash, unreadMarkup}
}

// Deck runs all rules over a deck. Remarks are in the order of its cards.
func Deck(d *decks.Deck) []Remark {
	rules := Rules()
	list := inTexts(d, rules)
	for _, rule := range rules {
		if rule.find != nil {
			list = append(list, rule.named(rule.find(d))...)
		}
	}
	slices.SortStableFunc(list, func(a, b Remark) int {
		return cmp.Or(a.Pos.Line-b.Pos.Line, a.Pos.Column-b.Pos.Column)
	})
	return list
}

// named completes what the rule found.
func (rule *Rule) named(list []Remark) []Remark {
	for i := range list {
		list[i].Rule, list[i].Pos = rule.Name, list[i].Card.Pos
	}
	return list
}

// mostQuoted is how many characters of a card's text a remark repeats.
const mostQuoted = 40
