package feedback

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/text"
)

// verdictOn is what is written of an answer: in plain lines, and on the full
// screen, where letters that are set apart stand between braces.
func verdictOn(t *testing.T, deck string, typed ...string) (plain, full string) {
	t.Helper()
	s := begun(t, deck)
	r, err := s.Next().Read(typed)
	if err != nil {
		t.Fatal(err)
	}
	a := s.Answer(r, 1)
	var b strings.Builder
	drawn(&b, text.Style{Unicode: true}, func(p Printer) { p.Verdict(a) })
	plain = b.String()
	b.Reset()
	drawn(&b, text.Style{Unicode: true, Set: true}, func(p Printer) {
		if !p.Compared(a) {
			p.ShowRight(a)
		}
	})
	return plain, strings.NewReplacer("\x1b[4m", "{", "\x1b[0m", "}", "\x1b[m", "}").Replace(b.String())
}

// What was nearly right is said in words on both frontends, and underlined on the
// screen, beside that right answer which was met.
func TestNearly(t *testing.T) {
	short := "language = 'en'\n[[card]]\nquestion = 'Q'\n"
	german := "language = 'de'\nalternatives = ';'\n[[card]]\nquestion = 'Q'\n"
	listOf := short + "kind = 'list'\nanswer = ['Estonia', ['Latvia', 'Latvija'], 'Lithuania']"
	for _, c := range []struct {
		deck        string
		typed       []string
		plain, full string
	}{
		{short + "answer = 'photosynthesis'", []string{"fotosynthesis"},
			"≈ Nearly; counted as right.\n  You typed \"fotosynthesis\"; it is spelled \"photosynthesis\": \"f\" for \"ph\".\n",
			"  You typed \"{f}otosynthesis\"; it is spelled \"{ph}otosynthesis\": \"f\" for \"ph\".\n"},
		{short + "answer = 'Baku'\naccept = ['Bakı şəhəri', 'mitochondrion']", []string{"mitochondrrion"},
			"≈ Nearly; counted as right.\n  You typed \"mitochondrrion\"; it is spelled \"mitochondrion\": \"r\" is too much.\n  Right answer: Baku\n  Also right: mitochondrion\n",
			"  You typed \"mitochondr{r}ion\"; it is spelled \"mitochondrion\": \"r\" is too much.\n  Right answer: Baku\n  Also right: mitochondrion\n"},
		{short + "answer = 'the *mitochondrion*'", []string{"mitochondron"},
			"≈ Nearly; counted as right.\n  You typed \"mitochondron\"; it is spelled \"the mitochondrion\": \"i\" is missing.\n",
			"  You typed \"mitochondron\"; it is spelled \"the mitochondr{i}on\": \"i\" is missing.\n"},
		{short + "answer = 'photosynthesis'\naccept = ['assimilation']", []string{"Assimilation!"}, "✓ Right.\n", ""},
		{short + "answer = 'photosynthesis'\naccept = ['assimilation']", []string{"osmosis"},
			"✗ Wrong.\n  Right answer: photosynthesis\n  Also right: assimilation\n", "  You typed:    osmosis\n  Right answer: photosynthesis\n  Also right: assimilation\n"},
		{"language = 'en'\nanswer-language = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 'der Tisch'", []string{"die Tisch"},
			"✗ Wrong.\n  The article is \"der\", not \"die\".\n  Right answer: der Tisch\n", "  You typed:    d{i}e Tisch\n  Right answer: de{r} Tisch\n"},
		{"language = 'en'\n[[card]]\ncloze = '{{Prophase}} comes before {{metaphase|prometaphase}}.'", []string{"prophasse", "prometafase"},
			"≈ Nearly; counted as right.\n  [1] You typed \"prophasse\"; it is spelled \"Prophase\": \"s\" is too much.\n  [2] You typed \"prometafase\"; it is spelled \"prometaphase\": \"f\" for \"ph\".\n      Right answer: metaphase\n      Also right: prometaphase\n",
			"  [1] You typed \"prophas{s}e\"; it is spelled \"Prophase\": \"s\" is too much.\n  [2] You typed \"prometa{f}ase\"; it is spelled \"prometa{ph}ase\": \"f\" for \"ph\".\n      Right answer: metaphase\n      Also right: prometaphase\n"},
		{german + "answer = 'die Straße'", []string{"Strase"},
			"≈ Nearly; counted as right.\n  You typed \"Strase\"; it is spelled \"die Straße\": \"s\" for \"ß\".\n",
			"  You typed \"Stra{s}e\"; it is spelled \"die Stra{ß}e\": \"s\" for \"ß\".\n"},
		{german + "answer = 'die Gasse; die Straße'", []string{"Strase"},
			"≈ Nearly; counted as right.\n  You typed \"Strase\"; it is spelled \"die Straße\": \"s\" for \"ß\".\n  Right answer: die Gasse; die Straße\n",
			"  You typed \"Stra{s}e\"; it is spelled \"die Stra{ß}e\": \"s\" for \"ß\".\n  Right answer: die Gasse; die Straße\n"},
		{german + "answer = 'begrüßen'", []string{"begrussen"},
			"≈ Nearly; counted as right.\n  You typed \"begrussen\"; it is spelled \"begrüßen\": \"u\" for \"ü\", \"ss\" for \"ß\".\n",
			"  You typed \"begr{uss}en\"; it is spelled \"begr{üß}en\": \"u\" for \"ü\", \"ss\" for \"ß\".\n"},
		{short + "answer = '(the) hypotensive colo(u)r'", []string{"hypotensvie colour"},
			"≈ Nearly; counted as right.\n  You typed \"hypotensvie colour\"; it is spelled \"hypotensive colour\": \"vi\" for \"iv\".\n  Right answer: (the) hypotensive colo(u)r\n",
			"  You typed \"hypotens{vi}e colour\"; it is spelled \"hypotens{iv}e colour\": \"vi\" for \"iv\".\n  Right answer: (the) hypotensive colo(u)r\n"},
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

// Where the letters are not the matter, a sentence says what is. How it is worded
// is the rule's own affair.
func TestNearlyOtherwise(t *testing.T) {
	for _, c := range []struct{ deck, typed, met string }{
		{"language = 'en'\n[[card]]\nquestion = 'Q'\nanswer = 'electron'", "electrons", "electron"},
		{"language = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 'das Haus'", "ein Haus", "das Haus"},
		{"language = 'en'\n[[card]]\nquestion = 'Q'\nanswer = 'Charles Darwin'", "Darwin, Charles", "Charles Darwin"},
	} {
		s := begun(t, c.deck)
		r, _ := s.Next().Read([]string{c.typed})
		m := s.Answer(r, 1).Verdict.Mark
		want := fmt.Sprintf("≈ Nearly; counted as right.\n  You typed %q; it is written %q. %s\n", c.typed, c.met, text.Sentence(m.Reason.String()))
		if plain, _ := verdictOn(t, c.deck, c.typed); plain != want {
			t.Errorf("%q:\n%swant\n%s", c.typed, plain, want)
		}
	}
}

// Of the other accepted answers one is shown: the first that is another answer.
func TestAlsoRight(t *testing.T) {
	for _, c := range []struct {
		accept, want string
	}{
		{"", ""},
		{"'Ofen', 'Kochstelle'", "  Also right: Ofen\n"},
		{"'Koch*stelle*', 'Ofen'", "  Also right: Kochstelle\n"},
		{"'herd', 'Hérd', 'Ofen', 'Kochstelle'", "  Also right: Ofen\n"},
		{"'herd', 'HERD'", ""},
	} {
		deck := "[[card]]\nquestion = 'Q'\nanswer = 'Herd'\naccept = [" + c.accept + "]"
		plain, full := verdictOn(t, deck, "Topf")
		if want := "✗ Wrong.\n  Right answer: Herd\n" + c.want; plain != want {
			t.Errorf("%q in plain lines:\n%swant\n%s", c.accept, plain, want)
		}
		if want := "  You typed:    Topf\n  Right answer: Herd\n" + c.want; full != want {
			t.Errorf("%q on the screen:\n%swant\n%s", c.accept, full, want)
		}
	}
	plain, full := verdictOn(t, "[[card]]\ncloze = '{{Herd|Ofen|Kochstelle}} und {{Topf}}'", "x", "y")
	if want := "✗ Wrong.\n  [1] Herd\n      Also right: Ofen\n  [2] Topf\n"; plain != want {
		t.Errorf("blanks in plain lines:\n%swant\n%s", plain, want)
	}
	if want := "  [1] You typed:    x\n      Right answer: Herd\n      Also right: Ofen\n  [2] You typed:    y\n      Right answer: Topf\n"; full != want {
		t.Errorf("blanks on the screen:\n%swant\n%s", full, want)
	}
}

// A wrong number says what it was taken as, where it was not typed so.
func TestTookAs(t *testing.T) {
	deck := "language = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 7\nunit = 'g'\n"
	for typed, want := range map[string]string{
		"62,5 kg": "  Taken as 62.500 g.\n", "3.141": "  Taken as 3141 g.\n", "3,141": "", "62500": "", "62.500": "", "62500 g": "", "8,50 g": "", "10^3": "  Taken as 1000 g.\n",
		"zwölf": "  Taken as 12 g.\n", "-8": "",
	} {
		plain, full := verdictOn(t, deck, typed)
		if want := "✗ Wrong.\n" + want + "  Right answer: 7 g\n"; plain != want {
			t.Errorf("%q in plain lines:\n%swant\n%s", typed, plain, want)
		}
		if want := "  You typed:    " + typed + "\n" + want + "  Right answer: 7 g\n"; full != want {
			t.Errorf("%q on the screen:\n%swant\n%s", typed, full, want)
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
		{"begrussen", "begrüßen", `: "u" for "ü", "ss" for "ß"`},
		{"gruesen", "grüßen", `: "ue" for "ü", "s" for "ß"`},
		{"œvre", "oeuvre", `: "œ" for "oe", "u" is missing`},
		{"in the house", "in house", `: "the" is too much`},
		{"red cel.", "red-cell", `: "l" is missing`},
		{"T cell", "T-cell", `: a space for "-"`},
		{"dont", "don't", `: "'" is missing`},
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
		given := text.Characters(deckstest.Text(r))
		right := text.Characters(changed(r, strings.Join(given, "")))
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
