package anki

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/bidi"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/lang"
	"quiz/decks/markup"
	"quiz/render"
)

// toLeft is the style of what stands to the left on a card whose text stands in
// the middle.
const toLeft = ` style="display:inline-block;text-align:start"`

func (c *composer) options(q *arrange.Question) []string {
	list := make([]string, len(q.Options))
	for i, o := range q.Options {
		list[i] = c.of(o.Text)
	}
	return list
}

// lettered is the list of items with the labels of the options.
func lettered(q *arrange.Question, attributes string, items []string) string {
	kind := "a"
	if labels := q.Labels(); len(labels) > 0 && labels[0] == "1" {
		kind = "1"
	}
	return `<ol type="` + kind + `"` + attributes + ">" + strings.Join(items, "") + "</ol>"
}

// below is what stands below the question of a card that shows more than that:
// true and false, the two sides of pairs, steps in disorder, how many items are
// asked for.
func (c *composer) below(q *arrange.Question) string {
	switch {
	case q.Kind == decks.KindTrueFalse:
		yes, no := lang.TruthWords(c.deck.Language)
		return "<i>" + yes + " / " + no + "</i>"
	case len(q.Lefts) > 0:
		return c.sides(q)
	case len(q.Options) > 0:
		return listOf("ul", c.options(q))
	}
	return render.NeedText(q.Solution())
}

func listOf(tag string, items []string) string {
	var b strings.Builder
	b.WriteString("<" + tag + toLeft + ">")
	for _, html := range items {
		b.WriteString("<li>" + html + "</li>")
	}
	b.WriteString("</" + tag + ">")
	return b.String()
}

// sides are the two sides of pairs, beside each other.
func (c *composer) sides(q *arrange.Question) string {
	labels := q.Labels()
	rows := make([][2]string, max(len(q.Lefts), len(q.Options)))
	for i, left := range q.Lefts {
		rows[i][0] = strconv.Itoa(i+1) + ") " + c.of(left)
	}
	for i, o := range q.Options {
		rows[i][1] = labels[i] + ") " + c.of(o.Text)
	}
	return table(rows)
}

// pairs are the sides as they go together, and why others go with none.
func (c *composer) pairs(q *arrange.Question) string {
	var rows [][2]string
	for i, line := range q.Solution().Lines {
		rows = append(rows, [2]string{strconv.Itoa(i+1) + ") " + c.of(line.Left), line.Label + ") " + c.of(line.Text)})
	}
	labels := q.Labels()
	for i, o := range q.Options {
		if o.Why != "" {
			rows = append(rows, [2]string{"", labels[i] + ") " + c.of(o.Text) + " <small>(" + c.of(o.Why) + ")</small>"})
		}
	}
	return table(rows)
}

func table(rows [][2]string) string {
	var b strings.Builder
	b.WriteString(`<table style="margin:auto;text-align:start">`)
	for _, row := range rows {
		b.WriteString(`<tr><td style="padding-inline-end:1.5em;overflow-wrap:anywhere">` + row[0] + `</td><td style="overflow-wrap:anywhere">` + row[1] + "</td></tr>")
	}
	b.WriteString("</table>")
	return b.String()
}

// answer is what is right, for kinds whose answer is no list of options.
func (c *composer) answer(q *arrange.Question) string {
	s := q.Solution()
	switch text := render.PlainAnswer(q); {
	case text != "":
		return escape(text, 0)
	case len(q.Lefts) > 0:
		return c.pairs(q)
	case s.Several:
		return c.items(s)
	}
	return c.of(s.Lines[0].Text)
}

// items are steps or the items of a list, each with another spelling.
func (c *composer) items(s arrange.Solution) string {
	items, tag := make([]string, len(s.Lines)), "ul"
	for i, line := range s.Lines {
		items[i] = c.of(line.Text)
		if also := render.Also(c.deck, c.card, line.Forms); also != "" {
			items[i] += " <small>= " + c.of(also) + "</small>"
		}
	}
	if s.Ordered {
		tag = "ol"
	}
	return listOf(tag, items)
}

// also is what would be right besides the answer.
func (c *composer) also(q *arrange.Question) string {
	if b, ok := c.card.Body.(*decks.Cloze); ok {
		return c.alsoInBlanks(b)
	}
	if !c.card.CanReverse() { // as most
		return ""
	}
	if s := q.Solution(); s.IsTyped() {
		return escape(render.Also(c.deck, c.card, s.Lines[0].Forms), 0)
	}
	return ""
}

// source says where the fact stands, with a link where that is on the web.
func (c *composer) source() string {
	html := escape(render.SourceLine(c.deck, c.card), 0)
	if html == "" {
		return ""
	}
	if src := c.deck.Source(c.card.Cite.Source); src != nil && src.URL != "" {
		html = `<a href="` + attribute(src.URL) + `">` + html + "</a>"
	}
	if quote := c.card.Cite.Quote; quote != "" {
		html += ": <q>" + escape(quote, 0) + "</q>"
	}
	return html
}

// attribute is text within the quotation marks of a tag.
func attribute(text string) string {
	return strings.ReplaceAll(escape(strings.TrimSpace(text), markup.Math), `"`, "&quot;")
}

// direction is what a tag says of text in a language that is written from right
// to left; nothing of others.
func direction(tag string) string {
	if !lang.RightToLeft(tag) {
		return ""
	}
	return ` dir="rtl" lang="` + tag + `"`
}

// directed sets text in the direction of its language. In other languages, text
// that has letters written from right to left is set by the first of its
// letters; all other text is left as it is, since most cards are such.
func directed(html, language string) string {
	if html == "" {
		return ""
	}
	if set := direction(language); set != "" {
		return "<div" + set + ">" + html + "</div>"
	}
	if isLeftToRight(html) {
		return html
	}
	return `<div dir="auto">` + html + "</div>"
}

func isLeftToRight(text string) bool {
	for _, r := range text {
		if r < 0x590 || r >= 0x900 && r < 0xfb1d && r != 0x200f {
			continue // none of these is written from right to left
		}
		if p, _ := bidi.LookupRune(r); p.Class() == bidi.R || p.Class() == bidi.AL {
			return false
		}
	}
	return true
}
