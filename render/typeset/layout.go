package typeset

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
}

// Space between blocks, at their size.
const (
	betweenItems = em * 15 / 100
	betweenTexts = em * 35 / 100
	beforeApart  = em * 60 / 100
)

// A frame is a box while it is being filled.
type frame struct {
	profile Profile
	scratch []piece // a line while it is placed
	size    Unit
	picture Unit    // how high pictures may be
	out     *Layout // nil where the height alone is asked for
	ragged  bool
	wide    bool // a word did not fit the width
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

// blocks sets blocks below one another and returns where they end.
func (f *frame) blocks(list []block, x, y, width Unit) Unit {
	for i := range list {
		b := &list[i]
		if i > 0 {
			y += f.spaceBefore(b, &list[i-1])
		}
		y = f.block(b, x, y, width)
	}
	return y
}

func (f *frame) sizeOf(b *block) Unit { return f.profile.size(b.Scale, f.size) }

func (f *frame) spaceBefore(b, before *block) Unit {
	space := betweenTexts
	if b.Label != "" && before.Label != "" {
		space = betweenItems
	}
	if b.Apart {
		space = beforeApart
	}
	return space.At(f.sizeOf(b))
}

func (f *frame) block(b *block, x, y, width Unit) Unit {
	switch {
	case b.Picture != nil:
		return f.place(b.Picture, x, y, width)
	case b.columns != nil:
		return f.columns(b, x, y, width)
	}
	size := f.sizeOf(b)
	hang := b.hang.At(size)
	for i := range b.paragraphs {
		p := &b.paragraphs[i]
		limit := ems(max(width-hang, 1), size)
		first := i == 0
		if f.out != nil && b.Center && !f.ragged {
			limit = balanced(p.pieces, limit)
		}
		f.wide = breakLines(p.pieces, limit, func(line []piece, hyphenated bool) {
			ascent, descent := extent(line)
			if first && b.Label != "" {
				a, d := extent(b.label.pieces)
				ascent, descent = max(ascent, a), max(descent, d)
			}
			lead := f.profile.Leading
			if f.out != nil {
				base := y + (lead/2 + ascent).At(size)
				if first && b.Label != "" {
					f.label(b, p.rtl, x, base, width, size)
				}
				f.line(b, p, line, hyphenated, x, base, width, hang, size)
			}
			first = false
			y += (ascent + descent + lead).At(size)
		}) || f.wide
	}
	return y
}

// columns sets blocks beside one another, in equal widths.
func (f *frame) columns(b *block, x, y, width Unit) Unit {
	n := Unit(len(b.columns))
	gutter := em.At(f.size)
	each := max((width-gutter*(n-1))/n, 1)
	end := y
	for i, column := range b.columns {
		end = max(end, f.blocks(column, x+Unit(i)*(each+gutter), y, each))
	}
	return end
}

// extent is how far a line reaches above and below its baseline: that of its
// highest and deepest font.
func extent(line []piece) (ascent, descent Em) {
	ascent, descent = em*93/100, em*24/100
	for i := range line {
		if w := line[i].word; w != nil && line[i].marks&space == 0 {
			ascent, descent = max(ascent, w.Face.Ascent), max(descent, w.Face.Descent)
		}
	}
	return ascent, descent
}

// label sets a label at the outer edge of the block.
func (f *frame) label(b *block, rtl bool, x, base, width, size Unit) {
	line := append([]piece(nil), b.label.pieces...)
	visual(line)
	labelWidth := b.labelWidth.At(size)
	inset := (Em(max(0, b.Depth-1)) * nested).At(size)
	if rtl {
		x += width - inset - labelWidth
	} else {
		x += inset
	}
	f.out.Lines = append(f.out.Lines, words(line, x, base, labelWidth, size))
}

// line sets one line of a block.
func (f *frame) line(b *block, p *paragraph, line []piece, hyphenated bool, x, base, width, hang, size Unit) {
	if len(line) == 0 {
		return
	}
	line = append(f.scratch[:0], line...)
	f.scratch = line
	if hyphenated {
		last := line[len(line)-1]
		line = append(line, piece{word: last.word.hyphen, width: last.word.hyphen.Width, level: last.level})
	}
	visual(line)
	lineWidth := widthOf(line).At(size)
	switch {
	case b.Center && !f.ragged:
		x += (width - lineWidth) / 2
	case p.rtl:
		x += width - hang - lineWidth
	default:
		x += hang
	}
	f.out.Lines = append(f.out.Lines, words(line, x, base, lineWidth, size))
}

// words places pieces that stand in the order in which they are drawn.
func words(line []piece, x, base, width, size Unit) Line {
	l := Line{X: x, Y: base, Width: width, Size: size, Words: make([]PlacedWord, 0, len(line))}
	var pen Em
	for i := range line {
		p := &line[i]
		switch {
		case p.marks&gap != 0:
			l.Rules = append(l.Rules, Rule{X: pen, Width: p.width, Text: "_____"})
		case p.marks&under != 0:
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
