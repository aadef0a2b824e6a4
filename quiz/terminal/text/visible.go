package text

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Visible makes text from a deck, a file name or an answer safe to send to a
// terminal: control characters, which could move the cursor or answer for the
// player, and marks that turn the direction of text around, are written as
// escapes such as \x1b. Line ends stay; tabs become spaces.
func Visible(s string) string {
	if !strings.ContainsFunc(s, Hidden) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		switch {
		case r == '\n':
			b.WriteRune(r)
		case r == '\t':
			b.WriteString("    ")
		case Hidden(r) && r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case Hidden(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// EscapeJSON makes JSON safe to send to a terminal without changing what it
// means: what Visible would show stands in it as \uXXXX.
func EscapeJSON(text string) string {
	if !strings.ContainsFunc(text, Hidden) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if Hidden(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// VisibleLine is Visible for one line: all white space becomes single spaces.
func VisibleLine(s string) string {
	return Visible(strings.Join(strings.Fields(s), " "))
}

// VisibleName is Visible for the name of a file on one line: it says all that is in the
// name, each blank among it.
func VisibleName(s string) string {
	return Visible(strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(s))
}

// Hidden tells what a terminal would act on instead of showing it.
func Hidden(r rune) bool {
	switch {
	case r == '\n':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
		return true
	case r == 0x2028, r == 0x2029, r == 0xfeff, r >= 0xfff9 && r <= 0xfffb:
		return true
	case r >= 0xfdd0 && r <= 0xfdef: // no characters
		return true
	}
	return false
}
