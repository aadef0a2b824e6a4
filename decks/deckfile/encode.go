package deckfile

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks"
)

// lineWidth is how long a list may be, in characters, to stand on one line.
const lineWidth = 100

// Encode writes a deck in its canonical form: keys in one order, defaults
// left out, one blank line between tables. What it writes parses to an equal
// deck, and encodes to the same bytes. Comments are not kept, for a Deck has
// none.
func Encode(w io.Writer, d *decks.Deck) error {
	var e encoder
	e.text("title", d.Title)
	e.text("id", d.ID)
	e.text("description", d.Description)
	e.text("language", d.Language)
	e.text("answer-language", d.AnswerLanguage)
	e.text("author", d.Author)
	e.text("license", d.License)
	e.texts("tags", d.Tags)
	if d.Exact {
		e.value("exact", "true")
	}
	e.text("alternatives", d.Alternatives)
	if d.InOrder {
		e.text("ask-order", askOrders[0])
	}
	for _, s := range d.Sources {
		e.line("\n[[source]]")
		e.text("id", s.ID)
		e.text("title", s.Title)
		e.text("path", s.Path)
		e.text("url", s.URL)
		e.text("sha256", s.SHA256)
	}
	for _, c := range d.Cards.All() {
		e.line("\n[[card]]")
		e.card(c)
	}
	_, err := w.Write(e.Bytes())
	return err
}

type encoder struct{ bytes.Buffer }

func (e *encoder) line(s string)          { e.WriteString(s + "\n") }
func (e *encoder) value(key, text string) { e.line(key + " = " + text) }

// text writes a key unless its text is empty.
func (e *encoder) text(key, text string) {
	if text != "" {
		e.value(key, quote(text))
	}
}

func (e *encoder) texts(key string, list []string) {
	quoted := make([]string, len(list))
	for i, s := range list {
		quoted[i] = quoteLine(s)
	}
	e.list(key, quoted)
}

// list writes an array, unless it is empty, on one line if it is short.
func (e *encoder) list(key string, elements []string) {
	if len(elements) == 0 {
		return
	}
	line := key + " = [" + strings.Join(elements, ", ") + "]"
	if utf8.RuneCountInString(line) <= lineWidth {
		e.line(line)
		return
	}
	e.line(key + " = [")
	for _, element := range elements {
		e.line("  " + element + ",")
	}
	e.line("]")
}

func (e *encoder) card(c *decks.Card) {
	e.text("id", c.ID)
	if len(c.Was) == 1 {
		e.text("was", c.Was[0])
	} else {
		e.texts("was", c.Was)
	}
	if kindIsWritten(c.Body) {
		e.text("kind", c.Kind().String())
	}
	e.text("question", c.Question)
	e.body(c.Body)
	if c.Self {
		e.value("self", "true")
	}
	if c.Exact != decks.AsDeck {
		e.value("exact", strconv.FormatBool(c.Exact == decks.Exact))
	}
	e.text("explanation", c.Explanation)
	e.text("hint", c.Hint)
	e.texts("tags", c.Tags)
	if c.Points != 1 {
		e.value("points", number(c.Points))
	}
	e.cite(c.Cite)
}

// kindIsWritten tells the cards whose kind does not follow from their keys.
func kindIsWritten(body decks.Body) bool {
	switch b := body.(type) {
	case *decks.Open, *decks.List:
		return true
	case *decks.Multiple:
		return len(b.Distractors) == 0
	case *decks.Short, *decks.Choice, *decks.TrueFalse, *decks.Number, *decks.Cloze, *decks.Match, *decks.Order: // their keys tell
	}
	return false
}

func (e *encoder) body(body decks.Body) {
	switch b := body.(type) {
	case *decks.Short:
		e.text("answer", b.Answer)
		e.texts("accept", b.Accept)
		if b.Reverse {
			e.value("reverse", "true")
		}
	case *decks.Open:
		e.text("answer", b.Answer)
		if b.Reverse {
			e.value("reverse", "true")
		}
	case *decks.Choice:
		e.text("answer", b.Answer)
		e.distractors(b.Distractors)
		e.fixed(b.Fixed)
		if b.AnswerAt > 0 {
			e.value("answer-at", strconv.Itoa(b.AnswerAt))
		}
	case *decks.Multiple:
		if e.texts("answer", b.Answers); len(b.Answers) == 0 {
			e.value("answer", "[]")
		}
		e.distractors(b.Distractors)
		e.fixed(b.Fixed)
	case *decks.TrueFalse:
		e.value("answer", strconv.FormatBool(b.Answer))
	case *decks.Number:
		e.number(b)
	case *decks.Cloze:
		e.text("cloze", b.String())
	case *decks.Match:
		e.pairs(b.Pairs)
		e.distractors(b.Distractors)
		e.fixed(b.Fixed)
	case *decks.Order:
		e.texts("order", b.Steps)
		e.fixed(b.Fixed)
	case *decks.List:
		e.items(b)
	}
}

