package answer_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"quiz/decks/answer"
)

// The order of the forms makes no difference to how near an answer is, and a
// form more never takes less.
func TestMoreForms(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	for _, s := range samples {
		rules := answer.Rules{Language: s.language}
		all := answer.NewKey(s.texts, rules)
		turned := slices.Clone(s.texts)
		slices.Reverse(turned)
		other := answer.NewKey(turned, rules)
		for i, text := range s.texts {
			alone := answer.NewKey([]string{text}, rules)
			list := typings(r, text)
			list = append(list, text+", "+s.texts[(i+1)%len(s.texts)], text+"/"+s.texts[(i+1)%len(s.texts)], text+" ("+s.texts[(i+1)%len(s.texts)]+")")
			for _, typed := range list {
				a, b, c := all.Mark(typed).Closeness, other.Mark(typed).Closeness, alone.Mark(typed).Closeness
				if a != b || a < c {
					t.Errorf("%q %q: %q is %d, turned round %d, for %q alone %d", s.language, s.texts, typed, a, b, text, c)
				}
			}
		}
	}
}
