package layout

import "quiz/render/typeset"

// AppendBoxes takes a text that is set apart into its boxes, in the order of
// reading, moves them down by as much as top, and adds them to a list. The text
// becomes theirs.
func AppendBoxes(list []Box, l *typeset.Layout, top typeset.Unit) []Box {
	r := reader{lines: l.Lines, pictures: l.Pictures}
	for len(r.lines)+len(r.pictures) > 0 {
		list = append(list, r.next())
		list[len(list)-1].down(top)
	}
	return list
}

// A reader goes through a text in the order of reading. A label counts for the
// rest of its block.
type reader struct {
	lines    []typeset.Line
	pictures []typeset.Placed
	label    string // the last one
	block    int    // that it stands before
}

// next takes a box off what is left: a picture, or lines that are one label or
// one text.
func (r *reader) next() Box {
	if len(r.lines) == 0 || len(r.pictures) > 0 && r.pictures[0].Block < r.lines[0].Block {
		p := &r.pictures[0]
		r.pictures = r.pictures[1:]
		if p.Block == r.block {
			return Box{Role: ItemPicture, Label: r.label, Picture: p}
		}
		return Box{Role: Picture, Picture: p}
	}
	n := run(r.lines)
	b := Box{Role: Text, Lines: r.lines[:n:n]}
	r.lines = r.lines[n:]
	switch first := &b.Lines[0]; {
	case first.Label != "":
		r.label, r.block = first.Label, first.Block
		b.Role, b.Label = Label, r.label
	case first.Block == r.block:
		b.Role, b.Label = Item, r.label
	}
	return b
}

// run is how many lines, from the first on, are one label or one text.
func run(lines []typeset.Line) int {
	n := 1
	for n < len(lines) && lines[n].Block == lines[0].Block && lines[n].Label == lines[0].Label {
		n++
	}
	return n
}

// Placed is a box of a text that stands in its place already.
func Placed(role Role, l *typeset.Layout) Box {
	b := Box{Role: role, Lines: l.Lines}
	b.around()
	return b
}

// down moves a box that has no edges yet, and draws them around it.
func (b *Box) down(top typeset.Unit) {
	if p := b.Picture; p != nil {
		p.Y += top
		b.X, b.Y, b.W, b.H = p.X, p.Y, p.Width, p.Height
		return
	}
	for i := range b.Lines {
		b.Lines[i].Y += top
	}
	b.around()
}

// around draws the edges of a box around its lines.
func (b *Box) around() {
	var right, bottom typeset.Unit
	for i := range b.Lines {
		l := &b.Lines[i]
		ascent, descent := l.Extent()
		left, top, end, foot := l.X, l.Y-ascent, l.X+l.Width, l.Y+descent
		if i > 0 {
			left, top, end, foot = min(left, b.X), min(top, b.Y), max(end, right), max(foot, bottom)
		}
		b.X, b.Y, right, bottom = left, top, end, foot
	}
	b.W, b.H = right-b.X, bottom-b.Y
}

// Blanks are the lines in a box that are to be written on, as boxes of their
// own: as high as what is written on them.
func (b *Box) Blanks() (list []Box) {
	for i := range b.Lines {
		l := &b.Lines[i]
		ascent, descent := l.Extent()
		for _, r := range l.Rules {
			if r.Text != "" {
				list = append(list, Box{Role: Blank, Label: b.Label, X: l.X + r.X.At(l.Size), Y: l.Y - ascent, W: r.Width.At(l.Size), H: ascent + descent})
			}
		}
	}
	return list
}
