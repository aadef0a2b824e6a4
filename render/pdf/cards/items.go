package cards

import (
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render"
	"quiz/render/typeset"
)

// lines are what the items of a list are written on: one for each that is asked
// for, with its number where the order counts.
func (f *faceMaker) lines(b *decks.List) []typeset.Block {
	var list []typeset.Block
	for i := range b.Asked() {
		list = append(list, typeset.Block{Label: itemLabel(b, i), Spans: []typeset.Span{{Gap: true}}})
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

func itemLabel(b *decks.List, i int) string {
	item := markup.Block{}
	if b.Ordered {
		item.Number = i + 1
	}
	return itemMark(item)
}

// items are all items of a list, below how many will do; another spelling of
// each stands small below them.
func (f *faceMaker) items(c *render.Card, b *decks.List) (list []typeset.Block) {
	if need := render.NeedText(b); need != "" {
		list = plainBlocks(need)
	}
	var items []labelled
	var also []string
	for i, item := range b.Items {
		items = append(items, labelled{itemLabel(b, i), item[0]})
		if other := render.Also(c.Deck, c.Card, item); other != "" {
			also = append(also, markup.Plain(item[0])+" = "+markup.Plain(other))
		}
	}
	if len(items) > 0 {
		list = append(list, f.list(c.Deck, items)...)
	}
	if len(also) > 0 {
		list = append(list, typeset.Block{Center: true, Scale: typeset.Small, Apart: true, Spans: []typeset.Span{{Text: strings.Join(also, "; ")}}})
	}
	return list
}
