// Package typeset sets text: it finds a font for each character, shapes words,
// breaks lines, and finds the largest size at which a text fits its box. What
// comes out is data: words with their glyphs, each at its place.
//
// All lengths are whole numbers, so that a text is broken and placed in the
// same way on every machine. A word is shaped once, in units of its font; sizes
// are tried on widths alone.
//
// It promises that no character is lost in silence: one that no font has is
// reported, and drawn as a box where that is wished. It does not hyphenate, nor
// does it know where Thai words end without a space; a Thai text is broken
// before its leading vowels, where a syllable begins.
package typeset

// A Unit is a length on paper: a thousandth of a point.
type Unit int64

// Point is one point, 1/72 inch.
const Point Unit = 1000

// An Em is a length that grows with the size of type: a millionth of an em.
type Em int64

const em Em = 1_000_000

// At is a length at a size of type.
func (e Em) At(size Unit) Unit { return Unit(int64(e) * int64(size) / int64(em)) }

// ems is how much of a length at a size of type.
func ems(length, size Unit) Em { return Em(int64(length) * int64(em) / int64(size)) }

// Style is a set of the ways in which a span of text is set apart.
type Style uint8

// The styles.
const (
	Bold Style = 1 << iota
	Italic
	Code
	Under // a line below it
)

// A Span is text in one style, a line break, or a gap to write into.
type Span struct {
	Text  string
	Style Style
	Break bool // a line ends here
	Gap   bool // a ruled blank; Text is what a reader who cannot see it is told
}

// A Block is a paragraph with what stands beside it, a picture, or columns of
// blocks.
type Block struct {
	Spans   []Span
	Label   string // "a)", "1.", "•": stands before the text, which hangs beside it
	Depth   int    // of nested lists; 0 outside
	Center  bool
	Scale   Scale
	Apart   bool // a little space stands before it
	Fence   bool // code: spaces count, lines are kept
	Picture *Picture
	Columns [][]Block
}

// Scale is how large a block is set beside the main text.
type Scale uint8

// The scales: seven tenths of the main text and 11 points at the most; and the
// smallest size, for what is looked up rather than read.
const (
	Main Scale = iota
	Small
	Fine
)

// A Picture is set as a block of its own.
type Picture struct {
	Name          string // what the caller knows it by
	Alt           string // what it shows, in words
	Width, Height int    // in pixels
	PerInch       int    // pixels to an inch, 0 where that is not known
}

// A Profile is a manner of setting text.
type Profile struct {
	Sizes    []Unit // from the largest to the smallest
	Leading  Em     // space between lines beyond what the font asks for
	Tracking Em     // space between letters, where the script allows it
	Ragged   bool   // nothing is centred
	Upright  bool   // emphasis is bold

	least Unit // of small text; 0: that of the main text
}

// Smallest is the smallest size of the main text.
func (p Profile) Smallest() Unit { return p.Sizes[len(p.Sizes)-1] }

// At is the profile with one size for all main text. Smaller text stays as
// small as it was.
func (p Profile) At(size Unit) Profile {
	p.least = p.smallText()
	p.Sizes = []Unit{size}
	return p
}

// smallText is the smallest size of text that is smaller than the main text.
func (p Profile) smallText() Unit {
	if p.least > 0 {
		return p.least
	}
	return p.Smallest()
}

// size is that of a block beside main text of a size.
func (p Profile) size(scale Scale, main Unit) Unit {
	switch scale {
	case Small:
		return max(min(main*7/10, 11*Point), p.smallText())
	case Fine:
		return p.smallText()
	}
	return main
}
