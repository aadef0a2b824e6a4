package render

import (
	"testing"

	"quiz/decks"
)

// Numbers are written as their language writes them, without what else would be
// taken for right.
func TestNumberText(t *testing.T) {
	b := &decks.Number{Answer: -30000.5, Unit: "km", Tolerance: decks.Tolerance{Value: 0.25}}
	for language, want := range map[string]string{"en": "−30,000.5\u00a0km", "de": "−30.000,5\u00a0km", "": "−30,000.5\u00a0km"} {
		if got := NumberText(b, language); got != want {
			t.Errorf("in %q it is %q, want %q", language, got, want)
		}
	}
}

// Beside an answer one other form is told, and none that would be taken for the
// answer anyway: by the rules of the deck and of the card.
func TestAlso(t *testing.T) {
	forms := []string{"Türkiye", "Turkiye", "Republic of Turkey", "Turkey"}
	d := &decks.Deck{Language: "en", AnswerLanguage: "de"}
	short := &decks.Card{Body: &decks.Short{Answer: forms[0], Accept: forms[1:]}}
	list := &decks.Card{Body: &decks.List{Items: []decks.Item{forms}}}
	for _, c := range []struct {
		what, want string
		exact      bool
		card       *decks.Card
		forms      []string
	}{
		{"a short one", "Republic of Turkey", false, short, forms},
		{"an exact one", "Turkiye", true, short, forms},
		{"an item", "Republic of Turkey", false, list, forms},
		{"the language of answers", "", false, short, []string{"schön", "schoen", "Schön"}},
		{"an answer alone", "", false, short, forms[:1]},
	} {
		d.Exact = c.exact
		if got := Also(d, c.card, c.forms); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}
