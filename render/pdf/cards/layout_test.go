package cards

import (
	"image"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
)

// pagesOf lays out all sheets of paper.
func pagesOf(t testing.TB, s *render.Selection, o Options) (pages []layout.Page, report *Report) {
	t.Helper()
	p, err := newPrinter(s, o)
	if err != nil {
		t.Fatal(err)
	}
	var batch []*cardText
	for _, c := range s.Cards {
		if text := p.prepare(c); text != nil {
			batch = append(batch, text)
		}
		if len(batch) == o.Stock.PerSheet(o.Flip) {
			pages, batch = append(pages, p.drawer.sheet(batch)...), nil
		}
	}
	if len(batch) > 0 {
		pages = append(pages, p.drawer.sheet(batch)...)
	}
	if len(p.faults) > 0 {
		t.Fatal(p.faults)
	}
	return pages, p.report
}

// everyKind has a card of each kind.
const everyKind = `title = "Every kind"
language = "en"

[[card]]
id = "short"
question = "Which phase comes first?"
answer = "Prophase"
accept = ["the prophase"]
explanation = "Chromosomes condense."
tags = ["mitosis"]

[[card]]
id = "open"
question = "Why do cells divide?"
answer = "To grow, and to mend what is worn."
kind = "open"

[[card]]
id = "choice"
question = "Which is *not* a phase?"
answer = "Interlude"
distractors = ["Anaphase", "Telophase"]

[[card]]
id = "multiple"
question = "Which are gases?"
answer = ["Argon", "Neon"]
distractors = ["Iron"]
tags = ["matter", "mitosis"]

[[card]]
id = "two-columns"
question = "Which is the largest planet?"
answer = "Jupiter"
distractors = ["Mercury", "Venus", "Earth", "Mars", "Saturn", "Uranus", "Neptune"]

[[card]]
id = "true"
question = "Is the Earth round?"
answer = true

[[card]]
id = "number"
question = "How many chromosomes has a human cell?"
answer = 46

[[card]]
id = "cloze"
cloze = "{{Prophase}} comes before {{metaphase::a phase}}."

[[card]]
id = "match"
question = "Which capital is whose?"
pairs = [["Peru", "Lima"], ["Chile", "Santiago"]]
distractors = ["Quito"]

[[card]]
id = "order"
question = "Put them in order."
order = ["one", "two", "three"]

[[card]]
id = "list"
question = "Name the primary colours."
answer = ["red", "yellow", "blue"]
kind = "list"
`

// longAndShown has a long card, and one with pictures, one of them an option.
func longAndShown(t *testing.T) *decks.Deck {
	d := pictureDeck(t, map[string][]byte{"wide.png": pngOf(t, image.NewGray(image.Rect(0, 0, 300, 100))), "small.png": pngOf(t, image.NewGray(image.Rect(0, 0, 40, 40)))},
		strings.Repeat("A question of many words goes over many lines. ", 12), "What is this?\n\n![a wide picture](wide.png)", "Which one?")
	d.Cards.At(0).Hint = "A hint in a few words."
	d.Cards.At(2).Body = &decks.Choice{Answer: "![a small one](small.png)", Distractors: []decks.Distractor{{Text: "none of both"}}}
	return d
}

// What lies where, for people to read: every kind of card; options in two
// columns; backs that are mirrored, turned and moved; long cards and pictures;
// writing from right to left, on sheets that are folded; marks.
func TestLayouts(t *testing.T) {
	for name, c := range map[string]struct {
		deck *decks.Deck
		o    Options
	}{
		"kinds-long":   {written(t, everyKind), Options{Stock: stock(t, "a7")}},
		"shown-short":  {longAndShown(t), Options{Stock: stock(t, "5388"), Flip: paper.ShortEdge, Hints: true, BackDX: 1000, BackDY: -500}},
		"scripts-fold": {mixedScripts(t), Options{Stock: stock(t, "l7414"), Flip: paper.FoldOver, Marks: true, Border: true}},
	} {
		pages, _ := pagesOf(t, compose(t, c.deck), c.o)
		var b strings.Builder
		for i := range pages {
			b.WriteString(pages[i].String())
		}
		deckstest.Golden(t, "layout/"+name+".txt", b.String())
	}
}

// A pair is the two sides of a card, as far as they are printed.
type pair struct{ front, back *layout.Area }

// pairsOf finds the sides of each card, of which there must not be another.
func pairsOf(t *testing.T, pages []layout.Page) map[int]*pair {
	t.Helper()
	pairs := map[int]*pair{}
	for i := range pages {
		if own := &pages[i].Areas[0]; own.Section != 0 || len(own.Boxes) > 0 {
			t.Errorf("page %s begins with %+v", pages[i].Label, own)
		}
		for k := range pages[i].Areas[1:] {
			a := &pages[i].Areas[k+1]
			p := pairs[a.Section]
			if p == nil {
				p = &pair{}
				pairs[a.Section] = p
			}
			side := &p.front
			if a.Side == layout.Back {
				side = &p.back
			}
			if *side != nil {
				t.Errorf("card %d has a second %v on page %s", a.Section, a.Side, pages[i].Label)
			}
			*side = a
		}
	}
	return pairs
}

