package feedback

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/answer"
	"quiz/decks/deckstest"
	"quiz/quiz/terminal/text"
)

// A leading article is left alone, unless it is the reason.
func TestAsWritten(t *testing.T) {
	for _, c := range []struct {
		language, given, right string
		why                    answer.ReasonKind
		a, b                   string
	}{
		{"de", "Strase", "die Straße", answer.Slip, "Stra[s]e", "die Stra[ß]e"},
		{"de", "die Tisch", "der Tisch", answer.Article, "d[i]e Tisch", "de[r] Tisch"},
		{"de", "ein Haus", "das Haus", answer.Slip, "ein Haus", "das Haus"},
		{"en", "mitochondron", "The mitochondrion", answer.Slip, "mitochondron", "The mitochondr[i]on"},
		{"en", "an enzime", "the enzyme", answer.Slip, "an enz[i]me", "the enz[y]me"},
		{"fr", "ecole", "l’école", answer.Marks, "[e]cole", "l’[é]cole"},
		{"fr", "the cole", "école", answer.Slip, "[the ]cole", "[é]cole"},
		{"en", "A mino", "A minor", answer.Slip, "A mino", "A mino[r]"},
		{"en", "vitamin", "a", answer.Slip, "vitamin", "a"},
		{"", "", "the ", answer.Slip, "", "the"},
	} {
		a, b := asWritten(c.given, c.right, c.language, c.why).apart()
		if bracketed(a) != c.a || bracketed(b) != c.b {
			t.Errorf("%q and %q: %q and %q, want %q and %q", c.given, c.right, bracketed(a), bracketed(b), c.a, c.b)
		}
	}
}

// Nothing of either text is lost, whatever is set apart.
func TestAsWrittenRandom(t *testing.T) {
	articles := []string{"", "the ", "A ", "die ", "l'", "l’", "un "}
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 47))
		words := deckstest.Text(r)
		given, right := articles[r.IntN(len(articles))]+words, articles[r.IntN(len(articles))]+changed(r, words)
		a, b := asWritten(given, right, []string{"", "en", "de", "fr"}[r.IntN(4)], answer.Slip).apart()
		x, _ := texts(a)
		y, _ := texts(b)
		for got, want := range map[string]string{x: given, y: right} {
			if want = norm.NFC.String(text.VisibleLine(want)); got != want {
				t.Fatalf("seed %d: %q is %q", seed, want, got)
			}
		}
		if says := letters(x, y); says != "" && !strings.HasPrefix(says, ": ") {
			t.Fatalf("seed %d: %q", seed, says)
		}
	}
}
