package deckfile

import (
	"fmt"
	"net/url"
	"regexp"
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
	if d.Title = f.filled("title"); !f.has("title") {
		hint := `begin the file with title = "…"`
		f.report(span{0, 0}, hint, "deck has no title")
	}
	if d.ID = f.identifier("id"); d.ID == "" {
		d.ID, d.Unnamed = decks.NameID(d.Name), true
	}
	d.Description = f.text("description")
	d.Language = f.language("language")
	d.AnswerLanguage = f.language("answer-language")
	d.Author = f.text("author")
	d.License = f.text("license")
	d.Tags = f.tags()
	d.Exact = f.bool("exact", false)
	d.Alternatives = f.alternatives()
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

// identifier reads an id. Ids end up in file names, URLs, CSV columns and
// command lines, so they are plain.
func (f *fields) identifier(key string) string {
	id := f.filled(key)
	if id == "" {
		return ""
	}
	if msg, hint := unfit(key, id); msg != "" {
		f.bad(key, hint, "%s", msg)
		return ""
	}
	return id
}

// mostID is the length of the longest id, in bytes.
const mostID = 200

// unfit says why a text under a key cannot be an id; it is empty if it can.
func unfit(key, id string) (msg, hint string) {
	switch {
	case !plainID.MatchString(id):
		return fmt.Sprintf("%s %q is not what an id can be", key, place.Shorten(id, 40)), "an id begins with a letter or digit; letters, digits, - _ and . may follow"
	case len(id) > mostID:
		return fmt.Sprintf("%s is longer than %d bytes", key, mostID), ""
	}
	return "", ""
}

var plainID = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$`)

func (f *fields) language(key string) string {
	tag := f.filled(key)
	if tag == "" {
		return ""
	}
	canonical, err := lang.Canonical(tag)
	if err != nil {
		f.bad(key, `use a code such as "en", "de" or "pt-BR"`, "%s %q is not a known language", key, place.Shorten(tag, 40))
		return ""
	}
	return canonical
}

// tags reads tags. A tag may hold spaces, but neither commas, with which flags
// separate tags, nor line ends.
func (f *fields) tags() []string {
	list := f.texts("tags")
	for _, tag := range list {
		if strings.ContainsAny(tag, ",\n\r\t") {
			f.badWithin("tags", tag, "write two tags as two texts", "tag %q holds a comma or a line end", place.Shorten(tag, 40))
		}
	}
	return list
}

// alternatives reads the signs that part alternatives within an answer.
func (f *fields) alternatives() string {
	signs := f.filled("alternatives")
	for _, r := range signs {
		if !strings.ContainsRune(decks.AlternativeSigns, r) {
			f.bad("alternatives", "the signs may be ; / , | and ·", "alternatives holds %q, which parts nothing", string(r))
			return ""
		}
	}
	return signs
}

// askOrders are the values of ask-order; the second is what a deck has that does
// not say.
var askOrders = []string{"deck", "shuffled"}

// askOrder tells if cards are asked as they stand in the deck.
func (f *fields) askOrder() bool {
	value, ok := f.values["ask-order"]
	if !ok {
		return false
	}
	text, isText := value.(string)
	order := strings.TrimSpace(text)
	if !slices.Contains(askOrders, order) {
		is, hint := describe(value), `"deck" asks cards as they stand, "shuffled" by chance`
		if isText {
			is = fmt.Sprintf("%q", place.Shorten(order, 40))
		}
		if near := edit.Nearest(order, askOrders); near != "" {
			hint = fmt.Sprintf("did you mean %q? %s", near, hint)
		}
		f.bad("ask-order", hint, `ask-order must be "deck" or "shuffled", not %s`, is)
	}
	return order == askOrders[0]
}

func (f *fields) sources() (list []*decks.Source, tables []table) {
	value, ok := f.values["source"]
	if !ok {
		return nil, nil
	}
	array, ok := asArray(value)
	if !ok {
		f.badKey("source", "write it as [[source]], in double brackets", "source must be a list of documents, and is %s", describe(value))
		return nil, nil
	}
	for i, element := range array {
		at := table{f.piece, elementPath(keyPath(f.path, "source"), i)}
		m, isTable := element.(map[string]any)
		if !isTable {
			f.badElement("source", i, "", "a source must be a table, and is %s", describe(element))
			continue
		}
		src := &fields{table: at, values: m, errs: f.errs}
		list, tables = append(list, src.source()), append(tables, at)
	}
	return list, tables
}

func (f *fields) source() *decks.Source {
	s := &decks.Source{Pos: f.piece.doc.Pos(f.keySpan("").start)}
	if s.ID = f.identifier("id"); !f.has("id") {
		f.report(f.keySpan(""), `give it one: id = "ch3"`, "source has no id")
	} else {
		f.noun, f.name = "source", s.ID
	}
	if s.Title = f.filled("title"); !f.has("title") {
		f.report(f.keySpan(""), `give it one: title = "…"`, "source has no title")
	}
	s.Path, s.URL = f.filled("path"), f.filled("url")
	if s.Path != "" && s.URL != "" {
		f.badKey("url", "a document is either a file or a page of the web", `"path" and "url" exclude each other`)
	}
	if s.URL != "" {
		if u, err := url.Parse(s.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			f.bad("url", "write it whole: https://…", "url %q is not an address of the web", place.Shorten(s.URL, 60))
		}
	}
	s.SHA256 = strings.ToLower(f.filled("sha256"))
	if s.SHA256 != "" && !hexSum.MatchString(s.SHA256) {
		f.bad("sha256", "", "sha256 must be 64 hexadecimal digits")
	}
	f.unknown(sourceKeys, nil)
	return s
}

var hexSum = regexp.MustCompile(`^[0-9a-f]{64}$`)
