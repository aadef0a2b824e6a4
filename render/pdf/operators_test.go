package pdf

import (
	"testing"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// Faces that only have a name, as operators need no more of them.
var upright, other = &typeset.Face{Name: "F0"}, &typeset.Face{Name: "F1"}

// drawn is what a canvas of a page, 100 points high, holds when a test has drawn on it.
func drawn(draw func(*canvas)) string {
	c := newCanvas()
	c.begin(200*typeset.Point, 100*typeset.Point)
	draw(c)
	return string(c.buf)
}

// An operator is a test of what is drawn.
type operator struct {
	name string
	draw func(*canvas)
	want string
}

func compareOperators(t *testing.T, list []operator) {
	t.Helper()
	for _, c := range list {
		if got := drawn(c.draw); got != c.want {
			t.Errorf("%s is\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// Lengths are written in points with two decimals at the most, the nearest ones,
// and no zero that says nothing.
func TestNumbers(t *testing.T) {
	for u, want := range map[typeset.Unit]string{
		0: "0", 4: "0", 5: ".01", 10: ".01", 14: ".01", 15: ".02", 94: ".09", 95: ".1", 100: ".1", 105: ".11", 994: ".99", 995: "1",
		1000: "1", 1004: "1", 1005: "1.01", 1095: "1.1", 1100: "1.1", 1990: "1.99", 10_000: "10", 1_234_567: "1234.57",
		-4: "0", -5: "-.01", -14: "-.01", -15: "-.02", -995: "-1", -1000: "-1", -1105: "-1.11", -20_500: "-20.5",
	} {
		if got := drawn(func(c *canvas) { c.number(u) }); got != want {
			t.Errorf("%d is written %q, want %q", u, got, want)
		}
	}
	if got, want := drawn(func(c *canvas) { c.numbers(1000, -5, 0) }), "1 -.01 0 "; got != want {
		t.Errorf("a row of lengths is %q, want %q", got, want)
	}
}

// What the pen counts in is rounded to the nearest, alike on both sides of nothing.
func TestRounding(t *testing.T) {
	for u, want := range map[typeset.Unit]int64{0: 0, 4: 0, 5: 1, 14: 1, 15: 2, 1000: 100, 1234: 123, -4: 0, -5: -1, -14: -1, -15: -2, -1000: -100} {
		if got := hundredths(u); got != want {
			t.Errorf("%d thousandths are %d hundredths, want %d", u, got, want)
		}
	}
	for e, want := range map[typeset.Em]int64{0: 0, 499: 0, 500: 1, 1499: 1, 1500: 2, 1_000_000: 1000, -499: 0, -500: -1, -1499: -1, -1500: -2, -1_000_000: -1000} {
		if got := perMille(e); got != want {
			t.Errorf("%d millionths are %d thousandths, want %d", e, got, want)
		}
	}
}

// A code is two bytes, the high one first; what would end or bend the string is
// escaped in either.
func TestCodes(t *testing.T) {
	for code, want := range map[uint16]string{
		0: "\x00\x00", 0x41: "\x00A", 0x2100: "!\x00", 0x4142: "AB", 0x2829: `\(\)`, 0x5c0d: `\\\r`, 0x0d28: `\r\(`, 0x295c: `\)\\`, 0x0a0a: "\n\n", 0xffff: "\xff\xff",
	} {
		if got := string(appendCode([]byte{'('}, code)); got != "("+want {
			t.Errorf("%04x is %q, want %q", code, got, "("+want)
		}
	}
}

// The pen says again only what changed: its font, how its strokes are, if it
// leans, and how far its place is from the last one.
func TestPen(t *testing.T) {
	plain, next := &typeset.Word{Face: upright}, &typeset.Word{Face: other}
	double, slant := &typeset.Word{Face: upright, Double: true}, &typeset.Word{Face: upright, Slant: true}
	both := &typeset.Word{Face: upright, Double: true, Slant: true}
	const ten = 10 * typeset.Point
	compareOperators(t, []operator{
		{"nothing", func(c *canvas) { c.penUp() }, ""},
		{"a word", func(c *canvas) { c.penTo(plain, ten, 1000, 2000); c.penUp(); c.penUp() }, "BT\n/F0 10 Tf 1 2 TdET\n"},
		{"a word in its place", func(c *canvas) { c.penTo(plain, ten, 1000, 2000); c.penTo(plain, ten, 1500, 1990) }, "BT\n/F0 10 Tf 1 2 Td.5 -.01 Td"},
		{"places are rounded before they are compared", func(c *canvas) {
			c.penTo(plain, ten, 1004, 1006)
			c.penTo(plain, ten, 1008, 1012)
			c.penTo(plain, ten, 1012, 1018)
		},
			"BT\n/F0 10 Tf 1 1.01 Td.01 0 Td0 .01 Td"},
		{"another size", func(c *canvas) { c.penTo(plain, ten, 0, 0); c.penTo(plain, 8500, 0, 0) }, "BT\n/F0 10 Tf 0 0 Td/F0 8.5 Tf 0 0 Td"},
		{"another font", func(c *canvas) { c.penTo(plain, ten, 0, 0); c.penTo(next, ten, 0, 0); c.penTo(next, ten, 0, 0) }, "BT\n/F0 10 Tf 0 0 Td/F1 10 Tf 0 0 Td0 0 Td"},
		{"thick strokes", func(c *canvas) {
			c.penTo(double, ten, 0, 0)
			c.penTo(double, ten, 0, 0)
			c.penTo(plain, ten, 0, 0)
			c.penTo(plain, ten, 0, 0)
		},
			"BT\n/F0 10 Tf 2 Tr .35 w 0 0 Td0 0 Td0 Tr 0 0 Td0 0 Td"},
		{"leaning", func(c *canvas) {
			c.penTo(slant, ten, 5000, 0)
			c.penTo(slant, ten, 6000, 0)
			c.penTo(plain, ten, 7000, 0)
			c.penTo(plain, ten, 9000, 0)
		},
			"BT\n/F0 10 Tf 1 0 .21 1 5 0 Tm1 0 .21 1 6 0 Tm1 0 0 1 7 0 Tm2 0 Td"},
		{"thick strokes of huge letters", func(c *canvas) { c.penTo(double, 1000*typeset.Point, 0, 0) }, "BT\n/F0 1000 Tf 2 Tr 35 w 0 0 Td"},
		{"both", func(c *canvas) { c.penTo(both, ten, 0, 0) }, "BT\n/F0 10 Tf 2 Tr .35 w 1 0 .21 1 0 0 Tm"},
		{"what holds in the next text, and what does not", func(c *canvas) {
			c.penTo(both, ten, 3000, 4000)
			c.penUp()
			c.penTo(double, ten, 3000, 4000)
		}, "BT\n/F0 10 Tf 2 Tr .35 w 1 0 .21 1 3 4 TmET\nBT\n3 4 Td"},
		{"what was restored is said again", func(c *canvas) { c.penTo(double, ten, 0, 0); c.penUp(); c.restore(); c.penTo(double, ten, 0, 0) },
			"BT\n/F0 10 Tf 2 Tr .35 w 0 0 TdET\nQ\nBT\n/F0 10 Tf 2 Tr .35 w 0 0 Td"},
	})
}

// glyph is a glyph whose font states the width that it takes.
func glyph(code uint16, wide int16) typeset.Glyph {
	return typeset.Glyph{Code: code, Wide: wide, Advance: typeset.Em(wide) * 1000}
}

// A word is one string, but for where its glyphs stand elsewhere than their widths
// lead; what cannot be seen is left, and does not add up.
func TestInkedWords(t *testing.T) {
	moved := func(g typeset.Glyph, x, y typeset.Em) typeset.Glyph { g.X, g.Y = x, y; return g }
	spread := func(g typeset.Glyph, by typeset.Em) typeset.Glyph { g.Advance += by; return g }
	for _, c := range []struct {
		name   string
		glyphs []typeset.Glyph
		want   string
		pen    int64
	}{
		{"empty", nil, "()", 0},
		{"as wide as stated", []typeset.Glyph{glyph('a', 500), glyph('b', 250)}, "(\x00a\x00b)", 750},
		{"less than is seen", []typeset.Glyph{spread(glyph('a', 500), 3499), glyph('b', 250)}, "(\x00a\x00b)", 750},
		{"what is seen", []typeset.Glyph{spread(glyph('a', 500), 3500), glyph('b', 250)}, "(\x00a)-4(\x00b)", 754},
		{"less back than is seen", []typeset.Glyph{spread(glyph('a', 500), -3500), glyph('b', 250)}, "(\x00a\x00b)", 750},
		{"what is seen back", []typeset.Glyph{spread(glyph('a', 500), -3501), glyph('b', 250)}, "(\x00a)4(\x00b)", 746},
		{"what adds up", []typeset.Glyph{spread(glyph('a', 500), 2000), spread(glyph('b', 250), 2000), glyph('c', 100)}, "(\x00a\x00b)-4(\x00c)", 854},
		{"beside its place", []typeset.Glyph{glyph('a', 500), moved(glyph('b', 0), -300_000, 0), glyph('c', 100)}, "(\x00a)300(\x00b)-300(\x00c)", 600},
		{"beside it from the first", []typeset.Glyph{moved(glyph('a', 500), 10_000, 0)}, "()-10(\x00a)", 510},
	} {
		w := &typeset.Word{ID: 3, Face: upright, Glyphs: c.glyphs}
		page := newCanvas()
		k := page.ink(w)
		if string(k.show) != c.want || k.advance != c.pen {
			t.Errorf("%s: %q up to %d, want %q up to %d", c.name, k.show, k.advance, c.want, c.pen)
		}
		if page.ink(w) != k {
			t.Errorf("%s: it is inked twice", c.name)
		}
		for id := range 3 {
			if page.inks[id] != nil || len(page.inks) != 4 {
				t.Errorf("%s: of %d words, word %d is inked", c.name, len(page.inks), id)
			}
		}
		if first := page.ink(&typeset.Word{ID: 2, Face: upright}); string(first.show) != "()" || page.ink(w) != k {
			t.Errorf("%s: a word with a smaller number is %q", c.name, first.show)
		}
	}
}

// A word is shown by its codes alone where all glyphs stand on the line, and each is
// told by itself.
func TestSimpleWords(t *testing.T) {
	for _, c := range []struct {
		name string
		word typeset.Word
		want bool
	}{
		{"empty", typeset.Word{}, true},
		{"on the line", typeset.Word{Glyphs: []typeset.Glyph{{X: 5}, {Advance: 7}}}, true},
		{"the first is higher", typeset.Word{Glyphs: []typeset.Glyph{{Y: 1}, {}}}, false},
		{"the last is lower", typeset.Word{Glyphs: []typeset.Glyph{{}, {Y: -1}}}, false},
		{"told as a whole", typeset.Word{Glyphs: []typeset.Glyph{{}, {}}, ActualTexts: []typeset.ActualText{{From: 0, To: 2}}}, false},
	} {
		c.word.Face = upright
		if got := simple(&c.word); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// Words with glyphs above and below the line, and with some that are told together.
func TestInvolvedWords(t *testing.T) {
	at := func(g typeset.Glyph, y typeset.Em) typeset.Glyph { g.Y = y; return g }
	a, b, c, d := glyph('a', 500), glyph('b', 250), glyph('c', 100), glyph('d', 50)
	for _, s := range []struct {
		name string
		word typeset.Word
		want string
		pen  int64
	}{
		{"one higher", typeset.Word{Glyphs: []typeset.Glyph{a, at(b, 200_000), c}}, "[(\x00a)]TJ 2 Ts [(\x00b)]TJ 0 Ts [(\x00c)", 850},
		{"two higher, one lower, up to the end", typeset.Word{Glyphs: []typeset.Glyph{at(a, 200_000), at(b, 200_000), at(c, -100_000)}},
			"[]TJ 2 Ts [(\x00a\x00b)]TJ -1 Ts [(\x00c)]TJ 0 Ts [", 850},
		{"told from the first", typeset.Word{Glyphs: []typeset.Glyph{a, b, c}, ActualTexts: []typeset.ActualText{{From: 0, To: 2, Text: "x"}}},
			"[]TJ /Span<</ActualText (x)>>BDC [(\x00a\x00b)]TJ EMC [(\x00c)", 850},
		{"told up to the last", typeset.Word{Glyphs: []typeset.Glyph{a, b, c}, ActualTexts: []typeset.ActualText{{From: 1, To: 3, Text: "é"}}},
			"[(\x00a)]TJ /Span<</ActualText <FEFF00E9>>>BDC [(\x00b\x00c)]TJ EMC [", 850},
		{"told twice", typeset.Word{Glyphs: []typeset.Glyph{a, b, c, d}, ActualTexts: []typeset.ActualText{{From: 0, To: 2, Text: "x"}, {From: 2, To: 4, Text: "y"}}},
			"[]TJ /Span<</ActualText (x)>>BDC [(\x00a\x00b)]TJ EMC []TJ /Span<</ActualText (y)>>BDC [(\x00c\x00d)]TJ EMC [", 900},
		{"told one by one", typeset.Word{Glyphs: []typeset.Glyph{a, b}, ActualTexts: []typeset.ActualText{{From: 1, To: 2, Text: "x"}}},
			"[(\x00a)]TJ /Span<</ActualText (x)>>BDC [(\x00b)]TJ EMC [", 750},
		{"moved by little", typeset.Word{Glyphs: []typeset.Glyph{{Code: 'a', Wide: 500, Advance: 501_000}, at(b, 100_000), {Code: 'c', Wide: 100, Advance: 100_000, X: -20_000}, d}},
			"[(\x00a)]TJ 1 Ts [-1(\x00b)]TJ 0 Ts [20(\x00c)-20(\x00d)", 901},
	} {
		s.word.Face = upright
		var pen int64
		got := drawn(func(c *canvas) {
			c.text("[")
			pen = c.involved(&s.word, 10*typeset.Point)
		})
		if got != s.want || pen != s.pen {
			t.Errorf("%s:\n%q up to %d, want\n%q up to %d", s.name, got, pen, s.want, s.pen)
		}
	}
}

// placed makes words of one glyph each, a quarter of an em wide, at places in
// thousandths of an em.
func placed(first int, face *typeset.Face, places ...int) (list []typeset.PlacedWord) {
	for i, x := range places {
		w := &typeset.Word{ID: first + i, Face: face, Glyphs: []typeset.Glyph{glyph(uint16('a'+first+i), 250)}}
		list = append(list, typeset.PlacedWord{Word: w, X: typeset.Em(x) * 1000})
	}
	return list
}

// Words of a run are one array: in one string where they follow on each other, and
// else put in their places, as far as that can be seen.
func TestRuns(t *testing.T) {
	run := func(words []typeset.PlacedWord) func(*canvas) {
		return func(c *canvas) {
			c.x, c.y = 1000, 90_000
			c.run(&typeset.Line{X: 2000, Y: 5000, Size: 10 * typeset.Point}, words)
		}
	}
	involved := placed(0, upright, 0, 250, 600)
	involved[1].ActualTexts = []typeset.ActualText{{From: 0, To: 1, Text: "x"}}
	compareOperators(t, []operator{
		{"side by side", run(placed(0, upright, 0, 250, 500)), "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b\x00c)]TJ\n"},
		{"not from the beginning", run(placed(0, upright, 100, 350)), "BT\n/F0 10 Tf 4 85 Td[(\x00a\x00b)]TJ\n"},
		{"hardly apart", run(placed(0, upright, 0, 253, 506)), "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b)-6(\x00c)]TJ\n"},
		{"apart", run(placed(0, upright, 0, 254, 504)), "BT\n/F0 10 Tf 3 85 Td[(\x00a)-4(\x00b\x00c)]TJ\n"},
		{"hardly into each other", run(placed(0, upright, 0, 247, 494)), "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b)6(\x00c)]TJ\n"},
		{"into each other", run(placed(0, upright, 0, 246, 496)), "BT\n/F0 10 Tf 3 85 Td[(\x00a)4(\x00b\x00c)]TJ\n"},
		{"with one that is told", run(involved), "BT\n/F0 10 Tf 3 85 Td[(\x00a)]TJ /Span<</ActualText (x)>>BDC [(\x00b)]TJ EMC [-100(\x00c)]TJ\n"},
	})
}

// A line is drawn in the order in which it is read: words in one go where they look
// alike, and blanks among them; lines below words come last.
func TestLines(t *testing.T) {
	gap := func(x int, text string) typeset.Rule {
		return typeset.Rule{X: typeset.Em(x) * 1000, Width: 2_000_000, Text: text}
	}
	line := func(words []typeset.PlacedWord, rules ...typeset.Rule) func(*canvas) {
		return func(c *canvas) {
			c.x, c.y = 1000, 90_000
			c.line(&typeset.Line{X: 2000, Y: 5000, Size: 10 * typeset.Point, Words: words, Rules: rules})
			c.penUp()
		}
	}
	const ab, c, a, bc = "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b)]TJ\nET\n", "BT\n28 85 Td[(\x00c)]TJ\nET\n", "BT\n/F0 10 Tf 3 85 Td[(\x00a)]TJ\nET\n", "BT\n28 85 Td[(\x00b\x00c)]TJ\nET\n"
	blank := func(x string) string { return "/Span<</ActualText (__)>>BDC " + x + " 83.15 20 .45 re f\nEMC\n" }
	slant := placed(0, upright, 0, 250, 500)
	slant[1].Slant = true
	double := placed(0, upright, 0, 250, 500)
	double[1].Double = true
	compareOperators(t, []operator{
		{"nothing", line(nil), ""},
		{"words", line(placed(0, upright, 0, 250, 2500)), "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b)-2000(\x00c)]TJ\nET\n"},
		{"a blank alone", line(nil, gap(0, "__")), blank("3")},
		{"a blank first", line(placed(0, upright, 2500, 2750), gap(500, "__")), blank("8") + "BT\n/F0 10 Tf 28 85 Td[(\x00a\x00b)]TJ\nET\n"},
		{"a blank within", line(placed(0, upright, 0, 250, 2500), gap(500, "__")), ab + blank("8") + c},
		{"a blank where a word is", line(placed(0, upright, 0, 2500, 2750), gap(2500, "__")), a + blank("28") + bc},
		{"a blank last", line(placed(0, upright, 0, 250), gap(500, "__")), ab + blank("8")},
		{"blanks in a row", line(placed(0, upright, 0, 2500, 2750), gap(250, "__"), gap(260, "__"), gap(5000, "__")), a + blank("5.5") + blank("5.6") + bc + blank("53")},
		{"a line below", line(placed(0, upright, 0, 250), gap(0, "")), ab + "3 83.15 20 .45 re f\n"},
		{"a line below and a blank", line(placed(0, upright, 0, 250, 2500), gap(0, ""), gap(500, "__"), gap(2500, "")),
			ab + blank("8") + c + "3 83.15 20 .45 re f\n28 83.15 20 .45 re f\n"},
		{"two faces", line(append(placed(0, upright, 0, 250), placed(2, other, 500)...)), "BT\n/F0 10 Tf 3 85 Td[(\x00a\x00b)]TJ\n/F1 10 Tf 5 0 Td[(\x00c)]TJ\nET\n"},
		{"a line below huge words", func(c *canvas) {
			c.line(&typeset.Line{Size: 1000 * typeset.Point, Rules: []typeset.Rule{gap(1, "")}})
		}, "1 -185 2000 45 re f\n"},
		{"one leans", line(slant), "BT\n/F0 10 Tf 3 85 Td[(\x00a)]TJ\n1 0 .21 1 5.5 85 Tm[(\x00b)]TJ\n1 0 0 1 8 85 Tm[(\x00c)]TJ\nET\n"},
		{"one is thick", line(double), "BT\n/F0 10 Tf 3 85 Td[(\x00a)]TJ\n2 Tr .35 w 2.5 0 Td[(\x00b)]TJ\n0 Tr 2.5 0 Td[(\x00c)]TJ\nET\n"},
	})
}

// Marked content has numbers, which count from 0 on each page; what is not read has
// none, and is marked as such only where something else is read.
func TestMarkedContent(t *testing.T) {
	word := func(c *canvas) func() {
		return func() { c.penTo(&typeset.Word{Face: upright}, 10*typeset.Point, 0, 0); c.text("\n") }
	}
	const text = "BT\n/F0 10 Tf 0 0 Td\nET\n"
	compareOperators(t, []operator{
		{"content", func(c *canvas) { c.content("P", word(c)); c.content("Lbl", func() {}) }, "/P<</MCID 0>>BDC\n" + text + "EMC\n/Lbl<</MCID 1>>BDC\nEMC\n"},
		{"an artifact", func(c *canvas) { c.artifact(word(c)); c.content("P", func() {}) }, "/Artifact BMC\n" + text + "EMC\n/P<</MCID 0>>BDC\nEMC\n"},
		{"an artifact where nothing is read", func(c *canvas) { c.untagged = true; c.artifact(word(c)) }, text},
		{"the next page", func(c *canvas) { c.content("P", word(c)); c.begin(1, 1); c.content("P", word(c)) }, "/P<</MCID 0>>BDC\n" + text + "EMC\n"},
	})
}

// Places on paper, which count down from the top, are turned into those of the page,
// which count up.
func TestPlaces(t *testing.T) {
	const inch = 25_400
	box := paper.Box{X: inch, Y: inch / 2, W: inch / 4, H: inch / 8}
	mark := func(kind layout.Kind) layout.Mark {
		return layout.Mark{Kind: kind, Line: paper.Line{X1: inch, Y1: inch / 2, X2: inch * 2, Y2: inch / 4}}
	}
	const line = "72 64 m 144 82 l S\n"
	compareOperators(t, []operator{
		{"turned", func(c *canvas) { c.turned(box); c.restore() }, "q -1 0 0 -1 162 119 cm\nQ\n"},
		{"within a box", func(c *canvas) { c.at(box); c.numbers(c.x, c.y) }, "72 64 "},
		{"an image", func(c *canvas) { c.image("I7", 1000, 2000, 3000, 4500) }, "q 3 0 0 4.5 1 2 cm /I7 Do Q\n"},
		{"no marks", func(c *canvas) { c.marks(nil) }, ""},
		{"cut", func(c *canvas) { c.marks([]layout.Mark{mark(layout.Cut)}) }, ".3 w .5 G\n" + line},
		{"border", func(c *canvas) { c.marks([]layout.Mark{mark(layout.Border)}) }, ".3 w .7 G\n" + line},
		{"fold", func(c *canvas) { c.marks([]layout.Mark{mark(layout.Fold)}) }, "[3 3] 0 d\n.3 w .6 G\n" + line},
		{"scale", func(c *canvas) { c.marks([]layout.Mark{mark(layout.Scale)}) }, ".3 w 0 G\n" + line},
		{"axis", func(c *canvas) { c.marks([]layout.Mark{mark(layout.Axis)}) }, ".15 w .6 G\n" + line},
		{"marks of two kinds", func(c *canvas) {
			c.marks([]layout.Mark{mark(layout.Cut), mark(layout.Cut), mark(layout.Axis), mark(layout.Cut)})
		}, ".3 w .5 G\n" + line + line + ".15 w .6 G\n" + line + ".3 w .5 G\n" + line},
	})
}
