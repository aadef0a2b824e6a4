package cards

import (
	"strconv"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// An imposer lays out the pages of one sheet of paper after another: the sides
// of cards at their places, and the marks around them.
type imposer struct {
	options Options
	room    paper.Box // that of text within a card, from the card's corner
	placer  *typeset.Placer
	spare   [][]layout.Area // of pages that were drawn

	cards, sheets int
	smallest      typeset.Unit // size of main text
}

func newImposer(o Options) *imposer {
	x, y := o.Stock.Inset()
	return &imposer{options: o, room: paper.Box{X: x, Y: y, W: o.Stock.CardWidth - 2*x, H: o.Stock.CardHeight - 2*y - cornerHeight}}
}

// sheet lays out one sheet of paper: its front and its back, or both sides
// beside each other.
func (m *imposer) sheet(batch []*cardText) (pages []layout.Page) {
	m.sheets++
	m.cards += len(batch)
	sides := m.options.Sides.printed()
	if m.options.Flip == paper.FoldOver {
		return []layout.Page{m.page(batch, false, sides...)}
	}
	for _, side := range sides {
		pages = append(pages, m.page(batch, side == layout.Back, side))
	}
	return pages
}

// printed are the sides of cards that are printed.
func (s Sides) printed() []layout.Side {
	switch s {
	case Fronts:
		return []layout.Side{layout.Front}
	case Backs:
		return []layout.Side{layout.Back}
	}
	return []layout.Side{layout.Front, layout.Back}
}

// page makes a page of sides of the cards of a sheet. Its first area has the
// marks, below all else. The last sheet may have fewer cards; its empty places
// stay empty.
func (m *imposer) page(batch []*cardText, back bool, sides ...layout.Side) layout.Page {
	stock := &m.options.Stock
	p := layout.Page{Label: m.label(back), Sheet: m.sheets, Back: back, Width: stock.Width, Height: stock.Height}
	p.Areas = m.areas(1 + len(batch)*len(sides))
	for k, side := range sides {
		for i, t := range batch {
			m.lay(&p.Areas[1+k*len(batch)+i], t, side, m.placeOf(i, side))
		}
	}
	p.Areas[0] = layout.Area{Marks: m.marks(p.Areas[0].Marks[:0], p.Areas[1:], back)}
	return p
}

// areas gives as many areas as a page needs. What stands in them is of no use
// but for the memory of their marks and boxes: that of each page anew would be
// a tenth of all that a large deck takes.
func (m *imposer) areas(n int) []layout.Area {
	last := len(m.spare) - 1
	if last < 0 || cap(m.spare[last]) < n {
		return make([]layout.Area, n)
	}
	list := m.spare[last][:n]
	m.spare = m.spare[:last]
	return list
}

// reuse takes back pages that nobody looks at any more.
func (m *imposer) reuse(pages []layout.Page) {
	for i := range pages {
		m.spare = append(m.spare, pages[i].Areas)
	}
}

// label names a page: 1a and 1b are the two sides of the first sheet.
func (m *imposer) label(back bool) string {
	name := strconv.Itoa(m.sheets)
	switch {
	case m.options.Sides != Both || m.options.Flip == paper.FoldOver:
		return name
	case back:
		return name + "b"
	}
	return name + "a"
}

// placeOf is where a side of a card lies, by the number of the card among those
// of its sheet.
func (m *imposer) placeOf(i int, side layout.Side) paper.Place {
	o := &m.options
	if side == layout.Back {
		return o.Stock.Back(i, o.Flip, o.BackDX, o.BackDY)
	}
	return o.Stock.Front(i, o.Flip)
}

// lay lays out one side of a card as an area, its text in the middle of the
// room.
func (m *imposer) lay(a *layout.Area, t *cardText, side layout.Side, place paper.Place) {
	width, height := layout.Points(m.room.W), layout.Points(m.room.H)
	size := t.sizes[side]
	if m.smallest == 0 || size < m.smallest {
		m.smallest = size
	}
	text := m.placer.Place(t.sides[side], size, width, height)
	*a = layout.Area{
		Place: place, Section: t.Number, Side: side, Language: t.Deck.Language,
		Room:  paper.Box{X: place.X + m.room.X, Y: place.Y + m.room.Y, W: m.room.W, H: m.room.H},
		Boxes: layout.AppendBoxes(a.Boxes[:0], text, (height-text.Height)/2),
	}
	for _, corner := range t.corners[side] {
		a.Boxes = append(a.Boxes, layout.Placed(layout.Corner, corner))
	}
	if side == layout.Front || m.options.Sides == Backs {
		a.Topics = t.Deck.TagsOf(t.Card.Card)
	}
}
