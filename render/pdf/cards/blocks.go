package cards

import (
	"slices"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render/typeset"
)

// clozeMarks stand in markup while it is parsed, where a blank of a cloze is, and
// around what fills one. The zero marks are none.
type clozeMarks struct{ blank, start, end string }

// marksFor chooses three noncharacters that a text does not have: none should
// have any.
func marksFor(text string) clozeMarks {
	var free []string
	for r := rune(0xfdd0); r <= 0xfdef && len(free) < 3; r++ {
		if !strings.ContainsRune(text, r) {
			free = append(free, string(r))
		}
	}
	if len(free) < 3 {
		return clozeMarks{}
	}
	return clozeMarks{free[0], free[1], free[2]}
}

// look is how the blocks of one text are set.
type look struct {
	center, apart bool
	scale         typeset.Scale
	label         string // hangs before the text
	lead          string // begins the text
	style         typeset.Style
	marks         clozeMarks
}

// text makes blocks of markup. Pictures become blocks of their own.
func (f *faceMaker) text(d *decks.Deck, source string, l look) []typeset.Block {
	var list []typeset.Block
	for _, b := range markup.Parse(source) {
		more := f.block(d, b, l)
		l.label, l.lead, l.apart = "", "", false
		list = append(list, more...)
	}
	if len(list) == 0 && l.label != "" {
		list = []typeset.Block{{Label: l.label}}
	}
	return list
}

// block makes one or more blocks of a block of markup.
func (f *faceMaker) block(d *decks.Deck, b markup.Block, l look) []typeset.Block {
	block := typeset.Block{Label: l.label, Depth: b.Depth, Center: l.center, Scale: l.scale, Apart: l.apart}
	if l.label != "" && b.Depth > 0 {
		block.Depth++
	}
	switch b.Kind {
	case markup.Item:
		block.Label = strings.TrimSpace(l.label + l.lead + " " + itemMark(b))
		l.lead = ""
	case markup.Fence:
		block.Label += strings.TrimSpace(l.lead)
		block.Fence = true
		block.Spans = fence(b.Spans)
		return []typeset.Block{block}
	}
	var list []typeset.Block
	flush := func() {
		if block.Spans = trimBreaks(block.Spans); len(block.Spans) > 0 || block.Label != "" {
			list = append(list, block)
			block.Label, block.Apart = "", false
		}
		block.Spans = nil
	}
	if l.lead != "" {
		block.Spans = []typeset.Span{{Text: l.lead}}
	}
	fill := false
	for _, span := range b.Spans {
		if span.Image == "" {
			block.Spans = append(block.Spans, spans(span, l, &fill)...)
			continue
		}
		if label := block.Label; len(trimBreaks(block.Spans)) > 0 || label == "" {
			flush()
			list = append(list, typeset.Block{Picture: f.picture(d, span), Apart: block.Apart})
		} else {
			list = append(list, typeset.Block{Picture: f.picture(d, span), Label: label, Depth: block.Depth, Apart: block.Apart})
			block.Spans, block.Label, block.Apart = nil, "", false
		}
	}
	flush()
	return list
}

func itemMark(b markup.Block) string {
	if b.Number > 0 {
		return strconv.Itoa(b.Number) + "."
	}
	return "•"
}

// fence makes a span of each line of code.
func fence(list []markup.Span) []typeset.Span {
	var spans []typeset.Span
	for _, span := range list {
		for i, line := range strings.Split(span.Text, "\n") {
			if i > 0 {
				spans = append(spans, typeset.Span{Break: true})
			}
			spans = append(spans, typeset.Span{Text: line, Style: typeset.Code})
		}
	}
	return spans
}

// spans turns one span of markup into spans to set, cutting it at the marks of
// blanks. Fill tells whether a filled blank is open.
func spans(s markup.Span, l look, fill *bool) []typeset.Span {
	if s.IsBreak() {
		return []typeset.Span{{Break: true}}
	}
	style := l.style | styleOf(s.Style)
	text := s.Plain()
	if l.marks == (clozeMarks{}) {
		return []typeset.Span{{Text: text, Style: style}}
	}
	var list []typeset.Span
	for text != "" {
		i := strings.IndexAny(text, l.marks.blank+l.marks.start+l.marks.end)
		before := text
		if i >= 0 {
			before = text[:i]
		}
		if before != "" {
			list = append(list, typeset.Span{Text: before, Style: filled(style, *fill)})
		}
		if i < 0 {
			break
		}
		switch mark := text[i : i+len(l.marks.blank)]; mark {
		case l.marks.blank:
			list = append(list, typeset.Span{Gap: true})
		default:
			*fill = mark == l.marks.start
		}
		text = text[i+len(l.marks.blank):]
	}
	return list
}

// filled is the style of what stands in a blank.
func filled(style typeset.Style, fill bool) typeset.Style {
	if fill {
		return style | typeset.Bold | typeset.Under
	}
	return style
}

func styleOf(s markup.Style) (style typeset.Style) {
	for _, pair := range []struct {
		from markup.Style
		to   typeset.Style
	}{{markup.Strong, typeset.Bold}, {markup.Emphasis, typeset.Italic}, {markup.Math, typeset.Italic}, {markup.Code, typeset.Code}} {
		if s&pair.from != 0 {
			style |= pair.to
		}
	}
	return style
}

// trimBreaks takes line breaks and spaces off both ends.
func trimBreaks(list []typeset.Span) []typeset.Span {
	isText := func(s typeset.Span) bool { return !s.Break && (s.Gap || strings.TrimSpace(s.Text) != "") }
	first := slices.IndexFunc(list, isText)
	if first < 0 {
		return nil
	}
	list = slices.Clone(list[first:])
	for !isText(list[len(list)-1]) {
		list = list[:len(list)-1]
	}
	last := len(list) - 1
	list[0].Text = strings.TrimLeft(list[0].Text, " ")
	list[last].Text = strings.TrimRight(list[last].Text, " ")
	return list
}
