package cards

import (
	"strings"

	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/render"
	"quiz/render/typeset"
)

// lines are what the items of a list are written on: one for each that is asked
// for, with its number where the order counts.
func (m *sideMaker) lines(s arrange.Solution) []typeset.Block {
	var list []typeset.Block
	for i := range s.Need {
		list = append(list, typeset.Block{Label: itemLabel(s.Ordered, i), Spans: []typeset.Span{{Gap: true}}})
	}
	if len(list) >= manyOptions {
		half := (len(list) + 1) / 2
		return []typeset.Block{{Columns: [][]typeset.Block{list[:half], list[half:]}, Apart: true}}
	}
	if len(list) > 0 {
		list[0].Apart = true
	}
	return list
}

func itemLabel(ordered bool, i int) string {
	item := markup.Block{}
	if ordered {
		item.Number = i + 1
	}
	return bullet(item)
}

// items are all items of a list, or steps, below how many will do; another
// spelling of each stands small below them.
func (m *sideMaker) items(c *render.Card, s arrange.Solution) (list []typeset.Block) {
	if need := render.NeedText(s); need != "" {
		list = plainBlocks(need)
	}
	var items []labelled
	var also []string
	for i, line := range s.Lines {
		items = append(items, labelled{solvedLabel(s, i), line.Text})
		if other := render.Also(c.Deck, c.Card, line.Forms); other != "" {
			also = append(also, markup.Plain(line.Text)+" = "+markup.Plain(other))
		}
	}
	if len(items) > 0 {
		list = append(list, m.list(c.Deck, items)...)
	}
	if len(also) > 0 {
		list = append(list, typeset.Block{Center: true, Scale: typeset.Small, Apart: true, Spans: []typeset.Span{{Text: strings.Join(also, "; ")}}})
	}
	return list
}
