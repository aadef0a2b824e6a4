package pdf

import (
	"slices"
	"strconv"

	"quiz/render/paper"
	"quiz/render/typeset"
)

// drawSheet draws one sheet of paper: its front and its back, or both sides
// beside each other.
func (d *drawer) drawSheet(batch []*cardText) {
	d.sheets++
	d.cards += len(batch)
	o := d.options
	first := len(d.told)
	for _, t := range batch {
		d.told = append(d.told, toldCard{card: t.Card, sides: [2]toldSide{{page: -1}, {page: -1}}})
	}
	if o.Flip == paper.FoldOver {
		var all []placedSide
		if o.Sides != Backs {
			all = append(all, d.placed(batch, 0)...)
		}
		if o.Sides != Fronts {
			all = append(all, d.placed(batch, 1)...)
		}
		d.drawPage(all, first, false)
		return
	}
	if o.Sides != Backs {
		d.drawPage(d.placed(batch, 0), first, false)
	}
	if o.Sides != Fronts {
		d.drawPage(d.placed(batch, 1), first, true)
	}
}

// placed lays out one side of the cards of a sheet. The last sheet may have
// fewer cards; its empty places stay empty.
func (d *drawer) placed(batch []*cardText, side int) []placedSide {
	list := make([]placedSide, len(batch))
	o := &d.options
	for i, t := range batch {
		place := o.Stock.Front(i, o.Flip)
		if side == 1 {
			place = o.Stock.Back(i, o.Flip, o.BackDX, o.BackDY)
		}
		width, height := points(d.room.W), points(d.room.H)
		text := d.placer.Place(t.sides[side], t.sizes[side], width, height)
		if size := t.sizes[side]; d.smallest == 0 || size < d.smallest {
			d.smallest = size
		}
		list[i] = placedSide{card: t, side: side, place: place, text: text, top: (height - text.Height) / 2, corners: t.corners[side]}
	}
	return list
}

// drawPage draws placed sides as one page.
func (d *drawer) drawPage(list []placedSide, first int, back bool) {
	c := d.canvas
	c.begin(points(d.options.Stock.Height))
	d.guides(list, back)
	page := len(d.pages)
	perSide := 0
	for i := range list {
		s := &list[i]
		if i > 0 && s.side != list[i-1].side {
			perSide = i
		}
		told := &d.told[first+i-perSide]
		told.sides[s.side] = d.drawSide(s, page)
		if s.side == 0 || d.options.Sides == Backs {
			d.bookmark(s.card.Card, page, points(s.place.X), c.height-points(s.place.Y))
		}
	}
	d.pages = append(d.pages, pageInfo{sheet: d.sheets, back: back})
	d.contents.Add(c.buf)
}

// guides draws where to cut and fold, and the borders of fronts. Backs have
// none: a printer that is off by a millimetre would show it there.
func (d *drawer) guides(list []placedSide, back bool) {
	o := &d.options
	var marks, borders, folds []paper.Line
	if o.Marks && !back {
		marks = o.Stock.Marks(o.Flip)
	}
	for i := range list {
		s := &list[i]
		if o.Border && (s.side == 0 || o.Flip == paper.FoldOver || o.Sides == Backs) {
			borders = append(borders, outline(s.place.Box)...)
		}
	}
	if o.Flip == paper.FoldOver {
		for i := range list {
			if list[i].side == list[0].side {
				folds = append(folds, o.Stock.FoldLine(i))
			}
		}
	}
	if len(marks)+len(borders)+len(folds) == 0 {
		return
	}
	form := canvas{height: d.canvas.height}
	form.stroke(marks, 300, ".5")
	form.stroke(borders, 300, ".7")
	if len(folds) > 0 {
		form.text("[3 3] 0 d\n")
		form.stroke(folds, 300, ".6")
	}
	name := d.form(string(form.buf))
	d.canvas.artifact(func() { d.canvas.text("/", name, " Do\n") })
}

// form names drawing that comes again on other pages, and is kept once.
func (d *drawer) form(content string) string {
	i := slices.Index(d.forms, content)
	if i < 0 {
		i = len(d.forms)
		d.forms = append(d.forms, content)
	}
	return "G" + strconv.Itoa(i)
}

// outline is the four edges of a box.
func outline(b paper.Box) []paper.Line {
	r, d := b.X+b.W, b.Y+b.H
	return []paper.Line{{X1: b.X, Y1: b.Y, X2: r, Y2: b.Y}, {X1: r, Y1: b.Y, X2: r, Y2: d}, {X1: r, Y1: d, X2: b.X, Y2: d}, {X1: b.X, Y1: d, X2: b.X, Y2: b.Y}}
}

// drawText draws what is read of a side, in the order of reading.
func (d *drawer) drawText(s *placedSide, page int) toldSide {
	c := d.canvas
	told := toldSide{page: page, first: c.marked}
	lines, pictures := s.text.Lines, s.text.Pictures
	var parts []byte
	labelled := 0 // the block whose label was the last part
	for len(lines)+len(pictures) > 0 {
		if len(lines) == 0 || len(pictures) > 0 && pictures[0].Block < lines[0].Block {
			parts = append(parts, choose(pictures[0].Block == labelled, partBodyPicture, partPicture))
			d.drawPicture(s, &pictures[0])
			told.alts, pictures = append(told.alts, pictures[0].Alt), pictures[1:]
			continue
		}
		first, n := lines[0], 1
		for n < len(lines) && lines[n].Block == first.Block && lines[n].Label == first.Label {
			n++
		}
		part := choose(first.Block == labelled, partBody, partText)
		if first.Label {
			part, labelled = partLabel, first.Block
		}
		parts = append(parts, part)
		c.content(tagOf(part), func() {
			for i := range lines[:n] {
				c.line(&lines[i])
			}
		})
		lines = lines[n:]
	}
	told.parts = d.partsOf(parts)
	return told
}

// drawPicture draws a picture.
func (d *drawer) drawPicture(s *placedSide, p *typeset.Placed) {
	c := d.canvas
	c.content("Figure", func() {
		c.image(c.images.use(s.card.Card, p), c.x+p.X, c.y-p.Y-p.Height, p.Width, p.Height)
	})
}

// drawSide draws one side of a card.
func (d *drawer) drawSide(s *placedSide, page int) toldSide {
	c := d.canvas
	box := s.place.Box
	if s.place.Turned {
		c.turned(box)
		defer c.restore()
	}
	room := paper.Box{X: box.X + d.room.X, Y: box.Y + d.room.Y, W: d.room.W, H: d.room.H}
	c.at(room)
	c.y -= s.top
	told := d.drawText(s, page)
	c.at(room)
	c.artifact(func() {
		c.text(".4 g\n")
		for _, l := range s.corners {
			for i := range l.Lines {
				c.line(&l.Lines[i])
			}
		}
		c.penUp()
		c.text("0 g\n")
	})
	return told
}
