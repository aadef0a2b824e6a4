package decks

import "quiz/decks/place"

const (
	// mostItems is how many items a list may have. More are not named from
	// memory, and would take long to be marked.
	mostItems = 100

	// mostSpellings is how many spellings an item may have.
	mostSpellings = 20
)

func (v *inspection) list(b *List) {
	for i, item := range b.Items {
		v.item(i, item)
	}
	switch {
	case len(b.Items) == 0:
		v.bad("answer", "", "answer is an empty list")
		return
	case len(b.Items) > mostItems:
		v.bad("answer", "", "card has %d items, and %d are the most that a list may have", len(b.Items), mostItems)
		return // they need not be searched
	}
	v.sameItems(b.Items)
	if b.Need < 0 || b.Need > len(b.Items) {
		v.bad("need", "", "need must be a number from 1 to %d, the number of items", len(b.Items))
	}
}

func (v *inspection) item(i int, item Item) {
	switch {
	case len(item) == 0:
		v.badElement("answer", i, "", "an item of answer is an empty list")
	case len(item) > mostSpellings:
		v.badElement("answer", i, "", "an item has %d spellings, and %d are the most", len(item), mostSpellings)
		return
	}
	for _, text := range item {
		v.element("answer", i, text)
	}
}

// sameItems reports spellings that stand in a list more than once.
func (v *inspection) sameItems(items []Item) {
	seen := map[string]bool{}
	for i, item := range items {
		if len(item) > mostSpellings {
			continue
		}
		for _, text := range item {
			if text == "" {
				continue
			}
			if seen[composed(text)] {
				v.report(Fault{Key: "answer", Index: i, Excerpt: text}, "answer has %q twice", place.ShortLine(text, 60))
			}
			seen[composed(text)] = true
		}
	}
}
