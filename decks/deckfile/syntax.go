package deckfile

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"quiz/decks/place"
)

// syntaxFault turns a syntax error of a piece into one of its document, in
// words for people who write decks and do not know TOML.
func syntaxFault(p *piece, err toml.ParseError) *place.Error {
	at := p.span(span{err.Position.Start, err.Position.Start + max(1, err.Position.Len)})
	msg, hint := plainSyntax(err, p.doc.noun)
	fault := p.doc.fault(at, msg, hint)
	fault.Err = err
	return fault
}

// plainSyntax rewords the messages that authors meet most; others stay.
func plainSyntax(err toml.ParseError, noun noun) (msg, hint string) {
	msg = strings.TrimSuffix(err.Message, ".")
	if key, ok := strings.CutSuffix(msg, "' has already been defined"); ok {
		keys := (&scanner{text: strings.TrimPrefix(key, "Key '")}).keys()
		return fmt.Sprintf("key %q is given twice", keys[len(keys)-1]), noun.twice
	}
	switch {
	case strings.Contains(msg, "strings cannot contain newlines"):
		return "text is not closed on its line", `close it with a quote, or write """ around text of several lines`
	case strings.Contains(msg, `expected '"""'`), strings.Contains(msg, "expected \"'''\""):
		return "text is not closed", "it must end with the same three quotes that it began with"
	case strings.Contains(msg, "invalid escape"):
		return msg, `write \\ for a backslash, or put the text in 'single quotes'`
	case strings.Contains(msg, "hexadecimal digits"):
		return msg, `write \\ for a backslash, or put the text in 'single quotes'`
	case strings.Contains(msg, `expected value but found "T`), strings.Contains(msg, `expected value but found "F`):
		return msg, "true and false are written small; text stands in quotes"
	case strings.Contains(msg, "expected value but found"):
		return msg, "text stands in quotes"
	case strings.Contains(msg, "expected a top-level item to end"):
		_, got, _ := strings.Cut(msg, "but got ")
		return "the line should end here, and goes on with " + strings.TrimSuffix(got, " instead"), `text stands in quotes, and a quote inside "text" is written \"`
	case strings.HasPrefix(msg, "unexpected EOF"):
		return "a value is not complete where the " + noun.part + " ends", `is a quote, a ] or a } missing?`
	case strings.Contains(msg, "array terminator"):
		return "list is not closed, or a comma is missing", "write a comma between its elements, and ] at its end"
	case strings.Contains(msg, "inline table terminator"):
		return "table is not closed, or a comma is missing", "write a comma between its keys, and } at its end"
	case strings.Contains(msg, "expected '.' or '='"), strings.Contains(msg, "key separator '='"):
		return msg, "a line is: key = value; a comment begins with #"
	case strings.Contains(msg, "control characters"):
		_, code, _ := strings.Cut(msg, "'")
		return "control character " + strings.TrimSuffix(code, "'"), `take it out, or write it as an escape such as \t in "double quotes"`
	}
	return lowerFirst(strings.ReplaceAll(msg, "EOF", "end")), ""
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}
