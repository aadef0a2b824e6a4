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
	beside  choice // what it was set beside
}

type chunkKey struct {
	style  Style
	rtl    bool
	text   string
	beside choice
}

// A piece is a word, a space, or a gap: what stands on one line whole.
type piece struct {
	word  *Word
	width Em
	level uint8 // of direction: even from left to right, odd from right to left
	flags flag
}

// A flag says what is particular to a piece.
type flag uint8

const (
	space  flag = 1 << iota // vanishes at a line's end
	breaks                  // a line may end after it
	hyphen                  // if it does, with a hyphen
	under                   // a line below it
	gap                     // a rule to write on
	late                    // a line may end after it where nothing else helps
	split                   // it was made by breaking a word that no line is wide enough for
)

// chunk shapes text without spaces, or remembers it.
func (s *Setter) chunk(style Style, rtl bool, text string) *chunk {
	return s.chunkBeside(choice{}, style, rtl, text)
}

// chunkBeside shapes text that may have no letters of its own, such as a
// number: it is then set in the face of the words beside it, which is not known
// where there is none.
func (s *Setter) chunkBeside(beside choice, style Style, rtl bool, text string) *chunk {
	key := chunkKey{style &^ Under, rtl, text, beside}
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
	c := &chunk{beside: key.beside}
	runes := []rune(key.text)
	start := 0
	for _, end := range s.breakable(runes) {
		s.addPieces(c, key, runes[start:end])
		if last := len(c.pieces) - 1; last >= 0 && end < len(runes) {
			c.pieces[last].endLine(runes[end-1] == softHyphen)
		}
		start = end
	}
	return c
}

// endLine marks a piece as one that a line may end after, with a hyphen if one
// is wanted. What has no hyphen, such as a gap, ends the line without.
func (p *piece) endLine(hyphenated bool) {
	p.flags |= breaks
	if hyphenated && p.word != nil && p.word.hyphen != nil {
		p.flags |= hyphen
	}
}

// dropIgnored takes out what has done its work before shaping.
func dropIgnored(text []rune) []rune {
	drop := func(r rune) bool { return isDirection(r) || r == softHyphen || r == zeroWidth || r == 0x2060 }
	if !slices.ContainsFunc(text, drop) {
		return text
	}
	return slices.DeleteFunc(slices.Clone(text), drop)
}

// addPieces shapes what may not be broken: a piece for each stretch in one
// face and script. Text that ends with a soft hyphen is given the hyphen even
// at the end of a chunk, for the word may go on in another style.
func (s *Setter) addPieces(c *chunk, key chunkKey, text []rune) {
	first := len(c.pieces)
	for _, run := range s.runs(c, key.style, dropIgnored(text)) {
		w := s.setWord(run.choice, run.script, key.rtl, run.text)
		c.pieces = append(c.pieces, piece{word: w, width: w.Width})
	}
	if last := len(c.pieces) - 1; last >= first && text[len(text)-1] == softHyphen {
		c.pieces[last].word.hyphen = s.softened(key.style)
	}
}

// A run is text in one face and one script.
type run struct {
	choice choice
	script language.Script
	text   []rune
}

// runs chooses a face for each cluster, and notes the characters that none has.
func (s *Setter) runs(c *chunk, style Style, text []rune) []run {
	var list []run
	start, end := 0, 0 // of the last run
	clusters := s.clusters(text)
	for i, cluster := range clusters {
		next, found := s.faceFor(c, list, style, clusters[i:])
		if !found {
			c.missing = append(c.missing, missing(next.choice.face, cluster)...)
		}
		if last := len(list) - 1; last >= 0 && list[last].choice == next.choice && (list[last].script == next.script || isNeutral(next.script)) {
			end += len(cluster)
			list[last].text = text[start:end]
			continue
		}
		start, end = end, end+len(cluster)
		next.text = cluster
		list = append(list, next)
	}
	return list
}

// faceFor chooses a face for the first of some clusters. Signs that belong to
// no script stay in the face of what stands beside them, if it has them.
func (s *Setter) faceFor(c *chunk, before []run, style Style, clusters [][]rune) (run, bool) {
	cluster := clusters[0]
	script := scriptOf(cluster)
	if isNeutral(script) && !wantsPicture(cluster) {
		if len(before) == 0 {
			return s.leading(c.beside, style, clusters)
		}
		if last := before[len(before)-1]; !last.choice.face.pictures && covers(last.choice.face, cluster) {
			return run{choice: last.choice, script: last.script}, true
		}
	}
	chosen, found := s.fonts.find(style, cluster)
	return run{choice: chosen, script: script}, found
}

// leading chooses for signs that stand before any letter: the face of the
// first letter, if it has them, or that of the words beside them.
func (s *Setter) leading(beside choice, style Style, clusters [][]rune) (run, bool) {
	letter := slices.IndexFunc(clusters, func(cluster []rune) bool { return !isNeutral(scriptOf(cluster)) })
	if letter > 0 {
		c, found := s.fonts.find(style, clusters[letter])
		if found && !c.face.pictures && covers(c.face, clusters[0]) {
			return run{choice: c, script: scriptOf(clusters[letter])}, true
		}
	}
	if letter < 0 && beside.face != nil && covers(beside.face, clusters[0]) {
		return run{choice: beside, script: language.Common}, true
	}
	c, found := s.fonts.find(style, clusters[0])
	return run{choice: c, script: language.Common}, found
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
