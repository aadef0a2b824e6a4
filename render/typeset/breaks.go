package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// breakable lists where text without spaces may be broken, its end included:
// by UAX 14, and before the leading vowels of Thai and Lao.
func (s *Setter) breakable(runes []rune) []int {
	s.segmenter.Init(runes)
	var ends []int
	for lines := s.segmenter.LineIterator(); lines.Next(); {
		line := lines.Line()
		end := line.Offset + len(line.Text)
		for i := line.Offset + 1; i < end-1; i++ {
			if leadingVowel(runes[i]) && endsSyllable(runes[i-1]) {
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

// endsSyllable tells if a Thai or Lao syllable may end with a character: not
// with a vowel that leads the next, and quotes and brackets are none.
func endsSyllable(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao) && !leadingVowel(r)
}

// endsAtSpaces tells if a line may end at the spaces of a text from one place
// to another. Most stand between words; the others are looked up in UAX 14.
func (s *Setter) endsAtSpaces(text string, from, to int) bool {
	if from == 0 || to == len(text) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	switch {
	case after == zeroWidth: // which is not drawn: the break behind it is here
		return true
	case isWord(after) && (isWord(before) || before < 0x80 && !strings.ContainsRune("([{", before)):
		return true
	}
	return s.endsBetween(tail(text[:from]), head(text[to:]))
}

// zeroWidth is a space that shows nothing, where a line may end.
const zeroWidth = '\u200b'

// isWord tells of the letters of the simplest scripts, which a line may end
// before and behind.
func isWord(r rune) bool { return r < 0x590 && unicode.IsLetter(r) }

// mostEnds is how many pairs of texts are remembered.
const mostEnds = 1 << 12

// endsBetween tells if a line may end at a space between two texts.
func (s *Setter) endsBetween(before, after string) bool {
	key := before + " " + after
	if ends, known := s.ends[key]; known {
		return ends
	}
	if len(s.ends) >= mostEnds {
		clear(s.ends)
	}
	place := utf8.RuneCountInString(before) + 1
	ends := false
	for _, end := range s.breakable([]rune(key)) {
		ends = ends || end == place
	}
	s.ends[key] = ends
	return ends
}

// tail is as much of the end of a text as rules of UAX 14 look at: a quote, what
// stands before it, and marks on either.
func tail(text string) string {
	at := len(text)
	for range 4 {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	return text[at:]
}

// head is as much of the start of a text: a point and the digit behind it.
func head(text string) string {
	at := 0
	for range 2 {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return text[:at]
}
