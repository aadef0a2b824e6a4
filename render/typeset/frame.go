package typeset

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
	number  int  // of the block that is set
	wide    bool // a word did not fit the width
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
	f.number++
	switch {
	case b.Picture != nil:
		return f.setPicture(b, x, y, width)
	case b.columns != nil:
		return f.columns(b, x, y, width)
	}
	for i := range b.paragraphs {
		y = f.paragraph(b, i, x, y, width)
	}
	return y
}

// paragraph sets a paragraph of a block, the first with the label.
func (f *frame) paragraph(b *block, i int, x, y, width Unit) Unit {
	p, size, labelled := &b.paragraphs[i], f.sizeOf(b), i == 0 && b.Label != ""
	hang := b.hang.At(size)
	f.wide = f.wide || hang > width
	limit := f.limit(b, p, size, ems(max(width-hang, 1), size))
	tooWide := breakLines(p.pieces, limit, func(line []piece, hyphenated bool) {
		ascent, descent := extent(line)
		if labelled {
			a, d := extent(b.label.pieces)
			ascent, descent = max(ascent, a), max(descent, d)
		}
		if f.out != nil {
			base := y + (f.profile.Leading/2 + ascent).At(size)
			if labelled {
				f.label(b, x, base, width, size)
			}
			f.line(b, p, line, endOf(p, line), hyphenated, x, base, width, hang, size)
		}
		labelled = false
		y += (ascent + descent + f.profile.Leading).At(size)
	})
	f.wide = f.wide || tooWide
	return y
}

// limit is how wide the lines of a paragraph may be. Those in the middle are
// balanced, unless the text grew higher than was found to fit: high letters
// that shared a line may come apart.
func (f *frame) limit(b *block, p *paragraph, size Unit, limit Em) Em {
	if f.out == nil || !b.Center || f.ragged {
		return limit
	}
	even := balanced(p.pieces, limit)
	if even != limit && !p.even() && f.height(p, size, even) > f.height(p, size, limit) {
		return limit
	}
	return even
}

// even tells if all words are in one face, as most are, and lines equally high.
func (p *paragraph) even() bool {
	var face *Face
	for i := range p.pieces {
		if w := p.pieces[i].word; w != nil && w.Face != face {
			if face != nil {
				return false
			}
			face = w.Face
		}
	}
	return true
}

func (f *frame) height(p *paragraph, size Unit, limit Em) (sum Unit) {
	breakLines(p.pieces, limit, func(line []piece, _ bool) {
		ascent, descent := extent(line)
		sum += (ascent + descent + f.profile.Leading).At(size)
	})
	return sum
}

// Lines reach at least as far up and down as those of DejaVu do.
const (
	leastAscent  = em * 93 / 100
	leastDescent = em * 24 / 100
)

// extent is how far a line reaches above and below its baseline: that of its
// highest and deepest font.
func extent(line []piece) (ascent, descent Em) {
	ascent, descent = leastAscent, leastDescent
	for i := range line {
		if w := line[i].word; w != nil && line[i].flags&space == 0 {
			ascent, descent = max(ascent, w.Face.Ascent), max(descent, w.Face.Descent)
		}
	}
	return ascent, descent
}

// label sets a label at the outer edge of the block.
func (f *frame) label(b *block, x, base, width, size Unit) {
	line := append([]piece(nil), b.label.pieces...)
	visual(line)
	labelWidth := b.labelWidth.At(size)
	inset := (Em(max(0, b.Depth-1)) * nested).At(size)
	if b.right {
		x += width - inset - labelWidth
	} else {
		x += inset
	}
	l := words(line, x, base, labelWidth, size)
	l.Block, l.Label = f.number, b.Label
	f.out.Lines = append(f.out.Lines, l)
}

func (f *frame) line(b *block, p *paragraph, line []piece, end *Word, hyphenated bool, x, base, width, hang, size Unit) {
	if len(line) == 0 {
		return
	}
	line = append(f.scratch[:0], line...)
	f.scratch = line
	if hyphenated {
		last := line[len(line)-1]
		line = append(line, piece{word: last.word.hyphen, width: last.word.hyphen.Width, level: last.level})
	}
	lineWidth := widthOf(line).At(size)
	if end != nil {
		line = append(line, piece{word: end, level: uint8(toInt(p.rtl))})
	}
	visual(line)
	switch {
	case b.Center && !f.ragged:
		x += (width - lineWidth) / 2
	case b.right:
		x += width - hang - lineWidth
	default:
		x += hang
	}
	l := words(line, x, base, lineWidth, size)
	l.Block = f.number
	f.out.Lines = append(f.out.Lines, l)
}

// endOf is the space that a line of a paragraph ended at, or nil. A line is a
// part of the paragraph's pieces.
func endOf(p *paragraph, line []piece) *Word {
	next := cap(p.pieces) - cap(line) + len(line)
	if next < len(p.pieces) && p.pieces[next].flags&space != 0 {
		return p.pieces[next].word.end
	}
	return nil
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
