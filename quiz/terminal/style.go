package terminal

import (
	"path"
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
	reset  = "\x1b[0m"

	bold   = "1"
	faint  = "2"
	italic = "3"
	under  = "4"
	red    = "31"
	green  = "32"
	yellow = "33"
	blue   = "34"
	purple = "35"
	cyan   = "36"
)

// onLight are colours that can be read on a light ground, for those that
// cannot.
var onLight = map[string]string{yellow: purple, cyan: blue}

// look sets text apart, if the terminal can.
func (st Style) look(text string, codes ...string) string {
	var on []string
	for _, code := range codes {
		if st.Light && onLight[code] != "" {
			code = onLight[code]
		}
		if colour := len(code) > 1; colour && st.Color || !colour && st.Set {
			on = append(on, code)
		}
	}
	if len(on) == 0 || text == "" {
		return text
	}
	return escape + strings.Join(on, ";") + "m" + text + reset
}

// Text sets the markup of a deck for the terminal: wrapped, each line after the
// indent. It ends without a line end.
func (st Style) Text(source, indent string) string {
	return st.After("", source, indent)
}

// After is Text behind a label, which stands on the first line without an
// indent.
func (st Style) After(label, source, indent string) string {
	return st.set(label, markup.Parse(source), indent, nil)
}

// filled sets a text with blanks, of which each empty one is what fill makes of
// its number.
func (st Style) filled(text markup.Text, fill func(n int) []styled) string {
	return st.set("", text, "", fill)
}

func (st Style) set(label string, text markup.Text, indent string, fill func(n int) []styled) string {
	taken := max(0, Width(label)-len(indent))
	var lines []string
	for i, block := range text {
		lines = append(lines, st.block(block, i, len(indent), taken, fill)...)
		taken = 0
	}
	for i, line := range lines {
		if line != "" && (i > 0 || label == "") {
			lines[i] = indent + line
		}
	}
	return label + strings.Join(lines, "\n")
}

// block sets a paragraph, a list item or a fence. Code keeps its lines, unless
// they are to be folded.
func (st Style) block(b markup.Block, nth, indent, taken int, fill func(n int) []styled) []string {
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
	width := st.room(indent + len(hang))
	if b.Kind == markup.Fence {
		first, hang, width = first+"    ", hang+"    ", 0
		if st.Fold {
			width = st.room(indent + len(hang))
		}
	}
	var parts []styled
	for _, span := range b.Lined() {
		if span.IsGap() {
			parts = append(parts, fill(span.Blank)...)
		} else {
			parts = append(parts, st.span(span))
		}
	}
	lines := st.wrap(parts, width, taken)
	for i := range lines {
		if i == 0 {
			lines[i] = margin + first + lines[i]
		} else {
			lines[i] = hang + lines[i]
		}
	}
	if nth > 0 && b.Kind == markup.Paragraph && b.Depth == 0 {
		lines = append([]string{""}, lines...)
	}
	return lines
}

func (st Style) span(s markup.Span) styled {
	switch {
	case s.Image != "" && s.Text == "":
		return styled{text: "[image: " + Visible(path.Base(s.Image)) + "]"}
	case s.Image != "":
		return styled{text: "[image: " + Visible(s.Text) + ", " + Visible(s.Image) + "]"}
	}
	var codes []string
	if s.Style&markup.Emphasis != 0 {
		codes = append(codes, italic)
	}
	if s.Style&markup.Strong != 0 {
		codes = append(codes, bold)
	}
	if s.Style&markup.Code != 0 {
		codes = append(codes, cyan)
	}
	return styled{Visible(s.Text), codes}
}

// room is how many columns are left beside what stands before a text; 0 where
// lines may have any length. Below a few columns wrapping helps nobody.
func (st Style) room(before int) int {
	if st.Width <= 0 {
		return 0
	}
	return max(st.Width-before, 8)
}

// paragraph wraps a text that is no markup, each line after the indent.
func (st Style) paragraph(text, indent string, codes ...string) string {
	lines := st.wrap([]styled{{Visible(text), codes}}, st.room(len(indent)), 0)
	return indent + strings.Join(lines, "\n"+indent)
}

// Marks of verdicts. The words beside them say the same.
func (st Style) mark(unicode, ascii string) string {
	if st.Unicode {
		return unicode
	}
	return ascii
}
