package cards

import (
	"slices"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/render/typeset"
)

// look is how the blocks of one text are set.
type look struct {
	center, apart bool
	scale         typeset.Scale
	label         string // hangs before the text
	lead          string // begins the text
	style         typeset.Style
}

// text makes blocks of markup. Pictures become blocks of their own.
func (m *sideMaker) text(d *decks.Deck, source string, l look) []typeset.Block {
	return m.parsed(d, markup.Parse(source), l)
}

// parsed is text for markup that has been parsed.
func (m *sideMaker) parsed(d *decks.Deck, text markup.Text, l look) []typeset.Block {
	var list []typeset.Block
	for _, b := range text {
		more := m.block(d, b, l)
		l.label, l.lead, l.apart = "", "", false
		if list == nil { // most texts are one block
			list = more
			continue
		}
		list = append(list, more...)
	}
	if len(list) == 0 && l.label != "" {
		list = []typeset.Block{{Label: l.label}}
	}
	return list
}

// block makes one or more blocks of a block of markup.
func (m *sideMaker) block(d *decks.Deck, b markup.Block, l look) []typeset.Block {
	block := typeset.Block{Label: l.label, Depth: b.Depth, Center: l.center, Scale: l.scale, Apart: l.apart}
	if l.label != "" && b.Depth > 0 {
		block.Depth++
	}
	switch b.Kind {
	case markup.Item:
		block.Label = strings.TrimSpace(l.label + l.lead + " " + bullet(b))
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
	for _, span := range b.Lined() {
		if span.Image == "" {
			block.Spans = append(block.Spans, inline(span, l.style))
			continue
		}
		picture := m.picture(d, span)
		if picture == nil { // its description stands in its place
			block.Spans = append(block.Spans, typeset.Span{Text: span.Plain(), Style: l.style | styleOf(span.Style)})
			continue
		}
		if label := block.Label; len(trimBreaks(block.Spans)) > 0 || label == "" {
			flush()
			list = append(list, typeset.Block{Picture: picture, Apart: block.Apart})
		} else {
			list = append(list, typeset.Block{Picture: picture, Label: label, Depth: block.Depth, Apart: block.Apart})
			block.Spans, block.Label, block.Apart = nil, "", false
		}
	}
	flush()
	return list
}

func bullet(b markup.Block) string {
	if b.Number > 0 {
		return strconv.Itoa(b.Number) + "."
	}
	return "•"
}

// fence makes a span of each line of code.
func fence(list []markup.Span) []typeset.Span {
	var spans []typeset.Span
	for _, span := range list {
		if span.IsGap() {
			spans = append(spans, inline(span, 0))
			continue
		}
		for i, line := range strings.Split(span.Text, "\n") {
			if i > 0 {
				spans = append(spans, typeset.Span{Break: true})
			}
			one := markup.Span{Text: line, Style: markup.Code}
			if line != "" { // an empty line of what fills a blank is no blank
				one.Blank = span.Blank
			}
			spans = append(spans, inline(one, 0))
		}
	}
	return spans
}

// inline sets one span of markup in a style. What fills a blank stands out.
func inline(s markup.Span, style typeset.Style) typeset.Span {
	switch {
	case s.IsBreak():
		return typeset.Span{Break: true}
	case s.IsGap():
		return typeset.Span{Gap: true}
	case s.Blank > 0:
		style |= typeset.Bold | typeset.Under
	}
	return typeset.Span{Text: s.Text, Style: style | styleOf(s.Style)}
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
