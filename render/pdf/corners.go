package pdf

import (
	"strconv"

	"quiz/render"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// cornerHeight is what is kept below text for the card's name, and cornerSize
// the size that it is set in.
const (
	cornerHeight = paper.Length(3600)
	cornerSize   = 6 * typeset.Point
)

// cornersOf is the name of a card and the title of its deck, small at the foot
// of both sides, so that spilled cards can be sorted. Where they are too long
// they are cut. Of an id, a character that no font has is left out.
func (p *printer) cornersOf(card *render.Card) [2]*typeset.Layout {
	name := strconv.Itoa(card.Place)
	if card.Card.ID != "" {
		name += " · " + card.Card.ID
	}
	if card.Part != "" {
		name += " · " + card.Part
	}
	width := points(p.drawer.room.W)
	base := points(p.drawer.room.H+cornerHeight) - cornerSize*3/10
	left := moved(p.setter.SetLine(name, cornerSize, width*55/100), 0, base)
	right := p.titles[card.Deck.Title]
	if right == nil {
		p.titleShown(card)
		right = p.setter.SetLine(card.Deck.Title, cornerSize, width*42/100)
		p.titles[card.Deck.Title] = right
	}
	return [2]*typeset.Layout{left, moved(right, width, base)}
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
