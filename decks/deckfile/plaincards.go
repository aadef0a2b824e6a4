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
		values, ok := r.card(start)
		if !ok {
			start = r.nextCard(start+1, to)
			continue
		}
		if cards == nil { // the others are much like it
			cards = make([]*piece, 0, (to-start)/(r.off-start)*9/8+1)
		}
		p := r.piece(start, r.off)
		r.values(p, values)
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

func (r *plainReader) piece(start, end int) *piece {
	p := r.pieces.New()
	p.doc, p.text, p.parts = r.doc, r.text[start:end], r.spans.Take(1)
	p.parts[0] = span{start, end}
	return p
}

// card reads the values of the card that begins at a place, up to the beginning of
// the next. It is not ok if it is not plain. The values are there until it is called
// again.
func (r *plainReader) card(start int) (values []value, ok bool) {
	r.off, r.open, r.closed = start+len(cardLine), r.open[:0], r.closed[:0]
	if !r.lineEnd() || !r.lines(0) {
		return nil, false
	}
	for r.has("[card.") {
		if !r.subTable() {
			return nil, false
		}
	}
	return r.open, r.off == len(r.text) || r.has(cardLine)
}

// subTable reads a table of the card that has a line of its own.
func (r *plainReader) subTable() bool {
	r.off += len("[card.")
	key, base := r.key(), len(r.open)
	if key == "" || base == mostKeys || r.knows(0, key) || !r.takes(']') || !r.lineEnd() {
		return false
	}
	if !r.lines(base) {
		return false
	}
	r.open = append(r.open, value{key: key, typ: tableValue, items: r.close(base)})
	return true
}

// lines reads lines of keys and values, up to one that begins with a bracket or to
// the end. The keys of the table are those in r.open from base on.
func (r *plainReader) lines(base int) bool {
	for {
		r.blanks()
		switch {
		case r.off == len(r.text):
			return true
		case r.text[r.off] == '[':
			return r.text[r.off-1] == '\n'
		case plainClass[r.text[r.off]]&keyByte != 0:
			if !r.pair(base, 0) || !r.lineEnd() {
				return false
			}
		case !r.lineEnd():
			return false
		}
	}
}

// close takes the values of r.open from base on out of it: their table or list is
// closed.
func (r *plainReader) close(base int) []value {
	n := len(r.closed)
	r.closed = append(r.closed, r.open[base:]...)
	r.open = r.open[:base]
	return r.closed[n:len(r.closed):len(r.closed)]
}

// knows tells if a key is among those from base on.
func (r *plainReader) knows(base int, key string) bool {
	return find(r.open[base:], key) != &absent
}

func (r *plainReader) has(prefix string) bool { return strings.HasPrefix(r.text[r.off:], prefix) }

// takes passes over a byte, if it stands there.
func (r *plainReader) takes(c byte) bool {
	if r.off < len(r.text) && r.text[r.off] == c {
		r.off++
		return true
	}
	return false
}

// blanks passes over blanks within a line.
func (r *plainReader) blanks() {
	for r.off < len(r.text) && (r.text[r.off] == ' ' || r.text[r.off] == '\t') {
		r.off++
	}
}

// lineEnd passes over what is left of a line without a value: blanks and a comment.
func (r *plainReader) lineEnd() bool {
	r.blanks()
	if r.takes('#') {
		r.off = r.skip(r.off, commentByte)
	}
	return r.off == len(r.text) || r.newline()
}

func (r *plainReader) newline() bool {
	if r.takes('\n') {
		return true
	}
	if r.has("\r\n") {
		r.off += 2
		return true
	}
	return false
}
