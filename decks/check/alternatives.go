package check

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

var unsplitAlternatives = Rule{
	Name:  "unsplit-alternatives",
	Title: `answers with ";" between what could each be right`,
	Why: `An answer is one text: who types only one half of "crimson; scarlet" is marked
wrong. What is right beside the answer belongs under accept; or, for all of a
deck, alternatives = ";" says what stands between answers of which each is right.
It is remarked on from three cards on, for a single ";" may be meant.`,
	Before: `[[card]]
question = "rojo"
answer = "red; crimson"
[[card]]
question = "coche"
answer = "car; automobile"
[[card]]
question = "sofá"
answer = "sofa; couch; settee"
`,
	After: `[[card]]
question = "rojo"
answer = "red"
accept = ["crimson"]
[[card]]
question = "coche"
answer = "car"
accept = ["automobile"]
[[card]]
question = "sofá"
answer = "sofa"
accept = ["couch", "settee"]
`,
	find: findUnsplit,
}

// leastUnsplit is how many cards make a habit of it.
const leastUnsplit = 3

// findUnsplit makes one remark on a deck. Who wrote accept knows of it, so such
// cards do not count.
func findUnsplit(d *decks.Deck) []Remark {
	var first *decks.Card
	n := 0
	for _, c := range d.Cards.All() {
		if b, ok := c.Body.(*decks.Short); ok && len(b.Accept) == 0 && inParts(b.Answer) {
			if n++; n == 1 {
				first = c
			}
		}
	}
	if n < leastUnsplit {
		return nil
	}
	answer := first.Body.(*decks.Short).Answer
	return []Remark{{
		Card: first, Key: "answer", Excerpt: answer,
		Msg:  fmt.Sprintf(`answer %q is taken as one text; %d cards of this deck have an answer with ";" in it`, quoted(markup.Plain(answer)), n),
		Hint: `write accept, or alternatives = ";" at the top of the deck`,
	}}
}

// inParts tells if a text has a semicolon between two of its parts, and not in
// code or maths, where it has a meaning of its own.
func inParts(text string) bool {
	if !strings.Contains(text, ";") {
		return false
	}
	var b strings.Builder
	for _, block := range markup.Parse(text) {
		for _, span := range block.Spans {
			if span.Style&(markup.Code|markup.Math) != 0 || block.Kind == markup.Fence {
				b.WriteByte('x')
			} else {
				b.WriteString(span.Plain())
			}
		}
	}
	parts := 0
	for part := range strings.SplitSeq(b.String(), ";") {
		if strings.TrimSpace(part) != "" {
			parts++
		}
	}
	return parts > 1
}
