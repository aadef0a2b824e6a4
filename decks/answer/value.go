package answer

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"quiz/decks/answer/date"
	"quiz/decks/numeral"
)

// A value is what a text stands for where it is more than its letters: a date,
// a formula, mathematics, a text with numbers in it.
type value struct {
	date    date.Date
	dated   date.Status
	formula string // empty where it is none
	isMaths bool
	figures bool // it has digits or Roman figures
}

// longestValue is how long a text may be that is read as one value, in bytes.
const longestValue = 200

// valueOf reads a text for what it stands for, once.
func (r *reading) valueOf(f Folder) *value {
	r.valueOnce.Do(func() { r.value = f.value(r) })
	return &r.value
}

func (f Folder) value(r *reading) (v value) {
	if len(r.text) > longestValue {
		return v
	}
	if date.Looks(r.tidy, f.language) {
		v.date, v.dated = date.Parse(r.tidy, f.language)
	}
	v.formula, _ = plainFormula(r.tidy)
	v.isMaths, v.figures = isMaths(r.text), hasFigures(r)
	return v
}

// sameValue tells if two texts stand for the same date, formula, mathematics,
// number or quantity.
func sameValue(c *comparison, r *reading) (bool, Reason) {
	f := c.key.folder
	right, typed := r.valueOf(f), c.typed.valueOf(f)
	reason := Reason{Kind: ByValue, Given: c.typed.text, Want: r.text}
	if right.formula != "" && right.formula == typed.formula {
		return true, Reason{}
	}
	if right.isMaths || typed.isMaths {
		if m := mathsOf(r.text); m != "" && m == mathsOf(c.typed.text) {
			return true, Reason{}
		}
	}
	if same, bad := sameDate(right, typed, c, r); same || bad.Kind != AsTyped {
		if same {
			return true, reason
		}
		return false, bad
	}
	if right.figures || typed.figures {
		other := c.typed.numberedOf(f)
		for _, want := range r.numberedOf(f) {
			if want != "" && slices.Contains(other[:], want) {
				return true, reason
			}
		}
	}
	if f.sameQuantity(r, &c.typed.reading) {
		return true, reason
	}
	return false, Reason{}
}

// hasFigures tells if a text has digits or Roman figures. Between words alone
// numbers say nothing that the words do not.
func hasFigures(r *reading) bool {
	return slices.ContainsFunc(r.folded.Words, func(w string) bool { return strings.ContainsFunc(w, unicode.IsDigit) || isRomanFolded(w) })
}

// sameDate compares two dates. A year alone is a number like any other; only if
// one of the two says that it is a year are they compared as such.
func sameDate(right, typed *value, c *comparison, r *reading) (bool, Reason) {
	if right.dated != date.One {
		return false, Reason{}
	}
	switch typed.dated {
	case date.One:
		switch bare := right.date.Bare() && typed.date.Bare(); {
		case bare:
			return false, Reason{}
		case right.date.Equal(typed.date):
			return true, Reason{}
		}
		return false, Reason{Kind: OtherDate, Given: c.typed.text, Want: r.text}
	case date.Ambiguous:
		if slices.ContainsFunc(date.Readings(c.typed.tidy, c.key.folder.language), right.date.Equal) {
			return false, Reason{Kind: Ambiguous, Given: c.typed.text, Want: r.text}
		}
	}
	return false, Reason{}
}

// numbered writes a text with its number words, ordinals and Roman figures in
// plain figures: Henry VIII and Henry the Eighth are "henry 8th". A Roman figure
// is written twice, for it may be either. A text without any is empty.
func (f Folder) numbered(r *reading) (forms [2]string) {
	words := r.folded.Words
	if len(words) > 24 || len(r.text) > longestValue {
		return forms
	}
	var cardinal, ordinal []string
	found := false
	for i := 0; i < len(words); {
		n, figures, isOrdinal := f.numberAt(words, i)
		if n == 0 && i > 0 && f.isArticleBeforeNumber(words, i) {
			i++
			continue
		}
		if n == 0 {
			n, figures = 1, words[i]
			if value, ok := f.roman(r, i); ok {
				cardinal, ordinal, found = append(cardinal, value), append(ordinal, value+"th"), true
				i++
				continue
			}
		} else {
			found = true
		}
		if isOrdinal {
			figures += "th"
		}
		cardinal, ordinal = append(cardinal, figures), append(ordinal, figures)
		i += n
	}
	if !found {
		return forms
	}
	return [2]string{strings.Join(cardinal, " "), strings.Join(ordinal, " ")}
}

// mostNumberWords is how many words one number may have.
const mostNumberWords = 8

// numberAt reads the longest number that begins with word i: how many words it
// takes, and what it is in figures.
func (f Folder) numberAt(words []string, i int) (n int, figures string, ordinal bool) {
	for n := min(mostNumberWords, len(words)-i); n > 0; n-- {
		text := words[i]
		if n > 1 {
			text = strings.Join(words[i:i+n], " ")
		}
		if value, ok := numeral.Words(text, f.language); ok {
			return n, strconv.FormatInt(value, 10), false
		}
		if value, ok := numeral.Ordinal(text, f.language); ok {
			return n, strconv.FormatInt(value, 10), true
		}
		if n == 1 && isDigits(text) {
			return 1, text, false
		}
	}
	return 0, "", false
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// isArticleBeforeNumber tells the article of "Henry the Eighth".
func (f Folder) isArticleBeforeNumber(words []string, i int) bool {
	if i+1 >= len(words) || !slices.Contains(f.articles, words[i]) || len([]rune(words[i])) < 2 {
		return false
	}
	_, ok := numeral.Ordinal(words[i+1], f.language)
	return ok
}

// roman reads a Roman figure: a word in capitals, not the first, in the author's
// text; or what was typed in small letters for one.
func (f Folder) roman(r *reading, i int) (string, bool) {
	if !isRomanFolded(r.folded.Words[i]) || i == 0 && len(r.folded.Words) == 1 {
		return "", false
	}
	capitals := strings.ToUpper(r.folded.Words[i])
	if !strings.Contains(r.tidy, capitals) && len(capitals) < 2 || i == 0 && len(capitals) < 2 {
		return "", false
	}
	if len(capitals) == 1 && !strings.Contains("IV", capitals) {
		return "", false // vitamin C, Malcolm X
	}
	n, ok := numeral.Roman(capitals)
	return strconv.FormatInt(n, 10), ok
}

// isRomanFolded tells a number in Roman figures, folded: xviii is not xvii.
func isRomanFolded(word string) bool {
	if word == "" || strings.Trim(word, "ivxlcdm") != "" {
		return false
	}
	_, ok := numeral.Roman(strings.ToUpper(word))
	return ok
}

// sameQuantity compares texts that are a number with its unit: 5 km and 5000
// metres. Numbers alone are compared by what they are written with, for 007 is
// not 7; but in words, or with a power of ten, by their value.
func (f Folder) sameQuantity(right, typed *reading) bool {
	if !strings.ContainsFunc(right.tidy, unicode.IsDigit) && !strings.ContainsFunc(typed.tidy, unicode.IsDigit) {
		return false
	}
	for _, a := range right.quantitiesOf(f) {
		for _, b := range typed.quantitiesOf(f) {
			if a.Unit == "" && b.Unit == "" && a.Value == b.Value && (a.InWords || b.InWords) || sameMeasure(a, b, f.language) {
				return true
			}
		}
	}
	return false
}
