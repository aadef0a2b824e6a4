package anki

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render"
)

// Marks stand for a blank while the text around it is read as markup: its
// place among the blanks, between two noncharacters, which no text should have.
const (
	openMark  = '\uFDD0'
	closeMark = '\uFDD1'
)

var mark = regexp.MustCompile(string(openMark) + `(\d+)` + string(closeMark))

// cloze makes HTML of a text with blanks, which are as Anki has them:
// {{c1::answer::hint}}. Blanks without numbers are asked together, so they are
// all number 1.
func (c *composer) cloze(body *decks.Cloze) string {
	blanks := body.Blanks()
	seen := make([]bool, len(blanks))
	h := markup.HTML{Image: c.image, Alt: attribute, Text: func(text string, style markup.Style) string {
		return replaceMarks(text, style, func(i int) string {
			seen[i] = true
			return c.blank(blanks[i], style)
		})
	}}
	html := c.aligned(h.From(marked(body)))
	html = mark.ReplaceAllString(html, "…") // in the description of an image
	for i, blank := range blanks {
		if !seen[i] { // it would never be asked
			html += " " + c.blank(blank, 0)
		}
	}
	return html
}

// marked is the text with a mark for each blank.
func marked(body *decks.Cloze) string {
	var text strings.Builder
	n := 0
	for _, part := range body.Parts {
		if part.Blank == nil {
			text.WriteString(withoutMarks(part.Text))
			continue
		}
		text.WriteString(string(openMark) + strconv.Itoa(n) + string(closeMark))
		n++
	}
	return text.String()
}

func withoutMarks(text string) string {
	return strings.NewReplacer(string(openMark), "\uFFFD", string(closeMark), "\uFFFD").Replace(text)
}

// replaceMarks escapes a run of text and puts what blank gives for each mark.
func replaceMarks(text string, style markup.Style, blank func(i int) string) string {
	var b strings.Builder
	for text != "" {
		at := mark.FindStringSubmatchIndex(text)
		if at == nil {
			b.WriteString(escape(text, style))
			break
		}
		if at[0] > 0 {
			b.WriteString(escape(text[:at[0]], style))
		}
		i, _ := strconv.Atoi(text[at[2]:at[3]])
		b.WriteString(blank(i))
		text = text[at[1]:]
	}
	return b.String()
}

// blank is a blank as Anki has it. Within maths and code its answer is no
// markup.
func (c *composer) blank(b *decks.Blank, style markup.Style) string {
	of := c.of
	if style&(markup.Math|markup.Code) != 0 {
		of = func(text string) string { return escape(text, style) }
	}
	text := fmt.Sprintf("{{c%d::%s", max(1, b.Group), inBlank(of(withoutMarks(b.Answer))))
	if b.Hint != "" {
		text += "::" + inBlank(of(withoutMarks(b.Hint)))
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
