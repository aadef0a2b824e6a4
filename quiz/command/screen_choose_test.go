//go:build unix

package command

import (
	"strings"
	"testing"

	"quiz/quiz/terminal/terminaltest"
)

// decks writes three decks of two cards each.
func (h *hall) decks() {
	h.write("alpha", "Where is Oslo?", "Norway", "Where is Lima?", "Peru")
	h.write("beta", "How many legs has a fly?", "six", "And a spider?", "eight")
	h.write("gamma", "What is the third letter?", "gamma", "And the fourth?", "delta")
}

// The list says what there is to know of each deck, typing finds one, and it is
// played.
func TestScreenChoose(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.run("Norway\nChile\n", "play", "alpha.toml", "--order", "deck")
	h.vars = []string{"NOW=2026-03-05T09:00:00Z"}
	term := h.start("play", "--order", "deck")
	term.AwaitText("alpha.toml, 2 cards, 2 due, last 50% on 1 March")
	if got, want := term.Screen().String(), `Which deck?

▸ The deck alpha
    alpha.toml, 2 cards, 2 due, last 50% on 1 March
  The deck beta
    beta.toml, 2 cards
  The deck gamma
    gamma.toml, 2 cards
  all 3 decks`; !hasPrefixLines(got, want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", got, want)
	}
	term.Type("ma")
	term.AwaitNo("The deck alpha")
	term.AwaitText("▸ The deck gamma")
	term.Type(terminaltest.Esc)
	term.AwaitText("all 3 decks")
	term.Type("eta" + terminaltest.Enter)
	term.AwaitText("How many legs has a fly?")
	term.Type("six\r")
	term.AwaitText("And a spider?")
	term.Type("eight\r")
	term.AwaitText("Score: 2 of 2 right")
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
	h.shows(term, "Score: 2 of 2 right, 2 of 2 points, 100%, in 0 s.")
	h.wantKept("Norway: right", "Chile: wrong", "six: right", "eight: right")
}

// hasPrefixLines tells if a text begins with another, which ends where a line
// does.
func hasPrefixLines(text, begin string) bool {
	return len(text) > len(begin) && text[:len(begin)] == begin && text[len(begin)] == '\n'
}

// The last line of the list is all decks that are in it.
func TestScreenChooseAll(t *testing.T) {
	h := newHall(t)
	h.decks()
	term := h.start("play", "--order", "deck")
	term.AwaitText("all 3 decks")
	term.Type(terminaltest.Up)
	term.AwaitText("▸ all 3 decks")
	term.Type(terminaltest.Enter)
	term.AwaitText("1 of 6")
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
}

// What is typed before the list, or the first question, is there is not lost.
func TestScreenTypedAhead(t *testing.T) {
	h := newHall(t)
	h.decks()
	for _, early := range []bool{true, false} {
		term := h.start("play", "--order", "deck", "--no-save")
		if !early {
			term.AwaitText("The deck alpha")
		}
		term.Type("bet\rsix\reight\r")
		term.AwaitText("Score: 2 of 2 right")
		term.Type(terminaltest.Enter)
		h.left(term, exitDone)
	}
}

// Who leaves the list leaves quiz, as with q in that of the plain frontend.
func TestScreenChooseNothing(t *testing.T) {
	h := newHall(t)
	h.decks()
	for _, c := range []struct {
		keys string
		args []string
		code int
	}{
		{"q\r", []string{"--plain"}, exitDone},
		{terminaltest.Esc, nil, exitDone},
		{terminaltest.CtrlD, nil, exitDone},
		{terminaltest.CtrlC, nil, exitInterrupted},
	} {
		term := h.start(append([]string{"play"}, c.args...)...)
		term.AwaitText("The deck gamma")
		term.Type(c.keys)
		h.left(term, c.code)
		if c.args == nil {
			h.shows(term, "")
		}
	}
}

// A review says at each mark when the card comes again, keeps the marks, and says
// at the end when the next review is.
func TestScreenReview(t *testing.T) {
	h := newHall(t)
	h.decks()
	term := h.start("review", "alpha.toml", "--flip")
	term.AwaitText("Where is Oslo?")
	term.Type(terminaltest.Enter)
	term.AwaitText("1 again 1 min · 2 hard 6 min · 3 good 10 min · 4 easy 8 days")
	term.Type("4")
	term.AwaitText("Easy: comes again in 8 days.")
	term.AwaitText("Where is Lima?")
	term.Type(terminaltest.Enter + "4")
	term.AwaitText("Score: 2 of 2 right")
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
	h.shows(term, `
0 cards due, 2 new.

Score: 2 of 2 right, 2 of 2 points, 100%, in 0 s.

The next card is due in 8 days.`)
	h.wantKept("easy: right", "easy: right")
}

// Where there is nothing to ask, the screen is not taken.
func TestScreenReviewNothing(t *testing.T) {
	h := newHall(t)
	h.decks()
	term := terminaltest.Start(t, h.command("review", "alpha.toml", "--new", "0"), 80, 24)
	h.left(term, exitDone)
	h.shows(term, "0 cards due, 0 new.\nLeft for other days: 2 new cards; --new N asks more of them today.")
}

// A deck with faults stands below the others, once, and cannot be chosen; behind the
// screen it is named as in a pipe.
func TestScreenChooseLeftOut(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.write("beta", "How many legs has a fly?", "")
	term := h.start("play", "--order", "deck")
	term.AwaitText("all 2 decks")
	screen := term.Screen().String()
	if want := "  all 2 decks\n  The deck beta\n    beta.toml, has 1 fault: quiz check beta.toml\n"; !strings.Contains(screen, want) || strings.Count(screen, "1 fault") != 1 {
		t.Errorf("the screen shows\n%s", screen)
	}
	term.Type("beta" + terminaltest.Enter)
	term.AwaitNo("The deck alpha")
	term.Type(terminaltest.Esc)
	term.AwaitText("all 2 decks")
	term.Type(terminaltest.Up + terminaltest.Enter)
	term.AwaitText("1 of 4")
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
	h.shows(term, "quiz: beta.toml has 1 fault, and is left out; 'quiz check beta.toml' shows it\n\nEnded after 0 of 4 questions.\nNothing was answered.")
}

// Of the decks that are left out a review names as many as there is room for, and
// counts the others; behind the screen all are named.
func TestScreenReviewLeftOut(t *testing.T) {
	h := newHall(t)
	h.decks()
	for _, id := range []string{"u", "v", "w", "x", "y", "z"} {
		h.write(id, "How many legs has a fly?", "")
	}
	term := h.start("review")
	term.AwaitText("… and 3 more when you leave")
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
	if got := strings.Count(term.Screen().String(), "and is left out"); got != 6 {
		t.Errorf("%d decks are named\n%s", got, term.Screen())
	}
}
