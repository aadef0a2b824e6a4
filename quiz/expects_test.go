package quiz_test

import (
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/quiz"
)

func TestExpects(t *testing.T) {
	d, err := deckfile.Parse("vi.toml", []byte(`title = "vi"
[[card]]
question = "How does one leave?"
answer = "`+"`:q`"+`"
accept = [" :Quit"]
[[card]]
question = "leave"
answer = "sortir"
reverse = true
[[card]]
cloze = "{{:q|:x}} leaves, {{:w}} writes."
[[card]]
question = "Which leaves?"
answer = ":q"
distractors = [":w"]
[[card]]
question = "Is :q a command?"
answer = true
[[card]]
kind = "open"
question = "Why?"
answer = ":q"
`))
	if err != nil {
		t.Fatal(err)
	}
	session, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Order: quiz.DeckOrder})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		blank    int
		yes, not []string
	}{
		{0, []string{":q", " :Q\t", "`:q`", ":quit"}, []string{"", ":", "q", ":q!", ": q", `\:q`}},
		{0, []string{"sortir"}, []string{"leave"}},
		{0, []string{"leave", "LEAVE"}, []string{"sortir"}}, // the other way round
		{1, []string{":w"}, []string{":q", ":x"}},
		{0, []string{":q", ":w"}, []string{":x"}},
		{0, nil, []string{"true", ":q"}},
		{0, nil, []string{":q"}},
	} {
		q := session.Next()
		for _, line := range c.yes {
			if !q.Expects(line, c.blank) {
				t.Errorf("%s %q: %q is not expected", q.Kind, q.Prompt, line)
			}
		}
		for _, line := range c.not {
			if q.Expects(line, c.blank) {
				t.Errorf("%s %q: %q is expected", q.Kind, q.Prompt, line)
			}
		}
		if q.Expects(":q", 9) && q.Kind == decks.KindCloze {
			t.Errorf("a blank that is not there expects something")
		}
		session.Skip(0)
	}
}
