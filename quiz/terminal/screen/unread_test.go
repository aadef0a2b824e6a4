package screen

import (
	"testing"
	"testing/synctest"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

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
		s := quiztest.Session(t, c.o, deckstest.Parse(t, "d.toml", quiztest.TwoCards))
		synctest.Test(t, func(t *testing.T) {
			pl := newPlayer(t, text.Style{Width: 80, Unicode: true}, 80, 24)
			defer pl.leave()
			pl.play(s, terminal.PlayOptions{})
			pl.press(c.keys)
		})
		if quiztest.Outcomes(s) != c.want {
			t.Errorf("%q: %q, want %q", c.keys, quiztest.Outcomes(s), c.want)
		}
	}
}
