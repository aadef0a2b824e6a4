package answer

import (
	"strings"
	"sync"

	"quiz/decks/numeral"
)

// A reading is one text that a form may be read as, made ready for comparing.
type reading struct {
	text     string // plain, as it may be typed
	part     bool   // of the form: one alternative, or without what stands in brackets
	tidy     string
	folded   Folded
	twoNames bool // two words that begin with capitals

	once     sync.Once
	words    []word
	dateLike bool

	valueOnce sync.Once
	value     value

	numberedOnce sync.Once
	numbered     [2]string // see Folder.numbered

	quantitiesOnce sync.Once
	quantities     []Quantity

	ampersandsOnce sync.Once
	ampersands     string // see Folder.ampersands

	respellings [len(respellings)]respelled

	listOnce sync.Once
	items    []*reading // of a list within a text; nil where it is none
}

// reading makes a text ready.
func (f Folder) reading(text string, part bool) *reading {
	tidy := numeral.Tidy(text)
	return &reading{text: text, part: part, tidy: tidy, folded: f.foldTidy(tidy), twoNames: isTwoNames(tidy)}
}

// An attempt is what was typed, made ready for comparing.
type attempt struct {
	reading
	typed string
}

func (f Folder) attempt(typed string) *attempt {
	typed = strings.TrimSpace(typed)
	tidy := numeral.Tidy(typed)
	a := &attempt{typed: typed}
	a.text, a.tidy, a.folded = typed, tidy, f.foldTidy(tidy)
	return a
}

// numberedOf is the text with its numbers in figures.
func (r *reading) numberedOf(f Folder) [2]string {
	r.numberedOnce.Do(func() { r.numbered = f.numbered(r) })
	return r.numbered
}

// ampersandsOf is the text with the sign for each "and".
func (r *reading) ampersandsOf(f Folder) string {
	r.ampersandsOnce.Do(func() { r.ampersands = f.ampersands(r.folded.Words) })
	return r.ampersands
}

// quantitiesOf are the numbers with units that the text may be.
func (r *reading) quantitiesOf(f Folder) []Quantity {
	r.quantitiesOnce.Do(func() { r.quantities = Quantities(r.text, f.language) })
	return r.quantities
}

// wordsOf are the words without a leading article, each made ready.
func (r *reading) wordsOf(f Folder) []word {
	r.once.Do(func() { r.words, r.dateLike = f.ready(r.folded.Words), isDateLike(r.folded.Words) })
	return r.words
}
