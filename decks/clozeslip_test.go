package decks_test

import (
	"testing"

	"quiz/decks"
)

// Where what was to be the only blank is none, the fault shows it, and its hint says
// what was meant.
func TestOnlyBlankMistyped(t *testing.T) {
	const general = "put {{ }} around what is asked: {{Prophase}} comes first."
	for _, c := range []struct{ text, excerpt, hint string }{
		{"In {c1::Paris}}.", "{c1::Paris}}", "write {{c1::Paris}}"},
		{"In {c1::Paris}.", "{c1::Paris}", "write {{c1::Paris}}"},
		{"In {c1:Paris}}.", "{c1:Paris}}", "write {{c1::Paris}}"},
		{"In { {C2::Paris::city} }.", "{C2::Paris::city}", "write {{c2::Paris::city}}"},
		{"In {c::Paris}}.", "{c::Paris}}", "write {{c1::Paris}}"},
		{"In ((c1::Paris)).", "((c1::Paris))", "write {{c1::Paris}}"},
		{"In [[c3::Paris]].", "[[c3::Paris]]", "write {{c3::Paris}}"},
		{"In {Paris}}.", "{Paris}}", "write {{Paris}}"},
		{"In [[Paris|Lutetia]].", "[[Paris|Lutetia]]", "write {{Paris|Lutetia}}"},
		{"In {c1::Paris (France)} it is.", "{c1::Paris (France)}", "write {{c1::Paris (France)}}"},
		{"{c501::Paris}}", "", general},
		{"In Paris.", "", general},
		{"The set {a, b}.", "", general},
		{"$x^{y^{2}}$", "", general},
		{"{c1::}}", "", general},
		{"{}}", "", general},
	} {
		_, err := decks.ParseCloze(c.text)
		if err == nil {
			t.Errorf("%s is read", c.text)
			continue
		}
		list := decks.ValidateCard(&decks.Card{ID: "c", Points: 1, Body: &decks.Cloze{Parts: []decks.ClozePart{{Text: c.text}}}})
		if len(list) != 1 || list[0].Msg != `card "c": cloze has no blank` || list[0].Excerpt != c.excerpt || list[0].Hint != c.hint {
			t.Errorf("%s: %+v", c.text, list)
		}
	}
}
