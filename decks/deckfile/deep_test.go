package deckfile

import (
	"errors"
	"strings"
	"testing"

	"quiz/decks/place"
)

// Where a deck is nested too deep, the first such header is pointed at whole; of a
// value, and where no header is too deep, the one sign that goes too far.
func TestTooDeepPlace(t *testing.T) {
	deepHeader := "[x" + strings.Repeat(".x", 50) + "]"
	lists := "y = " + strings.Repeat("[", 51) + strings.Repeat("]", 51)
	for _, c := range []struct {
		name, text        string
		line, column, len int
	}{
		{"a header", deepHeader, 1, 1, len(deepHeader)},
		{"the second of two", "[x]\n" + deepHeader, 2, 1, len(deepHeader)},
		{"two of them", "a = 1\n" + deepHeader + "\n[z" + deepHeader[2:], 2, 1, len(deepHeader)},
		{"lists", lists, 1, 55, 1},
		{"a dotted key", "x" + strings.Repeat(".x", 51) + " = 1", 1, 102, 1},
		{"lists before a header", lists + "\n" + deepHeader, 2, 1, len(deepHeader)},
		{"lists twice", lists + "\nz" + lists[1:], 1, 55, 1},
	} {
		_, err := Parse("deep.toml", []byte(c.text))
		var list place.ErrorList
		if !errors.As(err, &list) || !strings.Contains(list[0].Msg, "nested more than 50 deep") {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := list[0]; got.Pos.Line != c.line || got.Pos.Column != c.column || got.Len != c.len {
			t.Errorf("%s: at %v, %d bytes; want %d:%d, %d", c.name, got.Pos, got.Len, c.line, c.column, c.len)
		}
	}
}
