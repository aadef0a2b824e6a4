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

// kindKeys are the further keys of each kind.
var kindKeys = map[decks.Kind][]string{
	decks.KindShort:     {"question", "answer", "accept", "reverse", "self", "exact"},
	decks.KindOpen:      {"question", "answer", "reverse"},
	decks.KindChoice:    {"question", "answer", "distractors", "shuffle", "answer-at"},
	decks.KindMultiple:  {"question", "answer", "distractors", "shuffle"},
	decks.KindTrueFalse: {"question", "answer"},
	decks.KindNumber:    {"question", "answer", "tolerance", "unit"},
	decks.KindCloze:     {"cloze", "self", "exact"},
	decks.KindMatch:     {"question", "pairs", "distractors", "shuffle"},
	decks.KindOrder:     {"question", "order", "shuffle"},
	decks.KindList:      {"question", "answer", "ordered", "need", "exact"},
}

var citeKeys = []string{"source", "section", "page", "quote"}

// cardKeys are all keys that any card may have.
var cardKeys = func() []string {
	keys := slices.Clone(commonKeys)
	for _, k := range decks.Kinds() {
		for _, key := range kindKeys[k] {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}()

// readCard reads the card whose table stands at a place. It is nil if its kind
// cannot be told.
func readCard(at table, values map[string]any, errs *place.ErrorList) *decks.Card {
	f := &fields{table: at, values: values, noun: "card", errs: errs}
	c := &decks.Card{Pos: at.piece.doc.Pos(at.piece.offset(cardStart(at)))}
	for _, key := range []string{"id", "question", "cloze"} {
		if name, isText := values[key].(string); isText && f.name == "" {
			f.name = name
		}
	}
	c.ID = f.identifier("id")
	c.Was = f.was()
	f.unknown(cardKeys, func(key string) string {
		if slices.Contains(deckKeys, key) && key != "source" {
			return fmt.Sprintf("%q belongs to the deck: put it above the first [[card]]", key)
		}
		return ""
	})
	f.common(c)
	kind := f.kind()
	if kind == 0 {
		return nil
	}
	f.excluded(kind)
	c.Self = f.bool("self", false)
	c.Exact = f.exactness()
	c.Body = f.body(kind, c)
	if c.Body == nil {
		return nil
	}
	return c
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
	c.Tags = f.tags()
	c.Points = f.points()
	cite, ok := f.inner("cite")
	if !ok {
		return
	}
	c.Cite = &decks.Cite{
		Source:  cite.filled("source"),
		Section: cite.filled("section"),
		Page:    cite.page(),
		Quote:   cite.filled("quote"),
	}
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

func (f *fields) points() float64 {
	value, ok := f.values["points"]
	if !ok {
		return 1
	}
	n, ok := asNumber(value)
	if !ok || n <= 0 || n > 1e6 {
		f.bad("points", "", "points must be a number above 0, and a million at the most")
		return 1
	}
	return n
}

// page reads a page, which may be a number or as printed ("xii", "41-42").
func (f *fields) page() string {
	if n, isInt := f.values["page"].(int64); isInt {
		if n < 0 {
			f.bad("page", "", "page is below 0")
		}
		return strconv.FormatInt(n, 10)
	}
	return f.filled("page")
}

// kind tells the kind of a card from its keys, or reports why it cannot.
func (f *fields) kind() decks.Kind {
	var bodies []string
	for _, key := range []string{"cloze", "pairs", "order", "answer"} {
		if f.has(key) {
			bodies = append(bodies, key)
		}
	}
	switch {
	case len(bodies) > 1:
		f.badKey(bodies[1], "a card asks one thing: keep one of them", "%q and %q exclude each other", bodies[0], bodies[1])
		return 0
	case len(bodies) == 0:
		f.noAnswer()
		return 0
	}
	kind := map[string]decks.Kind{"cloze": decks.KindCloze, "pairs": decks.KindMatch, "order": decks.KindOrder}[bodies[0]]
	if kind == 0 {
		kind = f.kindOfAnswer()
	}
	if kind != 0 && !f.agrees(kind) {
		return 0
	}
	return kind
}

func (f *fields) noAnswer() {
	hint := `give it one: answer = "…"`
	question, _ := f.values["question"].(string)
	if strings.Contains(question, "{{") {
		hint = "a text with blanks goes under cloze instead of question"
	} else if near := f.misspelt("answer"); near != "" {
		hint = fmt.Sprintf("is %q meant to be %q?", near, "answer")
	}
	f.report(f.keySpan(""), hint, "card has no answer")
}

// misspelt finds an unknown key that is nearly this one.
func (f *fields) misspelt(key string) string {
	for k := range f.values {
		if !slices.Contains(cardKeys, k) && edit.Nearest(k, cardKeys) == key {
			return k
		}
	}
	return ""
}

// kindOfAnswer tells the kind from what sort of value the answer is.
func (f *fields) kindOfAnswer() decks.Kind {
	switch value := f.values["answer"].(type) {
	case string:
		switch named, _ := f.values["kind"].(string); {
		case f.has("distractors"):
			return decks.KindChoice
		case named == decks.KindOpen.String():
			return decks.KindOpen
		}
		return decks.KindShort
	case bool:
		return decks.KindTrueFalse
	case int64, float64:
		return decks.KindNumber
	case []any:
		return f.kindOfAnswers()
	default:
		hint := ""
		if d := describe(value); strings.HasPrefix(d, "a date") {
			hint = "write it in quotes, as it should be typed"
		}
		f.bad("answer", hint, "answer must be text, a number, true or false, or a list of texts, and is %s", describe(value))
	}
	return 0
}

// kindOfAnswers tells if several answers are options to pick or items to type.
// Without wrong options the keys do not say, so the card must.
func (f *fields) kindOfAnswers() decks.Kind {
	switch named, _ := f.values["kind"].(string); {
	case named == decks.KindList.String():
		return decks.KindList
	case f.has("distractors"), f.has("kind") && named != "": // agrees sees to any other kind
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
		f.bad("kind", hint, "unknown kind %q", place.Shorten(name, 40))
		return false
	}
	f.bad("kind", fmt.Sprintf("a card of kind %s has: %s", named, strings.Join(kindKeys[named], ", ")),
		"kind is %q, but the keys make it %q", name, kind)
	return false
}

// excluded reports the known keys that do not go with the card's kind.
func (f *fields) excluded(kind decks.Kind) {
	for _, key := range cardKeys {
		if !f.has(key) || slices.Contains(commonKeys, key) || slices.Contains(kindKeys[kind], key) {
			continue
		}
		msg, hint := exclusion(key, kind)
		f.badKey(key, hint, "%s", msg)
	}
}

// exclusion words the message for a key that does not go with a kind.
func exclusion(key string, kind decks.Kind) (msg, hint string) {
	hint = fmt.Sprintf("a card of kind %s has: %s", kind, strings.Join(kindKeys[kind], ", "))
	msg = fmt.Sprintf("%q does not go with a card of kind %s", key, kind)
	switch {
	case key == "question" && kind == decks.KindCloze:
		return `"question" and "cloze" exclude each other`, "put the whole text under cloze"
	case key == "distractors" && kind == decks.KindNumber:
		return `"distractors" and an answer that is a number exclude each other`, "for options to choose from, write the answer in quotes"
	case key == "distractors":
		return fmt.Sprintf(`"distractors" and a card of kind %s exclude each other`, kind), hint
	case key == "accept" && kind == decks.KindChoice:
		return `"accept" and "distractors" exclude each other`, "accept is for answers that are typed; a choice has exactly its options"
	case key == "accept" && kind == decks.KindCloze:
		return msg, "write what is also right into the blank: {{answer|also right}}"
	case (key == "tolerance" || key == "unit") && (kind == decks.KindShort || kind == decks.KindChoice || kind == decks.KindOpen):
		return fmt.Sprintf("%q goes with a number, and the answer is text", key), "write the number without quotes: answer = 42"
	case key == "reverse":
		return msg, "only short and open cards can be asked the other way round"
	case key == "accept" && kind == decks.KindList:
		return msg, `write the spellings of an item in brackets of their own: answer = [["Baku", "Bakı"], "Ganja"]`
	case key == "ordered" || key == "need":
		return msg, "only of a list some may do, or the order count"
	case key == "self" && kind == decks.KindOpen:
		return msg, "an open card is marked by the player as it is"
	case key == "self" || key == "exact":
		return msg, hint
	case key == "answer-at":
		return msg, "only the options of a choice have one answer to place"
	}
	return msg, hint
}
