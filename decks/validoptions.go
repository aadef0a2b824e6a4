package decks

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/place"
)

// mostOptions is how many options, right sides or steps a card may have: as
// many as there are letters to call them by.
const mostOptions = 26

// tooMany reports more options than there are letters.
func (v *inspection) tooMany(key string, n int) {
	if n > mostOptions {
		v.bad(key, "", "card has %d options, and %d are the most that letters can name", n, mostOptions)
	}
}

// twice reports texts that stand in a list more than once. A list that is too
// long to be shown is not searched; that it is too long is said elsewhere.
func (v *inspection) twice(key string, n int, text func(i int) string) {
	if n > mostOptions {
		return
	}
	for i := range n {
		this := text(i)
		for j := 0; j < i && this != ""; j++ {
			if sameText(text(j), this) {
				v.report(Fault{Key: key, Index: i, Excerpt: this}, "%s has %q twice", key, place.ShortLine(this, 60))
				break
			}
		}
	}
}

// notDistractor reports an answer that is among the wrong options, too.
func (v *inspection) notDistractor(key string, i int, what, text string, list []Distractor) {
	if text != "" && slices.ContainsFunc(list, func(d Distractor) bool { return sameText(d.Text, text) }) {
		v.badElement(key, i, "take it out of one of them", "%s %q is also a distractor", what, place.ShortLine(text, 60))
	}
}

// distractors checks a list of wrong options.
func (v *inspection) distractors(list []Distractor) {
	for i, d := range list {
		v.element("distractors", i, d.Text)
		v.plain("distractors", i, d.Why)
	}
	v.twice("distractors", len(list), func(i int) string { return list[i].Text })
}

// given counts the distractors that have a text.
func given(list []Distractor) (n int) {
	for _, d := range list {
		if d.Text != "" {
			n++
		}
	}
	return n
}

// filledIn counts the texts that are not empty.
func filledIn(list []string) (n int) {
	for _, text := range list {
		if text != "" {
			n++
		}
	}
	return n
}

// sameText tells if two options are one to a reader. Composition and white space
// make no difference. Case does, for mW and MW are different things, and a card
// may ask how something is written; so does every sign, for +15 and -15 are too.
func sameText(a, b string) bool {
	if a == b {
		return true
	}
	if !simpleText(a) || !simpleText(b) {
		a, b = composed(a), composed(b)
	}
	return a == b
}

// simpleText tells text that composed would leave as it is.
func simpleText(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 || s[i] < ' ' || s[i] == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

func composed(s string) string { return norm.NFC.String(strings.Join(strings.Fields(s), " ")) }
