package check

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

var mistypedBlanks = Rule{
	Name:  "mistyped-blanks",
	Title: "braces that were to be a blank, and are none or another",
	Why: `A blank stands between two braces on either side, and a number before it between
c and two colons: {{c1::Paris}}. {{c::Paris}} asks for "c", with Paris as a hint
(if that is meant, {{c|c::…}} says so), {{c1:Paris}} for "c1:Paris", and
{c1::Paris}} is no blank at all. Blanks are read under the key cloze alone; in a
question they are shown as they are written, with the answer.`,
	Before: `[[card]]
cloze = "{{c::Paris}} lies on the {{Seine}}."
[[card]]
question = "{{c1::Rome}} lies on which river?"
answer = "Tiber"
`,
	After: `[[card]]
cloze = "{{c1::Paris}} lies on the {{c2::Seine}}."
[[card]]
question = "Rome lies on which river?"
answer = "Tiber"
`,
	signs:  brace,
	inText: findBlanks,
}

func findBlanks(t *text) []Remark {
	if cloze, ok := t.card.Body.(*decks.Cloze); ok && t.key == "cloze" {
		return append(inBlanks(t, cloze), betweenBlanks(t)...)
	}
	if t.key == "question" || t.key == "answer" && (t.card.Kind() == decks.KindShort || t.card.Kind() == decks.KindOpen) {
		return noCloze(t)
	}
	return nil
}

// inBlanks looks at blanks that could be read.
func inBlanks(t *text, cloze *decks.Cloze) (list []Remark) {
	for _, b := range cloze.Blanks() {
		written := b.String()
		if meant := b.Meant(); meant != "" {
			msg := fmt.Sprintf("blank %s asks for %q", quoted(written), quoted(markup.Plain(b.Answer)))
			if b.Hint != "" {
				msg += fmt.Sprintf(", with %q as its hint", quoted(b.Hint))
			}
			list = append(list, t.remark(written, msg, "write "+meant))
		}
		if nested.regexp().MatchString(written[len("{{"):]) {
			list = append(list, t.remark(written, fmt.Sprintf("blank %s has another in it, which is taken as text", quoted(written)), "write one behind the other, or two cards"))
		}
	}
	return list
}

var (
	nested     = &pattern{expr: `\{\{c\d+::`}
	oneBrace   = &pattern{expr: `(?:^|[^{])(\{(c\d+::?[^{}]*)\}+)`}
	oneOfTwo   = &pattern{expr: `\{\{\s*(?:[cC]\d+|c)\s*::?[^{}]*\}\}`}
	anyBlank   = &pattern{expr: `\{\{([^{}]+)\}\}`}
	ofTemplate = &pattern{expr: `(?i)\b(?:anki|cloze|jinja|django|templat(?:e|ing)|handlebars|ansible|vuejs|angularjs|latex)\w*|\b(?-i:TeX)\b|^(?:mustache|liquid|vue|angular|svelte|helm|tex)$`}
)

// betweenBlanks looks at the text around blanks.
func betweenBlanks(t *text) []Remark {
	if found := t.inProse(oneBrace); found != nil {
		return []Remark{t.remark(found[1], fmt.Sprintf("%q is no blank", quoted(found[1])), "write {{"+strings.Replace(strings.Replace(found[2], "::", ":", 1), ":", "::", 1)+"}}")}
	}
	if at := closesNothing(t.prose()); at >= 0 {
		r := t.remark("}}", `"}}" closes no blank`, `write {{ before what is asked; braces that are meant are written \}\}`)
		r.Before = lineBefore(t.source, at)
		return []Remark{r}
	}
	return nil
}

// lineBefore is what stands before a place on its line.
func lineBefore(source string, at int) string {
	before := source[:min(at, len(source))]
	return before[strings.LastIndexByte(before, '\n')+1:]
}

// closesNothing finds the first two braces that end what no brace began, or -1.
func closesNothing(text string) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			if depth--; depth < 0 && strings.HasPrefix(text[i:], "}}") {
				return i
			}
			depth = max(depth, 0)
		}
	}
	return -1
}

// noCloze looks for blanks where none are read: those with a number, and one with
// the very answer in it.
func noCloze(t *text) []Remark {
	const hint = `write the text under cloze = "…", without question and answer`
	found := t.inProse(oneOfTwo)
	if found == nil {
		found = t.inProse(anyBlank)
		if found != nil && !hasAnswer(t.card, found[1]) {
			found = nil
		}
	}
	if found == nil || t.isAbout(ofTemplate) {
		return nil
	}
	return []Remark{t.remark(found[0], fmt.Sprintf("%q is shown as it is written: only a cloze has blanks", quoted(found[0])), hint)}
}

// hasAnswer tells if an answer of the card is that text.
func hasAnswer(c *decks.Card, text string) bool {
	for _, answer := range c.Body.Expected() {
		if strings.EqualFold(markup.Plain(answer), strings.TrimSpace(text)) {
			return true
		}
	}
	return false
}
