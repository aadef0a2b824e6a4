package cards

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf"
	"quiz/render/typeset"
)

// A character is named by its script, in words.
func TestScriptNames(t *testing.T) {
	for r, want := range map[rune]string{
		'a': "Latin", 'я': "Cyrillic", '漢': "Han", 0x1e900: "Adlam", 0x11a0a: "Zanabazar Square", '=': "a sign", 0x301: "a sign",
		0x1efff: "a sign", 0x1f000: "an emoji or pictograph", 0x1f642: "an emoji or pictograph", 0x1faff: "an emoji or pictograph", 0x1fb00: "a sign",
		0xe000: "for private use", 0xf8ff: "for private use", 0xffff: "a sign",
	} {
		if got := scriptName(r); got != want {
			t.Errorf("U+%04X is %q, want %q", r, got, want)
		}
	}
}

// Characters that no font has are named, five at the most; a sixth takes no more room
// than to say that there is one more.
func TestMissingText(t *testing.T) {
	name := func(r rune) string { return fmt.Sprintf("'%c' (U+%04X, Latin)", r, r) }
	five := "the characters " + strings.Join([]string{name('a'), name('b'), name('c'), name('d'), name('e')}, ", ")
	for text, want := range map[string]string{
		"a": "the character " + name('a'), "ab": "the characters " + name('a') + ", " + name('b'), "\u200d": "the character that is not seen (U+200D, a sign)",
		"abcde": five, "abcdef": five + ", " + name('f'), "abcdefg": five + ", and 2 more characters", "abcdefgh": five + ", and 3 more characters",
	} {
		if got := missingText([]rune(text)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// Sizes are told in points, without zeros that say nothing.
func TestPointText(t *testing.T) {
	for u, want := range map[typeset.Unit]string{8000: "8", 10_500: "10.5", 999: "0.999"} {
		if got := PointText(u); got != want {
			t.Errorf("%d is %s, want %s", u, got, want)
		}
	}
}

// Paper is turned only where both sides are printed, and not for cards that are
// folded.
func TestDuplex(t *testing.T) {
	for _, sides := range []Sides{Both, Fronts, Backs} {
		for flip, want := range map[paper.Flip]pdf.Duplex{paper.LongEdge: pdf.LongEdge, paper.ShortEdge: pdf.ShortEdge, paper.FoldOver: pdf.Simplex} {
			if sides != Both {
				want = pdf.Simplex
			}
			if got := duplex(sides, flip); got != want {
				t.Errorf("sides %d, flip %s: %s, want %s", sides, flipName(flip), got, want)
			}
		}
	}
}

// The author of a document is that of all of its decks, if that is one.
func TestAuthor(t *testing.T) {
	for _, c := range []struct {
		authors []string
		want    string
	}{{nil, ""}, {[]string{"A"}, "A"}, {[]string{"A", "A"}, "A"}, {[]string{"A", "B"}, ""}, {[]string{"", "B"}, ""}, {[]string{"A", ""}, ""}, {[]string{"A", "B", "A"}, ""}} {
		p := &printer{selection: &render.Selection{}}
		for _, author := range c.authors {
			p.selection.Decks = append(p.selection.Decks, &decks.Deck{Author: author})
		}
		if got := p.author(); got != c.want {
			t.Errorf("of %q, %q", c.authors, got)
		}
	}
}

// Pages are named by their sheet of paper, with a letter for its side where it has two.
func TestLabels(t *testing.T) {
	for _, c := range []struct {
		sides       Sides
		flip        paper.Flip
		front, back string
	}{
		{Both, paper.LongEdge, "3a", "3b"}, {Both, paper.ShortEdge, "3a", "3b"}, {Both, paper.FoldOver, "3", "3"},
		{Fronts, paper.LongEdge, "3", "3"}, {Backs, paper.ShortEdge, "3", "3"},
	} {
		m := &imposer{options: Options{Sides: c.sides, Flip: c.flip}, sheets: 3}
		if front, back := m.label(false), m.label(true); front != c.front || back != c.back {
			t.Errorf("sides %d, flip %s: %s and %s", c.sides, flipName(c.flip), front, back)
		}
	}
	for sides, want := range map[Sides]string{Both: "[front back]", Fronts: "[front]", Backs: "[back]"} {
		if got := fmt.Sprint(sides.printed()); got != want {
			t.Errorf("sides %d are %s, want %s", sides, got, want)
		}
	}
}

// Whoever waits is told of every 64th card and of the end; an error of theirs is
// passed on.
func TestProgressIsToldNowAndThen(t *testing.T) {
	stop := errors.New("stop")
	var told []int
	p := &printer{options: Options{Progress: func(done, total int) error {
		told = append(told, done)
		if total != 200 {
			t.Errorf("of %d", total)
		}
		if done == 128 {
			return stop
		}
		return nil
	}}}
	for done := range 201 {
		if err := p.progress(done, 200); (err == stop) != (done == 128) {
			t.Errorf("after %d: %v", done, err)
		}
	}
	if got := fmt.Sprint(told); got != "[0 64 128 192 200]" {
		t.Errorf("told %s", got)
	}
	if err := (&printer{}).progress(64, 64); err != nil {
		t.Error(err)
	}
}

// What stands in corners begins at the left or ends at the right, on one baseline;
// what it was made of stays as it was.
func TestMovedLines(t *testing.T) {
	l := &typeset.Layout{Lines: []typeset.Line{{X: 5, Y: 6, Width: 30}}}
	for x, want := range map[typeset.Unit]typeset.Unit{0: 5, 1: -29, 100: 70} {
		m := moved(l, x, 90)
		if got := m.Lines[0]; got.X != want || got.Y != 90 || got.Width != 30 {
			t.Errorf("moved to %d: %+v", x, got)
		}
	}
	if l.Lines[0].X != 5 || l.Lines[0].Y != 6 {
		t.Errorf("the line has moved: %+v", l.Lines[0])
	}
	if b := movedTo(&typeset.Layout{Lines: []typeset.Line{{X: 5, Y: 6, Width: 30}}}, 7, 8); b.Role != layout.Text || b.Lines[0].X != 7 || b.Lines[0].Y != 8 || b.X != 7 || b.W != 30 {
		t.Errorf("moved to a place: %+v", b)
	}
}

// Faults of pictures are told once.
func TestFaultsAreTaken(t *testing.T) {
	g := newGallery()
	g.faults = []pictureFault{{"a", errNothing}, {"b", errNothing}}
	c := &render.Card{Question: &arrange.Question{Card: &decks.Card{}}}
	for range 2 {
		if g.takeFaults(c); len(g.unshown) != 2 {
			t.Errorf("%d are told", len(g.unshown))
		}
	}
}

// A character that is missed in the title of a deck is a fault of the deck, told once,
// or printed as a box where that is wished.
func TestMissingInTitle(t *testing.T) {
	d := numbered(2)
	d.Title = "a\U0001f642"
	p, err := newPrinter(compose(t, d), Options{Stock: stock(t, "a7")})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range p.selection.Cards {
		p.prepare(c)
	}
	want := place.ErrorList{{Pos: place.Pos{File: "d.toml"}, Msg: "title: no font has the character '\U0001f642' (U+1F642, an emoji or pictograph)", Hint: missingHint}}
	if fmt.Sprint(p.faults) != fmt.Sprint(want) || len(p.faults) != 1 || p.faults[0].Hint != missingHint {
		t.Errorf("%v, want %v", p.faults, want)
	}
	_, report := cards(t, compose(t, d), Options{Boxes: true})
	if string(report.Missing) != "\U0001f642" {
		t.Errorf("shown as boxes are %q", string(report.Missing))
	}
}

// Edges of a card are drawn all around it.
func TestOutline(t *testing.T) {
	const want = "[{1 mm 2 mm 11 mm 2 mm} {11 mm 2 mm 11 mm 22 mm} {11 mm 22 mm 1 mm 22 mm} {1 mm 22 mm 1 mm 2 mm}]"
	if got := fmt.Sprint(outline(paper.Box{X: mm, Y: 2 * mm, W: 10 * mm, H: 20 * mm})); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Where no card fits, there is no size that all have; what is wrong is told as it is
// without one.
func TestNoSameSize(t *testing.T) {
	for _, skip := range []bool{false, true} {
		var want string
		for _, same := range []bool{false, true} {
			disk := fullDisk(0)
			_, err := Flashcards(&disk, compose(t, numbered(2, 1, 2)), Options{Stock: stock(t, "a7"), SkipLong: skip, SameSize: same, Date: day})
			if got := fmt.Sprint(err); !same {
				want = got
			} else if got != want || !strings.Contains(got, "does not fit on a card") {
				t.Errorf("with one size: %s\nwithout: %s", got, want)
			}
		}
	}
}
