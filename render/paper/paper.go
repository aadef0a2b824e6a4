// Package paper knows the sheets that cards are printed on, and where each
// card lies on them: its front, its back, what of it is safe to print on, and
// where to cut. It is arithmetic alone; it neither draws nor reads files.
//
// # Promises
//
// All lengths are whole micrometres, so results are exact and the same on
// every machine. Seen through the paper, a back that is not shifted lies upon
// its front to the micrometre, also on sheets whose margins differ. Fronts and
// backs have safe areas of one size, so a text is fitted once for all places.
//
// # A sheet of one's own
//
// Parse reads a TOML file of up to eleven keys; lengths are millimetres:
//
//	paper       "A4", "Letter", …, or [width, height]
//	card-width, card-height
//	columns, rows
//	left, top   of the first card; left out: the cards are centred
//	across      from a card's left side to the next one's; default: card-width
//	down        from a card's top to the next one's; default: card-height
//	title       default: the file's name without .toml
//	plain       true for plain paper that is cut; default: false, perforated
package paper

import (
	"fmt"
	"strings"
)

// A Length is a number of micrometres: fine enough for sheets that are measured
// in inches, and coarse enough to be exact in every sum.
type Length int

// Millimetre has no type, so that 88.9*Millimetre is exact, and a length finer
// than a micrometre does not compile.
const Millimetre = 1000

// mm is short, for tables.
const mm = Millimetre

// String gives millimetres: "88.9 mm".
func (l Length) String() string {
	sign, abs := "", l
	if l < 0 {
		sign, abs = "-", -l
	}
	text := fmt.Sprintf("%s%d.%03d", sign, abs/mm, abs%mm)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".") + " mm"
}

// A Stock is a kind of sheet: paper, and a grid of equal cards on it.
type Stock struct {
	ID    string
	Title string
	Also  []string // other product numbers that mean the same

	Width, Height         Length // of the paper
	CardWidth, CardHeight Length
	Columns, Rows         int
	Left, Top             Length // of the first card
	Across, Down          Length // from one card to the next, of the same sides

	// Plain paper is cut, where other sheets are perforated. Its cards may
	// reach to the paper's edge, to which no printer prints.
	Plain bool
}

// A Box is an area of a page. X and Y are its left top corner, from the left
// top corner of the page.
type Box struct{ X, Y, W, H Length }

// A Line is a straight line between two points of a page.
type Line struct{ X1, Y1, X2, Y2 Length }

// cell is the card in a column and a row, counted from 0.
func (s Stock) cell(column, row int) Box {
	x, y := s.Left+Length(column)*s.Across, s.Top+Length(row)*s.Down
	return Box{x, y, s.CardWidth, s.CardHeight}
}

// margins are the narrower of the left and right margin, and of the top and
// bottom margin. Both sides count with the narrower one, for the back of a
// sheet has them swapped.
func (s Stock) margins() (x, y Length) {
	last := s.cell(s.Columns-1, s.Rows-1)
	return min(s.Left, s.Width-last.X-last.W), min(s.Top, s.Height-last.Y-last.H)
}
