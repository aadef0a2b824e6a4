package cards

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"

	"quiz/render"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// A toldElement is a paragraph or figure of the structure, with the text of the
// marked content that it names.
type toldElement struct {
	kind, alt, text string
	page            int
}

// A toldTree is the structure of a document as a program that reads it aloud
// finds it: the elements of each card, in order.
type toldTree struct {
	file  *readFile
	pages map[finish.Ref]int
	texts []map[int]string // of each page: what each marked content shows
	named map[string]finish.Ref
	cards [][]toldElement
}

func tellTree(t testing.TB, f *readFile) *toldTree {
	t.Helper()
	tree := &toldTree{file: f, pages: map[finish.Ref]int{}, named: map[string]finish.Ref{}}
	for i, ref := range f.file.Pages() {
		tree.pages[ref] = i
		tree.texts = append(tree.texts, markedTexts(t, f.page(i)))
	}
	root := f.dict(f.root()["StructTreeRoot"])
	document := root["K"].(finish.Ref)
	for _, section := range f.dict(document)["K"].([]any) {
		d := f.dict(section)
		if d["S"] != name("Sect") || d["P"] != document {
			t.Errorf("section %v", d)
		}
		tree.cards = append(tree.cards, tree.elements(d, section.(finish.Ref), "P Figure L"))
	}
	return tree
}

// elements lists what is told within an element, which may have only some kinds
// of others directly in it: a list its items, these a label and a body.
func (tree *toldTree) elements(d map[string]any, ref finish.Ref, kinds string) (list []toldElement) {
	for _, kid := range d["K"].([]any) {
		e := tree.file.dict(kid)
		kind, _ := e["S"].(name)
		if !slices.Contains(strings.Fields(kinds), string(kind)) {
			tree.file.t.Errorf("element %v is %s, want one of %s", e, kind, kinds)
		}
		if _, marked := e["K"].(float64); marked {
			list = append(list, tree.element(kid.(finish.Ref), ref))
			continue
		}
		if e["P"] != ref {
			tree.file.t.Errorf("element %v of %v", e, ref)
		}
		within := map[name]string{"L": "LI", "LI": "Lbl LBody", "LBody": "Figure"}[kind]
		list = append(list, tree.elements(e, kid.(finish.Ref), within)...)
	}
	return list
}

// markedTexts puts what each marked content shows together. All else must be an
// artifact, or readers would not know what to make of it.
func markedTexts(t testing.TB, page *pageReader) map[int]string {
	t.Helper()
	texts := map[int]string{}
	for i, mark := range page.marks {
		if mark != i {
			t.Errorf("content %d is numbered %d", i, mark)
		}
		texts[mark] = ""
	}
	for _, s := range page.list {
		switch {
		case s.mark == unmarked:
			t.Errorf("%q is neither content nor artifact", s.text)
		case s.mark != artifact && !s.drawn:
			texts[s.mark] += s.text
		}
	}
	return texts
}

func (tree *toldTree) element(ref, section finish.Ref) toldElement {
	t, d := tree.file.t, tree.file.dict(ref)
	page, known := tree.pages[d["Pg"].(finish.Ref)]
	mark, _ := d["K"].(float64)
	text, marked := tree.texts[page][int(mark)]
	kind, _ := d["S"].(name)
	if !known || !marked || d["P"] != section {
		t.Errorf("element %v of %v", d, section)
	}
	tree.named[fmt.Sprint(page, " ", mark)] = ref
	return toldElement{string(kind), textOf(d["Alt"]), text, page}
}

// checkParents sees that the tree of parents leads from every marked content of
// every page back to its element, and holds nothing else.
func (tree *toldTree) checkParents() {
	t, f := tree.file.t, tree.file
	t.Helper()
	nums := f.dict(f.dict(f.root()["StructTreeRoot"])["ParentTree"])["Nums"].([]any)
	if len(nums) != 2*len(tree.texts) {
		t.Fatalf("the tree of parents has %d pages, want %d", len(nums)/2, len(tree.texts))
	}
	for i, page := range f.file.Pages() {
		list := nums[2*i+1].([]any)
		if nums[2*i] != float64(i) || f.dict(page)["StructParents"] != float64(i) || len(list) != len(tree.texts[i]) {
			t.Errorf("page %d: %d parents under %v, %d marked contents", i, len(list), nums[2*i], len(tree.texts[i]))
		}
		for mark, ref := range list {
			if got := tree.named[fmt.Sprint(i, " ", mark)]; ref != got || got == 0 {
				t.Errorf("page %d, content %d: parent %v, element %v", i, mark, ref, got)
			}
		}
	}
}

// squeezed is a text without what may be lost where lines are broken: white
// space, and what is not seen.
func squeezed(text string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector, unicode.Noncharacter_Code_Point) || r == 0x034f {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd")))
}

// turnsLeft tells if part of a text runs from right to left, so that it is
// copied in the order in which it is seen.
func turnsLeft(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.R, bidi.AL, bidi.AN, bidi.RLO, bidi.RLE, bidi.LRO, bidi.LRE, bidi.RLI, bidi.LRI, bidi.FSI, bidi.PDF, bidi.PDI:
			return true
		}
		return false
	}) >= 0
}

// sorted is the characters of a text, taken apart, in the order of their numbers.
func sorted(text string) string {
	runes := []rune(norm.NFD.String(text))
	slices.Sort(runes)
	return string(runes)
}

// gapText is what a blank is told as.
const gapText = "_____"

// sameText tells if what is copied out of a card is what was put in.
func sameText(c *render.Card, got, want string) bool {
	if turnsLeft(want) || c.Deck.Language == "ur" {
		return sorted(squeezed(got)) == sorted(squeezed(want))
	}
	return squeezed(got) == squeezed(want)
}

