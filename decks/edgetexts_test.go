package decks_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
)

// A blank that ends in backslashes has an even number of them: each takes its meaning
// from another, and none from what follows.
func TestBlankEndsInBackslashes(t *testing.T) {
	for n := range 8 {
		answer := "a" + strings.Repeat(`\`, n)
		c, err := decks.ParseCloze("{{" + answer + " }}")
		if err != nil {
			t.Fatal(err)
		}
		want := answer + strings.Repeat(`\`, n%2)
		if got := c.Blanks()[0].Answer; got != want {
			t.Errorf("%s is read as %s, want %s", answer, got, want)
		}
		if again, err := decks.ParseCloze(c.String()); err != nil || again.Blanks()[0].Answer != want {
			t.Errorf("%s is written as %s and read as %v, %v", answer, c, again, err)
		}
	}
}

// A source is named in what is said of it, by an id as long as one may be; what can be
// none names nothing.
func TestSourceIsNamed(t *testing.T) {
	for id, want := range map[string]string{
		"s":                      `title: source "s": source has no title`,
		strings.Repeat("x", 200): `title: source "` + strings.Repeat("x", 39) + `…": source has no title`,
		strings.Repeat("x", 201): `id: id is longer than 200 bytes; title: source has no title`,
		"-s":                     `id: id "-s" is not what an id can be; title: source has no title`,
	} {
		if got := all(sourced(decks.Source{ID: id})); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// The source that a card cites is a text as all others.
func TestCitedSource(t *testing.T) {
	d := sourced(decks.Source{ID: "s", Title: "S"})
	for source, want := range map[string]string{
		"s":    "",
		" s":   `cite.source: card "c": cite.source begins or ends with white space; cite.source: card "c": there is no source " s"`,
		"\xff": `cite.source: card "c": cite.source is not UTF-8; cite.source: card "c": there is no source ` + fmt.Sprintf("%q", "\xff"),
	} {
		d.Cards.At(0).Cite = &decks.Cite{Source: source}
		if got := all(d); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// A blank of one answer has no list of others.
func TestBlankOfOneAnswer(t *testing.T) {
	c, err := decks.ParseCloze("{{a}} {{b|c}}")
	if err != nil {
		t.Fatal(err)
	}
	if b := c.Blanks(); b[0].Accept != nil || len(b[1].Accept) != 1 {
		t.Errorf("%+v, %+v", *b[0], *b[1])
	}
}
