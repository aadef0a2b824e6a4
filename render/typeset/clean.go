package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// softHyphen is where a word may be broken with a hyphen.
const softHyphen = '\u00ad'

// clean makes text fit to be set: valid, composed (NFC), without control
// characters, with tabs and line ends as spaces. Of code, a tab is four spaces.
func clean(text string, code bool) string {
	if isClean(text) {
		return text
	}
	if code {
		text = strings.ReplaceAll(text, "\t", "    ")
	}
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\v' || r == '\f':
			return ' '
		case unicode.Is(unicode.Cc, r), r == '\ufeff', r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe:
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	return norm.NFC.String(text)
}

// isClean tells, quickly, of most texts that they need no cleaning.
func isClean(text string) bool {
	for _, r := range text {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x300 && !quiet(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// quiet tells if a character is always its own composed form, whatever stands
// beside it: Greek and Cyrillic letters, and marks of print.
func quiet(r rune) bool {
	return r >= 0x400 && r <= 0x45f && r != 0x450 && r != 0x45d ||
		r >= 0x3b1 && r <= 0x3ce || r >= 0x391 && r <= 0x3a9 ||
		r >= 0x2010 && r <= 0x2027
}

// isSpace tells if a character shows nothing but has a width.
func isSpace(r rune) bool {
	return r == ' ' || r == '\u00a0' || r >= 0x2000 && r <= 0x200a || r == '\u202f' || r == '\u205f' || r == '\u3000'
}

// isIgnorable tells if a character is not seen, and no font need have it:
// joiners, directions, and choices of form.
func isIgnorable(r rune) bool {
	return r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x206f ||
		r >= 0xfe00 && r <= 0xfe0f || r >= 0xe0000 && r <= 0xe0fff || r == softHyphen || r == 0x034f || r == 0x061c || r >= 0x180b && r <= 0x180e
}

// isDirection tells if a character only says in which direction others run.
func isDirection(r rune) bool {
	return r == 0x200e || r == 0x200f || r == 0x061c || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// rightToLeft tells if text may hold anything that runs from right to left.
func rightToLeft(text string) bool {
	for _, r := range text {
		if r >= 0x590 && (r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc || r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff || isDirection(r)) {
			return true
		}
	}
	return false
}
