package place_test

import (
	"testing"

	"quiz/decks/place"
)

// A fault shows its line, and of its stretch what stands on it; beyond the end of a
// line or of the text it stands at the end.
func TestFault(t *testing.T) {
	text := place.NewText("f", "abc\r\nde\n\nf")
	for _, c := range []struct {
		start, end        int
		line, column, len int
		text              string
	}{
		{0, 0, 1, 1, 0, "abc"}, {0, 2, 1, 1, 2, "abc"}, {1, 3, 1, 2, 2, "abc"}, {1, 4, 1, 2, 2, "abc"}, {1, 7, 1, 2, 2, "abc"},
		{3, 5, 1, 4, 0, "abc"}, {4, 5, 1, 4, 0, "abc"}, {2, 1, 1, 3, 0, "abc"},
		{5, 6, 2, 1, 1, "de"}, {6, 9, 2, 2, 1, "de"}, {7, 8, 2, 3, 0, "de"}, {8, 9, 3, 1, 0, ""},
		{9, 10, 4, 1, 1, "f"}, {9, 99, 4, 1, 1, "f"}, {10, 10, 4, 2, 0, "f"}, {99, 100, 4, 2, 0, "f"},
	} {
		e := text.Fault(c.start, c.end, "m", "h")
		if want := (place.Error{Pos: place.Pos{File: "f", Line: c.line, Column: c.column}, Len: c.len, Text: c.text, Msg: "m", Hint: "h"}); *e != want {
			t.Errorf("%d to %d: %+v, want %+v", c.start, c.end, *e, want)
		}
	}
}

// What is UTF-8 is the text, without a mark before it; of what is not, the first byte
// is told, or the encoding if it is known.
func TestDecode(t *testing.T) {
	for src, want := range map[string]string{"": "", "a\nb": "a\nb", "\ufeffa": "a", "\ufeff\ufeffa": "\ufeffa", "\ufffd": "\ufffd"} {
		text, err := place.Decode("a deck", "f", src)
		if err != nil || text.Content != want || text.Name != "f" {
			t.Errorf("%q: %+v, %v", src, text, err)
		}
	}
	for src, want := range map[string]string{
		"\xffa":                      "f:1:1: byte 0xFF is not UTF-8",
		"a\näb\xc3":                  "f:2:4: byte 0xC3 is not UTF-8",
		"\ufffd\x80\x81":             "f:1:4: byte 0x80 is not UTF-8",
		"\ufeffa\x81":                "f:1:2: byte 0x81 is not UTF-8",
		"\xff\xfea\x00b":             "f: is UTF-16, and a deck must be UTF-8",
		"a\x00\x00\x00b\x00\x00\x00": "f: is UTF-32, and a deck must be UTF-8",
	} {
		text, err := place.Decode("a deck", "f", src)
		if text != nil || err == nil || err.Error() != want || err.Hint != `save it again with the encoding "UTF-8"` {
			t.Errorf("%q: %+v, %+v", src, text, err)
		}
		if err != nil && err.Pos.Line > 0 && err.Len != 1 {
			t.Errorf("%q: %d bytes are at fault", src, err.Len)
		}
	}
}
