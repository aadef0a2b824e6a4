package script

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Marks says how two texts differ in the marks on their letters.
type Marks int

const (
	MarksNone      Marks = iota // the texts differ in letters: nothing to do with marks
	MarksSame                   // they do not differ
	MarksMissing                // one of the two lacks marks that the other has
	MarksDifferent              // the marks tell two words apart
)

// letter is a letter with its marks: those in one sign with it, such as the
// stroke of ł, and combining ones.
type letter struct {
	base   rune
	stroke rune
	marks  string
}

// MarkSlip compares two folded texts that may differ in marks on letters alone:
// accents and the like in Latin, Greek and Cyrillic script, and strokes, of
// which ł đ ø ħ ŧ ı ð þ æ œ ß (in Azerbaijani also ə) are l d o h t i d th ae oe
// ss.
//
// The marks are Missing if one of the texts only has fewer of them (cafe, café).
// They are Different if a letter bears another one (pêcher, pécher), if each
// text lacks one that the other has (célebre, celebré), if the letter is a word
// alone (a, à; x, x̄), and in Vietnamese and in Chinese, that is Pinyin, always.
// Strokes across a sign (≠) and the marks of й, ї, ў, ѓ and ќ are no marks but
// parts of it.
func MarkSlip(lang, a, b string) Marks {
	if a == b {
		return MarksSame
	}
	if ascii(a) && ascii(b) {
		return MarksNone
	}
	lang = base(lang)
	x, y := letters(lang, a), letters(lang, b)
	if len(x) != len(y) {
		return MarksNone
	}
	missing, extra, other := false, false, false
	for i := range x {
		switch {
		case x[i].base != y[i].base:
			return MarksNone
		case x[i] == y[i]:
		case alone(x, i), !x[i].within(y[i]) && !y[i].within(x[i]):
			other = true
		case x[i].within(y[i]):
			missing = true
		default:
			extra = true
		}
	}
	switch {
	case other, missing && extra, (missing || extra) && (lang == "vi" || lang == "zh" || lang == "cmn"):
		return MarksDifferent
	case missing || extra:
		return MarksMissing
	}
	return MarksSame
}

// marksMost is how many bytes of marks on one letter are compared one by one.
const marksMost = 32

// within tells if a letter has no mark that the other one has not.
func (l letter) within(m letter) bool {
	if l.stroke != 0 && l.stroke != m.stroke || len(l.marks) > len(m.marks) || len(m.marks) > marksMost {
		return false
	}
	for _, r := range l.marks {
		if !strings.ContainsRune(m.marks, r) {
			return false
		}
	}
	return true
}

// alone tells if a letter is a word of its own.
func alone(text []letter, i int) bool {
	return (i == 0 || !unicode.IsLetter(text[i-1].base)) && (i+1 == len(text) || !unicode.IsLetter(text[i+1].base))
}

func letters(lang, s string) []letter {
	s = norm.NFD.String(s)
	out := make([]letter, 0, len(s))
	from := 0 // where the marks of the last letter begin
	for i, r := range s {
		if last := len(out) - 1; last >= 0 && isMark(out[last].base, r) {
			if out[last].marks == "" {
				from = i
			}
			out[last].marks = s[from : i+len(string(r))]
			continue
		}
		out = appendLetter(out, lang, r)
	}
	return out
}

// isMark tells if a combining sign is a mark on a letter, and not part of it.
func isMark(base, r rune) bool {
	switch {
	case !combining(r), r >= '\u0335' && r <= '\u0338':
		return false
	case unicode.Is(unicode.Cyrillic, base):
		return r == '\u0300' || r == '\u0301' && !strings.ContainsRune("гкГК", base) || r == '\u0308' && (base == 'е' || base == 'Е')
	}
	return unicode.In(base, unicode.Latin, unicode.Greek)
}

// appendLetter appends a letter, or the two that it is spelt with otherwise.
func appendLetter(out []letter, lang string, r rune) []letter {
	one := func(base rune) []letter { return append(out, letter{base: base, stroke: r}) }
	two := func(first, second rune) []letter { return append(one(first), letter{base: second}) }
	switch r {
	case 'ς':
		r = 'σ'
	case 'ł':
		return one('l')
	case 'đ', 'ð':
		return one('d')
	case 'ø':
		return one('o')
	case 'ħ':
		return one('h')
	case 'ŧ':
		return one('t')
	case 'ı':
		return one('i')
	case 'þ':
		return two('t', 'h')
	case 'æ':
		return two('a', 'e')
	case 'œ':
		return two('o', 'e')
	case 'ß':
		return two('s', 's')
	case 'ə':
		if lang == "az" {
			return one('e')
		}
	}
	return append(out, letter{base: r})
}
