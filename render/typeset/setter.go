package typeset

import (
	"errors"
	"slices"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/segmenter"
)

// A Setter sets the texts of one document. It is for one goroutine, which is
// then the one that uses its Fonts.
type Setter struct {
	Boxes bool // SetLine shows boxes for characters that no font has

	fonts    *Fonts
	profile  Profile
	language language.Language
	rtl      bool // the document's language runs from right to left

	buffer    *harfbuzz.Buffer
	segmenter segmenter.Segmenter
	bidi      bidi.Paragraph
	chunks    map[chunkKey]*chunk
	spaces    map[choice]*Word
	hyphens   map[Style]*Word
	ends      map[string]bool // if lines may end at the space of a text
	words     int
	missing   []rune
	full      bool
	broken    error // of a font
}

// NewSetter sets texts in a language, given as BCP 47 or "".
func NewSetter(fonts *Fonts, profile Profile, lang string) *Setter {
	s := &Setter{fonts: fonts, profile: profile, language: language.NewLanguage(lang), chunks: map[chunkKey]*chunk{}, spaces: map[choice]*Word{}, hyphens: map[Style]*Word{}, ends: map[string]bool{}}
	switch string(s.language.Primary()) {
	case "ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "ckb", "dv", "syr", "arc", "azb":
		s.rtl = true
	}
	return s
}

// ErrFull is the error of a document with more different glyphs in one font
// than a font in a PDF can hold.
var ErrFull = errors.New("one font would need more different characters than it can have in a PDF (about 27,000); print the deck in parts")

// Err is ErrFull, or the error of a font that broke while text was shaped, or
// nil.
func (s *Setter) Err() error {
	if s.full {
		return ErrFull
	}
	return s.broken
}

// A Text is shaped blocks, ready to be set at any size.
type Text struct {
	Missing []rune // characters that no font has, each once
	blocks  []block
	centred bool
	split   bool // words of it were broken
}

// A block is a Block, shaped.
type block struct {
	*Block
	label      paragraph
	labelWidth Em
	hang       Em   // how far in the text stands
	right      bool // it begins at the right
	paragraphs []paragraph
	columns    [][]block
}

// Prepare shapes blocks.
func (s *Setter) Prepare(blocks []Block) *Text {
	s.missing = nil
	t := &Text{blocks: s.blocks(blocks)}
	t.centred = !s.profile.Ragged && !slices.ContainsFunc(blocks, func(b Block) bool { return b.Label != "" || b.Fence || b.Columns != nil })
	if len(s.missing) > 0 {
		slices.Sort(s.missing)
		t.Missing = slices.Compact(s.missing)
	}
	return t
}

func (s *Setter) blocks(list []Block) []block {
	blocks := make([]block, len(list))
	for i := range list {
		b := &blocks[i]
		b.Block = &list[i]
		b.paragraphs = s.paragraphs(s.styled(b.Spans), b.Fence)
		if b.Fence {
			holdCode(b.paragraphs)
		}
		for _, column := range b.Columns {
			b.columns = append(b.columns, s.blocks(column))
		}
	}
	s.labels(blocks)
	hang(blocks)
	return blocks
}

// labels finds the side on which blocks begin, and shapes their labels. A list
// begins on one side, whatever the direction of each of its items: at the right
// where the document does, or all of its items.
func (s *Setter) labels(blocks []block) {
	list := true
	for i := range blocks {
		list = list && (blocks[i].Label == "" || blocks[i].paragraphs[0].rtl)
	}
	for i := range blocks {
		b := &blocks[i]
		b.right = s.rtl || b.Label != "" && list || b.Label == "" && b.paragraphs[0].rtl
		if b.Label != "" {
			text, stretches := joined([]Span{{Text: b.Label}}, false)
			b.label = s.directed(text, stretches, b.right, false)
			b.labelWidth = widthOf(b.label.pieces)
		}
	}
}

// styled makes emphasis bold where the profile wants upright letters.
func (s *Setter) styled(spans []Span) []Span {
	if !s.profile.Upright || !slices.ContainsFunc(spans, func(span Span) bool { return span.Style&Italic != 0 }) {
		return spans
	}
	spans = slices.Clone(spans)
	for i := range spans {
		if spans[i].Style&Italic != 0 {
			spans[i].Style = spans[i].Style&^Italic | Bold
		}
	}
	return spans
}

// labelGap stands between a label and its text; nested is how much further in
// each list within a list stands.
const (
	labelGap = em * 45 / 100
	nested   = em * 12 / 10
)

// hang finds how far in each block's text stands: behind the widest label of
// its depth.
func hang(blocks []block) {
	widest := map[int]Em{}
	for _, b := range blocks {
		widest[b.Depth] = max(widest[b.Depth], b.labelWidth)
	}
	for i := range blocks {
		b := &blocks[i]
		b.hang = Em(max(0, b.Depth-1)) * nested
		if b.Depth > 0 || b.Label != "" {
			b.hang += widest[b.Depth] + labelGap
		}
	}
}
