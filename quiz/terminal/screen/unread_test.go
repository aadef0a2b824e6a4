package screen

import (
	"strings"
	"testing"
	"testing/synctest"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

const unreadDeck = `title = "T"
[[card]]
question = "How far?"
answer = 5
unit = "km"
[[card]]
question = "Is it?"
answer = true
`

func outcomes(s *quiz.Session) string {
	var list []string
	for _, a := range s.Answers() {
		list = append(list, a.Response+" "+a.Verdict.Outcome.String())
	}
	return strings.Join(list, ", ")
}

// On the screen a number that cannot be read stays in its line, and in an exam is
// taken. What is empty is no answer there either.
func TestUnreadableOnTheScreen(t *testing.T) {
	for _, c := range []struct {
		o    quiz.Options
		keys string
		want string
	}{
		{quiz.Options{}, "enter far enter ctrl+u 5 enter", "5 right"},
		{quiz.Options{Exam: true}, "enter space enter far enter", " far unreadable"},
		{quiz.Options{Exam: true}, `\far enter`, `\far unreadable`},
		{quiz.Options{Exam: true}, "far enter enter t", "far unreadable, true right"},
	} {
		c.o.Order = quiz.DeckOrder
		s := sessionOf(t, c.o, parsed(t, "d.toml", unreadDeck))
		synctest.Test(t, func(t *testing.T) {
			pl := newPlayer(t, text.Style{Width: 80, Unicode: true}, 80, 24)
			defer pl.leave()
			pl.play(s, terminal.PlayOptions{})
			pl.press(c.keys)
		})
		if outcomes(s) != c.want {
			t.Errorf("%q: %q, want %q", c.keys, outcomes(s), c.want)
		}
	}
}
