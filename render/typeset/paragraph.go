package typeset

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/language"
)

// A paragraph is text between two hard breaks, shaped and not yet broken.
type paragraph struct {
	pieces []piece
	rtl    bool
}

// gapWidth is the width of every gap, so that it is no hint.
const gapWidth = 6 * em

// A stretch of text is all in one style.
type stretch struct {
	end   int // in bytes of the text
	style Style
	gap   bool
	level uint8
}

// paragraphs shapes spans: one paragraph for each hard break and one more.
func (s *Setter) paragraphs(spans []Span, fence bool) []paragraph {
	var list []paragraph
	for {
		i := slices.IndexFunc(spans, func(span Span) bool { return span.Break })
		if i < 0 {
			return append(list, s.paragraph(spans, fence))
		}
		list, spans = append(list, s.paragraph(spans[:i], fence)), spans[i+1:]
	}
}

func (s *Setter) paragraph(spans []Span, fence bool) paragraph {
	text, stretches := joined(spans, fence)
	return s.directed(text, stretches, s.direction(text), fence)
}

// directed shapes a paragraph of a direction.
func (s *Setter) directed(text string, stretches []stretch, rtl, fence bool) paragraph {
	p := paragraph{rtl: rtl}
	if text == "" {
		return p
	}
	stretches = s.levels(text, stretches, rtl)
	b := builder{Setter: s, text: text, stretches: stretches, fence: fence}
	b.build()
	p.pieces = b.pieces
	return p
}

// joined puts the texts of spans together. A gap is one character, which says
// nothing of direction.
func joined(spans []Span, fence bool) (string, []stretch) {
	if len(spans) == 1 && !spans[0].Gap {
		text := clean(spans[0].Text, fence)
		return text, []stretch{{end: len(text), style: spans[0].Style}}
	}
	var text strings.Builder
	var stretches []stretch
	for _, span := range spans {
		if span.Gap {
			text.WriteString("\ufffc")
		} else {
			text.WriteString(clean(span.Text, fence))
		}
		stretches = append(stretches, stretch{end: text.Len(), style: span.Style, gap: span.Gap})
	}
	return text.String(), stretches
}

// direction is that of the first letter. In a document that runs from right to
// left it is that of the document, unless all letters run the other way.
func (s *Setter) direction(text string) (rtl bool) {
	if s.rtl {
		return rightToLeft(text) || strings.IndexFunc(text, unicode.IsLetter) < 0
	}
	if !rightToLeft(text) {
		return false
	}
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		return rightToLeft(string(r))
	}
	return false
}

// levels cuts stretches where the direction changes (UAX 9).
func (s *Setter) levels(text string, stretches []stretch, rtl bool) []stretch {
	if !rtl && !rightToLeft(text) {
		return stretches
	}
	base := bidi.LeftToRight
	if rtl {
		base = bidi.RightToLeft
	}
	runs := s.bidi.SegmentString(text, base)
	var list []stretch
	end, place := 0, 0 // in bytes, in characters
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for ; place < run.End; place++ {
			_, size := utf8.DecodeRuneInString(text[end:])
			end += size
		}
		for len(stretches) > 0 && stretches[0].end <= end {
			st := stretches[0]
			st.level = uint8(run.Level)
			list, stretches = append(list, st), stretches[1:]
		}
		if len(stretches) > 0 && (len(list) == 0 || list[len(list)-1].end < end) {
			st := stretches[0]
			st.end, st.level = end, uint8(run.Level)
			list = append(list, st)
		}
	}
	return list
}

// A builder makes the pieces of one paragraph.
type builder struct {
	*Setter
	text      string
	stretches []stretch
	fence     bool
	pieces    []piece
}

func (b *builder) build() {
	b.pieces = make([]piece, 0, 2+len(b.text)/3)
	for at := 0; at < len(b.text); {
		if b.text[at] == ' ' {
			at = b.spaces(at)
			continue
		}
		end := len(b.text)
		if i := strings.IndexByte(b.text[at:], ' '); i >= 0 {
			end = at + i
		}
		b.token(at, end)
		at = end
	}
}

