package markup

import (
	"slices"
	"strings"
)

// Lined returns the spans with maths in its one-line form: see Line. A formula
// with blanks is read as one, and parted at them again.
func (b Block) Lined() []Span {
	isMath := func(s Span) bool { return s.Style&Math != 0 }
	if !slices.ContainsFunc(b.Spans, isMath) { // as in most
		return b.Spans
	}
	list := make([]Span, 0, len(b.Spans))
	for i, span := range b.Spans {
		switch {
		case !isMath(span):
			list = append(list, span)
		case !span.Joined:
			list = append(list, lined(formula(b.Spans[i:]))...)
		}
	}
	return list
}

// formula is the first span of a list with those that are joined to it.
func formula(list []Span) []Span {
	end := 1
	for end < len(list) && list[end].Joined {
		end++
	}
	return list[:end]
}

// lined writes the spans of a formula in one line.
func lined(formula []Span) []Span {
	var tex strings.Builder
	b := &blanks{}
	for _, span := range formula {
		if span.Blank == 0 {
			tex.WriteString(span.Text)
			continue
		}
		tex.WriteString(blankSign + span.Text + blankSign)
		b.list = append(b.list, Piece{span.Text, span.Blank})
	}
	var list []Span
	for text, n := range b.cut(line(tex.String())) {
		list = append(list, Span{Style: formula[0].Style, Text: text, Blank: n, Joined: list != nil})
	}
	return list
}
