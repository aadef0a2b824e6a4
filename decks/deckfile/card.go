package deckfile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/place"
)

// commonKeys stand on cards of every kind.
var commonKeys = []string{"id", "was", "kind", "explanation", "hint", "tags", "points", "cite"}

var citeKeys = []string{"source", "section", "page", "quote"}

// cardKeys are all keys that any card may have.
var cardKeys = func() []string {
	keys := slices.Clone(commonKeys)
	for _, k := range decks.Kinds() {
		for _, key := range k.Keys() {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}()

// readCard reads the card whose table stands at a place, but for its Pos. If it is
// broken, it is there for what else is wrong with it, and for no more.
func (r *reading) readCard(at table, values []value) (c *decks.Card, broken bool) {
	f := r.fieldsOf(at, values)
	f.noun = "card"
	c = r.pools.Cards.New()
	for _, key := range []string{"id", "question", "cloze"} {
		if f.name == "" {
			f.name = f.value(key).text
		}
	}
	if c.ID = f.identifier("id"); c.ID == "" && f.has("id") {
		f.noteSaid(keyPath(f.at().path, "was")) // it may yet have one
	}
	c.Was = f.was()
	f.unknown(cardKeys, ofDeck)
	f.common(c)
	kind := f.kind()
	if kind == 0 {
		c.Question = strings.TrimSpace(f.name) // messages call it so
		f.noteSaid(keyPath(f.at().path, "answer"))
		return c, true
	}
	f.excluded(kind)
	c.Self = f.bool("self", false)
	c.Exact = f.exactness()
	if kind != decks.KindCloze {
		c.Question = f.filled("question")
	}
	c.Body, broken = f.body(kind)
	return c, broken
}

// ofDeck is the hint for a key of a card that belongs to the deck.
func ofDeck(key string) string {
	if slices.Contains(deckKeys, key) && key != "source" {
		return fmt.Sprintf("%q belongs to the deck: put it above the first [[card]]", key)
	}
	return ""
}

// was reads the ids that a card had before: a text, or a list of them with the
// newest last.
func (f *fields) was() []string {
	if f.value("was").isList() {
		return f.identifiers("was")
	}
	if id := f.identifier("was"); id != "" {
		return []string{id}
	}
	return nil
}

// cardStart is the offset of the card's head in its piece. Nearly all cards
// begin their piece, and need no index for it.
func cardStart(at table) int {
	s := scanner{text: at.piece.text}
	s.blanks(true)
	if s.has("[[") {
		return s.off
	}
	return at.piece.index()[at.path].key.start
}

// common reads the keys that every card may have.
func (f *fields) common(c *decks.Card) {
	c.Explanation = f.text("explanation")
	c.Hint = f.text("hint")
	c.Tags = f.identifiers("tags")
	c.Points = f.number("points", 1)
	cite, ok := f.inner("cite")
	if !ok {
		return
	}
	c.Cite = f.pools.Cites.New()
	c.Cite.Source = cite.identifier("source")
	c.Cite.Section = cite.filled("section")
	c.Cite.Page = cite.page()
	c.Cite.Quote = cite.filled("quote")
	cite.unknown(citeKeys, nil)
}

// exactness reads what the card says about exact, if anything.
func (f *fields) exactness() decks.Exactness {
	switch {
	case !f.has("exact"):
		return decks.AsDeck
	case f.bool("exact", false):
		return decks.Exact
	}
	return decks.NotExact
}

// page reads a page, which may be a number or as printed ("xii", "41-42").
func (f *fields) page() string {
	if v := f.value("page"); v.typ == wholeValue {
		if v.whole < 0 {
			f.bad("page", "", "page is below 0")
		}
		return strconv.FormatInt(v.whole, 10)
	}
	return f.filled("page")
}

// bodyKeys are the keys one of which a card has, each with the kind that follows
// from it, where one does.
var bodyKeys = []struct {
	key  string
	kind decks.Kind
}{{"cloze", decks.KindCloze}, {"pairs", decks.KindMatch}, {"order", decks.KindOrder}, {"answer", 0}}

// kind tells the kind of a card from its keys, or reports why it cannot.
func (f *fields) kind() decks.Kind {
	first, kind := "", decks.Kind(0)
	for _, body := range bodyKeys {
		switch {
		case !f.has(body.key):
		case first != "":
			f.badKey(body.key, "a card asks one thing: keep one of them", "%q and %q exclude each other", first, body.key)
			return 0
		default:
			first, kind = body.key, body.kind
		}
	}
	switch first {
	case "":
		f.noAnswer()
		return 0
	case "answer":
		kind = f.kindOfAnswer()
	}
	if kind != 0 && !f.agrees(kind) {
		return 0
	}
	return kind
}

func (f *fields) noAnswer() {
	hint := `give it one: answer = "…"`
	if strings.Contains(f.value("question").text, "{{") {
		hint = "a text with blanks goes under cloze instead of question"
	} else if near := f.misspelt("answer"); near != "" {
		hint = fmt.Sprintf("is %q meant to be %q?", near, "answer")
	}
	f.report(f.at().keySpan(""), hint, "card has no answer")
}

// misspelt finds an unknown key that is nearly this one; of several the first by name.
func (f *fields) misspelt(key string) (found string) {
	for i := range f.values {
		k := f.values[i].key
		if !slices.Contains(cardKeys, k) && edit.Nearest(k, cardKeys) == key && (found == "" || k < found) {
			found = k
		}
	}
	return found
}

// kindOfAnswer tells the kind from what sort of value the answer is.
func (f *fields) kindOfAnswer() decks.Kind {
	switch v := f.value("answer"); v.typ {
	case textValue:
		switch named := f.value("kind").text; {
		case f.has("distractors"):
			return decks.KindChoice
		case named == decks.KindOpen.String():
			return decks.KindOpen
		}
		return decks.KindShort
	case trueValue, falseValue:
		return decks.KindTrueFalse
	case wholeValue, floatValue:
		return decks.KindNumber
	case listValue:
		return f.kindOfAnswers()
	default:
		hint := ""
		if v.typ == dateValue {
			hint = "write it in quotes, as it should be typed"
		}
		f.bad("answer", hint, "answer must be text, a number, true or false, or a list of texts, and is %s", v.describe())
	}
	return 0
}

// kindOfAnswers tells if several answers are options to pick or items to type.
// Without wrong options the keys do not say, so the card must.
func (f *fields) kindOfAnswers() decks.Kind {
	switch named := f.value("kind").text; {
	case named == decks.KindList.String():
		return decks.KindList
	case f.has("distractors"), named != "": // agrees sees to any other kind
		return decks.KindMultiple
	}
	f.bad("answer", `add kind = "list" if all are to be typed, or kind = "multiple" if all are options that are right; other forms of one answer go under accept`,
		"answer has several texts, which go with kind list, or with kind multiple")
	return 0
}

// agrees sees that a kind that is written is the one that the keys make.
func (f *fields) agrees(kind decks.Kind) bool {
	name := f.filled("kind")
	if name == "" || name == kind.String() {
		return true
	}
	named, known := decks.ParseKind(name)
	if !known {
		hint := "the kinds are " + strings.Join(decks.KindNames(), ", ")
		if near := edit.Nearest(name, decks.KindNames()); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		f.bad("kind", hint, "unknown kind %q", place.ShortLine(name, 40))
		return false
	}
	f.bad("kind", fmt.Sprintf("a card of kind %s has: %s", named, strings.Join(named.Keys(), ", ")),
		"kind is %q, but the keys make it %q", name, kind)
	return false
}

// excluded reports the known keys that do not go with the card's kind.
func (f *fields) excluded(kind decks.Kind) {
	for i := range f.values {
		key := f.values[i].key
		if kind.HasKey(key) || slices.Contains(commonKeys, key) || !slices.Contains(cardKeys, key) {
			continue
		}
		msg, hint := decks.Exclusion(key, kind)
		f.badKey(key, hint, "%s", msg)
	}
}
