package command

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render"
)

// shownLines are the lines of text that a card must show on one side or the
// other, as they can be seen.
func shownLines(d *decks.Deck, c *decks.Card) []string {
	var lines []string
	add := func(line string) {
		if line = strings.Join(strings.Fields(visibleText(line)), " "); line != "" {
			lines = append(lines, line)
		}
	}
	marked, plain := textsOf(d, c)
	for _, text := range marked {
		for line := range strings.Lines(asShown(markup.Parse(text)).Verbatim()) {
			add(itemMark.ReplaceAllString(line, ""))
		}
	}
	for _, text := range plain {
		add(text)
	}
	return lines
}

// asShown puts marks around maths, and leaves out images, of which no text is
// seen.
func asShown(text markup.Text) markup.Text {
	for i := range text {
		spans := slices.DeleteFunc(text[i].Spans, func(s markup.Span) bool { return s.Image != "" })
		for k, s := range spans {
			if s.Style&markup.Math != 0 {
				spans[k].Text = `\(` + strings.ReplaceAll(s.Text, "\n", " ") + `\)`
			}
		}
		text[i].Spans = spans
	}
	return text
}

// textsOf are the texts of a card: those with markup, and those without.
func textsOf(d *decks.Deck, c *decks.Card) (marked, plain []string) {
	marked = []string{c.Question, c.Explanation, c.Hint}
	if c.Cite != nil {
		plain = []string{c.Cite.Section, c.Cite.Page, c.Cite.Quote}
	}
	switch b := c.Body.(type) {
	case *decks.Short:
		return append(marked, b.Answer), append(plain, alsoOf(d, c, b.Answer, b.Accept))
	case *decks.Open:
		marked = append(marked, b.Answer)
	case *decks.Choice:
		marked = append(append(marked, b.Answer), distractorTexts(b.Distractors)...)
	case *decks.Multiple:
		marked = append(append(marked, b.Answers...), distractorTexts(b.Distractors)...)
	case *decks.Number:
		plain = append(plain, b.Unit)
	case *decks.Cloze:
		marked = append(marked, clozeTexts(d, c, b)...)
	case *decks.Match:
		for _, p := range b.Pairs {
			marked = append(marked, p.Left, p.Right)
		}
		for _, wrong := range b.Distractors { // why they go with nothing is not told
			marked = append(marked, wrong.Text)
		}
	case *decks.Order:
		marked = append(marked, b.Steps...)
	}
	return marked, plain
}

// alsoOf is the one accepted form that is told beside an answer, if any.
func alsoOf(d *decks.Deck, c *decks.Card, answer string, accept []string) string {
	return render.Also(d, c, append([]string{answer}, accept...))
}

func distractorTexts(list []decks.Distractor) []string {
	var texts []string
	for _, d := range list {
		texts = append(texts, d.Text, d.Why)
	}
	return texts
}

// clozeTexts are the whole text, and what its blanks have besides.
func clozeTexts(d *decks.Deck, c *decks.Card, b *decks.Cloze) []string {
	whole, texts := "", []string(nil)
	for _, part := range b.Parts {
		whole += part.Text
		if part.Blank != nil {
			whole += part.Blank.Answer
			texts = append(texts, part.Blank.Hint, alsoOf(d, c, part.Blank.Answer, part.Blank.Accept))
		}
	}
	return append(texts, whole)
}

var itemMark = regexp.MustCompile(`^ *(- |\d+\. )`)

// visibleText is text as Anki can show it: composed, and with signs that stand
// for control characters.
func visibleText(text string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case r < ' ' && r != '\n' && r != '\t':
			return r + '\u2400'
		case r == 0x7f:
			return '\u2421'
		case r > 0x7f && r < 0xa0:
			return '\ufffd'
		}
		return r
	}, text))
}
