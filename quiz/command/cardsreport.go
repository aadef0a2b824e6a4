package command

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/quiz/terminal/text"
	"quiz/render"
	"quiz/render/paper"
	"quiz/render/pdf/cards"
)

// printed says what is on the paper.
func printed(r *cards.Report) string {
	return fmt.Sprintf("%s on %s of paper, %s; text from %s points up.",
		text.Count(r.Cards, "card"), text.Count(r.Sheets, "sheet"), text.Count(r.Pages, "page"), cards.PointText(r.Smallest))
}

// howToPrint says what to set in the dialogue of the printer.
func howToPrint(o cards.Options) string {
	scale := "Print at 100 % (\"actual size\")"
	switch {
	case o.Flip == paper.FoldOver && o.Sides == cards.Both:
		return scale + ", on one side; cut the pairs apart and fold each along the dashed line."
	case o.Sides != cards.Both:
		return scale + ", on one side."
	case o.Flip == paper.ShortEdge:
		return scale + ", on both sides, flipped on the short edge."
	}
	return scale + ", on both sides, flipped on the long edge."
}

// mostBoxes is how many characters shown as boxes are named.
const mostBoxes = 8

// remarks tells what was printed otherwise than one might expect.
func (e *env) remarks(r *cards.Report) {
	e.remark(r.Split, "card %q: a word that is too long for any line was broken")
	e.remark(r.Skipped, "card %q does not fit, and was left out")
	e.sayUnprinted(r.Unshown)
	if len(r.Missing) > 0 {
		var list []string
		for i, char := range r.Missing {
			if i == mostBoxes {
				list = append(list, fmt.Sprintf("and %d more", len(r.Missing)-i))
				break
			}
			list = append(list, fmt.Sprintf("%c (U+%04X)", char, char))
		}
		e.say("quiz: boxes stand for characters that no font has: %s", strings.Join(list, ", "))
	}
}

// remark says something of cards, of the first few by name. A card is named once, of
// however many of its questions that is true.
func (e *env) remark(list []*render.Card, format string) {
	var labels []string
	seen := map[*decks.Card]bool{}
	for _, c := range list {
		if !seen[c.Card] {
			seen[c.Card] = true
			labels = append(labels, c.Card.Label())
		}
	}
	for i, label := range labels {
		if i == mostNamed {
			e.say("quiz: … and so of %s more", text.Count(len(labels)-i, "card"))
			return
		}
		e.say("quiz: "+format, label)
	}
}
