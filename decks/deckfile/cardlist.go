package deckfile

import (
	"strings"

	"quiz/decks"
)

// list reads the items of a list, and how many of them are asked for.
func (f *fields) list() decks.Body {
	b := &decks.List{Ordered: f.bool("ordered", false), Need: f.count("need")}
	array, _ := asArray(f.values["answer"])
	for i, element := range array {
		b.Items = append(b.Items, f.item(i, element))
	}
	return b
}

// item reads one item: a text, or a list of its spellings. What is no text is
// reported, and left out.
func (f *fields) item(i int, element any) decks.Item {
	spellings, several := asArray(element)
	if !several {
		spellings = []any{element}
	}
	var item decks.Item
	for _, spelling := range spellings {
		text, isText := spelling.(string)
		if isText {
			item = append(item, strings.TrimSpace(text))
			continue
		}
		f.badElement("answer", i, `write it in quotes; spellings of one item stand in brackets: ["…", "…"]`, "answer must hold texts, and this is %s", describe(spelling))
	}
	return item
}
