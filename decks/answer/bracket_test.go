package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// What brackets hold may be left out, but not in formulas and functions.
func TestBrackets(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"(to) run", "run", same, answer.AsTyped},
		{"(to) run", "to run", same, answer.AsTyped},
		{"(to) run", "(to) run", same, answer.AsTyped},
		{"colo(u)r", "color", same, answer.AsTyped},
		{"colo(u)r", "colour", same, answer.AsTyped},
		{"cat(s)", "cat", same, answer.AsTyped},
		{"cat(s)", "cats", same, answer.AsTyped},
		{"Na (sodium)", "Na", same, answer.AsTyped},
		{"Na (sodium)", "Na sodium", same, answer.AsTyped},
		{"(un)happy", "happy", same, answer.AsTyped},
		{"(a) b(c)d (e)", "abcde", far, answer.None},
		{"f(x)", "f", far, answer.None},
		{"f (x)", "f", far, answer.None},
		{"P (A or B)", "P", far, answer.None},
		{"P(A or B)", "P (A or B)", same, answer.AsTyped},
		{"[0, 1)", "[0,1)", same, answer.AsTyped},
		{"[0, 1)", "[0, 1]", far, answer.None},
		{"[0, 1)", "(0, 1)", far, answer.None},
		{"Ca(OH)2", "Ca2", far, answer.None},
		{"Ca(OH)2", "CaOH2", far, answer.None},
		{"Ca(OH)2", "Ca(OH)₂", same, answer.AsTyped},
		{"dog (animal) (pet) (big)", "dog", same, answer.AsTyped}, // three pairs
		{"dog (animal) (pet) (big) (old)", "dog", far, answer.None},
		{"Earth", "(Earth)", same, answer.AsTyped},
		{"Earth", "[Earth]", same, answer.AsTyped},
		{"Earth", "*Earth*", same, answer.AsTyped},
		{"(0, 1)", "0, 1", far, answer.None},
	})
	run(t, answer.Rules{Language: "zh"}, []row{
		{"伦敦 (London)", "伦敦", same, answer.AsTyped},
		{"伦敦（London）", "伦敦", same, answer.AsTyped},
		{"伦敦 (London)", "London", far, answer.None},
	})
}