// partsOf lists what is told of blocks.
func partsOf(list []typeset.Block) (parts []toldElement) {
	for _, b := range list {
		for _, column := range b.Columns {
			parts = append(parts, partsOf(column)...)
		}
		kind := "P"
		if b.Label != "" {
			kind = "LBody"
			parts = append(parts, toldElement{kind: "Lbl", text: b.Label})
		}
		b.Label, b.Columns = "", nil
		text, pictures := blockText([]typeset.Block{b})
		parts = append(parts, toldElement{kind: kind, text: text})
		for _, alt := range pictures {
			parts = append(parts, toldElement{kind: "Figure", alt: alt})
		}
	}
	return visibleParts(parts)
}

// visibleParts leaves out what shows nothing.
func visibleParts(parts []toldElement) []toldElement {
	return slices.DeleteFunc(parts, func(e toldElement) bool { return e.kind != "Figure" && squeezed(e.text) == "" })
}

// blockText is the text of blocks as it is read.
func blockText(list []typeset.Block) (text string, pictures []string) {
	for _, b := range list {
		text += b.Label + " "
		for _, s := range b.Spans {
			text += s.Text
			if s.Gap {
				text += gapText
			}
		}
		if b.Picture != nil {
			pictures = append(pictures, b.Picture.Alt)
		}
		for _, column := range b.Columns {
			more, alts := blockText(column)
			text, pictures = text+more, append(pictures, alts...)
		}
	}
	return text, pictures
}

// checkTold sees that each card is told as its front and then its back, with
// all of its text.
func checkTold(t *testing.T, tree *toldTree, cards []*render.Card, o Options) {
	t.Helper()
	if len(tree.cards) != len(cards) {
		t.Fatalf("%d cards are told, want %d", len(tree.cards), len(cards))
	}
	faces := sideMaker{hints: o.Hints, pictures: newGallery()}
	for i, c := range cards {
		var want []toldElement
		for side, blocks := range [][]typeset.Block{faces.front(c), faces.back(c)} {
			if side == 0 && o.Sides == Backs || side == 1 && o.Sides == Fronts {
				continue
			}
			want = append(want, partsOf(blocks)...)
		}
		got := visibleParts(tree.cards[i])
		if len(got) != len(want) {
			t.Errorf("card %d is told as %+v, want %+v", c.Number, got, want)
			continue
		}
		for k := range want {
			if want[k].kind == "Lbl" { // it may stand in a list from right to left
				got[k].text, want[k].text = sorted(got[k].text), sorted(want[k].text)
			}
			if got[k].kind != want[k].kind || got[k].alt != want[k].alt || !sameText(c, got[k].text, want[k].text) {
				t.Errorf("card %d, element %d is told as\n%+q, want\n%+q", c.Number, k, got[k].text, want[k].text)
			}
		}
	}
}

// printed are the cards of a sheet that were not left out.
func printed(s *render.Selection, r *Report) []*render.Card {
	return slices.DeleteFunc(slices.Clone(s.Cards), func(c *render.Card) bool { return slices.Contains(r.Skipped, c) })
}

// variants are options that change what lies where.
func variants(t testing.TB) []Options {
	return []Options{
		{Stock: stock(t, "a7"), Border: true},
		{Stock: stock(t, "5388"), Flip: paper.ShortEdge, Marks: true, Hints: true, BackDX: 700},
		{Stock: stock(t, "a6"), Flip: paper.FoldOver, Style: Dyslexia},
		{Stock: stock(t, "a7"), Sides: Fronts, Backwards: true},
		{Stock: stock(t, "5371"), Sides: Backs, SameSize: true},
		{Stock: stock(t, "a6"), Flip: paper.ShortEdge, Backwards: true, Style: Large},
		{Stock: stock(t, "5371"), Flip: paper.FoldOver, Sides: Backs, Hints: true},
	}
}

// Text that is copied out, or read aloud, is the text that was put in, card by
// card, its front before its back.
func TestTextCopiedOut(t *testing.T) {
	for i, o := range variants(t) {
		for seed := range uint64(4) {
			sheet := randomSheet(t, seed+10*uint64(i), 3)
			o.Boxes, o.SkipLong, o.plain, o.Date = true, true, true, day
			src, report := cards(t, sheet, o)
			tree := tellTree(t, read(t, src))
			checkTold(t, tree, printed(sheet, report), o)
			tree.checkParents()
			if t.Failed() {
				t.Fatalf("variant %d, seed %d", i, seed)
			}
		}
	}
}

// A blank is told where it stands in its sentence, not behind the words of its
// line: who hears the card hears "hydrogen and, blank, by weight".
func TestBlanksAreToldInPlace(t *testing.T) {
	d := written(t, "title = 'T'\n[[card]]\nid = 'c'\ncloze = 'A {{one}} end.'\n")
	tree := tellTree(t, read(t, plainCards(t, compose(t, d), Options{})))
	if got, want := squeezed(tree.cards[0][0].text), "A_____end."; got != want {
		t.Errorf("the front is told as %q, want %q", got, want)
	}
}

// A hyphen that was put in to break a word is told as U+00AD, so that the word
// is found and copied whole.
func TestHyphensAreToldAsSoft(t *testing.T) {
	d := numbered(1)
	d.Cards.At(0).Question = strings.TrimSpace(strings.Repeat("Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft ", 12))
	tree := tellTree(t, read(t, plainCards(t, compose(t, d), Options{})))
	if got := tree.cards[0][0].text; strings.Contains(got, "-") || !strings.Contains(got, "\u00ad") {
		t.Errorf("the front is told as %q", got)
	}
}
