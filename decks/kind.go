package decks

import "fmt"

// A Kind is one of the ten kinds of question. A switch on it, or on a Body, names
// them all: .ci/run sees to that.
type Kind uint8

// The kinds, in the order in which they are listed everywhere.
const (
	KindShort Kind = 1 + iota
	KindOpen
	KindChoice
	KindMultiple
	KindTrueFalse
	KindNumber
	KindCloze
	KindMatch
	KindOrder
	KindList
)

var kindNames = [...]string{"", "short", "open", "choice", "multiple", "truefalse", "number", "cloze", "match", "order", "list"}

// Kinds lists all kinds.
func Kinds() []Kind {
	list := make([]Kind, len(kindNames)-1)
	for i := range list {
		list[i] = Kind(i + 1)
	}
	return list
}

// KindNames lists the names of all kinds.
func KindNames() []string { return kindNames[1:] }

// String is the kind's name in a deck file.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// HasOptions tells if a card of the kind lists options, some of which are wrong.
func (k Kind) HasOptions() bool {
	switch k {
	case KindChoice, KindMultiple:
		return true
	case KindShort, KindOpen, KindTrueFalse, KindNumber, KindCloze, KindMatch, KindOrder, KindList:
	}
	return false
}

// ParseKind finds a kind by its name.
func ParseKind(name string) (Kind, bool) {
	for _, k := range Kinds() {
		if k.String() == name {
			return k, true
		}
	}
	return 0, false
}
