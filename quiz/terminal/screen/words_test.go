package screen

import (
	"strings"
	"testing"
	"testing/synctest"

	tea "charm.land/bubbletea/v2"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
)

// A line in place of an answer is taken alike on both frontends, typed and pasted.
// What it is taken for is the answer that is kept; "left" is a sitting that it ends.
func TestWordsThatAnswer(t *testing.T) {
	const vi = `
[[card]]
question = "How does one leave vi?"
answer = ":q"
accept = [":x"]
`
	const help = `
[[card]]
question = "How does one get help?"
answer = "` + "`:help`" + `"
reverse = true
`
	const regexp = `
[[card]]
question = "What stands for a digit?"
answer = '\\d'
`
	for _, c := range []struct{ deck, line, want string }{
		{vi, ":q", ":q right"},
		{vi, " :Q ", " :Q  right"},
		{vi, `\:q`, ":q right"},
		{vi, ":quit", "left"},
		{vi, `\:quit`, ":quit wrong"},
		{vi, ":skip", " skipped"},
		{vi, `\n`, `\n wrong`},
		{vi, `\:foo`, `\:foo wrong`},
		{help, ":HELP", ":HELP wrong"},
		{help, ":q", "left"},
		{regexp, `\d`, `\d right`},
	} {
		for _, way := range []string{"plain", "typed", "pasted"} {
			session := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, deckstest.Parse(t, "words.toml", "title = \"Words\"\n"+c.deck))
			synctest.Test(t, func(t *testing.T) {
				if way == "plain" {
					aloud(t, session, terminal.PlayOptions{}, []spoken{{0, c.line}})
					return
				}
				pl := newPlayer(t, rich, 80, 24)
				defer pl.leave()
				pl.play(session, terminal.PlayOptions{})
				if way == "pasted" {
					pl.send(tea.PasteMsg{Content: c.line})
				} else {
					pl.typed(c.line)
				}
				pl.press("enter")
			})
			got := "left"
			if list := session.Answers(); len(list) > 0 {
				got = list[0].Response + " " + list[0].Verdict.Outcome.String()
			}
			if got != c.want {
				t.Errorf("%s: %q at %q is %q, want %q", way, c.line, strings.Fields(c.deck)[3:8], got, c.want)
			}
		}
	}
}

// In a text with blanks, a word is an answer to the blank that it belongs into.
func TestWordsInBlanks(t *testing.T) {
	const deck = `title = "Words"
[[card]]
cloze = "{{:q|:x}} leaves, and {{:w}} writes."
`
	for _, c := range []struct {
		lines []spoken
		want  string
	}{
		{[]spoken{{0, ":q"}, {0, ":w"}}, ":q; :w right"},
		{[]spoken{{0, ":w"}, {0, ":q"}}, "left"},
		{[]spoken{{0, ":w"}, {0, `\:q`}}, ":w; :q wrong"},
	} {
		session := quiztest.Session(t, quiz.Options{}, deckstest.Parse(t, "words.toml", deck))
		synctest.Test(t, func(t *testing.T) { aloud(t, session, terminal.PlayOptions{}, c.lines) })
		got := "left"
		if list := session.Answers(); len(list) > 0 {
			got = list[0].Response + " " + list[0].Verdict.Outcome.String()
		}
		if got != c.want {
			t.Errorf("%v is %q, want %q", c.lines, got, c.want)
		}
	}
	session := quiztest.Session(t, quiz.Options{}, deckstest.Parse(t, "words.toml", deck))
	synctest.Test(t, func(t *testing.T) {
		pl := newPlayer(t, rich, 80, 24)
		defer pl.leave()
		pl.play(session, terminal.PlayOptions{})
		pl.press(`:q enter \:u enter`)
	})
	if got := session.Answers()[0].Response; got != ":q; :u" {
		t.Errorf("on the full screen the blanks hold %q", got)
	}
}
