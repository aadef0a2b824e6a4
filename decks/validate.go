package decks

import (
	"strings"
	"unicode/utf8"

	"quiz/decks/lang"
	"quiz/decks/place"
)

// Validate finds all that is wrong with a deck, wherever it comes from: each rule
// that a deck must keep is kept here. It looks at nothing but the deck, and changes
// nothing. A deck without faults can be written by package deckfile, and is read
// again as it was.
//
// Faults of the deck come first, then those of each source and of each card, then
// what lies between cards. A card or source that is nil is left out.
func Validate(d *Deck) []Fault {
	v := &inspection{}
	v.head(d)
	for _, s := range d.Sources {
		if s != nil {
			v.faults = append(v.faults, validateSource(s)...)
		}
	}
	for _, c := range d.Cards.All() {
		if c != nil {
			v.faults = append(v.faults, ValidateCard(c)...)
		}
	}
	v.faults = append(v.faults, validateTogether(d)...)
	if d.Cards.Len() == 0 {
		v.bad("", "a card begins with a line [[card]]; 'quiz new FILE' writes examples", "deck has no card")
	}
	return v.faults
}

// head checks what stands before sources and cards.
func (v *inspection) head(d *Deck) {
	if v.text("title", d.Title); d.Title == "" {
		v.bad("title", `begin the file with title = "…"`, "deck has no title")
	}
	if !d.Unnamed {
		v.id("id", -1, d.ID)
	}
	v.text("description", d.Description)
	v.language("language", d.Language)
	v.language("answer-language", d.AnswerLanguage)
	v.text("author", d.Author)
	v.text("license", d.License)
	v.tags(d.Tags)
	for _, r := range d.Alternatives {
		if !strings.ContainsRune(AlternativeSigns, r) {
			v.bad("alternatives", "the signs may be ; / , | and ·", "alternatives holds %q, which parts nothing", string(r))
			return
		}
	}
}

// language checks a tag, which may be missing. Of the tags of one language only
// the shortest is taken: the others would be told apart from it.
func (v *inspection) language(key, tag string) {
	if tag == "" {
		return
	}
	canonical, err := lang.Canonical(tag)
	switch {
	case err != nil:
		v.bad(key, `use a code such as "en", "de" or "pt-BR"`, "%s %q is not a known language", key, place.ShortLine(tag, 40))
	case canonical != tag:
		v.bad(key, "", "%s %q is written %q", key, place.ShortLine(tag, 40), canonical)
	}
}

// tags checks a list of tags. A tag may hold spaces, but neither commas, with
// which flags separate tags, nor line ends.
func (v *inspection) tags(list []string) {
	v.texts("tags", list)
	for i, tag := range list {
		if strings.ContainsAny(tag, ",\n\r\t") {
			v.report(Fault{Key: "tags", Index: i, Excerpt: tag, Hint: "write two tags as two texts"}, "tag %q holds a comma or a line end", place.ShortLine(tag, 40))
		}
	}
}

// text checks a text that may be empty: a file must be able to hold it, and to
// give it back as it was.
func (v *inspection) text(key, text string) { v.plain(key, -1, text) }

// filled checks a text that must not be empty.
func (v *inspection) filled(key, text string) {
	if v.text(key, text); text == "" {
		v.bad(key, "", "%s is empty", key)
	}
}

// texts checks a list of texts, none of which may be empty.
func (v *inspection) texts(key string, list []string) {
	for i, text := range list {
		v.element(key, i, text)
	}
}

// element checks a text of a list.
func (v *inspection) element(key string, i int, text string) {
	if v.plain(key, i, text); text == "" {
		v.badElement(key, i, "", "%s holds an empty text", key)
	}
}

func (v *inspection) plain(key string, i int, text string) {
	switch {
	case !utf8.ValidString(text):
		v.badElement(key, i, "", "%s is not UTF-8", key)
	case strings.TrimSpace(text) != text:
		v.badElement(key, i, "take it away", "%s begins or ends with white space", key)
	}
}
