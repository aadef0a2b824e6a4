package anki

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render"
)

// cloze makes HTML of a text with blanks, which are as Anki has them:
// {{c1::answer::hint}}. Blanks without numbers are asked together, so they are
// all number 1.
func (c *composer) cloze(body *decks.Cloze) string {
	blanks, pieces := body.Blanks(), body.Pieces()
	answers := make([]string, len(blanks))
	for i, p := range pieces {
		if p.Blank > 0 {
			answers[p.Blank-1], pieces[i].Text = p.Text, ""
		}
	}
	h := c.html
	h.Blank = func(n int, style markup.Style) string { return c.blank(blanks[n-1], answers[n-1], style) }
	return c.aligned(h.Of(markup.ParseCloze(pieces)))
}

// blank is a blank as Anki has it. Within maths and code its answer is no
// markup.
func (c *composer) blank(b *decks.Blank, answer string, style markup.Style) string {
	of := c.of
	if style&(markup.Math|markup.Code) != 0 {
		of = func(text string) string { return escape(text, style) }
	}
	text := fmt.Sprintf("{{c%d::%s", max(1, b.Group), inBlank(of(answer)))
	if b.Hint != "" {
		text += "::" + inBlank(of(b.Hint))
	}
	return text + "}}"
}

// inBlank takes the meaning from what would end a blank, or divide it.
func inBlank(html string) string {
	html = strings.ReplaceAll(html, "}", "&#125;")
	html = strings.ReplaceAll(html, "::", "&#58;&#58;")
	if body, found := strings.CutSuffix(html, ":"); found {
		html = body + "&#58;"
	}
	return html
}

// alsoInBlanks is what the blanks of a text take besides their answers.
func (c *composer) alsoInBlanks(body *decks.Cloze) string {
	var list []string
	for _, b := range body.Blanks() {
		if also := render.Also(c.deck, c.card, append([]string{b.Answer}, b.Accept...)); also != "" {
			list = append(list, c.of(b.Answer)+" = "+c.of(also))
		}
	}
	return strings.Join(list, "; ")
}
