package deckfile

import (
	"fmt"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/lang"
	"quiz/decks/place"
)

var (
	deckKeys   = []string{"title", "id", "description", "language", "answer-language", "author", "license", "tags", "exact", "alternatives", "ask-order", "format", "source", "card"}
	sourceKeys = []string{"id", "title", "path", "url", "sha256"}
)

// deck reads the keys of the deck itself.
func (f *fields) deck(d *decks.Deck) (sources []table) {
	if f.values == nil { // its syntax is at fault; that has been said
		d.ID = decks.NameID(d.Name)
		return nil
	}
	d.Title = f.filled("title")
	if d.ID = f.identifier("id"); d.ID == "" {
		d.ID, d.Unnamed = decks.NameID(d.Name), true
	}
	d.Description = f.text("description")
	d.Language = f.language("language")
	d.AnswerLanguage = f.language("answer-language")
	d.Author = f.text("author")
	d.License = f.text("license")
	d.Tags = f.identifiers("tags")
	d.Exact = f.bool("exact", false)
	d.Alternatives = f.filled("alternatives")
	d.InOrder = f.askOrder()
	d.Sources, sources = f.sources()
	f.unknown(deckKeys, func(key string) string {
		if slices.Contains(cardKeys, key) {
			return fmt.Sprintf("%q belongs to a card: put it below a line [[card]]", key)
		}
		return ""
	})
	return sources
}

// language reads a tag, in the form in which it is told from others. One that is
// not known stays as it is.
func (f *fields) language(key string) string {
	tag := f.filled(key)
	if canonical, err := lang.Canonical(tag); err == nil {
		return canonical
	}
	return tag
}

// askOrders are the values of ask-order; the second is what a deck has that does
// not say.
var askOrders = []string{"deck", "shuffled"}

// askOrder tells if cards are asked as they stand in the deck.
func (f *fields) askOrder() bool {
	v := f.value("ask-order")
	if v.typ == noValue {
		return false
	}
	order := strings.TrimSpace(v.text)
	if !slices.Contains(askOrders, order) {
		is, hint := v.describe(), `"deck" asks cards as they stand, "shuffled" by chance`
		if v.isText() {
			is = fmt.Sprintf("%q", place.ShortLine(order, 40))
		}
		if near := edit.Nearest(order, askOrders); near != "" {
			hint = fmt.Sprintf("did you mean %q? %s", near, hint)
		}
		f.bad("ask-order", hint, `ask-order must be "deck" or "shuffled", not %s`, is)
	}
	return order == askOrders[0]
}

func (f *fields) sources() (list []*decks.Source, tables []table) {
	v := f.value("source")
	switch {
	case v.typ == noValue:
		return nil, nil
	case !v.isList():
		f.badKey("source", "write it as [[source]], in double brackets", "source must be a list of documents, and is %s", v.describe())
		return nil, nil
	}
	walk := f.piece.doc.Walk()
	for i := range v.items {
		element := &v.items[i]
		if element.typ != tableValue {
			f.badElement("source", i, "", "a source must be a table, and is %s", element.describe())
			continue
		}
		src := f.inside("source", i, element.items)
		src.noun, src.name = "", ""
		list, tables = append(list, src.source(walk)), append(tables, src.at())
	}
	return list, tables
}

func (f *fields) source(walk *place.Walk) *decks.Source {
	s := &decks.Source{Pos: walk.Pos(f.at().keySpan("").start)}
	if s.ID = f.identifier("id"); s.ID != "" {
		f.noun, f.name = "source", s.ID
	}
	s.Title = f.filled("title")
	s.Path, s.URL = f.filled("path"), f.filled("url")
	s.SHA256 = strings.ToLower(f.filled("sha256"))
	f.unknown(sourceKeys, nil)
	return s
}
