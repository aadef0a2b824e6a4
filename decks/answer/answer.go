// Package answer says what a typed answer would be taken for: what of a text
// does not count, which slips are forgiven, and how numbers and units are read.
// It knows no sitting and no card.
package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/markup"
)

// A Closeness says how near a typed answer is to a right one.
type Closeness uint8

const (
	Far  Closeness = iota
	Near           // but for slips that are forgiven
	Same           // but for what never counts
)

// Compare tells how near a typed text is to the nearest of the right forms
// (markup), and what it was folded to.
func Compare(forms []string, language, typed string) (Closeness, string) {
	f := NewFolder(language)
	folded := Folded{}
	if !TooLong(typed, forms...) {
		folded = f.Fold(typed)
	}
	near := closest(f, forms, typed, folded)
	if inner := unwrap(typed); near == Far && inner != typed {
		return Compare(forms, language, inner)
	}
	return near, folded.Text
}

// unwrap takes off what stands around a whole answer in words, as in (Earth) or
// *Earth*. Around figures and signs, brackets may be the point: (0, 1].
func unwrap(typed string) string {
	bare := strings.TrimFunc(typed, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(outer, r) })
	for _, around := range []string{"()", "[]", "{}", "<>", "**", "__"} {
		if len(bare) > 2 && len(bare) < 1000 && bare[0] == around[0] && bare[len(bare)-1] == around[1] {
			inner := bare[1 : len(bare)-1]
			first, _ := utf8.DecodeRuneInString(inner)
			last, _ := utf8.DecodeLastRuneInString(inner)
			if unicode.IsLetter(first) && unicode.IsLetter(last) {
				return inner
			}
		}
	}
	return typed
}

// closest tells how near a typed answer, as it is and folded, is to the nearest
// form. Slips are looked for last, for that takes longest.
func closest(f Folder, forms []string, typed string, answer Folded) Closeness {
	folds := make([]Folded, len(forms))
	for i, form := range forms {
		plain := markup.Plain(form)
		if typed != "" && (typed == form || typed == plain) {
			return Same
		}
		folds[i] = f.Fold(plain)
		if answer.Text != "" && (folds[i].is(answer) || form != plain && f.Fold(form).is(answer)) {
			return Same
		}
	}
	bare := allBare(answer.Words)
	if answer.Text != "" && slices.ContainsFunc(folds, func(right Folded) bool { return nearly(right, answer, bare) }) {
		return Near
	}
	return Far
}

// TooLong tells if a typed text is so much longer than all those that it may
// mean, that it is none of them, and need not be read. There is room for marks
// on each letter, and for a few words that are wrong.
func TooLong(typed string, texts ...string) bool {
	room := 1000
	for _, text := range texts {
		room += 16 * len(text)
	}
	return len(typed) > room && len(strings.TrimSpace(typed)) > room
}
