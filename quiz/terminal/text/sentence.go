package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentence begins with a capital, behind the number of a part, and ends with a full
// stop.
func Sentence(text string) string {
	if text == "" {
		return ""
	}
	if part, rest, ok := strings.Cut(text, "] "); ok && strings.HasPrefix(part, "[") && rest != "" {
		return part + "] " + Sentence(rest)
	}
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:] + "."
}
