package place_test

import (
	"testing"

	"quiz/decks/place"
)

// A place is found by its line, from the first to the last, and beyond them none is.
func TestOffset(t *testing.T) {
	text := place.NewText("d.toml", "ab\n\nc")
	for _, c := range []struct {
		line, column, want int
		ok                 bool
	}{
		{0, 1, 0, false}, {1, 1, 0, true}, {1, 2, 1, true}, {1, 3, 2, true}, {2, 1, 3, true}, {3, 1, 4, true}, {3, 2, 5, true}, {4, 1, 0, false},
	} {
		offset, ok := text.Offset(place.Pos{Line: c.line, Column: c.column})
		if offset != c.want || ok != c.ok {
			t.Errorf("%d:%d is at %d, %v, want %d, %v", c.line, c.column, offset, ok, c.want, c.ok)
		}
		if ok && text.Pos(offset) != (place.Pos{File: "d.toml", Line: c.line, Column: c.column}) {
			t.Errorf("%d is at %v", offset, text.Pos(offset))
		}
	}
}
