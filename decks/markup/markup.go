// Package markup reads the markup of card text: a small part of CommonMark,
// parsed once into spans that a terminal, a PDF or an Anki note can show.
//
// It knows paragraphs, *emphasis*, **strong**, `code`, fenced code, bullet and
// numbered lists, hard line breaks (two spaces or a backslash at a line's
// end), backslash escapes, images ![alt](path) and maths $…$. All else is text
// as typed: HTML, entities, headings, quotations, rules, indented code, tables
// and links. A card about Markdown or HTML needs no special care, and no deck
// can smuggle HTML into what is made from it.
//
// Texts with blanks are read by ParseCloze, which hands the blanks on as spans.
//
// Maths is told from money as pandoc does it: white space neither follows the
// opening dollar nor precedes the closing one, and no digit follows the
// closing one. So "$5 and $10" is text. A run of dollars is text too.
//
// It differs from CommonMark in four small ways, each because an answer may be
// a single sign or a date: a list does not begin with an empty item ("-" is a
// minus), nor with the number 0; a row of list marks ("* * *") is text, and so is
// a text of one line that begins with a number ("14. Juli 1789").
//
// Parse never fails, and neither time nor depth runs away on hostile text:
// lists are nested at most 16 deep, in one paragraph at most 1,000 marks mean
// anything, and an image or maths is at most 4 kB long. What goes beyond is
// text as typed.
//
// The package does not look at image files and typesets no maths. It is the
// only one that knows goldmark for card text, and uses its parser alone.
package markup

import (
	"strings"
	"unicode/utf8"
)

// Style is a set of the ways a span can be set apart.
type Style uint8

// The styles. Code and Math never meet in one span.
const (
	Emphasis Style = 1 << iota
	Strong
	Code
	Math // Text is TeX, verbatim
)

// Span is a run of text in one style; a hard line break; an image; or an empty
// blank, which ParseCloze alone makes, and which has no text. Breaks and images
// have no style.
type Span struct {
	Style  Style
	Text   string // of an image: its alternative text; of a line break: "\n"
	Image  string // path of an image as written; empty for text
	Blank  int    // the number of the blank that this is, or fills; 0: none
	Joined bool   // of maths with blanks: it belongs to one formula with the span before it
}

// IsBreak tells whether the span is a hard line break.
func (s Span) IsBreak() bool { return s == Span{Text: "\n"} }

// IsGap tells whether the span is an empty blank.
func (s Span) IsGap() bool { return s.Blank > 0 && s.Text == "" && s.Image == "" }

// BlockKind tells what a block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Fence               // fenced code
	Item                // of a list: the mark and the first paragraph
)

// Block is a paragraph, a piece of code or an item of a list. Lists are not
// nested in each other but flat, one block after another, as they are printed.
type Block struct {
	Kind   BlockKind
	Depth  int    // list nesting: 0 outside lists, 1.. inside; a Paragraph or Fence with Depth > 0 continues the item before it
	Number int    // of an Item in a numbered list; 0 for a bullet
	Lang   string // of a Fence
	Spans  []Span // of a Fence: one span with the code, no trailing newline; more where blanks part it
}

// Text is a parsed card text. The empty text is nil.
type Text []Block

// Parse reads source. It never fails: what is no markup is text.
func Parse(source string) Text {
	line, ok := simple(source)
	switch {
	case !ok:
		return parse(source)
	case line == "":
		return nil
	}
	return Text{{Spans: []Span{{Text: line}}}}
}

// Plain is short for Parse(source).Plain(), and costs next to nothing for a
// line without markup.
func Plain(source string) string {
	if line, ok := simple(source); ok {
		return line
	}
	return parse(source).Plain()
}

// Verbatim is short for Parse(source).Verbatim(): what Plain is, but with maths
// as its TeX. Sums of a text are made of it, which must not change when maths
// is shown otherwise.
func Verbatim(source string) string {
	if line, ok := simple(source); ok {
		return line
	}
	return parse(source).Verbatim()
}

// Images returns the paths of the images, in order, as often as they occur.
func (t Text) Images() []string {
	var paths []string
	for _, block := range t {
		for _, span := range block.Spans {
			if span.Image != "" {
				paths = append(paths, span.Image)
			}
		}
	}
	return paths
}

// blank is what goldmark trims from both ends of a line.
const blank = " \t\r\n"

// simple returns the trimmed source if it is one line that can hold no markup.
// Most card texts are, so that goldmark is seldom asked.
func simple(source string) (line string, ok bool) {
	line = strings.Trim(source, blank)
	return line, isUnmarked(line) && strings.IndexByte(line, 0) < 0 && utf8.ValidString(line)
}

// isUnmarked tells if a trimmed text is one line without anything that could be
// markup.
func isUnmarked(line string) bool {
	return !strings.ContainsAny(line, "\\`*_$\n\r") &&
		!strings.Contains(line, "![") &&
		!strings.HasPrefix(line, "~~~") &&
		marker(line) == 0
}

// marker returns the length of the list mark that begins line, or 0. A mark
// has white space after it.
func marker(line string) int {
	end := strings.IndexAny(line, " \t")
	if end < 1 || end > len("123456789.") {
		return 0
	}
	digits, sign := line[:end-1], line[end-1]
	switch sign {
	case '-', '+', '*':
		if digits == "" {
			return end
		}
	case '.', ')':
		if digits != "" && strings.Trim(digits, "0123456789") == "" {
			return end
		}
	}
	return 0
}
