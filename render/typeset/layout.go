package typeset

import "strings"

// A Layout is a text set at a size in a box. Places are those within the box,
// from its upper left corner.
type Layout struct {
	Size     Unit // of the main text
	Width    Unit
	Height   Unit
	Lines    []Line
	Pictures []Placed
}

// A Line is words on one baseline.
type Line struct {
	X, Y  Unit // where its baseline begins
	Width Unit
	Size  Unit
	Words []PlacedWord
	Rules []Rule
	Block int    // the number of its block, which rises in the order of reading
	Label string // the label of its block, which this line is; empty: it is text
}

// Extent is how far a line reaches above and below its baseline: as far as the
// fonts of its words say.
func (l *Line) Extent() (ascent, descent Unit) {
	up, down := leastAscent, leastDescent
	var counted *Face // most lines have one
	for i := range l.Words {
		if w := l.Words[i].Word; w.Face != counted && strings.TrimSpace(w.Text) != "" {
			counted = w.Face
			up, down = max(up, counted.Ascent), max(down, counted.Descent)
		}
	}
	return up.At(l.Size), down.At(l.Size)
}

// A PlacedWord is a word, with its place in its line.
type PlacedWord struct {
	*Word
	X Em
}

// A Rule is a line below text. Text is what a gap is told as.
type Rule struct {
	X, Width Em
	Text     string
}

// Placed is a picture at its place.
type Placed struct {
	*Picture
	X, Y, Width, Height Unit
	Block               int // as of a Line
}

// A Placer sets shaped texts. It may work beside the Setter that shaped them,
// in a goroutine of its own.
type Placer struct {
	profile Profile
	scratch []piece
}

// Placer returns a Placer for texts of the Setter.
func (s *Setter) Placer() *Placer { return &Placer{profile: s.profile} }

// Place sets a text in a box of a width, at a size, with pictures as high as
// the rest of the height lets them be.
func (p *Placer) Place(t *Text, size, width, height Unit) *Layout {
	f := frame{profile: p.profile, scratch: p.scratch, size: size, ragged: !t.centred}
	f.picture = f.pictureHeight(t, width, height)
	f.out = &Layout{Size: size, Width: width, Lines: make([]Line, 0, 8)}
	f.out.Height = f.blocks(t.blocks, 0, 0, width)
	p.scratch = f.scratch
	return f.out
}

// words places pieces that stand in the order in which they are drawn.
func words(line []piece, x, base, width, size Unit) Line {
	l := Line{X: x, Y: base, Width: width, Size: size, Words: make([]PlacedWord, 0, len(line))}
	var pen Em
	for i := range line {
		p := &line[i]
		switch {
		case p.flags&gap != 0:
			l.Rules = append(l.Rules, Rule{X: pen, Width: p.width, Text: "_____"})
		case p.flags&under != 0:
			l.underline(pen, p.width)
		}
		if p.word != nil {
			l.Words = append(l.Words, PlacedWord{p.word, pen})
		}
		pen += p.width
	}
	return l
}

// underline draws a line below a piece, or makes the line before it longer.
func (l *Line) underline(x, width Em) {
	if n := len(l.Rules); n > 0 && l.Rules[n-1].X+l.Rules[n-1].Width == x && l.Rules[n-1].Text == "" {
		l.Rules[n-1].Width += width
		return
	}
	l.Rules = append(l.Rules, Rule{X: x, Width: width})
}
