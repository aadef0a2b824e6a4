package feedback

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/text"
)

// bracketed is a text with brackets round what is set apart.
func bracketed(parts []text.Span) string {
	var b strings.Builder
	for _, p := range parts {
		if len(p.Codes) > 0 {
			b.WriteString("[" + p.Text + "]")
		} else {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestDifference(t *testing.T) {
	for _, c := range []struct{ given, right, a, b string }{
		{"", "", "", ""},
		{"Baku", "Baku", "Baku", "Baku"},
		{"baku", "Baku", "baku", "Baku"},
		{"Bakku", "Baku", "Bak[k]u", "Baku"},
		{"prophse", "Prophase", "prophse", "Proph[a]se"},
		{"Prophaze", "Prophase", "Propha[z]e", "Propha[s]e"},
		{"kitten", "mitten", "[k]itten", "[m]itten"},
		{"cafe", "café", "caf[e]", "caf[é]"},
		{"cafe\u0301", "cafe", "caf[e\u0301]", "caf[e]"},
		{"とうきよう", "とうきょう", "とうき[よ]う", "とうき[ょ]う"},
		{"the cell", "cell", "[the ]cell", "cell"},
		{"ligth", "light", "lig[th]", "lig[ht]"},
		{"Olso", "Oslo", "O[ls]o", "O[sl]o"},
		{"in the house", "in house", "in [the ]house", "in house"},
		{"abc", "xyz", "abc", "xyz"},
		{"abcdef", "abxyzw", "abcdef", "abxyzw"},
		{"", "Baku", "", "Baku"},
		{"Zurich", "Baku", "Zurich", "Baku"},
	} {
		a, b := difference(c.given, c.right)
		if bracketed(a) != c.a || bracketed(b) != c.b {
			t.Errorf("%q and %q: %q and %q, want %q and %q", c.given, c.right, bracketed(a), bracketed(b), c.a, c.b)
		}
	}
}

// texts joins parts that are set apart, and those that are not.
func texts(parts []text.Span) (all, same string) {
	for _, p := range parts {
		all += p.Text
		if len(p.Codes) == 0 {
			same += p.Text
		}
	}
	return all, same
}

// Nothing of either text is lost, what is not set apart is the same in both, and
// that is most of the longer one, if something is set apart.
func TestDifferenceRandom(t *testing.T) {
	apart := 0
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 37))
		given := deckstest.Text(r)
		right := changed(r, given)
		a, b := difference(given, right)
		allA, sameA := texts(a)
		allB, sameB := texts(b)
		switch {
		case allA != given || allB != right:
			t.Fatalf("seed %d: %q and %q became %q and %q", seed, given, right, allA, allB)
		case sameA == given && sameB == right:
		case !strings.EqualFold(sameA, sameB):
			t.Fatalf("seed %d: of %q and %q the same is %q and %q", seed, given, right, sameA, sameB)
		case 2*len(text.Characters(sameA)) < max(len(text.Characters(given)), len(text.Characters(right)))-2: // marks may join once they stand together
			t.Fatalf("seed %d: of %q and %q only %q is the same", seed, given, right, sameA)
		default:
			apart++
		}
	}
	if apart < 1000 {
		t.Errorf("only %d texts had something set apart", apart)
	}
}

// changed is a text with some letters more, less, or others.
func changed(r *rand.Rand, words string) string {
	cells := text.Characters(words)
	for range 1 + r.IntN(3) {
		i := r.IntN(len(cells) + 1)
		switch tail := append([]string{}, cells[i:]...); r.IntN(3) {
		case 0:
			cells = append(append(cells[:i], "z"), tail...)
		case 1:
			cells = append(cells[:i], tail[min(1, len(tail)):]...)
		default:
			cells = append(append(cells[:i], "漢"), tail[min(1, len(tail)):]...)
		}
	}
	return strings.Join(cells, "")
}

// Texts that are too long to be compared are left as they are.
func TestDifferenceLong(t *testing.T) {
	long := strings.Repeat("a", mostCompared)
	if a, _ := difference(long+"b", long+"c"); bracketed(a) != long+"b" {
		t.Errorf("a text of %d letters was compared", mostCompared+1)
	}
	if a, _ := difference(long[1:]+"b", long[1:]+"c"); bracketed(a) != long[1:]+"[b]" {
		t.Errorf("a text of %d letters was not compared", mostCompared)
	}
}
