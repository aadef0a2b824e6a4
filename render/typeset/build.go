package typeset

import (
	"slices"
	"strings"

	"github.com/go-text/typesetting/language"
)

// A builder makes the pieces of one paragraph.
type builder struct {
	*Setter
	text      string
	stretches []stretch
	fence     bool
	pieces    []piece
	style     Style // of the piece made last
}

func (b *builder) build() {
	b.pieces = make([]piece, 0, 2+len(b.text)/3)
	for at := 0; at < len(b.text); {
		if b.text[at] == ' ' {
			at = b.spaces(at)
			continue
		}
		end := len(b.text)
		if i := strings.IndexByte(b.text[at:], ' '); i >= 0 {
			end = at + i
		}
		b.token(at, end)
		at = end
	}
}

// stretchAt is the stretch that a place lies in. Those before it are dropped.
func (b *builder) stretchAt(at int) stretch {
	for len(b.stretches) > 1 && b.stretches[0].end <= at {
		b.stretches = b.stretches[1:]
	}
	return b.stretches[0]
}

// last is the piece made last, or nil.
func (b *builder) last() *piece {
	if n := len(b.pieces); n > 0 {
		return &b.pieces[n-1]
	}
	return nil
}

// spaces adds the spaces at a place, as one except in code.
func (b *builder) spaces(at int) int {
	end := at
	for end < len(b.text) && b.text[end] == ' ' {
		end++
	}
	var moved flag
	if last := b.last(); last != nil && last.flags&space != 0 { // what is between does not show
		moved = last.flags & breaks
		last.flags &^= breaks
	}
	blank := b.blank(b.stretchAt(at))
	n := 1
	if b.fence {
		n = end - at
	}
	for range n {
		b.pieces = append(b.pieces, blank)
	}
	b.last().flags |= moved
	if b.endsAtSpaces(b.text, at, end) {
		b.last().flags |= breaks
	}
	return end
}

// blank is a space as wide as the font of the word before it has it, if that is
// of the same style.
func (b *builder) blank(st stretch) piece {
	p := piece{flags: space | underFlag(st), level: st.level}
	if last := b.last(); last != nil && last.word != nil && !last.word.Face.pictures && b.style == st.style&^Under {
		p.word = b.spaceLike(last.word)
	} else {
		p.word = b.chunk(st.style, false, " ").pieces[0].word
	}
	p.width = p.word.Width
	b.giveEnd(p.word)
	return p
}

// giveEnd gives a space what stands for it at the end of a line: a space
// without a width, so that the words of two lines do not run together in what
// is read aloud or copied.
func (s *Setter) giveEnd(w *Word) {
	if w.end != nil {
		return
	}
	end := *w
	end.ID, end.Width, end.Glyphs = s.words, 0, slices.Clone(w.Glyphs)
	s.words++
	for i := range end.Glyphs {
		end.Glyphs[i].Advance = 0
	}
	w.end = &end
}

func (s *Setter) spaceLike(w *Word) *Word {
	c := choice{w.Face, w.Slant, w.Double}
	if s.spaces[c] == nil {
		s.spaces[c] = s.setWord(c, language.Common, false, []rune{' '})
	}
	return s.spaces[c]
}

// token adds text without spaces, in as many parts as it has stretches. Where
// it may be broken depends on all of it, and not on each part.
func (b *builder) token(at, end int) {
	if st := b.stretchAt(at); end <= st.end {
		b.part(st, b.text[at:end])
		return
	}
	runes := []rune(b.text[at:end])
	done := 0
	for _, place := range b.breakable(runes) {
		stop := at + len(string(runes[done:place]))
		b.whole(at, stop)
		at, done = stop, place
		if last := b.last(); last != nil && at < end {
			last.endLine(runes[place-1] == softHyphen)
		}
	}
}

// whole adds text that may not be broken.
func (b *builder) whole(at, end int) {
	first := len(b.pieces)
	for at < end {
		st := b.stretchAt(at)
		until := min(end, st.end)
		b.part(st, b.text[at:until])
		at = until
	}
	for i := range b.pieces[first:] {
		b.pieces[first+i].flags &^= breaks | hyphen
	}
}

func (b *builder) part(st stretch, text string) {
	if st.gap {
		b.pieces = append(b.pieces, piece{width: gapWidth, level: st.level, flags: gap})
		return
	}
	b.style = st.style &^ Under
	c := b.chunkBeside(b.besideOf(st.style, text), st.style, st.level%2 == 1, text)
	b.missing = append(b.missing, c.missing...)
	for _, p := range c.pieces {
		p.level = st.level
		p.flags |= underFlag(st)
		b.pieces = append(b.pieces, p)
	}
}

// besideOf is the face that text without letters is set in: that of the word
// before it in its style, or of the first word. Where no fonts were given, all
// have the same digits and marks.
func (b *builder) besideOf(style Style, text string) choice {
	if len(b.fonts.given) == 0 || !isNeutralText(text) {
		return choice{}
	}
	if last := b.lastWord(); last != nil && b.style == style&^Under {
		return choice{last.Face, last.Slant, last.Double}
	}
	for _, cluster := range b.clusters([]rune(b.text)) {
		if !isNeutral(scriptOf(cluster)) {
			c, _ := b.fonts.find(style, cluster)
			return c
		}
	}
	return choice{}
}

// lastWord is the last word that is no space and no picture.
func (b *builder) lastWord() *Word {
	for i := len(b.pieces) - 1; i >= 0; i-- {
		if p := &b.pieces[i]; p.word != nil && p.flags&space == 0 && !p.word.Face.pictures {
			return p.word
		}
	}
	return nil
}

// isNeutralText tells if no character of a text belongs to a script.
func isNeutralText(text string) bool {
	for _, r := range text {
		if !isNeutral(language.LookupScript(r)) {
			return false
		}
	}
	return true
}

func underFlag(st stretch) flag {
	if st.style&Under != 0 {
		return under
	}
	return 0
}
