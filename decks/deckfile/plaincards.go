package deckfile

import (
	"strings"

	"quiz/decks/parallel"
	"quiz/decks/pool"
)

// A plainReader reads cards that are written in plain TOML, which nearly all are, and
// leaves the others to the toml package, which takes ten times as long. Plain are
//
//   - a [[card]] at the beginning of its line, and behind the card another, or the end,
//   - keys of letters, digits, - and _, each once,
//   - texts of all four sorts; numbers in decimal digits; true and false; lists; tables
//     on one line, and those with a line [card.key],
//   - comments, blank lines, and line ends of either sort.
//
// What is not plain it does not know: whether that is TOML is for the toml package to
// say. What is plain it reads as that does; FuzzReaders holds it to that.
type plainReader struct {
	reading
	doc  *document
	text string
	off  int

	open   []value // the values so far of the tables and lists that are not closed
	closed []value // those of the others
	buf    []byte
	slab   strings.Builder // that texts with escapes are cut from

	pieces pool.Pool[piece]
	spans  pool.Pool[span]
}

const cardLine = "[[card]]"

// plainRun is how many bytes of text are read at a time.
const plainRun = 128 << 10

// readPlain reads those cards of a text that are plain, in the order of the text, on
// all processors. It takes each line that begins with [[card]] for the beginning of
// a card, even where that is a line of a text; cut knows which are.
func readPlain(doc *document) []*piece {
	runs := make([][]*piece, (len(doc.Content)+plainRun-1)/plainRun)
	parallel.Runs(len(doc.Content), plainRun, func() func(from, to int) {
		r := &plainReader{doc: doc, text: doc.Content}
		return func(from, to int) { runs[from/plainRun] = r.run(from, to) }
	})
	n := 0
	for _, run := range runs {
		n += len(run)
	}
	all := make([]*piece, 0, n)
	for _, run := range runs {
		all = append(all, run...)
	}
	return all
}

// run reads the cards that begin within a stretch of the text.
func (r *plainReader) run(from, to int) (cards []*piece) {
	for start := r.nextCard(from, to); start < to; {
		values, ok := r.cardValues(start)
		if !ok {
			start = r.nextCard(start+1, to)
			continue
		}
		if cards == nil { // the others are much like it
			cards = make([]*piece, 0, (to-start)/(r.off-start)*9/8+1)
		}
		p := r.newPiece(start, r.off)
		r.readValues(p, values)
		cards = append(cards, p)
		start = r.off
	}
	return cards
}

// nextCard is where the next line [[card]] begins from a place on, and to if there is
// none before.
func (r *plainReader) nextCard(from, to int) int {
	if from == 0 && strings.HasPrefix(r.text, cardLine) {
		return 0
	}
	before := max(from-1, 0)
	i := strings.Index(r.text[before:min(to+len(cardLine), len(r.text))], "\n"+cardLine)
	if i < 0 {
		return to
	}
	return before + i + 1
}

func (r *plainReader) newPiece(start, end int) *piece {
	p := r.pieces.New()
	p.doc, p.text, p.parts = r.doc, r.text[start:end], r.spans.Take(1)
	p.parts[0] = span{start, end}
	return p
}
