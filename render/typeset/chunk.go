package typeset

import (
	"slices"

	"github.com/go-text/typesetting/language"
)

// A chunk is text without spaces, shaped: most of them are words of the
// language, and come again and again.
type chunk struct {
	pieces  []piece
	missing []rune
}

type chunkKey struct {
	style Style
	rtl   bool
	text  string
}

// A piece is a word, a space, or a gap: what stands on one line whole.
type piece struct {
	word  *Word
	width Em
	level uint8 // of direction: even from left to right, odd from right to left
	marks mark
}

// A mark says what is particular to a piece.
type mark uint8

const (
	space  mark = 1 << iota // vanishes at a line's end
	breaks                  // a line may end after it
	hyphen                  // if it does, with a hyphen
	under                   // a line below it
	gap                     // a rule to write on
	split                   // it was made by breaking a word that no line is wide enough for
)

// chunk shapes text without spaces, or remembers it.
func (s *Setter) chunk(style Style, rtl bool, text string) *chunk {
	key := chunkKey{style &^ Under, rtl, text}
	if c := s.chunks[key]; c != nil {
		return c
	}
	if len(s.chunks) >= mostChunks {
		clear(s.chunks)
	}
	c := s.newChunk(key)
	s.chunks[key] = c
	return c
}

// mostChunks is how many chunks are remembered. Whoever has more different
// words pays for shaping some again, and not with memory.
const mostChunks = 1 << 16

func (s *Setter) newChunk(key chunkKey) *chunk {
	c := &chunk{}
	runes := []rune(key.text)
	start := 0
	for _, end := range s.breakable(runes) {
		text := runes[start:end]
		marks := breaks
		if text[len(text)-1] == softHyphen {
			marks |= hyphen
		}
		if end == len(runes) {
			marks = 0
		}
		s.addPieces(c, key, dropIgnored(text), marks)
		start = end
	}
	return c
}

// dropIgnored takes out what has done its work before shaping.
func dropIgnored(text []rune) []rune {
	drop := func(r rune) bool { return isDirection(r) || r == softHyphen || r == 0x200b || r == 0x2060 }
	if !slices.ContainsFunc(text, drop) {
		return text
	}
	return slices.DeleteFunc(slices.Clone(text), drop)
}

// breakable lists where text without spaces may be broken, its end included:
// by UAX 14, and before the leading vowels of Thai and Lao.
func (s *Setter) breakable(runes []rune) []int {
	s.segmenter.Init(runes)
	var ends []int
	for lines := s.segmenter.LineIterator(); lines.Next(); {
		line := lines.Line()
		end := line.Offset + len(line.Text)
		for i := line.Offset + 1; i < end-1; i++ {
			if leadingVowel(runes[i]) && !leadingVowel(runes[i-1]) {
				ends = append(ends, i)
			}
		}
		ends = append(ends, end)
	}
	return ends
}

// leadingVowel tells if a Thai or Lao vowel stands before its consonant, and
// so begins a syllable.
func leadingVowel(r rune) bool { return r >= 0xe40 && r <= 0xe44 || r >= 0xec0 && r <= 0xec4 }

// addPieces shapes what may not be broken: a piece for each stretch in one
// face and script. Only the last of them has the marks.
func (s *Setter) addPieces(c *chunk, key chunkKey, text []rune, marks mark) {
	if len(text) == 0 {
		return
	}
	first := len(c.pieces)
	for _, run := range s.runs(c, key.style, text) {
		w := s.setWord(run.choice, run.script, key.rtl, run.text)
		c.pieces = append(c.pieces, piece{word: w, width: w.Width})
	}
	if len(c.pieces) == first {
		return
	}
	last := &c.pieces[len(c.pieces)-1]
	last.marks |= marks
	if marks&hyphen != 0 {
		last.word.hyphen = s.chunk(key.style, false, "-").pieces[0].word
	}
}

// A run is text in one face and one script.
type run struct {
	choice choice
	script language.Script
	text   []rune
}

// runs chooses a face for each cluster. Signs that belong to no script stay in
// the face of what stands beside them, if it has them.
func (s *Setter) runs(c *chunk, style Style, text []rune) []run {
	clusters := s.clusters(text)
	var list []run
	start := 0
	for i, cluster := range clusters {
		script := scriptOf(cluster)
		var chosen choice
		found := true
		switch last := len(list) - 1; {
		case last >= 0 && isNeutral(script) && !wantsPicture(cluster) && covers(list[last].choice.face, cluster):
			chosen, script = list[last].choice, list[last].script
		case last < 0 && isNeutral(script) && !wantsPicture(cluster):
			chosen, script, found = s.leading(style, clusters[i:])
		default:
			chosen, found = s.fonts.find(style, cluster)
		}
		if !found {
			c.missing = append(c.missing, missing(chosen.face, cluster)...)
		}
		if last := len(list) - 1; last >= 0 && list[last].choice == chosen && (list[last].script == script || isNeutral(script)) {
			list[last].text = text[start : start+len(list[last].text)+len(cluster)]
			continue
		}
		if len(list) > 0 {
			start += len(list[len(list)-1].text)
		}
		list = append(list, run{chosen, script, cluster})
	}
	return list
}

// leading chooses for signs that stand before any letter: the face of the
// first letter, if it has them.
func (s *Setter) leading(style Style, clusters [][]rune) (choice, language.Script, bool) {
	for _, cluster := range clusters[1:] {
		script := scriptOf(cluster)
		if isNeutral(script) {
			continue
		}
		if c, found := s.fonts.find(style, cluster); found && covers(c.face, clusters[0]) {
			return c, script, true
		}
		break
	}
	c, found := s.fonts.find(style, clusters[0])
	return c, language.Common, found
}

// clusters cuts text into what readers take for single characters.
func (s *Setter) clusters(text []rune) [][]rune {
	s.segmenter.Init(text)
	var list [][]rune
	for it := s.segmenter.GraphemeIterator(); it.Next(); {
		g := it.Grapheme()
		list = append(list, text[g.Offset:g.Offset+len(g.Text)])
	}
	return list
}

func scriptOf(cluster []rune) language.Script {
	for _, r := range cluster {
		if script := language.LookupScript(r); !isNeutral(script) {
			return script
		}
	}
	return language.Common
}

func isNeutral(script language.Script) bool {
	return script == language.Common || script == language.Inherited || script == language.Unknown
}
