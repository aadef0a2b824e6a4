package answer_test

import (
	"strings"
	"testing"

	"quiz/decks/answer"
)

// What stands in brackets parts nothing, however deep they are; a bracket that
// opens nothing opens nothing for what follows.
func TestAlternativesInBrackets(t *testing.T) {
	run(t, answer.Rules{Language: "en", Apart: ";"}, []row{
		{"rust ((deep; dark); bright); blue", "blue", same, answer.AsTyped},
		{"rust ((deep; dark); bright); blue", "bright", far, answer.None},
		{"rust ((deep; dark); bright); blue", "deep", far, answer.None},
		{"rust [deep; {dark; bright}; pale]; blue", "pale", far, answer.None},
		{"rust ((deep) dark; bright; pale); blue", "bright", far, answer.None},
		{"rust ); blue", "blue", same, answer.AsTyped},
		{"rust )); (deep; dark); blue", "blue", same, answer.AsTyped},
		{"rust )); (deep; dark); blue", "dark", far, answer.None},
	})
}

// Braces in mathematics group, and are brackets where more than one thing stands
// in them.
func TestBracesInMaths(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"x^(a+b)", "x^{a+b}", same, answer.AsTyped},
		{"x^(a+b)", "x^{a+c}", far, answer.None},
		{"x^(abc)", "x^{abc}", same, answer.AsTyped},
		{"x^(ab)+c", "x^{ab}+c", same, answer.AsTyped},
		{"x^10", "x^{10}", same, answer.AsTyped},
		{"√(x+1)-y", "sqrt{x+1}-y", same, answer.AsTyped},
	})
}

// An answer that reads as a date bears no slip: a word between two numbers, in any
// language, or a month with numbers alone.
func TestSlipsInDates(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"14 zelkimort 1789", "14 zelkimorx 1789", far, answer.None},
		{"14 of zelkimort 1789", "14 of zelkimorx 1789", far, answer.None},
		{"14 de zelkimort de 1789", "14 de zelkimorx de 1789", far, answer.None},
		{"14 de la zelkimort de 1789", "14 de la zelkimorx de 1789", near, answer.Slip}, // six words
		{"zelkimort 1789", "zelkimorx 1789", near, answer.Slip},
		{"14 great zelkimort 1789", "14 great zelkimorx 1789", near, answer.Slip},
		{"14 zelkimort 1789 16", "14 zelkimorx 1789 16", near, answer.Slip},
		{"september zelkimort", "september zelkimorx", near, answer.Slip},
		{"september 14 zelkimort", "september 14 zelkimorx", near, answer.Slip},
	})
}

// The Arabic "and" is written with the word behind it, and begins no item.
func TestArabicItems(t *testing.T) {
	const items = "وردة;باكو;لاهور"
	for typed, want := range map[string]string{
		"باكو ولاهور":        "باكو=2 | لاهور=3 -1 : 2/3",
		"وردة، باكو، لاهور":  "وردة=1 | باكو=2 | لاهور=3 : 3/3",
		"باكو، وردة":         "باكو=2 | وردة=1 -3 : 2/3",
		"باكو، وردة ولاهور":  "باكو=2 | وردة=1 | لاهور=3 : 3/3",
		"وردة وباكو و لاهور": "وردة=1 | باكو=2 | لاهور=3 : 3/3",
	} {
		if got := told(markItems(strings.Split(items, ";"), typed, false, 0)); got != want {
			t.Errorf("%q: %s, want %s", typed, got, want)
		}
	}
}
