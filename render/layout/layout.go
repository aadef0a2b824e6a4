// Package layout says what lies where on pages, as data. It is made before
// anything is drawn, so that whoever draws a page, writes it out for people to
// read, or looks for a mark on a sheet that was scanned, goes by one and the
// same value and decides nothing about places.
//
// # Units
//
// Areas and marks lie on their page: in micrometres (paper.Length) from its left
// top corner, to the right and down. Boxes lie in their area: in thousandths of
// a point (typeset.Unit) from the left top corner of its room, as text is set.
// OnPage says where a box lies on the page, the turn of its area included.
package layout

import (
	"quiz/render/paper"
	"quiz/render/typeset"
)

// A Page is one page with all that it shows, in the order in which it is drawn
// and read.
type Page struct {
	Label         string // what it is called: "3a" is the front of the third sheet
	Sheet         int    // of paper, from 1
	Back          bool   // it is the back of its sheet
	Width, Height paper.Length
	Areas         []Area
}

// An Area is a part of a page that belongs together, such as one side of a card.
type Area struct {
	paper.Place
	Section  int       // what it is a side of: a card, by its number on the sheet; 0: the page's own
	Side     Side      // of the card
	Room     paper.Box // in which its boxes lie, as long as the area is not turned
	Language string    // that it is read in: BCP 47, or empty
	Topics   []string  // under which a list of contents leads to it
	Marks    []Mark    // drawn before the boxes
	Boxes    []Box     // in the order of reading, corners last
}

// Side is a side of a card.
type Side uint8

// The two sides, which count from 0.
const (
	Front Side = iota
	Back
)

// String is "front" or "back".
func (s Side) String() string { return [...]string{"front", "back"}[s] }

// A Box is a part of an area that is read in one go. It has lines of text or a
// picture, whose places count from the corner of the room as well.
type Box struct {
	Role       Role
	Label      string       // "a)", "2.", "•": of the item that it is, or is a part of
	X, Y, W, H typeset.Unit // around all that it shows
	Lines      []typeset.Line
	Picture    *typeset.Placed
}

// Role is what a box is.
type Role uint8

// The roles. An item is what a label stands before, such as an option; where
// it has a picture, too, that is a part of its own.
const (
	Text Role = iota
	Label
	Item
	Picture
	ItemPicture
	Corner // what tells spilled cards apart, small, not read aloud
	Blank  // a line to write on, which is a part of a text, a label or an item
)

// String names the role.
func (r Role) String() string {
	return [...]string{"text", "label", "item", "picture", "item picture", "corner", "blank"}[r]
}

// A Mark is a line that is drawn for the one who has the paper in hand.
type Mark struct {
	Kind Kind
	paper.Line
}

// Kind is what a mark is for.
type Kind uint8

// The kinds of marks: where to cut, the edge of a card, where to fold, a line to
// measure by, and the line that several of those stand on.
const (
	Cut Kind = iota
	Border
	Fold
	Scale
	Axis
)

// String names the kind.
func (k Kind) String() string {
	return [...]string{"cut", "border", "fold", "scale", "axis"}[k]
}

// Points turns a length on paper into thousandths of a point: 127 mm are 360
// points.
func Points(l paper.Length) typeset.Unit {
	if l < 0 {
		return -Points(-l)
	}
	return typeset.Unit((int64(l)*360 + 63) / 127)
}

// A Rect is a place on a page, in thousandths of a point from its left top
// corner.
type Rect struct{ X, Y, W, H typeset.Unit }

// OnPage is where a box of the area lies on the page. In an area that is turned
// it lies upside down.
func (a *Area) OnPage(b *Box) Rect {
	r := Rect{Points(a.Room.X) + b.X, Points(a.Room.Y) + b.Y, b.W, b.H}
	if a.Turned {
		r.X = Points(2*a.X+a.W) - r.X - r.W
		r.Y = Points(2*a.Y+a.H) - r.Y - r.H
	}
	return r
}
