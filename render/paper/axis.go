package paper

import (
	"fmt"
	"math"

	"quiz/decks/deckfile"
)

const (
	leastCard  = 5 * mm // a card below that is likely measured in inches
	mostInARow = 100

	faulty Length = -1 // where a length could not be read
)

// An axis has the keys and words of one direction of the page: what is across
// it and what is down it are read alike.
type axis struct{ card, count, first, pitch, wide, from string }

// A row is how cards lie along one axis.
type row struct {
	card, first, pitch Length
	count              int // 0 where it could not be read
}

// read reads the keys of an axis and checks that the cards lie side by side
// within the paper, whose size is 0 where that is not known.
func (a axis) read(file *deckfile.Settings, paper Length) row {
	r := row{card: a.length(file, a.card, leastCard), count: a.readCount(file)}
	if r.pitch = r.card; file.Has(a.pitch) {
		r.pitch = a.length(file, a.pitch, 0)
	}
	if file.Has(a.first) {
		r.first = a.length(file, a.first, 0)
	}
	if r.count > 1 && r.pitch != faulty && r.pitch < r.card {
		hint := fmt.Sprintf("%s leads from a card to the next one: at least %v", a.pitch, r.card)
		file.Bad(a.pitch, hint, "cards overlap: %s is %v, and a card is %v %s", a.pitch, r.pitch, r.card, a.wide)
	}
	if r.count > 0 && r.card != faulty && r.pitch != faulty && r.first != faulty && paper > 0 {
		a.place(file, &r, paper)
	}
	return r
}

// place sees that the cards lie within the paper, in its middle if their place
// is not given.
func (a axis) place(file *deckfile.Settings, r *row, paper Length) {
	used := Length(r.count-1)*r.pitch + r.card
	if !file.Has(a.first) {
		r.first = max(0, (paper-used)/2)
	}
	if end := r.first + used; end > paper {
		hint := fmt.Sprintf("lessen %s, %s, %s or %s", a.count, a.card, a.first, a.pitch)
		file.Bad(a.count, hint, "cards take %v %s, and the paper is %v %s", end, a.from, paper, a.wide)
	}
}

func (a axis) readCount(file *deckfile.Settings) int {
	n, ok := file.Number(a.count)
	switch {
	case !file.Has(a.count):
		file.Bad(a.count, fmt.Sprintf("write how many there are: %s = 2", a.count), "%s is missing", a.count)
	case ok && (n < 1 || n > mostInARow || n != math.Trunc(n)):
		file.Bad(a.count, "", "%s must be a whole number from 1 to %d", a.count, mostInARow)
	case ok:
		return int(n)
	}
	return 0
}

// length reads a number of millimetres.
func (a axis) length(file *deckfile.Settings, key string, least Length) Length {
	n, ok := file.Number(key)
	switch {
	case !file.Has(key):
		file.Bad(key, fmt.Sprintf("write it in millimetres: %s = 50", key), "%s is missing", key)
	case ok && (n < float64(least)/mm || n > mostPaper/mm):
		hint := inchHint
		if n < 0 {
			hint = ""
		}
		file.Bad(key, hint, "%s must be from %v to %v", key, least, Length(mostPaper))
	case ok:
		return micrometres(n)
	}
	return faulty
}
