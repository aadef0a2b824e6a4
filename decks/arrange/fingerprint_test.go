package arrange_test

import (
	"testing"

	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// fingerprint is that of the first card of a deck with one card, in a part.
func fingerprint(t *testing.T, card, part string) string {
	t.Helper()
	d := deckstest.Parse(t, "d.toml", "title = 'T'\n[[card]]\n"+card)
	return arrange.Fingerprint(d.Cards.At(0), part)
}

// What is right decides, and nothing else.
func TestFingerprint(t *testing.T) {
	for _, c := range []struct {
		part, a, b string
		same       bool
	}{
		{"", "question = 'Q'\nanswer = 'A'", "id = 'x'\nwas = ['w', 'v']\nquestion = 'Reworded'\nanswer = '*A*'\naccept = ['B']\nhint = 'h'", true},
		{"", "question = 'Q'\nanswer = 'A'", "question = 'Q'\nanswer = 'B'", false},
		{"", "question = 'Q'\nanswer = 'A'", "question = 'Q'\nanswer = 'A'\nkind = 'open'", true},
		{"", "question = 'Q'\nanswer = 'lima'", "question = 'Q'\nanswer = 'Lima.'\ndistractors = ['Quito']", true},
		{"", "question = 'Q'\nanswer = '?'", "question = 'Q'\nanswer = '!'", false},
		{"reverse", "question = 'Q'\nanswer = 'A'\nreverse = true", "question = 'Q'\nanswer = 'B'\nreverse = true", true},
		{"reverse", "question = 'Q'\nanswer = 'A'\nreverse = true", "question = 'P'\nanswer = 'A'\nreverse = true", false},
		{"", "question = 'Q'\nanswer = 'A'\ndistractors = ['B']", "question = 'Q'\nanswer = 'A'\ndistractors = ['C', 'D']\nshuffle = false", true},
		{"", "question = 'Q'\nanswer = ['A', 'B']\ndistractors = ['C']", "question = 'Q'\nanswer = ['B', 'A']\ndistractors = ['C']", true},
		{"", "question = 'Q'\nanswer = ['A', 'B']\ndistractors = ['C']", "question = 'Q'\nanswer = ['A']\ndistractors = ['C']", false},
		{"", "question = 'Q'\nanswer = true", "question = 'Q'\nanswer = false", false},
		{"", "question = 'Q'\nanswer = 5\nunit = 'km'", "question = 'Q'\nanswer = 5.0\nunit = 'km'\ntolerance = 1", true},
		{"", "question = 'Q'\nanswer = 5\nunit = 'km'", "question = 'Q'\nanswer = 5\nunit = 'm'", false},
		{"", "question = 'Q'\norder = ['a', 'b']", "question = 'Q'\norder = ['b', 'a']", false},
		{"", "question = 'Q'\norder = ['ab', 'c']", "question = 'Q'\norder = ['a', 'bc']", false},
		{"", "question = 'Q'\npairs = [['a', 'x'], ['b', 'y']]", "question = 'Q'\npairs = [['b', 'y'], ['a', 'x']]", true},
		{"", "question = 'Q'\npairs = [['a', 'x'], ['b', 'y']]", "question = 'Q'\npairs = [['a', 'y'], ['b', 'x']]", false},
		{"", "question = 'Q'\nkind = 'list'\nanswer = ['A', ['B', 'BB']]", "question = 'R'\nkind = 'list'\nanswer = ['B', 'A']\nneed = 1", true},
		{"", "question = 'Q'\nkind = 'list'\nanswer = ['A', 'B']\nordered = true", "question = 'Q'\nkind = 'list'\nanswer = ['B', 'A']\nordered = true", false},
		{"", "question = 'Q'\nkind = 'list'\nanswer = ['A', 'B']", "question = 'Q'\nkind = 'list'\nanswer = ['A', 'B', 'C']", false},
		{"reverse", "question = 'Q'\nanswer = 'A'\nkind = 'open'\nreverse = true", "question = 'Q'\nanswer = 'B'\nreverse = true", true},
		{"c1", "cloze = '{{c1::a}} {{c2::b}}'", "cloze = 'So {{c1::a|z::hint}} {{c2::other}}'", true},
		{"c2", "cloze = '{{c1::a}} {{c2::b}}'", "cloze = '{{c1::a}} {{c2::other}}'", false},
	} {
		if same := fingerprint(t, c.a, c.part) == fingerprint(t, c.b, c.part); same != c.same {
			t.Errorf("part %q: same is %v for\n%s\nand\n%s", c.part, same, c.a, c.b)
		}
	}
}

// Histories are kept for years, and fingerprints with them.
func TestPromisedFingerprint(t *testing.T) {
	if got := fingerprint(t, "question = 'Q'\nanswer = 'Prophase'", ""); got != "cd2e38d9df029622" {
		t.Errorf("%s", got)
	}
}

// White space of all sorts makes no difference.
func TestFingerprintOfSpace(t *testing.T) {
	want := fingerprint(t, "question = 'Q'\nanswer = 'two words é'", "")
	for _, answer := range []string{`"two  words é"`, `"two\u00a0words é"`, `"two\nwords é"`, `"two\twords é"`, `" two words é "`} {
		if got := fingerprint(t, "question = 'Q'\nanswer = "+answer, ""); got != want {
			t.Errorf("%s: %s, want %s", answer, got, want)
		}
	}
}

func BenchmarkFingerprint(b *testing.B) {
	d, err := deckfile.Parse("d.toml", []byte(deckstest.Large(1)))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		arrange.Fingerprint(d.Cards.At(0), arrange.Whole)
	}
}
