package screen

import (
	"testing"
)

// Lines that are pasted are items of a list, and words of any other answer.
func TestPasteItems(t *testing.T) {
	for deck, want := range map[string]string{listDeck: "Estonia; Latvia; Lithuania", shortDeck: "Estonia Latvia Lithuania "} {
		in := &typing{q: sessionOf(t, inOrder, parsed(t, "d.toml", "title = \"T\"\n"+deck)).Next()}
		in.paste("Estonia\nLatvia\r\nLithuania\n")
		if got := in.line.text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
