package cards

import (
	"testing"

	"quiz/decks"
	"quiz/render/layout"
	"quiz/render/typeset"
)

// One size for all cards is one for their main text: explanations stay small,
// and a card that fits by itself still fits.
func TestSameSizeKeepsSmallText(t *testing.T) {
	d := numbered(2)
	for _, c := range d.Cards.All() {
		c.Explanation = "An explanation in a few words, which stands small below the answer."
	}
	d.Cards.At(1).Body = &decks.Short{Answer: "An answer of so many words that it must be set smaller than the other one, which has but one word, and so makes both smaller."}
	for _, same := range []bool{false, true} {
		p, err := newPrinter(compose(t, d), Options{Stock: stock(t, "a7"), SameSize: same, Date: day})
		if err != nil {
			t.Fatal(err)
		}
		if same {
			if err := p.findSize(); err != nil {
				t.Fatal(err)
			}
		}
		sizes := map[typeset.Unit]int{}
		for _, c := range p.selection.Cards {
			text := p.prepare(c)
			if text == nil {
				t.Fatalf("same size %v: card %d is not printed: %v", same, c.Number, p.faults)
			}
			back := p.drawer.placer.Place(text.sides[1], text.sizes[1], layout.Points(p.drawer.room.W), layout.Points(p.drawer.room.H))
			if last := back.Lines[len(back.Lines)-1]; last.Size >= text.sizes[1] {
				t.Errorf("same size %v: the explanation of card %d is set in %d, the answer in %d", same, c.Number, last.Size, text.sizes[1])
			}
			sizes[text.sizes[0]]++
			sizes[text.sizes[1]]++
		}
		if (len(sizes) == 1) != same {
			t.Errorf("same size %v: main text is set in %v", same, sizes)
		}
	}
}
