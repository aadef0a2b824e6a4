package edit

import (
	"math/rand/v2"
	"testing"
)

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"a", "", 1},
		{"prophase", "prophase", 0},
		{"prophase", "prohpase", 1}, // swapped
		{"prophase", "prophas", 1},  // left out
		{"prophase", "propphase", 1},
		{"prophase", "prophace", 1},
		{"metaphase", "anaphase", 3},
		{"türkiye", "turkiye", 1},
		{"ca", "abc", 3}, // no letter is touched twice
		{"naxçıvan", "naxcivan", 2},
	} {
		if got := Distance([]rune(c.a), []rune(c.b), 9); got != c.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

// The band must not change the distance, only cut it off.
func TestDistanceLimit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func() []rune {
		w := make([]rune, r.IntN(9))
		for i := range w {
			w[i] = 'a' + rune(r.IntN(3))
		}
		return w
	}
	for range 20000 {
		a, b := word(), word()
		whole := Distance(a, b, 20)
		if back := Distance(b, a, 20); back != whole {
			t.Fatalf("Distance(%q, %q) = %d, the other way %d", string(a), string(b), whole, back)
		}
		for limit := range 5 {
			if got, want := Distance(a, b, limit), min(whole, limit+1); got != want {
				t.Fatalf("Distance(%q, %q, %d) = %d, want %d", string(a), string(b), limit, got, want)
			}
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"answer", "answer-at", "answer-language", "accept", "question", "points", "tags", "id"}
	for word, want := range map[string]string{
		"anwser":          "answer",
		"Question":        "question",
		"answer_language": "answer-language",
		"tag":             "tags",
		"quest":           "question",
		"colour":          "",
		"i":               "id",
		"":                "",
	} {
		if got := Nearest(word, names); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}
