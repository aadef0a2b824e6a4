package cards

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/paper"
)

// fuzzCard makes a card of a kind, or nil where the texts make none.
func fuzzCard(question, answer, explanation string, kind byte) *decks.Card {
	c := &decks.Card{ID: "fuzz", Question: question, Explanation: explanation, Hint: explanation, Points: 1, Tags: []string{explanation}}
	wrong := []decks.Distractor{{Text: explanation + "1"}, {Text: "2" + question}}
	switch decks.Kinds()[int(kind)%len(decks.Kinds())] {
	case decks.KindShort:
		c.Body = &decks.Short{Answer: answer, Accept: []string{explanation}}
	case decks.KindOpen:
		c.Body = &decks.Open{Answer: answer}
	case decks.KindChoice:
		c.Body = &decks.Choice{Answer: answer, Distractors: wrong}
	case decks.KindMultiple:
		c.Body = &decks.Multiple{Answers: []string{answer, "a" + answer}, Distractors: wrong}
	case decks.KindTrueFalse:
		c.Body = &decks.TrueFalse{Answer: len(answer)%2 == 0}
	case decks.KindNumber:
		c.Body = &decks.Number{Answer: float64(len(answer)), Unit: explanation}
	case decks.KindMatch:
		c.Body = &decks.Match{Pairs: []decks.Pair{{Left: question, Right: answer}, {Left: answer, Right: "r"}}, Distractors: wrong}
	case decks.KindOrder:
		c.Body = &decks.Order{Steps: []string{question, answer, explanation}}
	case decks.KindList:
		c.Body = &decks.List{Items: []decks.Item{{question}, {answer, explanation}}, Ordered: len(answer)%2 == 0, Need: len(question) % 3}
	case decks.KindCloze:
		body, err := decks.ParseCloze(question + " {{" + answer + "}}")
		if err != nil {
			return nil
		}
		c.Body = body
	}
	return c
}

// Whatever a card says, it becomes a document from which the same can be read,
// or an error of its own; never a crash.
func FuzzCard(f *testing.F) {
	for i, text := range hostileTexts {
		f.Add(text, "answer", "because", byte(i))
		f.Add("question", text, text, byte(i+5))
	}
	stocks := []paper.Stock{stock(f, "a7"), stock(f, "5160"), stock(f, "5388")}
	f.Fuzz(func(t *testing.T, question, answer, explanation string, kind byte) {
		c := fuzzCard(question, answer, explanation, kind)
		if c == nil || len(question)+len(answer)+len(explanation) > 3000 {
			return
		}
		d := &decks.Deck{Name: "d.toml", ID: "d", Title: explanation, Language: []string{"en", "ur", ""}[int(kind)%3], Cards: decks.CardsOf(c)}
		o := Options{
			Stock: stocks[int(kind/9)%3], Flip: paper.Flip(kind / 27 % 2), Style: Style(kind / 54 % 3), Hints: kind&1 == 1,
			Boxes: true, SkipLong: true, Date: day, plain: true,
		}
		sheet, err := render.Compose([]*decks.Deck{d}, render.Options{})
		if err != nil {
			t.Fatal(err)
		}
		checkFuzzed(t, sheet, o)
	})
}

func checkFuzzed(t *testing.T, sheet *render.Selection, o Options) {
	var b bytes.Buffer
	report, err := Flashcards(&b, sheet, o)
	var faults place.ErrorList
	switch {
	case errors.As(err, &faults): // images that the text names
		for _, fault := range faults {
			if !strings.Contains(fault.Msg, ": image ") && !strings.HasSuffix(fault.Msg, "points, and there is no other card") {
				t.Error(fault)
			}
		}
		return
	case err != nil:
		t.Fatal(err)
	}
	f := read(t, b.Bytes())
	tree := tellTree(t, f)
	tree.checkParents()
	list := printed(sheet, report)
	checkTold(t, tree, list, o)
	checkSlotTexts(t, f, list, o)
}
