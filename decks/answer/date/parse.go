package date

import (
	"slices"
	"strings"

	"quiz/decks/lang"
)

// A Status tells how many dates a text may be.
type Status uint8

const (
	None      Status = iota // not a date
	One                     // exactly one
	Ambiguous               // several; Readings lists them
)

// Parse reads a text in a language, a tag of BCP 47, as a date, and tells if it
// is surely that one. All of the text must be the date. Where it is None or
// Ambiguous, the date is the zero one. No text of more than 100 bytes is a date.
func Parse(text, language string) (Date, Status) {
	switch dates := Readings(text, language); len(dates) {
	case 0:
		return Date{}, None
	case 1:
		return dates[0], One
	default:
		return Date{}, Ambiguous
	}
}

// Readings lists all the dates that a text may be: several where the language
// does not tell day from month, or where 1907-08 may be a month or two years,
// or the 1900s a decade or a century; none where the text is no date.
func Readings(text, language string) []Date {
	var space [mostTokens]token
	tokens, ok := lex(text, language, space[:0])
	if !ok {
		return nil
	}
	approx := false
	if tokens, approx = trimAbout(tokens); len(tokens) == 0 {
		return nil
	}
	var dates []Date
	add := func(d Date) {
		if d.approx = d.approx || approx; !slices.ContainsFunc(dates, d.Equal) {
			dates = append(dates, d)
		}
	}
	r := newReader(language)
	whole := false
	for _, p := range r.single(tokens) {
		whole = whole || p.day != 0 && p.year != 0
		if d, ok := p.date(); ok {
			add(d)
		}
	}
	if !whole { // 0044-03-15 BC is no span to 15 BC
		r.spans(tokens, add)
	}
	return dates
}

func newReader(language string) reader {
	r := reader{order: orderOf(language)}
	switch lang.Base(language) {
	case "be", "bg", "cs", "hr", "hu", "lt", "lv", "pl", "ro", "ru", "sk", "sr", "uk":
		r.roman = true
	}
	return r
}

// Looks tells, at less cost than Parse, if a text may be a date at all: it has
// a digit, or is of nothing but the words of a date, one of which is a century
// or the like. It is never false where Parse is not None.
func Looks(text, language string) bool {
	if len(text) > longest {
		return false
	}
	if strings.ContainsAny(text, "0123456789") {
		return true
	}
	var space [mostTokens]token
	tokens, ok := lex(text, language, space[:0])
	return ok && slices.ContainsFunc(tokens, func(t token) bool {
		return t.kind == kindNumber || t.is(roleMonth|roleCentury|roleCenturyShort|roleMillennium)
	})
}

// trimAbout cuts off the words for approximately.
func trimAbout(tokens []token) (left []token, about bool) {
	for len(tokens) > 0 && (tokens[0].is(roleAbout) && !(tokens[0].is(roleCenturyShort) && len(tokens) > 1 && tokens[1].roman > 0) || tokens[0].kind == kindTilde) {
		tokens, about = tokens[1:], true
	}
	for n := len(tokens); n > 0 && tokens[n-1].is(roleAboutAfter); n = len(tokens) {
		tokens, about = tokens[:n-1], true
	}
	return tokens, about
}
