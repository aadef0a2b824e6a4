package feedback

import (
	"strings"

	"quiz/decks"
	"quiz/quiz/terminal/text"
)

// Cite is where a card's fact stands, on one line: title, section, page and
// the words of the source.
func Cite(d *decks.Deck, c *decks.Card) string {
	if c.Cite == nil {
		return ""
	}
	var parts []string
	if src := d.Source(c.Cite.Source); src != nil {
		parts = append(parts, text.VisibleLine(src.Title))
	}
	if c.Cite.Section != "" {
		parts = append(parts, "section \""+text.VisibleLine(c.Cite.Section)+"\"")
	}
	if c.Cite.Page != "" {
		parts = append(parts, "page "+text.VisibleLine(c.Cite.Page))
	}
	cite := "Source: " + strings.Join(parts, ", ")
	if c.Cite.Quote != "" {
		cite += ": \"" + text.VisibleLine(c.Cite.Quote) + "\""
	}
	return cite
}