// style is the stretch that a place lies in. Those before it are dropped.
func (b *builder) stretchAt(at int) stretch {
	for len(b.stretches) > 1 && b.stretches[0].end <= at {
		b.stretches = b.stretches[1:]
	}
	return b.stretches[0]
}

// spaces adds the spaces at a place, as one except in code.
func (b *builder) spaces(at int) int {
	st := b.stretchAt(at)
	end := at
	for end < len(b.text) && b.text[end] == ' ' {
		end++
	}
	first := b.blank(st)
	n := 1
	if b.fence {
		n = end - at
	}
	for range n {
		b.pieces = append(b.pieces, first)
	}
	before, _ := utf8.DecodeLastRuneInString(b.text[:at])
	after, _ := utf8.DecodeRuneInString(b.text[end:])
	if at > 0 && end < len(b.text) && breaksBetween(before, after) {
		b.pieces[len(b.pieces)-1].marks |= breaks
	}
	return end
}

// blank is a space as wide as the font of the word before it has it.
func (b *builder) blank(st stretch) piece {
	p := piece{marks: space | underMark(st), level: st.level}
	if n := len(b.pieces); n > 0 && b.pieces[n-1].word != nil && !b.pieces[n-1].word.Face.pictures {
		p.word = b.spaceLike(b.pieces[n-1].word)
	} else {
		p.word = b.chunk(st.style, false, " ").pieces[0].word
	}
	p.width = p.word.Width
	return p
}

// spaceLike is a space in the face of a word.
func (s *Setter) spaceLike(w *Word) *Word {
	c := choice{w.Face, w.Slant, w.Double}
	if s.spaces[c] == nil {
		s.spaces[c] = s.setWord(c, language.Common, false, []rune{' '})
	}
	return s.spaces[c]
}

// breaksBetween tells if a line may end at the spaces between two characters
// (UAX 14: LB13 to LB17): not behind an opening bracket, and not before a
// closing one or a mark that ends what stands before it.
func breaksBetween(before, after rune) bool {
	if unicode.In(before, unicode.Ps) || before == '¿' || before == '¡' {
		return false
	}
	if isQuote(before) && unicode.In(after, unicode.Ps) {
		return false
	}
	switch after {
	case '!', '?', ',', '.', ':', ';', '/', '؟', '،', '؛', '‼', '…':
		return after == '…' || after == '،' || after == '؛'
	}
	return !unicode.In(after, unicode.Pe)
}

func isQuote(r rune) bool { return r == '"' || r == '\'' || unicode.In(r, unicode.Pi, unicode.Pf) }

// token adds text without spaces, in as many parts as it has stretches.
func (b *builder) token(at, end int) {
	if st := b.stretchAt(at); end <= st.end {
		b.part(st, b.text[at:end])
		return
	}
	allowed := map[int]bool{}
	runes := []rune(b.text[at:end])
	place, done := at, 0
	for _, i := range b.breakable(runes) {
		place += len(string(runes[done:i]))
		allowed[place], done = true, i
	}
	for at < end {
		st := b.stretchAt(at)
		until := min(end, st.end)
		b.part(st, b.text[at:until])
		if n := len(b.pieces); until < end && allowed[until] && n > 0 {
			b.pieces[n-1].marks |= breaks
		}
		at = until
	}
}

// part adds text of one stretch.
func (b *builder) part(st stretch, text string) {
	if st.gap {
		b.pieces = append(b.pieces, piece{width: gapWidth, level: st.level, marks: gap})
		return
	}
	c := b.chunk(st.style, st.level%2 == 1, text)
	b.missing = append(b.missing, c.missing...)
	for _, p := range c.pieces {
		p.level = st.level
		p.marks |= underMark(st)
		b.pieces = append(b.pieces, p)
	}
}

func underMark(st stretch) mark {
	if st.style&Under != 0 {
		return under
	}
	return 0
}
