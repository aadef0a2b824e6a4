package typeset

import (
	"slices"
	"strings"
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
		p := s.paragraph(spans[:i], fence)
		s.space(&p)
		list, spans = append(list, p), spans[i+1:]
	}
}

func (s *Setter) paragraph(spans []Span, fence bool) paragraph {
	text, stretches := joined(spans, fence)
	return s.directed(text, stretches, s.direction(text), fence)
}

// space adds a space to a paragraph that another follows, to part their words
// where they are told.
func (s *Setter) space(p *paragraph) {
	if n := len(p.pieces); n > 0 && p.pieces[n-1].word != nil && p.pieces[n-1].flags&space == 0 && !p.pieces[n-1].word.Face.pictures {
		w := s.spaceLike(p.pieces[n-1].word)
		s.giveEnd(w)
		p.pieces = append(p.pieces, piece{word: w, width: w.Width, flags: space, level: p.pieces[n-1].level})
	}
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
	for i, span := range spans {
		part := "\ufffc"
		if !span.Gap {
			part = clean(span.Text, fence)
		}
		text.WriteString(part)
		if i > 0 && strings.HasPrefix(part, string(softHyphen)) && !stretches[i-1].gap {
			stretches[i-1].end += len(string(softHyphen)) // the hyphen is that of the word before
		}
		stretches = append(stretches, stretch{end: text.Len(), style: span.Style, gap: span.Gap})
	}
	return text.String(), stretches
}
