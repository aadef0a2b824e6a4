package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// Every kind of reason has its words, and no two the same.
func TestReasonWords(t *testing.T) {
	want := []string{
		answer.AsTyped:      `the same, but for what does not count`,
		answer.ByValue:      `"g" is the same as "w"`,
		answer.ByOrder:      `the same things in another order`,
		answer.ByParts:      `several accepted answers at once`,
		answer.Swapped:      `the same words, turned round`,
		answer.Hyphen:       `joined or parted otherwise`,
		answer.Little:       `"g" for "w": a small word or mark`,
		answer.Marks:        `"g" for "w": marks on letters are left out or put in`,
		answer.Slip:         `"g" for "w" is a slip, and no other word that is known`,
		answer.Plural:       `"g" for "w": singular and plural`,
		answer.OtherCase:    `"g" for "w": another article`,
		answer.None:         `too far from all that is right`,
		answer.NotExact:     `case, punctuation and spelling count here`,
		answer.Missing:      `not all parts of it are the right ones`,
		answer.OtherMark:    `"g" is not "w": other marks on its letters`,
		answer.FirstSign:    `"g" is not "w": another first letter makes another word`,
		answer.OtherWord:    `"g" is another word than "w"`,
		answer.InDeck:       `"g" is another word of this deck`,
		answer.Contrast:     `"g" is not "w" (h)`,
		answer.Negated:      `"g" makes it the opposite`,
		answer.OtherKana:    `"g" is not "w": small and large kana, voicing, っ and ー count`,
		answer.OtherSign:    `"g" is not "w": signs and quotes count where nothing else differs`,
		answer.OtherFormula: `"g" is not "w": capitals make another formula or unit`,
		answer.Article:      `the article is "w", not "g"`,
		answer.OtherDate:    `"g" is not the same date`,
		answer.Ambiguous:    `the date can be read in two ways; write the month as a word`,
	}
	seen := map[string]int{}
	for kind, text := range want {
		got := answer.Reason{Kind: answer.ReasonKind(kind), Given: "g", Want: "w", How: "h"}.String()
		if got != text {
			t.Errorf("%d: %q, want %q", kind, got, text)
		}
		if other, found := seen[got]; found {
			t.Errorf("%d and %d: %q", other, kind, got)
		}
		seen[got] = kind
	}
	// The last kind of all is in the list: what lies beyond has no words of its own.
	if beyond := (answer.Reason{Kind: answer.ReasonKind(len(want))}).String(); beyond != want[answer.None] {
		t.Errorf("%d: %q", len(want), beyond)
	}
	for kind := range want {
		if got, telling := answer.ReasonKind(kind).Telling(), kind > int(answer.None) && kind != int(answer.Missing); got != telling {
			t.Errorf("%d: telling %t", kind, got)
		}
	}
}

// The whole of marks, with the words that matter.
func TestWholeMarks(t *testing.T) {
	for _, c := range []struct {
		forms []string
		typed string
		want  answer.Mark
	}{
		{[]string{"cell", "the *mitochondrion* (organelle)"}, "Mitochondrian ", answer.Mark{answer.Near, 1, "the mitochondrion", "mitochondrian", "mitochondrion",
			answer.Reason{Kind: answer.Slip, Given: "Mitochondrian", Want: "mitochondrion"}}},
		{[]string{"The Cell"}, "cell.", answer.Mark{answer.Same, 0, "The Cell", "cell", "cell", answer.Reason{}}},
		{[]string{"hypertonic"}, "hypotonic", answer.Mark{answer.Far, -1, "", "hypotonic", "hypertonic",
			answer.Reason{answer.Contrast, "hypotonic", "hypertonic", "hyper-/hypo-"}}},
		{[]string{"`ls -l`"}, "ls -L", answer.Mark{answer.Far, -1, "", "ls-l", "ls -l", answer.Reason{Kind: answer.NotExact}}},
		{[]string{"cell"}, "", answer.Mark{Form: -1, Reason: answer.Reason{Kind: answer.None}}},
		{nil, "cell", answer.Mark{Form: -1, Reason: answer.Reason{Kind: answer.None}}},
		{[]string{""}, "cell", answer.Mark{Form: -1, Folded: "cell", Reason: answer.Reason{Kind: answer.None}}},
		{[]string{" "}, "...", answer.Mark{Form: -1, Folded: "...", Reason: answer.Reason{Kind: answer.None}}},
		{[]string{"`cell`", "nucleus"}, "x", answer.Mark{Form: -1, Folded: "x", Want: "cell", Reason: answer.Reason{Kind: answer.None}}},
	} {
		if got := answer.NewKey(c.forms, answer.Rules{Language: "en"}).Mark(c.typed); got != c.want {
			t.Errorf("%q: %q: %+v\nwant %+v", c.forms, c.typed, got, c.want)
		}
	}
}

// A text is too long that has more than sixteen bytes for each that is right,
// and a thousand; white space around does not count.
func TestTooLong(t *testing.T) {
	long := func(n int) string { return string(make([]byte, n)) }
	for _, c := range []struct {
		typed string
		want  bool
	}{{long(1032), false}, {long(1033), true}, {"a" + string(spaces(5000)), false}} {
		if got := answer.TooLong(c.typed, "a", "b"); got != c.want {
			t.Errorf("%d bytes: %t", len(c.typed), got)
		}
	}
}

func spaces(n int) []rune {
	list := make([]rune, n)
	for i := range list {
		list[i] = ' '
	}
	return list
}
