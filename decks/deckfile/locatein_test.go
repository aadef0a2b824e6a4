package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
)

// What is found in a deck that was read is told at its place in the text, however the
// text is written.
func TestLocate(t *testing.T) {
	const text = `title = "T"
card-less = 1
[[card]]
question = "a \\(x\\) \"b\""
answer = 'c \(x\)'
distractors = ["d", { text = "e", why = "f f" }]
[[card]]
cloze = """
The }} and
{{c}} }} d"""
`
	d, _ := deckfile.Parse("t.toml", []byte(text))
	if d.Cards.Len() != 2 {
		t.Fatalf("%d cards", d.Cards.Len())
	}
	for _, c := range []struct {
		card                 int
		key, before, excerpt string
		at                   string
		len                  int
	}{
		{0, "question", "", `\(x\)`, "t.toml:4:15", 7},
		{0, "question", "", `"b"`, "t.toml:4:23", 5},
		{0, "answer", "", `\(x\)`, "t.toml:5:13", 5},
		{0, "distractors", "", "f", "t.toml:6:42", 1},
		{0, "distractors", "f ", "f", "t.toml:6:44", 1},
		{0, "distractors", "", "not there", "t.toml:6:15", 34},
		{0, "answer", "", "", "t.toml:5:10", 9},
		{0, "hint", "", "x", "t.toml:3:1", 8},
		{1, "cloze", "{{c}} ", "}}", "t.toml:10:7", 2},
		{1, "", "", "", "t.toml:7:1", 8},
	} {
		fault := decks.Fault{Card: d.Cards.At(c.card), Key: c.key, Index: -1, Excerpt: c.excerpt, Before: c.before, Msg: "m", Hint: "h"}
		list := deckfile.Locate("t.toml", []byte(text), []decks.Fault{fault})
		if len(list) != 1 || list[0].Pos.String() != c.at || list[0].Len != c.len || list[0].Msg != "m" || list[0].Hint != "h" || list[0].Start != d.Cards.At(c.card).Pos.Line {
			t.Errorf("%+v: %+v", c, list[0])
		}
	}
}

// Cards in braces have places, too.
func TestLocateInBraces(t *testing.T) {
	const text = "title = 'T'\ncard = [\n{ question = 'q', answer = 'a' },\n{ question = 'r', answer = 'b' }]\n"
	d, err := deckfile.Parse("t.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	list := deckfile.Locate("t.toml", []byte(text), []decks.Fault{{Card: d.Cards.At(1), Key: "answer", Index: -1, Excerpt: "b", Msg: "m"}})
	if list[0].Error() != "t.toml:4:29: m" || list[0].Len != 1 {
		t.Errorf("%v, %d", list[0], list[0].Len)
	}
}

// Where the text is another by now, or cannot be read, the card's place is told as it
// was.
func TestLocateElsewhere(t *testing.T) {
	const text = "title = 'T'\n[[card]]\nquestion = 'q'\nanswer = 'a'\n"
	d, err := deckfile.Parse("t.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{"", "\n" + text, "\xff", "title = 'T'", strings.Repeat("[", 60)} {
		list := deckfile.Locate("t.toml", []byte(other), []decks.Fault{{Card: d.Cards.At(0), Key: "answer", Index: -1, Msg: "m", Hint: "h"}})
		if want := (place.Error{Pos: d.Cards.At(0).Pos, Msg: "m", Hint: "h", Start: 2}); *list[0] != want {
			t.Errorf("%q: %+v, want %+v", other, list[0], want)
		}
	}
}

// Each fault of a deck has the line of the card that it is in.
func TestStarts(t *testing.T) {
	const text = "titel = 'T'\n[[card]]\na = 1\n[[card]]\nquestion = 'q'\nanswer = 'a'\n[[card]]\nquestion = 'q'\n\nb = 2\n"
	_, err := deckfile.Parse("t.toml", []byte(text))
	var list place.ErrorList
	list.Add(err)
	cards := map[int]int{}
	for _, fault := range list {
		cards[fault.Start]++
		if fault.Pos.Line == 1 && fault.Start != 0 {
			t.Errorf("%v is in the card of line %d", fault, fault.Start)
		}
	}
	if cards[0] == 0 || cards[2] == 0 || cards[4] != 0 || cards[7] == 0 {
		t.Errorf("faults by card: %v in %v", cards, list.Unwrap())
	}
}
