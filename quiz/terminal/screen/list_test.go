package screen

import (
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz/quiztest"
)

// Lines that are pasted are items of a list, and words of any other answer.
func TestPasteItems(t *testing.T) {
	for deck, want := range map[string]string{listDeck: "Estonia; Latvia; Lithuania", shortDeck: "Estonia Latvia Lithuania "} {
		in := &typing{q: quiztest.Session(t, inOrder, deckstest.Parse(t, "d.toml", "title = \"T\"\n"+deck)).Next()}
		in.paste("Estonia\nLatvia\r\nLithuania\n")
		if got := in.line.text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