func (e *encoder) items(b *decks.List) {
	elements := make([]string, len(b.Items))
	for i, item := range b.Items {
		spellings := make([]string, len(item))
		for j, text := range item {
			spellings[j] = quoteLine(text)
		}
		if elements[i] = strings.Join(spellings, ", "); len(item) > 1 {
			elements[i] = "[" + elements[i] + "]"
		}
	}
	e.list("answer", elements)
	if b.Ordered {
		e.value("ordered", "true")
	}
	if b.Need > 0 {
		e.value("need", strconv.Itoa(b.Need))
	}
}

func (e *encoder) number(b *decks.Number) {
	e.value("answer", number(b.Answer))
	switch {
	case b.Tolerance.Percent:
		e.text("tolerance", b.Tolerance.String())
	case b.Tolerance.Value > 0:
		e.value("tolerance", number(b.Tolerance.Value))
	}
	e.text("unit", b.Unit)
}

func (e *encoder) distractors(list []decks.Distractor) {
	elements := make([]string, len(list))
	for i, d := range list {
		elements[i] = quoteLine(d.Text)
		if d.Why != "" {
			elements[i] = fmt.Sprintf("{ text = %s, why = %s }", quoteLine(d.Text), quoteLine(d.Why))
		}
	}
	e.list("distractors", elements)
}

func (e *encoder) pairs(pairs []decks.Pair) {
	elements := make([]string, len(pairs))
	for i, p := range pairs {
		elements[i] = fmt.Sprintf("[%s, %s]", quoteLine(p.Left), quoteLine(p.Right))
	}
	e.list("pairs", elements)
}

func (e *encoder) fixed(fixed bool) {
	if fixed {
		e.value("shuffle", "false")
	}
}

func (e *encoder) cite(c *decks.Cite) {
	if c == nil {
		return
	}
	var keys []string
	add := func(key, text string) {
		if text != "" {
			keys = append(keys, key+" = "+text)
		}
	}
	add("source", quoteUnlessEmpty(c.Source))
	add("section", quoteUnlessEmpty(c.Section))
	if n, err := strconv.ParseInt(c.Page, 10, 64); err == nil && n >= 0 && strconv.FormatInt(n, 10) == c.Page {
		add("page", c.Page)
	} else {
		add("page", quoteUnlessEmpty(c.Page))
	}
	add("quote", quoteUnlessEmpty(c.Quote))
	if len(keys) == 0 {
		e.value("cite", "{}")
		return
	}
	e.value("cite", "{ "+strings.Join(keys, ", ")+" }")
}

func quoteUnlessEmpty(s string) string {
	if s == "" {
		return ""
	}
	return quoteLine(s)
}

// number writes a number as TOML has it: integers without a point.
func number(n float64) string {
	s := decks.FormatNumber(n)
	if s == "-0" {
		return "0"
	}
	return s
}

// quote writes a text as a TOML string: text of several lines in triple quotes.
func quote(s string) string {
	if !strings.Contains(s, "\n") {
		return quoteLine(s)
	}
	lines := strings.ReplaceAll(escape(s, true), `""`, `"\"`)
	if body, found := strings.CutSuffix(lines, `"`); found && !strings.HasSuffix(body, `\`) {
		lines = body + `\"`
	}
	return "\"\"\"\n" + lines + "\"\"\""
}

// quoteLine writes a text as a TOML string on one line. Backslashes are common
// in maths; a text that has some, and nothing that needs them, stands in single
// quotes as it is.
func quoteLine(s string) string {
	if strings.ContainsAny(s, `\"`) && !strings.Contains(s, "'") && !strings.ContainsFunc(s, mustEscape) {
		return "'" + s + "'"
	}
	return `"` + escape(s, false) + `"`
}

// mustEscape tells the characters that TOML allows only as escapes, and those
// that a reader of the file would not see.
func mustEscape(r rune) bool {
	return r == utf8.RuneError || r < ' ' || r == 0x7f || !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r) && !joins(r)
}

// joins tells the invisible characters that ordinary text of some scripts
// needs: joiners, and the marks of writing direction.
func joins(r rune) bool { return r == 0x200c || r == 0x200d || r == 0x200e || r == 0x200f }

func escape(s string, lines bool) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n' && lines:
			b.WriteRune(r)
		case r == '"' && lines:
			b.WriteRune(r)
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case mustEscape(r) && r > 0xffff:
			fmt.Fprintf(&b, `\U%08X`, r)
		case mustEscape(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
