package terminal

import (
	"testing"

	"quiz/quiz"
)

// Lines that are pasted are items of a list, and words of any other answer.
func TestPasteItems(t *testing.T) {
	for deck, want := range map[string]string{listDeck: "Estonia; Latvia; Lithuania", shortDeck: "Estonia Latvia Lithuania "} {
		in := &typing{q: sittingOf(t, inOrder, parsed(t, "d.toml", "title = \"T\"\n"+deck)).Next()}
		in.paste("Estonia\nLatvia\r\nLithuania\n")
		if got := in.line.text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// How many answers are wanted, and how.
func TestAsksItems(t *testing.T) {
	session := sittingOf(t, inOrder, parsed(t, "d.toml", "title = \"T\"\n"+listDeck))
	var got []string
	for q := session.Next(); q != nil; q = session.Next() {
		got = append(got, asks(q))
		session.Answer(quiz.Response{Texts: []string{"x"}}, 1)
	}
	want := []string{"(3 answers, with commas between)", "(2 of 3 answers in order, with commas between)", "(1 of 2 answers)"}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
