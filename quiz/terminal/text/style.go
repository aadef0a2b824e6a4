package text

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"quiz/decks/markup"
)

// A Style is what a terminal can show. The zero Style is plain ASCII marks
// without colour or emphasis, on lines of any length: right for every pipe.
type Style struct {
	Width   int  // columns to wrap text at; 0: not at all
	Color   bool // colours; never the only sign of anything
	Set     bool // bold, italic and underlined text
	Unicode bool // marks beyond ASCII
	Light   bool // dark text on a light ground: no yellow
	Fold    bool // code is wrapped, too, where it would be cut
}

// Select graphic rendition: escape, codes with ; between them, and an m turn looks
// on; reset turns all off.
const (
	escape = "\x1b["
	reset  = escape + "0m"

	Bold      = "1"
	Faint     = "2"
	Italic    = "3"
	Underline = "4"
	Red       = "31"
	Green     = "32"
	Yellow    = "33"
	blue      = "34"
	purple    = "35"
	Cyan      = "36"
)

// onLight are colours that can be read on a light ground, for those that
// cannot.
var onLight = map[string]string{Yellow: purple, Cyan: blue}

// draw sets text apart, if the terminal can.
func (st Style) draw(s Span) string {
	var on []string
	for _, code := range s.Codes {
		if st.Light && onLight[code] != "" {
			code = onLight[code]
		}
		if colour := len(code) > 1; colour && st.Color || !colour && st.Set {
			on = append(on, code)
		}
	}
	if len(on) == 0 || s.Text == "" {
		return s.Text
	}
	return escape + strings.Join(on, ";") + "m" + s.Text + reset
}

// Text sets the markup of a deck for the terminal: wrapped, each line after the
// indent, but for those on which nothing stands.
func (st Style) Text(source, indent string) []Line { return st.After(nil, source, indent) }

// After is Text behind a label, which stands on the first line without an
// indent.
func (st Style) After(label Line, source, indent string) []Line {
	taken := max(0, label.Width()-len(indent))
	lines := st.set(markup.Parse(source), len(indent), taken, nil)
	if len(lines) == 0 {
		return []Line{label}
	}
	for i, line := range lines {
		switch {
		case i == 0 && !label.IsEmpty():
			lines[i] = slices.Concat(label, line)
		case !line.IsEmpty():
			lines[i] = slices.Concat(Words(indent), line)
		}
	}
	return lines
}

// Filled is a text with blanks, as lines: each empty one is what fill makes of its
// number.
func (st Style) Filled(t markup.Text, fill func(n int) []Span) []Line {
	return st.set(t, 0, 0, fill)
}

// set wraps the blocks of a text beside an indent. Of the first line some columns
// are taken already.
func (st Style) set(t markup.Text, indent, taken int, fill func(n int) []Span) (lines []Line) {
	for i, block := range t {
		lines = append(lines, st.block(block, i, indent, taken, fill)...)
		taken = 0
	}
	return lines
}

// block sets a paragraph, a list item or a fence. Code keeps its lines, unless
// they are to be folded.
func (st Style) block(b markup.Block, nth, indent, taken int, fill func(n int) []Span) []Line {
	margin, first := strings.Repeat("  ", max(0, b.Depth-1)), ""
	switch {
	case b.Kind == markup.Item && b.Number > 0:
		first = strconv.Itoa(b.Number) + ". "
	case b.Kind == markup.Item:
		first = "- "
	case b.Depth > 0:
		first = "  "
	}
	hang := margin + strings.Repeat(" ", len(first))
	width := st.Room(indent + len(hang))
	if b.Kind == markup.Fence {
		first, hang, width = first+"    ", hang+"    ", 0
		if st.Fold {
			width = st.Room(indent + len(hang))
		}
	}
	var parts []Span
	for _, span := range b.Lined() {
		if span.IsGap() {
			parts = append(parts, fill(span.Blank)...)
		} else {
			parts = append(parts, st.span(span))
		}
	}
	lines := Hang(Line{{Text: margin + first}}, Line{{Text: hang}}, Wrap(parts, width, taken))
	if nth > 0 && b.Kind == markup.Paragraph && b.Depth == 0 {
		lines = append([]Line{nil}, lines...)
	}
	return lines
}

func (st Style) span(s markup.Span) Span {
	switch {
	case s.Image != "" && s.Text == "":
		return Span{Text: "[image: " + Visible(path.Base(s.Image)) + "]"}
	case s.Image != "":
		return Span{Text: "[image: " + Visible(s.Text) + ", " + Visible(s.Image) + "]"}
	}
	var codes []string
	if s.Style&markup.Emphasis != 0 {
		codes = append(codes, Italic)
	}
	if s.Style&markup.Strong != 0 {
		codes = append(codes, Bold)
	}
	if s.Style&markup.Code != 0 {
		codes = append(codes, Cyan)
	}
	return Span{Text: Visible(s.Text), Codes: codes}
}

// Room is how many columns are left beside what stands before a text; 0 where
// lines may have any length. Below a few columns wrapping helps nobody.
func (st Style) Room(before int) int {
	if st.Width <= 0 {
		return 0
	}
	return max(st.Width-before, 8)
}

// Paragraph wraps a text that is no markup, each line after the indent.
func (st Style) Paragraph(words, indent string, codes ...string) []Line {
	return st.Behind(Words(indent), words, codes...)
}

// Behind is a Paragraph behind a label, whose further lines stand below its
// beginning.
func (st Style) Behind(label Line, words string, codes ...string) []Line {
	columns := label.Width()
	lines := Wrap([]Span{{Text: Visible(words), Codes: codes}}, st.Room(columns), 0)
	return Hang(label, Words(strings.Repeat(" ", columns)), lines)
}

// Mark is the one of two marks that the terminal can show. Words beside it must say
// the same.
func (st Style) Mark(unicode, ascii string) string {
	if st.Unicode {
		return unicode
	}
	return ascii
}

// Sign is that of what is right, or of what is wrong.
func (st Style) Sign(right bool) Span {
	if right {
		return Span{Text: st.Mark("✓", "+"), Codes: []string{Green}}
	}
	return Span{Text: st.Mark("✗", "x"), Codes: []string{Red}}
}