// Over all options and random cards: each side that is printed is there once,
// with all that it says; a back lies behind its front; nothing leaves what is
// safe of its own card; no two cards of a page share a place.
func TestLayoutHoldsAll(t *testing.T) {
	seeds := uint64(2)
	if testing.Short() {
		seeds = 1
	}
	for i, o := range variants(t) {
		for seed := range seeds {
			sheet := randomSheet(t, seed+40*uint64(i), 3)
			o.Boxes, o.SkipLong = true, true
			pages, report := pagesOf(t, sheet, o)
			pairs := pairsOf(t, pages)
			list := printed(sheet, report)
			if len(pairs) != len(list) {
				t.Errorf("%d cards are laid out, want %d", len(pairs), len(list))
			}
			for _, c := range list {
				checkPair(t, c, pairs[c.Number], o)
			}
			for k := range pages {
				checkApart(t, &pages[k])
			}
			if t.Failed() {
				t.Fatalf("variant %d, seed %d", i, seed)
			}
		}
	}
}

func checkPair(t *testing.T, c *render.Card, p *pair, o Options) {
	t.Helper()
	if p == nil || (p.front != nil) != (o.Sides != Backs) || (p.back != nil) != (o.Sides != Fronts) {
		t.Errorf("card %d is laid out as %+v", c.Number, p)
		return
	}
	for _, a := range []*layout.Area{p.front, p.back} {
		if a != nil {
			checkWhole(t, c, a, o)
			checkSafe(t, a, o)
		}
	}
	if p.front != nil {
		checkLabels(t, c, p.front)
	}
	if p.front != nil && p.back != nil {
		checkBehind(t, "laid out", o, p.front, p.back)
	}
}

// checkWhole sees that an area says all that its side of the card says.
func checkWhole(t *testing.T, c *render.Card, a *layout.Area, o Options) {
	t.Helper()
	var text string
	for i := range a.Boxes {
		for k := range a.Boxes[i].Lines {
			for _, w := range a.Boxes[i].Lines[k].Words {
				if a.Boxes[i].Role != layout.Corner {
					text += w.Text
				}
			}
		}
	}
	want := strings.ReplaceAll(sideText(c, int(a.Side), o.Hints), gapText, "")
	if !sameText(c, strings.ReplaceAll(text, gapText, ""), want) {
		t.Errorf("the %v of card %d says\n%q, want\n%q", a.Side, c.Number, text, want)
	}
}

// checkSafe sees that boxes lie where text may stand, where the turn of their
// card takes them, and that blanks lie within their box.
func checkSafe(t *testing.T, a *layout.Area, o Options) {
	t.Helper()
	safe := areaOf(o.Stock.Safe(a.Place))
	for i := range a.Boxes {
		b := &a.Boxes[i]
		on := placeOn(a, b)
		turned := onPage(o.Stock, a, area{b.X, b.Y, b.X + b.W, b.Y + b.H})
		if !on.within(safe) || !on.within(turned) || !turned.within(on) {
			t.Errorf("card %d: a %v lies at %v, which is %v with its card turned, within %v", a.Section, b.Role, on, turned, safe)
		}
		for _, blank := range b.Blanks() {
			if !placeOn(a, &blank).within(on) {
				t.Errorf("card %d: a blank at %v leaves %v", a.Section, placeOn(a, &blank), on)
			}
		}
	}
}

func placeOn(a *layout.Area, b *layout.Box) area {
	r := a.OnPage(b)
	return area{r.X, r.Y, r.X + r.W, r.Y + r.H}
}

// checkLabels sees that what can be chosen stands below the letters that the
// card has for it, in their order.
func checkLabels(t *testing.T, c *render.Card, a *layout.Area) {
	t.Helper()
	before := ""
	switch c.Kind {
	case decks.KindChoice, decks.KindMatch, decks.KindOrder:
	case decks.KindMultiple:
		before = "☐ "
	case decks.KindShort, decks.KindOpen, decks.KindTrueFalse, decks.KindNumber, decks.KindCloze, decks.KindList:
		return // nothing to choose
	}
	boxes := a.Boxes
	for i, label := range c.Labels() {
		want := before + label + ")"
		for len(boxes) > 0 && (boxes[0].Role != layout.Label || !strings.HasPrefix(boxes[0].Label, want)) {
			boxes = boxes[1:]
		}
		if len(boxes) < 2 || boxes[1].Label != boxes[0].Label || boxes[1].Role != layout.Item && boxes[1].Role != layout.ItemPicture {
			t.Errorf("card %d: option %d has no label %q with an item behind it", c.Number, i+1, want)
			return
		}
	}
}

// checkApart sees that no box of a page reaches into another card.
func checkApart(t *testing.T, p *layout.Page) {
	t.Helper()
	for i := range p.Areas[1:] {
		for k := range p.Areas[1:] {
			a, other := &p.Areas[i+1], &p.Areas[k+1]
			if i == k {
				continue
			}
			for n := range a.Boxes {
				on, taken := placeOn(a, &a.Boxes[n]), areaOf(other.Box)
				if on.left < taken.right-near && on.right > taken.left+near && on.top < taken.bottom-near && on.bottom > taken.top+near {
					t.Errorf("page %s: a box of card %d at %v reaches into card %d at %v", p.Label, a.Section, on, other.Section, taken)
				}
			}
		}
	}
}
