package feedback

import (
	"strings"
	"testing"
)

// A wrong choice says what was picked, as the letter may be the slip.
func TestYouPicked(t *testing.T) {
	deck := "[[card]]\nquestion = 'Q'\nkind = 'choice'\nanswer = 'Venus'\ndistractors = ['*Mars*', 'Pluto']"
	q := begun(t, deck).Next()
	for i, o := range q.Options {
		want := "✗ Wrong.\n  You picked: " + q.Labels()[i] + ") " + o.Text + "\n  Right answer: "
		plain, _ := verdictOn(t, deck, q.Labels()[i])
		if plain = strings.NewReplacer("\x1b[3m", "", "\x1b[0m", "").Replace(plain); !o.Right && !strings.HasPrefix(plain, strings.ReplaceAll(want, "*", "")) {
			t.Errorf("%q, want %q", plain, want)
		}
		if o.Right && plain != "✓ Right.\n" {
			t.Errorf("the right one says %q", plain)
		}
	}
}
