package deckfile

import (
	"strings"

	"quiz/decks"
)

// list reads the items of a list, and how many of them are asked for.
func (f *fields) list() decks.Body {
	b := f.pools.Lists.New()
	b.Ordered, b.Need = f.bool("ordered", false), f.count("need")
	items := f.value("answer").items
	if len(items) == 0 {
		return b
	}
	b.Items = f.pools.Items.Take(len(items))
	for i := range items {
		b.Items[i] = f.item(i, &items[i])
	}
	return b
}

// item reads one item: a text, or a list of its spellings. What is no text is
// reported, and left out.
func (f *fields) item(i int, element *value) decks.Item {
	spellings := []value{*element}
	if element.isList() {
		spellings = element.items
	}
	item := f.pools.Words.Take(len(spellings))[:0]
	for n := range spellings {
		spelling := &spellings[n]
		if spelling.isText() {
			item = append(item, strings.TrimSpace(spelling.text))
			continue
		}
		f.badElement("answer", i, `write it in quotes; spellings of one item stand in brackets: ["…", "…"]`, "answer must hold texts, and this is %s", spelling.describe())
	}
	if len(item) == 0 {
		return nil
	}
	return item
}
