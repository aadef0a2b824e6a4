package markup

import (
	"html"
	"strconv"
	"strings"
)

// HTML makes HTML that is safe to show: the only tags are p, em, strong, code,
// pre, ul, ol (with start), li, br and img (with src and alt), and all text is
// escaped. Maths stands between \( and \), as MathJax and Anki want it. A text of
// one paragraph has no <p> around it. The zero HTML may be used; its fields are
// for places that want some things otherwise.
type HTML struct {
	// Image gives the src of an image. Without it that is the path as written. Where
	// it is empty, the description of the image stands in its place.
	Image func(path string) string

	// Alt gives the description of an image as it stands between quotation
	// marks. Without it the signs of HTML are escaped.
	Alt func(text string) string

	// Text makes HTML of a run of text, without the tags of its style. Without
	// it the signs of HTML are escaped.
	Text func(text string, style Style) string

	// Blank makes HTML of an empty blank, without the tags of its style. Without
	// it that is "…".
	Blank func(n int, style Style) string
}

// From is short for Of(Parse(source)), and costs next to nothing for a line
// without markup.
func (h HTML) From(source string) string {
	if line, ok := simple(source); ok {
		return h.complete().Text(line, 0)
	}
	return h.Of(parse(source))
}

// complete puts in what is left out.
func (h HTML) complete() HTML {
	if h.Image == nil {
		h.Image = func(path string) string { return path }
	}
	if h.Alt == nil {
		h.Alt = html.EscapeString
	}
	if h.Text == nil {
		h.Text = func(text string, _ Style) string { return escapeHTML(text) }
	}
	if h.Blank == nil {
		h.Blank = func(int, Style) string { return "…" }
	}
	return h
}

// Of makes HTML of a text.
func (h HTML) Of(t Text) string {
	w := htmlWriter{HTML: h.complete()}
	if len(t) == 1 && t[0].Kind == Paragraph {
		w.inline(t[0].Spans)
		return w.String()
	}
	for _, block := range t {
		w.block(block)
	}
	w.closeLists(0)
	return w.String()
}

// htmlWriter keeps the tags that are open: its lists, outermost first, and in
// them the styles of the text.
type htmlWriter struct {
	HTML
	strings.Builder
	lists []Block // the last item of each
	tags  []tag
	style Style // of tags, together
}

func (w *htmlWriter) block(b Block) {
	switch b.Kind {
	case Item:
		b.Depth = max(b.Depth, 1) // closeLists(0) closes all
		w.openItem(b)
		w.inline(b.Spans)
	case Fence:
		w.closeLists(b.Depth)
		w.WriteString("<pre>")
		w.inline(append([]Span{{Style: Code}}, b.Spans...))
		w.WriteString("</pre>")
	default:
		w.closeLists(b.Depth)
		w.WriteString("<p>")
		w.inline(b.Spans)
		w.WriteString("</p>")
	}
}

// openItem opens an item, in the list that is open at its depth if it carries
// that on, or else in a new one.
func (w *htmlWriter) openItem(b Block) {
	w.closeLists(b.Depth)
	if n := len(w.lists); n > 0 && w.lists[n-1].Depth == b.Depth {
		if last := &w.lists[n-1]; carriesOn(*last, b) {
			*last = b
			w.WriteString("</li><li>")
			return
		}
		w.closeLists(b.Depth - 1)
	}
	w.WriteString(listTag(b.Number) + "<li>")
	w.lists = append(w.lists, b)
}

func carriesOn(last, b Block) bool {
	return last.Number == 0 && b.Number == 0 || last.Number > 0 && b.Number == last.Number+1
}

func listTag(number int) string {
	switch number {
	case 0:
		return "<ul>"
	case 1:
		return "<ol>"
	}
	return `<ol start="` + strconv.Itoa(number) + `">`
}

// closeLists closes the lists that are deeper than depth.
func (w *htmlWriter) closeLists(depth int) {
	for n := len(w.lists); n > 0 && w.lists[n-1].Depth > depth; n-- {
		if w.lists[n-1].Number == 0 {
			w.WriteString("</li></ul>")
		} else {
			w.WriteString("</li></ol>")
		}
		w.lists = w.lists[:n-1]
	}
}

func (w *htmlWriter) image(span Span) {
	src := w.Image(span.Image)
	if src == "" {
		w.WriteString(w.Text(span.verbatim(), span.Style))
		return
	}
	w.WriteString(`<img src="` + html.EscapeString(src) + `" alt="` + w.Alt(span.Text) + `">`)
}

func (w *htmlWriter) inline(spans []Span) {
	for i, span := range spans {
		w.setStyle(span.Style)
		if span.Style&Math != 0 && !span.Joined {
			w.WriteString(`\(`)
		}
		switch {
		case span.Image != "":
			w.image(span)
		case span.IsBreak():
			w.WriteString("<br>")
		case span.IsGap():
			w.WriteString(w.Blank(span.Blank, span.Style))
		default:
			w.WriteString(w.Text(span.Text, span.Style))
		}
		if span.Style&Math != 0 && (i+1 == len(spans) || !spans[i+1].Joined) {
			w.WriteString(`\)`)
		}
	}
	w.setStyle(0)
}

type tag struct {
	style Style
	name  string
}

// setStyle closes the tags that style does not have, with all that stand in
// them, and opens those that it has besides.
func (w *htmlWriter) setStyle(style Style) {
	for w.style&^style != 0 {
		last := len(w.tags) - 1
		w.WriteString("</" + w.tags[last].name + ">")
		w.style &^= w.tags[last].style
		w.tags = w.tags[:last]
	}
	for _, t := range []tag{{Emphasis, "em"}, {Strong, "strong"}, {Code, "code"}} {
		if style&^w.style&t.style != 0 {
			w.WriteString("<" + t.name + ">")
			w.style |= t.style
			w.tags = append(w.tags, t)
		}
	}
}

// escapeHTML leaves quotation marks as they are, which do no harm outside tags.
func escapeHTML(s string) string {
	s = strings.ReplaceAll(s, "&", "&amp;")
	s = strings.ReplaceAll(s, "<", "&lt;")
	return strings.ReplaceAll(s, ">", "&gt;")
}
