package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// A reason names a word as the author writes it, without the signs around it.
func TestReasonNamesTheWord(t *testing.T) {
	for _, c := range []struct{ form, typed, want string }{
		{"Mañana nueva", "manana nueva", "Mañana"},
		{"Nueva, ¡Mañana!", "nueva manana", "Mañana"},
		{"«Nueva» (Mañana)", "nueva manana", "Mañana"},
	} {
		if m := mark(answer.Rules{Language: "es"}, c.form, c.typed); m.Reason.Want != c.want || m.Reason.Kind != answer.Marks {
			t.Errorf("%q: %q: %+v, want the word %s", c.form, c.typed, m.Reason, c.want)
		}
	}
}
