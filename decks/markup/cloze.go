package markup

import (
	"iter"
	"strings"
)

// A Piece is a part of a text with blanks: a blank, or what stands between two.
type Piece struct {
	Text  string // markup; of a blank, what fills it, or nothing while it is asked
	Blank int    // the number of the blank, from 1; 0: text between blanks
}

// ParseCloze reads a text with blanks. Emphasis, code, maths and lists may lie
// within a blank, around it, or over several. An empty blank is one span with no
// text, in the style of the text around it; what fills a blank are spans that
// bear its number. Empty blanks come out in the order of the pieces, each once:
// one in the description of an image stands behind the image, and one in the line
// that opens fenced code above the code.
func ParseCloze(pieces []Piece) Text {
	source, b := marked(pieces)
	if line := strings.Trim(source, blank); isUnmarked(line) {
		return b.line(line)
	}
	return parseClean(source, b)
}

// marked is the text of pieces, with signs at the ends of its blanks.
func marked(pieces []Piece) (string, *blanks) {
	var source strings.Builder
	b := &blanks{}
	for _, p := range pieces {
		if p.Blank == 0 {
			source.WriteString(clean(p.Text))
			continue
		}
		source.WriteString(blankSign + clean(p.Text) + blankSign)
		b.list = append(b.list, p)
	}
	return source.String(), b
}

// blankSign stands at both ends of a blank while a text is read. A text that is
// clean has no NUL, so it is never mistaken for one.
const blankSign = "\x00"

// blanks follows the blanks of a text while it is read from its beginning to its
// end: the signs are their ends in turn. A nil one is that of a text without.
type blanks struct {
	list   []Piece
	passed int // signs
}

// open is the number of the blank in which the reader stands, or 0.
func (b *blanks) open() int {
	if b == nil || b.passed%2 == 0 {
		return 0
	}
	return b.list[b.passed/2].Blank
}

// pass goes over a sign, and returns the number of the blank that ends there if
// it is empty.
func (b *blanks) pass() int {
	p := b.list[b.passed/2]
	b.passed++
	if p.Text != "" || b.passed%2 == 1 {
		return 0
	}
	return p.Blank
}

// cut parts the next stretch of the text at its signs: it gives each text with
// the blank that it fills, if any, and each empty blank without a text.
func (b *blanks) cut(text string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for {
			before, rest, found := strings.Cut(text, blankSign)
			if before != "" && !yield(before, b.open()) {
				return
			}
			if !found {
				return
			}
			if n := b.pass(); n > 0 && !yield("", n) {
				return
			}
			text = rest
		}
	}
}

// line is a text of one line without markup.
func (b *blanks) line(line string) Text {
	var spans []Span
	for text, n := range b.cut(line) {
		spans = append(spans, Span{Text: text, Blank: n})
	}
	if spans == nil {
		return nil
	}
	return Text{{Spans: spans}}
}

// described is the description of an image with what fills its blanks, and the
// numbers of those that are empty.
func (b *blanks) described(alt string) (text string, empty []int) {
	for part, n := range b.cut(alt) {
		if part == "" {
			part = "…"
			empty = append(empty, n)
		}
		text += part
	}
	return text, empty
}
