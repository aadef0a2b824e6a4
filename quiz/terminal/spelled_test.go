package terminal

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// verdictOn is what is written of an answer: in plain lines, and on the full
// screen, where letters that are set apart stand between braces.
func verdictOn(t *testing.T, deck string, typed ...string) (plain, full string) {
	t.Helper()
	d, err := decks.Parse("d.toml", []byte("title = 'T'\n"+deck))
	if err != nil {
		t.Fatal(err)
	}
	s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Next().Read(typed)
	if err != nil {
		t.Fatal(err)
	}
	a := s.Answer(r, 1)
	var b strings.Builder
	pen{Style{Unicode: true}, &writer{w: &b}}.verdict(a)
	plain = b.String()
	b.Reset()
	w := pen{Style{Unicode: true, Set: true}, &writer{w: &b}}
	if !w.compared(a) {
		w.showRight(a)
	}
	return plain, strings.NewReplacer("\x1b[4m", "{", "\x1b[0m", "}", "\x1b[m", "}").Replace(b.String())
}

// What was nearly right is said in words in plain lines, and underlined on the
// screen, beside that right answer which was met.
func TestNearly(t *testing.T) {
	short := "language = 'en'\n[[card]]\nquestion = 'Q'\n"
	listOf := short + "kind = 'list'\nanswer = ['Estonia', ['Latvia', 'Latvija'], 'Lithuania']"
	for _, c := range []struct {
		deck        string
		typed       []string
		plain, full string
	}{
		{short + "answer = 'photosynthesis'", []string{"fotosynthesis"},
			"≈ Nearly; counted as right.\n  You typed \"fotosynthesis\"; it is spelled \"photosynthesis\": \"f\" for \"ph\".\n",
			"  You typed:    {f}otosynthesis\n  Right answer: {ph}otosynthesis\n"},
		{short + "answer = 'Baku'\naccept = ['Bakı şəhəri', 'mitochondrion']", []string{"mitochondrrion"},
			"≈ Nearly; counted as right.\n  You typed \"mitochondrrion\"; it is spelled \"mitochondrion\": \"r\" is too much.\n  Right answer: Baku\n  Also right: mitochondrion\n",
			"  You typed:    mitochondr{r}ion\n  Right answer: Baku\n  Also right:   mitochondrion\n"},
		{short + "answer = 'the *mitochondrion*'", []string{"mitochondron"},
			"≈ Nearly; counted as right.\n  You typed \"mitochondron\"; it is spelled \"the mitochondrion\": \"i\" is missing.\n",
			"  You typed:    mitochondron\n  Right answer: the \x1b[3mmitochondrion}\n"},
		{short + "answer = 'photosynthesis'\naccept = ['assimilation']", []string{"Assimilation!"}, "✓ Right.\n", ""},
		{short + "answer = 'photosynthesis'\naccept = ['assimilation']", []string{"osmosis"},
			"✗ Wrong.\n  Right answer: photosynthesis\n", "  You typed:    osmosis\n  Right answer: photosynthesis\n"},
		{"language = 'en'\nanswer-language = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 'der Tisch'", []string{"die Tisch"},
			"✗ Wrong.\n  The article is \"der\", not \"die\".\n  Right answer: der Tisch\n", "  You typed:    d{i}e Tisch\n  Right answer: de{r} Tisch\n"},
		{"language = 'en'\n[[card]]\ncloze = '{{Prophase}} comes before {{metaphase|prometaphase}}.'", []string{"prophasse", "prometafase"},
			"≈ Nearly; counted as right.\n  [1] You typed \"prophasse\"; it is spelled \"Prophase\": \"s\" is too much.\n  [2] You typed \"prometafase\"; it is spelled \"prometaphase\": \"f\" for \"ph\".\n      Right answer: metaphase\n      Also right: prometaphase\n",
			"  [1] You typed:    prophas{s}e\n      Right answer: Prophase\n  [2] You typed:    prometa{f}ase\n      Right answer: metaphase\n      Also right:   prometa{ph}ase\n"},
		{listOf, []string{"latvija, estnia"},
			"◐ Partly right: 0.67 of 1 point.\n  ✓ Latvia\n  ≈ You typed \"estnia\"; it is spelled \"Estonia\": \"o\" is missing.\n  ○ Missing: Lithuania\n",
			"  ✓ Latvia\n  ≈ You typed \"estnia\"; it is spelled \"Est{o}nia\": \"o\" is missing.\n  ○ Missing: Lithuania\n"},
		{listOf, []string{"lattvija, estonia, lithuania"},
			"≈ Nearly; counted as right.\n  ≈ You typed \"lattvija\"; it is spelled \"Latvija\": \"t\" is too much.\n    Right answer: Latvia\n    Also right: Latvija\n  ✓ Estonia\n  ✓ Lithuania\n",
			"  ≈ You typed \"lat{t}vija\"; it is spelled \"Latvija\": \"t\" is too much.\n    Right answer: Latvia\n    Also right: Latvija\n  ✓ Estonia\n  ✓ Lithuania\n"},
	} {
		plain, full := verdictOn(t, c.deck, c.typed...)
		if plain != c.plain {
			t.Errorf("%q in plain lines:\n%swant\n%s", c.typed, plain, c.plain)
		}
		if full != c.full {
			t.Errorf("%q on the screen:\n%swant\n%s", c.typed, full, c.full)
		}
	}
}

func TestLetters(t *testing.T) {
	for _, c := range []struct{ given, right, want string }{
		{"", "", ""},
		{"baku", "Baku", ""},
		{"bakku", "baku", `: "k" is too much`},
		{"prophse", "prophase", `: "a" is missing`},
		{"fotosyntesis", "photosynthesis", `: "f" for "ph", "h" is missing`},
		{"redcell", "red cell", `: a space is missing`},
		{"caf\u0065", "café", `: "e" for "é"`},
		{"ligth", "light", `: "th" for "ht"`},
		{"xbydz", "abcdz", `: "xby" for "abc"`},
		{"abcdefghijk", "xbcyefzhijk", `: "a" for "x", "d" for "y", "g" for "z"`},
		{"abcdefghijklm", "xbcyefzhiwklm", ""}, // four
		{"abc", "xyz", ""},
	} {
		if got := letters(c.given, c.right); got != c.want {
			t.Errorf("%q and %q: %q, want %q", c.given, c.right, got, c.want)
		}
	}
}

// What is named makes the one text of the other: put for what it stands for.
func TestRunsRandom(t *testing.T) {
	found := 0
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 43))
		given := split(deckstest.Text(r))
		right := split(changed(r, strings.Join(given, "")))
		a, b := runs(given, right)
		short := len(strings.Join(given, "")) - len(strings.Join(right, ""))
		for i := range a {
			found++
			if a[i] == "" && b[i] == "" || a[i] == b[i] {
				t.Fatalf("seed %d: a difference of %q and %q", seed, a[i], b[i])
			}
			short -= len(a[i]) - len(b[i])
		}
		if len(a) > 0 && short != 0 && strings.ToLower(strings.Join(given, "")) == strings.Join(given, "") {
			t.Fatalf("seed %d: %q and %q differ by %q and %q", seed, given, right, a, b)
		}
	}
	if found < 500 {
		t.Errorf("only %d differences were found", found)
	}
}
