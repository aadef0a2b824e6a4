package typeset

// columns sets blocks beside one another. The first stands where reading
// begins.
func (f *frame) columns(b *block, x, y, width Unit) Unit {
	widths, gutter := columnWidths(b, f.size, width)
	right := len(b.columns[0]) > 0 && b.columns[0][0].right
	end, at := y, Unit(0)
	for i, column := range b.columns {
		left := x + at
		if right {
			left = x + width - at - widths[i]
		}
		end = max(end, f.blocks(column, left, y, widths[i]))
		at += widths[i] + gutter
	}
	return end
}

// columnWidths is the width of each column, and what is between two. They are
// equal; but of two, one that needs more than half has what the other can
// spare, up to seven tenths, or to its longest word.
func columnWidths(b *block, size, width Unit) (widths []Unit, gutter Unit) {
	n := Unit(max(len(b.columns), 1))
	gutter = em.At(size)
	room := max(width-gutter*(n-1), n)
	for range b.columns {
		widths = append(widths, room/n)
	}
	if n != 2 {
		return widths, gutter
	}
	first, second := natural(b.columns[0]), natural(b.columns[1])
	if first.At(size) > room/2 || second.At(size) > room/2 {
		share := Unit(int64(room) * int64(first) / int64(first+second))
		share = min(max(share, room*3/10), room*7/10)
		least, rest := narrowest(b.columns[0]).At(size), narrowest(b.columns[1]).At(size)
		if least+rest < room { // no word need be broken
			share = min(max(share, least+1), room-rest-1)
		}
		widths[0], widths[1] = share, room-share
	}
	return widths, gutter
}

// natural is how wide blocks are where no line is broken. A picture takes as
// much as there is, and so counts as a line of text.
func natural(list []block) (widest Em) {
	widest = em
	for i := range list {
		b := &list[i]
		for _, p := range b.paragraphs {
			widest = max(widest, b.hang+widthOf(p.pieces))
		}
		if b.Picture != nil {
			widest = max(widest, b.hang+20*em)
		}
	}
	return widest
}

// narrowest is how wide blocks are where lines are broken at every word.
func narrowest(list []block) (widest Em) {
	for i := range list {
		b := &list[i]
		for _, p := range b.paragraphs {
			breakLines(p.pieces, 1, func(line []piece, _ bool) { widest = max(widest, b.hang+widthOf(line)) })
		}
	}
	return widest
}
