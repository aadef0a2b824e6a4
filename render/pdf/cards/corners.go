package cards

import (
	"strconv"

	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// cornerHeight is what is kept below text for the card's name, and cornerSize
// the size that it is set in.
const (
	cornerHeight = paper.Length(3.6 * mm)
	cornerSize   = 6 * typeset.Point
)

// corners are what stands small at the foot of both sides of a card, so that
// spilled cards can be sorted: by side its name, then the title of its deck.
type corners [2][2]*typeset.Layout

// cornersOf are a card's number, and on its back the id behind it, which may
// well give the answer away; and the title. Where they are too long they are
// cut. Of an id, a character that no font has is left out.
func (p *printer) cornersOf(card *render.Card) corners {
	number := strconv.Itoa(card.Position)
	name := number
	if card.Card.ID != "" {
		name += " · " + card.Card.ID
	}
	if card.Part != "" {
		name += " · " + card.Part
	}
	width := layout.Points(p.drawer.room.W)
	base := layout.Points(p.drawer.room.H+cornerHeight) - cornerSize*3/10
	title := p.titles[card.Deck.Title]
	if title == nil {
		p.titleShown(card)
		title = p.setter.SetLine(card.Deck.Title, cornerSize, width*42/100)
		p.titles[card.Deck.Title] = title
	}
	title = moved(title, width, base)
	var list corners
	for side, text := range [2]string{number, name} {
		list[side] = [2]*typeset.Layout{moved(p.setter.SetLine(text, cornerSize, width*55/100), 0, base), title}
	}
	return list
}

// moved is a line that begins, or ends where x is not 0, at a place.
func moved(l *typeset.Layout, x, base typeset.Unit) *typeset.Layout {
	copied := *l
	copied.Lines = append([]typeset.Line(nil), l.Lines...)
	for i := range copied.Lines {
		if x > 0 {
			copied.Lines[i].X = x - copied.Lines[i].Width
		}
		copied.Lines[i].Y = base
	}
	return &copied
}
