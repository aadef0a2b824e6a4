package arrange_test

import (
	"slices"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
)

func TestNumberText(t *testing.T) {
	for _, c := range []struct {
		number         decks.Number
		language, want string
	}{
		{decks.Number{Answer: 3.145, Unit: "kg"}, "de", "3,145 kg"},
		{decks.Number{Answer: 3.145, Unit: "kg"}, "en", "3.145 kg"},
		{decks.Number{Answer: 1991}, "de", "1991"},
		{decks.Number{Answer: -12345.5}, "de", "−12.345,5"},
		{decks.Number{Answer: 1234567}, "", "1,234,567"},
		{decks.Number{Answer: 1234567}, "hi", "12,34,567"},
		{decks.Number{Answer: 6.02e23}, "fr", "6,02×10²³"},
	} {
		if got := arrange.NumberText(&c.number, c.language); got != c.want {
			t.Errorf("%v in %q: %q, want %q", c.number, c.language, got, c.want)
		}
	}
}

func TestToleranceText(t *testing.T) {
	for _, c := range []struct {
		tolerance      decks.Tolerance
		language, want string
	}{
		{decks.Tolerance{Value: 0.5}, "de", "0,5"},
		{decks.Tolerance{Value: 2.5, Percent: true}, "en", "2.5%"},
		{decks.Tolerance{Value: 50000}, "fr", "50\u202f000"},
	} {
		if got := arrange.ToleranceText(c.tolerance, c.language); got != c.want {
			t.Errorf("%v in %q: %q, want %q", c.tolerance, c.language, got, c.want)
		}
	}
}

// The right answer is markup, also where the unit has signs of markup, and is
// in the language of answers. What identity hangs on stays as it was.
func TestNumberExpected(t *testing.T) {
	d, err := deckfile.Parse("d.toml", []byte("title = 'T'\nlanguage = 'en'\nanswer-language = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 12345.5\nunit = '$ a_b *c*'\n"))
	if err != nil {
		t.Fatal(err)
	}
	q := arrange.New(d, d.Cards.At(0), arrange.Whole, 1)
	if got, want := q.ExpectedTexts(), []string{`12.345,5 \$ a_b \*c\*`}; !slices.Equal(got, want) {
		t.Errorf("it is %q, want %q", got, want)
	}
	if got, want := d.Cards.At(0).Body.Expected(), []string{"12345.5 $ a_b *c*"}; !slices.Equal(got, want) {
		t.Errorf("identity is by %q, want %q", got, want)
	}
}
