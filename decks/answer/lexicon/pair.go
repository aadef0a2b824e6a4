package lexicon

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Differ tells if two words lie a mark or a letter or two apart and are both
// words of the language that mean different things, so that the one is no slip
// for the other: de schon and schön. Both words are folded (lower case, NFC);
// lang is a base language as in BCP 47, and "" is read as English. The order of
// a and b decides nothing.
//
// Most of it is lists, one for each language, of pairs that a learner must tell
// apart. A pair stands in one only where both spellings are words: niño and
// nino are not, for nino is nothing but niño with its mark left out. Where
// grammar makes the pairs, a rule does:
//
//	rule                                    language     example
//	----                                    --------     -------
//	-e, -é, -er, -ez, not of nouns in -é    fr           parle, parlé, parler
//	-o, -ó, -é, -e, not of nouns in -ó, -é  es           hablo, habló; hable, hablé
//	-ara, -ará; -era, -erá                  es           hablara, hablará
//	-rà, -rò; -o, -ò, not of the future     it           parlerà, parlerò; parlo, parlò
//	-a, -ą                                  pl           mają, maja; kobietą, kobieta
//	-e, -ę after c, sz, ż, rz, l, j         pl           piszę, pisze
//	-т, -ть; -тся, -ться                    ru           говорит, говорить
//	plural by umlaut, in compounds too      de           Großvater, Großväter
//	tone, or another vowel or đ             vi           ma, má; an, ăn; da, đa
//	two tones, both written                 zh           mā, mǎ
//	Latin names of science                  all of       mitosis, meiosis; ilium, ileum
//	                                        Latin script
//
// These do not differ: a mark that is left out where the rest is no other word,
// Russian е for ё, the tone mark of Vietnamese on the one vowel or the other of
// a pair (hòa, hoà), pinyin with no tone at all, and the definite and the
// indefinite of Romanian (casa, casă).
func Differ(lang, a, b string) bool {
	if a == b || a == "" || b == "" || len(a) > longestWord || len(b) > longestWord {
		return false
	}
	switch language(lang) {
	case "vi":
		return syllablesDiffer(a, b)
	case "zh":
		return tonesDiffer(a, b)
	case "ru":
		a, b = plainYo(a), plainYo(b)
	}
	if a == b {
		return false
	}
	if t := pairsOf(language(lang)); t != nil && t.has(a, b) {
		return true
	}
	return ruled(language(lang), a, b) || isLatin(a) && isLatin(b) && science.has(a, b)
}

// plainYo writes е for ё, as most Russian print does.
func plainYo(word string) string {
	if strings.Contains(word, "ё") {
		return strings.ReplaceAll(word, "ё", "е")
	}
	return word
}

// A pairList is the pairs of one language, which are not read before they are
// asked for: sets of words apart by spaces, the words of a set by strokes. Of a
// set each word differs from each other.
type pairList struct {
	sets  string
	once  sync.Once
	pairs map[[2]string]struct{}
}

func (l *pairList) has(a, b string) bool {
	l.once.Do(l.read)
	if a > b {
		a, b = b, a
	}
	_, ok := l.pairs[[2]string{a, b}]
	return ok
}

func (l *pairList) read() {
	l.pairs = make(map[[2]string]struct{}, 2*strings.Count(l.sets, " "))
	for set := range strings.FieldsSeq(l.sets) {
		words := strings.Split(set, "/")
		for i, a := range words {
			for _, b := range words[i+1:] {
				l.pairs[[2]string{min(a, b), max(a, b)}] = struct{}{}
			}
		}
	}
}

// lastRune is the last letter of a word and the word before it.
func lastRune(word string) (before string, last rune) {
	r, n := utf8.DecodeLastRuneInString(word)
	return word[:len(word)-n], r
}

// lastLetters are the last letters of two words, the lower one first, and the
// stem before them, empty where the words do not share it.
func lastLetters(a, b string) (stem string, x, y rune) {
	stem, x = lastRune(a)
	other, y := lastRune(b)
	if stem != other {
		return "", 0, 0
	}
	return stem, min(x, y), max(x, y)
}
