package decks

import (
	"fmt"
	"slices"
	"strings"
)

// kindKeys are the keys that cards of each kind may have, besides those that go
// with every kind.
var kindKeys = map[Kind][]string{
	KindShort:     {"question", "answer", "accept", "reverse", "self", "exact"},
	KindOpen:      {"question", "answer", "reverse"},
	KindChoice:    {"question", "answer", "distractors", "shuffle", "answer-at"},
	KindMultiple:  {"question", "answer", "distractors", "shuffle"},
	KindTrueFalse: {"question", "answer"},
	KindNumber:    {"question", "answer", "tolerance", "unit"},
	KindCloze:     {"cloze", "self", "exact"},
	KindMatch:     {"question", "pairs", "distractors", "shuffle"},
	KindOrder:     {"question", "order", "shuffle"},
	KindList:      {"question", "answer", "ordered", "need", "exact"},
}

// Keys lists the keys that cards of the kind may have, besides those that go with
// every kind.
func (k Kind) Keys() []string { return kindKeys[k] }

// HasKey tells if cards of the kind may have a key that does not go with every
// kind.
func (k Kind) HasKey(key string) bool { return slices.Contains(kindKeys[k], key) }

// Exclusion says why a key does not go with cards of a kind.
func Exclusion(key string, kind Kind) (msg, hint string) {
	hint = fmt.Sprintf("a card of kind %s has: %s", kind, strings.Join(kind.Keys(), ", "))
	msg = fmt.Sprintf("%q does not go with a card of kind %s", key, kind)
	switch {
	case key == "question" && kind == KindCloze:
		return `"question" and "cloze" exclude each other`, "put the whole text under cloze"
	case key == "distractors" && kind == KindNumber:
		return `"distractors" and an answer that is a number exclude each other`, "for options to choose from, write the answer in quotes"
	case key == "distractors":
		return fmt.Sprintf(`"distractors" and a card of kind %s exclude each other`, kind), hint
	case key == "accept" && kind == KindChoice:
		return `"accept" and "distractors" exclude each other`, "accept is for answers that are typed; a choice has exactly its options"
	case key == "accept" && kind == KindCloze:
		return msg, "write what is also right into the blank: {{answer|also right}}"
	case (key == "tolerance" || key == "unit") && (kind == KindShort || kind == KindChoice || kind == KindOpen):
		return fmt.Sprintf("%q goes with a number, and the answer is text", key), "write the number without quotes: answer = 42"
	case key == "reverse":
		return msg, "only short and open cards can be asked the other way round"
	case key == "accept" && kind == KindList:
		return msg, `write the spellings of an item in brackets of their own: answer = [["Baku", "Bakı"], "Ganja"]`
	case key == "ordered" || key == "need":
		return msg, "only of a list some may do, or the order count"
	case key == "self" && kind == KindOpen:
		return msg, "an open card is marked by the player as it is"
	case key == "answer-at":
		return msg, "only the options of a choice have one answer to place"
	}
	return msg, hint
}
