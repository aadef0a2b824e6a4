package anki

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/markup"
)

// escape makes HTML of a run of text, which Anki shows as it is. What Anki
// would read into it is taken from it: blanks {{c1::…}}, sounds [sound:…] and
// the old marks of LaTeX, and \(…\), where the deck means no maths.
//
// It is in the normal form NFC, to which Anki would bring it, and on one line.
// Control characters, which Anki would delete, are made visible.
func escape(text string, style markup.Style) string {
	if isPlain(text) {
		return text
	}
	text = norm.NFC.String(strings.ToValidUTF8(text, "\uFFFD"))
	isMath := style&markup.Math != 0
	var b strings.Builder
	from := 0 // of what is not written yet, and means nothing
	for i, r := range text {
		html, means := meaning(r, text[i:], isMath)
		if (i == 0 || text[i-1] == '\n') && unicode.Is(unicode.M, r) { // it would join with the > of a tag before it
			html, means = fmt.Sprintf("&#%d;", r), true
		}
		if means {
			b.WriteString(text[from:i])
			b.WriteString(html)
			from = i + utf8.RuneLen(r)
		}
	}
	b.WriteString(text[from:])
	if isMath && strings.HasSuffix(text, `\`) {
		b.WriteByte(' ') // or it would take the meaning from the \) that follows
	}
	return b.String()
}

// meaning tells if the first character of a text would mean something, and what
// stands for it then.
func meaning(r rune, text string, isMath bool) (html string, means bool) {
	switch {
	case r == '&':
		return "&amp;", true
	case r == '<':
		return "&lt;", true
	case r == '>':
		return "&gt;", true
	case r == '\n' && isMath:
		return " ", true
	case r == '\n':
		return "<br>", true
	case r == '{' && (len(text) == 1 || text[1] == '{'): // what follows may be a brace, too
		return "&#123;", true
	case r == '[' && isCommand(text):
		return "&#91;", true
	case r == '\\' && !isMath && opensMath(text):
		return `\<span></span>`, true // neither MathJax nor Anki's editor looks across it
	case r < ' ' && r != '\t':
		return string('\u2400' + r), true // ␀ and so on
	case r == 0x7f:
		return "\u2421", true // ␡
	case r > 0x7f && r < 0xa0:
		return "\uFFFD", true
	}
	return "", false
}

// isPlain tells text that HTML and Anki leave as it is.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '{' || c == '[' || c == '\\' {
			return false
		}
	}
	return true
}

// commands are what Anki takes for more than text behind a bracket.
var commands = []string{"sound:", "anki:", "[type:", "latex]", "/latex]", "$", "/$"}

func isCommand(text string) bool {
	for _, command := range commands {
		if len(text) > len(command) && strings.EqualFold(text[1:1+len(command)], command) {
			return true
		}
	}
	return false
}

func opensMath(text string) bool { return len(text) > 1 && strings.IndexByte("()[]", text[1]) >= 0 }
