package deckfile

import (
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// mostItems is how many items a list may have. More are not named from memory,
// and would take long to be marked.
const mostItems = 100

// mostSpellings is how many spellings an item may have.
const mostSpellings = 20

// list reads the items of a list, and how many of them are asked for.
func (f *fields) list() decks.Body {
	b := &decks.List{Ordered: f.bool("ordered", false)}
	array, _ := asArray(f.values["answer"])
	for i, element := range array {
		if item := f.item(i, element); len(item) > 0 {
			b.Items = append(b.Items, item)
		}
	}
	switch {
	case len(array) == 0:
		f.bad("answer", "", "answer is an empty list")
	case len(array) > mostItems:
		f.bad("answer", "", "card has %d items, and %d are the most that a list may have", len(array), mostItems)
		return b // they need not be searched
	}
	f.sameItems(b.Items)
	b.Need = f.need(len(array))
	return b
}

// item reads one item: a text, or a list of its spellings. It is empty if it is
// none, which has been reported.
func (f *fields) item(i int, element any) decks.Item {
	spellings, several := asArray(element)
	switch {
	case !several:
		spellings = []any{element}
	case len(spellings) == 0:
		f.badElement("answer", i, "", "an item of answer is an empty list")
	case len(spellings) > mostSpellings:
		f.badElement("answer", i, "", "an item has %d spellings, and %d are the most", len(spellings), mostSpellings)
		return nil
	}
	var item decks.Item
	for _, spelling := range spellings {
		text, isText := spelling.(string)
		switch text = strings.TrimSpace(text); {
		case !isText:
			f.badElement("answer", i, `write it in quotes; spellings of one item stand in brackets: ["…", "…"]`, "answer must hold texts, and this is %s", describe(spelling))
		case text == "":
			f.badElement("answer", i, "", "answer holds an empty text")
		default:
			item = append(item, text)
		}
	}
	return item
}

// sameItems reports spellings that stand in a list more than once.
func (f *fields) sameItems(items []decks.Item) {
	seen := map[string]bool{}
	for _, item := range items {
		for _, text := range item {
			if seen[composed(text)] {
				f.badWithin("answer", text, "", "answer has %q twice", place.Shorten(text, 60))
			}
			seen[composed(text)] = true
		}
	}
}

// need reads how many of the items are asked for; 0 where it is not said.
func (f *fields) need(items int) int {
	if !f.has("need") || items == 0 {
		return 0
	}
	n, isInt := f.values["need"].(int64)
	if !isInt || n < 1 || n > int64(items) {
		f.bad("need", "", "need must be a number from 1 to %d, the number of items", items)
		return 0
	}
	return int(n)
}
