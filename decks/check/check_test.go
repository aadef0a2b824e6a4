package check_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/check"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/library"
)

func parse(t *testing.T, text string) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse("deck.toml", []byte("title = \"Deck\"\n"+text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return d
}

// fired names the rules that remark on a deck, each once.
func fired(d *decks.Deck) []string {
	names := []string{}
	for _, r := range check.Deck(d) {
		names = append(names, r.Rule)
	}
	return slices.Compact(names)
}

// by counts the remarks of a rule.
func by(rule string, list []check.Remark) (n int) {
	for _, r := range list {
		if r.Rule == rule {
			n++
		}
	}
	return n
}

// Each rule fires on its own example, and on no other; none does once it is mended.
func TestExamples(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range check.Rules() {
		if rule.Name == "" || rule.Title == "" || rule.Why == "" || seen[rule.Name] {
			t.Errorf("rule %q is not told whole, or twice", rule.Name)
		}
		seen[rule.Name] = true
		if got := fired(parse(t, rule.Before)); !slices.Equal(got, []string{rule.Name}) {
			t.Errorf("%s, before: %q", rule.Name, got)
		}
		if got := fired(parse(t, rule.After)); len(got) > 0 {
			t.Errorf("%s, after: %q", rule.Name, got)
		}
	}
}

func TestPointsAtOptions(t *testing.T) {
	const more = `, "Gold", "Silver", "Iron"`
	for _, c := range []struct {
		question, options string // the first option is the right one
		want              int
	}{
		{"Which?", `"A and B"` + more, 1},
		{"Which?", `"Gold", "Silver", "a) and c)", "B or C"`, 2},
		{"Which?", `"both a) and c)"` + more, 1},
		{"Which?", `"Both (a) and (c)."` + more, 1},
		{"Which?", `"A & C only"` + more, 1},
		{"Which?", `"A&C"` + more, 1},
		{"Which?", `"**A** and *D*"` + more, 1},
		{"Which?", `"A, B and C"` + more, 1},
		{"Which?", `"A, B, and C are correct"` + more, 1},
		{"Which?", `"neither A nor B"` + more, 1},
		{"Which?", `"Option B"` + more, 1},
		{"Which?", `"only a)"` + more, 1},
		{"Welche?", `"A und B"` + more, 1},
		{"Welche?", `"sowohl a) als auch c)"` + more, 1},
		{"Welche?", `"weder A noch B"` + more, 1},
		{"Welche?", `"Nur a) und b) sind richtig"` + more, 1},
		{"Lesquels?", `"A et B"` + more, 1},
		{"Lesquels?", `"à la fois A et C"` + more, 1},
		{"Lesquels?", `"les réponses A et B"` + more, 1},
		{"¿Cuáles?", `"A y B"` + more, 1},
		{"¿Cuáles?", `"A o B"` + more, 1},
		{"¿Cuáles?", `"tanto A como B"` + more, 1},
		{"¿Cuáles?", `"C y E", "Oro", "Plata", "Cobre", "Zinc"`, 1},
		{"¿Cuáles?", `"A e B", "Oro", "Plata", "Cobre", "Zinc"`, 1},

		{"Which?", `"vitamins A and B"` + more, 0},
		{"Which?", `"A and B are vitamins"` + more, 0},
		{"Which vitamins?", `"D and K"` + more, 0}, // no option is k)
		{"Which?", `"A and D", "Gold", "Silver"`, 0},
		{"Which group can give to which?", `"A and B", "A", "B", "0"`, 0},
		{"Which groups?", `"A and B", "B and C", "A and C", "Gold"`, 0},
		{"The points A and B are where?", `"A and B"` + more, 0},
		{"A car has which?", `"A and B"` + more, 1},
		{"Which?", `"(a, b)", "[a, b]", "a + b", "a/b"`, 0},
		{"Which?", `"A, B"` + more, 0},
		{"Which?", `"only A"` + more, 0},
		{"Which?", `"AB and C"` + more, 0},
		{"Which?", `"A B and C"` + more, 0},
		{"Which?", `"not A"` + more, 0},
		{"Which?", `"both", "all of the options", "and", "a"`, 0},
		{"Which?", `"1 and 2"` + more, 0},
		{"Which?", `"A and` + strings.Repeat(" ", 94) + `B"` + more, 1}, // 100 bytes
		{"Which?", `"A and` + strings.Repeat(" ", 95) + `B"` + more, 0},
	} {
		right, wrong, _ := strings.Cut(c.options, ", ")
		if strings.Count(right, `"`) == 1 { // a comma of the option's own
			end := strings.Index(c.options[1:], `"`) + 2
			right, wrong = c.options[:end], c.options[end+2:]
		}
		for _, form := range []struct {
			answer string
			want   int
		}{{right, c.want}, {"[" + right + "]", c.want}, {right + "\nshuffle = false", 0}, {"[" + right + "]\nshuffle = false", 0}} {
			d := parse(t, fmt.Sprintf("[[card]]\nquestion = %q\nanswer = %s\ndistractors = [%s]\n", c.question, form.answer, wrong))
			if got := check.Deck(d); len(got) != form.want {
				t.Errorf("%q with %s, %s: %d remarks, want %d: %v", c.question, form.answer, wrong, len(got), form.want, got)
			}
		}
	}
}

func TestUnsplitAlternatives(t *testing.T) {
	for _, c := range []struct {
		answer string // in TOML, with what follows it
		counts bool
	}{
		{`"red; crimson"`, true},
		{`"red;crimson"`, true},
		{`"a; b; c;"`, true},
		{`"**red**; crimson"`, true},
		{`"red; ` + "`x`" + `"`, true},
		{`"red;"`, false},
		{`"; ;"`, false},
		{`"&amp;"`, false},
		{`"` + "`i = 0; i++`" + `"`, false},
		{`"$a; b$"`, false},
		{"\"red; crimson\"\naccept = [\"red\"]", false},
		{"\"red; crimson\"\nkind = \"open\"", false},
		{"\"red; crimson\"\ndistractors = [\"blue\"]", false},
		{"[\"red; crimson\", \"blue\"]\ndistractors = [\"green\"]", false},
	} {
		text := ""
		for i := range 3 {
			text += fmt.Sprintf("[[card]]\nid = \"c%d\"\nquestion = \"q%d\"\nanswer = %s\n", i, i, c.answer)
		}
		if got := by("unsplit-alternatives", check.Deck(parse(t, text))); got != map[bool]int{true: 1}[c.counts] {
			t.Errorf("three cards with %s: %d remarks", c.answer, got)
		}
	}
}

// Two cards are none too many; of three and more, the first is named.
func TestUnsplitCount(t *testing.T) {
	text := "[[card]]\nquestion = \"q\"\nanswer = \"one\"\n"
	for n := 1; n <= 4; n++ {
		text += fmt.Sprintf("[[card]]\nid = \"c%d\"\nquestion = \"q%d\"\nanswer = \"a%d; b\"\n", n, n, n)
		got := check.Deck(parse(t, text))
		if n < 3 {
			if len(got) > 0 {
				t.Errorf("%d cards: %v", n, got)
			}
			continue
		}
		want := fmt.Sprintf(`answer "a1; b" is taken as one text; %d cards of this deck have an answer with ";" in it`, n)
		if len(got) != 1 || got[0].Card.ID != "c1" || got[0].Pos.String() != "deck.toml:5:1" || got[0].Msg != want {
			t.Errorf("%d cards: %v", n, got)
		}
	}
}

// Remarks come in the order of the text, whatever rule made them.
func TestInOrder(t *testing.T) {
	rules := check.Rules()
	d := parse(t, rules[1].Before+rules[0].Before)
	if got, want := fired(d), []string{"unsplit-alternatives", "points-at-options"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// The built-in decks show how it is done.
func TestLibrary(t *testing.T) {
	for _, name := range library.Names() {
		d, err := library.Load(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range check.Deck(d) {
			t.Errorf("%s: %s", r.Pos, r.Msg)
		}
	}
}

// Letters joined in any of the ways are named; with a word about them, they are
// what the option is about. Texts that are no letters never name any.
func TestPointsAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 31))
	one := func(list ...string) string { return list[r.IntN(len(list))] }
	remarks := func(option string) int {
		d := &decks.Deck{Cards: decks.CardsOf(&decks.Card{Question: "?", Body: &decks.Choice{
			Answer: option, Distractors: []decks.Distractor{{Text: "Gold"}, {Text: "Silver"}, {Text: "Iron"}},
		}})}
		return by("points-at-options", check.Deck(d))
	}
	for range 2000 {
		text := one("", "both ", "sowohl ", "à la fois ", "tanto ", "options ")
		letters := []rune("abcd")
		r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
		for i, l := range letters[:2+r.IntN(3)] {
			if i > 0 {
				text += one(" and ", " or ", " & ", "&", ", and ", " und ", " als auch ", " et ", " y ", " como ")
			}
			text += one(string(l), strings.ToUpper(string(l)), string(l)+")", "("+string(l)+")")
		}
		if text += one("", " only", ".", " sind richtig"); remarks(text) != 1 {
			t.Fatalf("%q is not remarked on", text)
		}
		if text = one("vitamins ", "Gruppe ", "not ", "AB, ") + text; remarks(text) != 0 {
			t.Fatalf("%q is remarked on", text)
		}
		if text = deckstest.Text(r); remarks(text) != 0 {
			t.Fatalf("%q is remarked on", text)
		}
	}
}
