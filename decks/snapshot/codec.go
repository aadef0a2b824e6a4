package snapshot

import (
	"encoding/binary"
	"math"
	"math/bits"

	"quiz/decks"
	"quiz/decks/place"
)

// A codec writes a snapshot's records or reads them. Both go the same way
// through the same methods, each of which says once what stands in the file; so
// what is written cannot differ from what is read.
//
// Records that make no sense set bad. From then on everything reads as nothing,
// and whoever began asks once, at the end.
type codec struct {
	reading bool
	records []byte // written so far, or still to be read
	texts   []byte // written so far
	unread  string // texts still to be read
	bad     bool

	name string // of the deck that is read
	line int    // of the place that was written or read last

	pools
}

// pools is where what is read lives: a few arrays for each batch of cards, instead
// of an object for each text and list.
type pools struct {
	words       pool[string]
	distractors pool[decks.Distractor]
	pairs       pool[decks.Pair]
	parts       pool[decks.ClozePart]
	blanks      pool[decks.Blank]
	cites       pool[decks.Cite]
	shorts      pool[decks.Short]
	opens       pool[decks.Open]
	choices     pool[decks.Choice]
	multiples   pool[decks.Multiple]
	truefalses  pool[decks.TrueFalse]
	numbers     pool[decks.Number]
	clozes      pool[decks.Cloze]
	matches     pool[decks.Match]
	orders      pool[decks.Order]
	lists       pool[decks.List]
	items       pool[decks.Item]
}

type pool[T any] struct{ free []T }

// poolSize is how many elements a pool gets at a time: what a batch of cards of
// one kind takes at least. More would be taken in vain for its one cloze.
const poolSize = decks.BatchSize

// take gives n elements. No list can grow into the one behind it.
func (p *pool[T]) take(n int) []T {
	if n > len(p.free) {
		p.free = make([]T, max(n, poolSize))
	}
	list := p.free[:n:n]
	p.free = p.free[n:]
	return list
}

// mostNumber bounds every number: deck files end at shelf.SizeLimit, so there is no
// larger length, line or column, and none that an int could not hold.
const mostNumber = math.MaxInt32

// number is a number of 0 or more.
func (x *codec) number(n *int) {
	switch {
	case !x.reading:
		x.records = binary.AppendUvarint(x.records, uint64(*n))
	case len(x.records) > 0 && x.records[0] < 0x80: // nearly every one
		*n = int(x.records[0])
		x.records = x.records[1:]
	default:
		v := x.uvarint()
		if v > mostNumber {
			x.fail()
			v = 0
		}
		*n = int(v)
	}
}

func (x *codec) uvarint() uint64 {
	v, size := binary.Uvarint(x.records)
	if size <= 0 {
		x.fail()
		return 0
	}
	x.records = x.records[size:]
	return v
}

func (x *codec) fail() { x.bad, x.records, x.unread = true, nil, "" }

func (x *codec) flag(b *bool) {
	n := 0
	if *b {
		n = 1
	}
	if x.number(&n); n > 1 {
		x.fail()
	}
	*b = n == 1
}

// float is a finite number. Most have few digits, which stand in the high bytes
// of their bits: turned round, they are short.
func (x *codec) float(f *float64) {
	if !x.reading {
		x.records = binary.AppendUvarint(x.records, bits.ReverseBytes64(math.Float64bits(*f)))
		return
	}
	*f = math.Float64frombits(bits.ReverseBytes64(x.uvarint()))
	if math.IsNaN(*f) || math.IsInf(*f, 0) {
		x.fail()
		*f = 0
	}
}

// text is a text. When reading it is a part of the one that holds them all.
func (x *codec) text(s *string) {
	n := len(*s)
	x.number(&n)
	switch {
	case !x.reading:
		x.texts = append(x.texts, *s...)
	case n > len(x.unread):
		x.fail()
	default:
		*s, x.unread = x.unread[:n], x.unread[n:]
	}
}

// listOf is the length of a list, and the list with that many elements, for the
// caller to write or to fill. A list that is nil is told from an empty one. No
// element takes less than a byte, which bounds what a false length can cost.
func listOf[T any](x *codec, from *pool[T], list *[]T) []T {
	n := 0
	if *list != nil {
		n = 1 + len(*list)
	}
	x.number(&n)
	switch {
	case x.reading && n > 1+len(x.records):
		x.fail()
	case x.reading && n > 0:
		*list = from.take(n - 1)
	}
	return *list
}

func (x *codec) strings(list *[]string) {
	texts := listOf(x, &x.words, list)
	for i := range texts {
		x.text(&texts[i])
	}
}

// pos is a place in the file that is read. Lines are written as the step from
// the place before, which mostly fits a byte.
func (x *codec) pos(p *place.Pos) {
	step := zigzag(p.Line - x.line)
	x.number(&step)
	x.line += unzigzag(step)
	x.number(&p.Column)
	if x.line < 0 {
		x.fail()
	}
	if x.reading {
		p.File, p.Line = x.name, x.line
	}
}

// zigzag makes a small number of 0 or more of a small number.
func zigzag(n int) int   { return n<<1 ^ n>>(bits.UintSize-1) }
func unzigzag(n int) int { return n>>1 ^ -(n & 1) }
