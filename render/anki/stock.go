package anki

import (
	"quiz/decks"
	"quiz/decks/arrange"
)

// stock makes a note of one of the types that every Anki has.
func (c *composer) stock(n *Note, q *arrange.Question) {
	hint := folded("Hint", c.of(c.card.Hint))
	if body, ok := c.card.Body.(*decks.Cloze); ok {
		n.Type = StockCloze
		n.Fields = []string{directed(c.cloze(body)+hint, c.deck.Language), directed(c.notes(small(c.also(q))), c.deck.Language)}
		return
	}
	front, answer := c.of(q.Prompt), ""
	if q.Kind.HasOptions() {
		options := c.options(q)
		front += "<br>" + plainOptions(q, options)
		answer = c.markedOptions(q, options)
	} else {
		if below := c.below(q); below != "" {
			front += "<br>" + below
		}
		answer = c.answer(q)
	}
	front += hint
	switch {
	case c.isReversed():
		// The back is the front of the other card, which must not tell more.
		n.Type = StockReversed
		answer += folded("More", c.notes(equals(c.also(q))))
	case c.isTyped():
		n.Type = StockTyped
		n.Fields = []string{directed(front, c.deck.Language), answer} // all of the back is to be typed
		c.shortened = c.also(q) != "" || c.card.Explanation != "" || c.card.Cite != nil
		return
	default:
		n.Type = StockBasic
		answer += c.notes(equals(c.also(q)))
	}
	n.Fields = []string{directed(front, c.deck.Language), directed(answer, c.answersIn())}
}

// answersIn is the language of the answer's side. Options, steps and pairs are
// read as the question is.
func (c *composer) answersIn() string {
	if c.card.CanReverse() || c.card.Kind() == decks.KindList {
		return c.deck.AnswersIn()
	}
	return c.deck.Language
}

// notes are what stands below an answer: what would do, too, the explanation,
// and the source.
func (c *composer) notes(also string) string {
	html := also
	if c.card.Explanation != "" {
		html += `<div style="margin-top:1em">` + c.of(c.card.Explanation) + "</div>"
	}
	if source := c.source(); source != "" {
		html += `<div style="margin-top:1em"><small><i>` + source + "</i></small></div>"
	}
	return html
}

func equals(also string) string {
	if also == "" {
		return ""
	}
	return small("= " + also)
}

func small(html string) string {
	if html == "" {
		return ""
	}
	return "<div><small>" + html + "</small></div>"
}

// folded is text that shows when it is asked for.
func folded(label, html string) string {
	if html == "" {
		return ""
	}
	return "<div><details><summary>" + label + "</summary>" + html + "</details></div>"
}

// plainOptions are the options as they are asked. Where several may be right,
// boxes stand before them.
func plainOptions(q *arrange.Question, options []string) string {
	box := ""
	if q.Kind == decks.KindMultiple {
		box = "☐ "
	}
	items := make([]string, len(options))
	for i, html := range options {
		items[i] = "<li>" + box + html + "</li>"
	}
	return lettered(q, toLeft, items)
}

// markedOptions are the options with the right ones marked, and why others are
// wrong.
func (c *composer) markedOptions(q *arrange.Question, options []string) string {
	several := q.Kind == decks.KindMultiple
	items := make([]string, len(options))
	for i, o := range q.Options {
		html := options[i]
		switch {
		case o.Right && several:
			html = "<b>☑ " + html + "</b>"
		case o.Right:
			html = "<b>" + html + " ✓</b>"
		case several:
			html = "☐ " + html
		}
		if o.Why != "" {
			html += " <small>(" + c.of(o.Why) + ")</small>"
		}
		items[i] = "<li>" + html + "</li>"
	}
	return lettered(q, toLeft, items)
}
