package automaton_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks/answer/lexicon/internal/automaton"
)

func build(t testing.TB, words ...string) automaton.Set {
	t.Helper()
	set, err := automaton.Build(words)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestHas(t *testing.T) {
	set := build(t, "a", "car", "cars", "cart", "star", "stars", "été")
	for word, want := range map[string]bool{
		"a": true, "car": true, "cars": true, "cart": true, "star": true, "stars": true, "été": true,
		"": false, "c": false, "ca": false, "carts": false, "start": false, "ar": false, "aa": false, "ét": false, "\x00": false, "\xff": false,
	} {
		if got := set.Has(word); got != want {
			t.Errorf("Has(%q) = %t", word, got)
		}
	}
	if automaton.Set("").Has("a") || automaton.Set("").Has("") || build(t).Has("a") {
		t.Error("the empty set has a word")
	}
}

// Endings that words share stand there once: tops and taps need five edges, or
// six of which two lead to the same node.
func TestSmallest(t *testing.T) {
	for want, words := range map[int][]string{
		0: {},
		1: {"a"},
		4: {"tops"},
		5: {"tap", "taps", "top", "tops"},
		6: {"bat", "bats", "cat", "cats", "rat", "rats"},
	} {
		if got := len(build(t, words...)) / 4; got != want {
			t.Errorf("%q take %d edges, want %d", words, got, want)
		}
	}
}

func TestWalk(t *testing.T) {
	set := build(t, "car", "cart", "dog")
	n, ok := set.Walk("ca")
	if !ok || n.Ends() {
		t.Errorf("Walk(ca) = %v, %t", n, ok)
	}
	if b, ok := set.First(n); b != 'r' || !ok {
		t.Errorf("First(ca) = %q, %t", b, ok)
	}
	if n, ok = set.Step(n, 'r'); !ok || !n.Ends() {
		t.Errorf("Step(ca, r) = %v, %t", n, ok)
	}
	if _, ok = set.Step(n, 's'); ok {
		t.Error("cars is there")
	}
	n, _ = set.Walk("dog")
	if b, ok := set.First(n); ok {
		t.Errorf("First(dog) = %q", b)
	}
	if _, ok := set.Step(n, 'd'); ok {
		t.Error("a word goes on from dog")
	}
}

func TestBuildRefuses(t *testing.T) {
	for _, words := range [][]string{{""}, {"b", "a"}, {"a", "a"}, {"a", ""}, {"ab", "a"}} {
		if set, err := automaton.Build(words); err == nil {
			t.Errorf("Build(%q) = %q", words, set)
		}
	}
}

// A set has the words that it was built from and no others, in the same order.
func TestRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		b := make([]byte, 1+r.IntN(7))
		for i := range b {
			b[i] = "abc\xff"[r.IntN(4)]
		}
		return string(b)
	}
	for range 100 {
		known := map[string]bool{}
		for range r.IntN(500) {
			known[word()] = true
		}
		var words []string
		for w := range known {
			words = append(words, w)
		}
		slices.Sort(words)
		set := build(t, words...)
		if got := slices.Collect(set.All); !slices.Equal(got, words) {
			t.Fatalf("All gives %q of %q", got, words)
		}
		for range 1000 {
			if w := word(); set.Has(w) != known[w] {
				t.Fatalf("Has(%q) = %t", w, set.Has(w))
			}
		}
	}
}

func TestAllStops(t *testing.T) {
	var got []string
	for word := range build(t, "a", "ab", "b", "c").All {
		if got = append(got, word); word == "b" {
			break
		}
	}
	if !slices.Equal(got, []string{"a", "ab", "b"}) {
		t.Errorf("got %q", got)
	}
}

func FuzzBuild(f *testing.F) {
	f.Add("car\ncars\nstar\nstars", "cars")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, text, word string) {
		words := slices.Compact(slices.Sorted(strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' })))
		set := build(t, words...)
		if got := slices.Collect(set.All); !slices.Equal(got, words) {
			t.Errorf("All gives %q of %q", got, words)
		}
		if set.Has(word) != slices.Contains(words, word) {
			t.Errorf("Has(%q) = %t of %q", word, set.Has(word), words)
		}
	})
}

// A set of any bytes has only words that it says begin so.
func FuzzHas(f *testing.F) {
	f.Add("a\xc0\x00\x00", "a")
	f.Add("a\x7f\xff\xff", "aa")
	f.Fuzz(func(t *testing.T, bytes, word string) {
		set := automaton.Set(bytes)
		if _, ok := set.Walk(word); set.Has(word) && !ok {
			t.Errorf("%q has %q, which cannot be walked", bytes, word)
		}
		if word != "" && set.Has(word) {
			if _, ok := set.Walk(word[:len(word)-1]); !ok {
				t.Errorf("%q has %q, but not its beginning", bytes, word)
			}
		}
	})
}
