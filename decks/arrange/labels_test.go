package arrange_test

import (
	"strings"
	"testing"

	"quiz/decks/arrange"
)

func TestLabels(t *testing.T) {
	for card, want := range map[string]string{
		"answer = 'Baku'\ndistractors = ['Paris', 'Rome', '4']":      "a b c d",
		"answer = ['b']\ndistractors = ['a', 'z', 'four']":           "1 2 3 4",
		"answer = ['*B*']\ndistractors = ['x', 'y', 'z']":            "1 2 3 4",
		"answer = ['e']\ndistractors = ['x', 'y', 'z']":              "a b c d", // no option is called e
		"answer = ['1991', '1992']\ndistractors = ['1993', '1,994']": "a b c d",
		"answer = true":              "a b",
		"order = ['s1', 's2', 's3']": "1 2 3",
		"pairs = [['1', 'a'], ['2', 'b']]\ndistractors = ['c']": "a b c",
		"answer = 'typed'": "",
	} {
		if got := strings.Join(questions(t, "[[card]]\nquestion = 'Q'\n"+card, 0)[0].Labels(), " "); got != want {
			t.Errorf("labels %q, want %q, of\n%s", got, want, card)
		}
	}
}

func TestLetterIndex(t *testing.T) {
	for _, c := range []struct {
		text     string
		of, want int
	}{
		{"a", 3, 0}, {"C", 3, 2}, {"d", 3, -1}, {"", 3, -1}, {"ab", 3, -1}, {"1", 3, -1}, {"é", 26, -1}, {"\xe9", 26, -1}, {"a", 0, -1},
	} {
		if got := arrange.LetterIndex(c.text, c.of); got != c.want {
			t.Errorf("%q of %d: %d, want %d", c.text, c.of, got, c.want)
		}
	}
}
