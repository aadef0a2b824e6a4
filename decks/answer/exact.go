package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isCode tells if an answer stands wholly in backticks: it is marked exactly.
func isCode(source string) bool {
	source = strings.TrimSpace(source)
	ticks := len(source) - len(strings.TrimLeft(source, "`"))
	if ticks == 0 || ticks > 3 || len(source) <= 2*ticks || !strings.HasSuffix(source, source[:ticks]) {
		return false
	}
	inner := source[ticks : len(source)-ticks]
	return !strings.Contains(inner, source[:ticks])
}

// sameExactly tells if a text was typed as it stands. Only what cannot be seen
// or chosen on a keyboard makes no difference: composition, the kind and number
// of blanks, quotes and dashes that a device has set for the plain ones, and
// the backticks that the answer may have been typed with.
func sameExactly(plain, typed string) bool {
	want, got := keyed(plain), keyed(typed)
	return want != "" && (got == want || withoutBackticks(got) == want)
}

// keyed is a text as a plain keyboard would give it.
func keyed(s string) string {
	return strings.Join(strings.FieldsFunc(norm.NFC.String(strings.Map(plainKey, s)), unicode.IsSpace), " ")
}

func plainKey(r rune) rune {
	switch r {
	case '‘', '’':
		return '\''
	case '“', '”':
		return '"'
	case '‐', '‑', '–', '−':
		return '-'
	case '\u200b', '\u200e', '\u200f', '\ufeff', '\u00ad':
		return -1
	}
	return r
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

// withoutBackticks takes off the backticks that a whole text was typed in.
func withoutBackticks(typed string) string {
	bare := strings.TrimSpace(typed)
	if len(bare) > 2 && bare[0] == '`' && bare[len(bare)-1] == '`' {
		return strings.TrimSpace(bare[1 : len(bare)-1])
	}
	return typed
}
