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

// Clip shortens text, by characters.
func Clip(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}
