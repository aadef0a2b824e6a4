package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

func TestAlternatives(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"actor/actress", "actor", same, answer.AsTyped},
		{"actor/actress", "actress", same, answer.AsTyped},
		{"actor/actress", "actor/actress", same, answer.AsTyped},
		{"colour; color", "color", same, answer.AsTyped},
		{"he/she runs", "she runs", same, answer.AsTyped},
		{"car / automobile", "automobile", same, answer.AsTyped},
		{"km/h", "km", far, answer.None},
		{"input/output", "input", far, answer.None},
		{"red; blue", "red", far, answer.None},
		{"1/2", "1", far, answer.None},
	})
	run(t, answer.Rules{Language: "en", Apart: ";/"}, []row{
		{"red; blue", "red", same, answer.AsTyped},
		{"red/blue", "blue", same, answer.AsTyped},
		{"a1/b2;c3", "b2", same, answer.AsTyped},
		{"red/blue", "green", far, answer.None},
		{"f(a;b)", "a", far, answer.None}, // within brackets
		{"red/purple", "purpel", near, answer.Slip},
	})
}

// A list within an answer may stand in another order.
func TestLists(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"red, green and blue", "blue, red, green", same, answer.ByOrder},
		{"red, green and blue", "blue red green", same, answer.ByOrder},
		{"red, green and blue", "red, green & blue", same, answer.AsTyped},
		{"red, green and purple", "purpel, red and green", near, answer.Slip},
		{"red, green and blue", "red, green and yellow", far, answer.Missing},
		{"red, green and blue", "red, red and blue", far, answer.Missing},
		{"salt and pepper", "pepper and salt", same, answer.ByOrder},
		{"salt, pepper", "pepper, salt", far, answer.None},
		{"1, 2 and 3", "3, 2 and 1", far, answer.None},
		{"a1, b and c", "c, b and a1", far, answer.None},
		{"R&D", "R and D", same, answer.AsTyped},
		{"ab, bc, cd, de, ef, fg, gh, hi, ij, jk, kl, lm", "lm, ab, bc, cd, de, ef, fg, gh, hi, ij, jk, kl", same, answer.ByOrder},     // twelve
		{"ab, bc, cd, de, ef, fg, gh, hi, ij, jk, kl, lm, mn", "mn, ab, bc, cd, de, ef, fg, gh, hi, ij, jk, kl, lm", far, answer.None}, // thirteen
	})
	run(t, answer.Rules{Language: "de"}, []row{{"Salz und Pfeffer", "Pfeffer und Salz", same, answer.ByOrder}})
	run(t, answer.Rules{Language: "zh"}, []row{{"红和绿", "绿和红", same, answer.ByOrder}})
}

// Several accepted answers may be typed at once.
func TestTogether(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"car|automobile", "car, automobile", same, answer.ByParts},
		{"car|automobile", "car/automobile", same, answer.ByParts},
		{"car|automobile", "car or automobile", same, answer.ByParts},
		{"Na|sodium", "Na (sodium)", same, answer.ByParts},
		{"car|automobile", "car, lorry", far, answer.None},
		{"`car`|automobile|motor car", "automobile, motor car", same, answer.ByParts},
	})
}
