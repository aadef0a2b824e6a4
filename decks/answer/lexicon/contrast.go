package lexicon

import (
	"strings"
	"unicode/utf8"
)

// longestWord is how many bytes of a word are looked at: what is longer is no
// word that an affix could turn into another.
const longestWord = 120

// Contrast tells if two words are the same but for an affix that negates or
// contrasts, so that the one must never be forgiven as a slip for the other,
// and names the affixes for a person: "hyper-/hypo-". An affix that only one of
// them has stands against a dash: "a-/–". Both words are folded (lower case,
// NFC); lang is a base language as in BCP 47, and "" is read as English. The
// order of a and b decides nothing but the order of the names.
//
// It knows affixes, not words. Where a rule could take a misspelling for a
// contrast, it holds only before or after the stems that are listed for it.
//
//	rule                          holds in          example
//	----                          --------          -------
//	prefix put before             Latin script      stable, unstable; oxide, dioxide
//	the same, one letter doubled  Latin script      necessary, unecessary
//	a-, an- before listed stems   Latin, Cyrillic,  symmetric, asymmetric
//	                              Greek
//	prefix exchanged              any script        hypertension, hypotension
//	prefix exchanged before       any script        prescribe, proscribe; emigrate,
//	listed stems                                    immigrate; abduction, adduction
//	Latin prefixes before the     Latin script      include, exclude; deduce, reduce
//	stems of Latin verbs
//	parts of number               Latin, Cyrillic   pentose, hexose
//	decimal prefixes of units     Latin, Cyrillic   kilogram, milligram
//	suffix exchanged              any script        osteoblast, osteoclast
//	hydrocarbons by stem          Latin, Cyrillic   ethane, ethene; methyl, ethyl
//	salts, acids and sugars by    Latin, Cyrillic   sulfate, sulfite; lactose, lactase
//	stem
//	suffix put after              its language      trypsin, trypsinogen; six, sixth
//	negating prefix               its language      ruhig, unruhig; leale, sleale; सत्य, असत्य
//	separable and other verbal    de nl ru pl cs    aufmachen, ausmachen; вход, выход
//	prefixes exchanged
//	privative suffix              de nl tr az hu    sütlü, sütsüz; arbeitslos
//	                              fi sv da nb
//	person's -in                  de                Lehrer, Lehrerin
//	negative verb                 tr az             gelmek, gelmemek; geldi, gelmedi
//
// These are no contrasts: a letter doubled or not (immediate, imediate), -ant
// and -ent, -ately and -itely, pre- and per-, gender and number of adjectives
// (guapo, guapa), and two spellings of one affix (sulfate, sulphate).
func Contrast(lang, a, b string) (how string, ok bool) {
	if a == b || len(a) > longestWord || len(b) > longestWord || len(a) < 3 || len(b) < 3 {
		return "", false
	}
	c := compare(a, b)
	x, y, ok := byPrefix(language(lang), &c)
	if !ok {
		x, y, ok = bySuffix(language(lang), &c)
	}
	if !ok {
		return "", false
	}
	return x + "/" + y, true
}

// byPrefix asks the rules for prefixes in turn: the first that holds gives the
// name.
func byPrefix(lang string, c *comparison) (x, y string, ok bool) {
	if x, y, ok = nativePrefix(lang, c); ok {
		return x, y, ok
	}
	if x, y, ok = swappedPrefix(lang, c); ok {
		return x, y, ok
	}
	if x, y, ok = exchangedPrefix(c); ok {
		return x, y, ok
	}
	if x, y, ok = latinVerb(lang, c); ok {
		return x, y, ok
	}
	if x, y, ok = putBefore(lang, c); ok {
		return x, y, ok
	}
	return decimalPrefix(c)
}

// bySuffix asks the rules for suffixes.
func bySuffix(lang string, c *comparison) (x, y string, ok bool) {
	if x, y, ok = hydrocarbon(c); ok {
		return x, y, ok
	}
	if x, y, ok = compound(c); ok {
		return x, y, ok
	}
	if x, y, ok = exchangedSuffix(lang, c); ok {
		return x, y, ok
	}
	if x, y, ok = putAfter(lang, c); ok {
		return x, y, ok
	}
	return negativeVerb(lang, c)
}

// A comparison is two words, how many bytes they have in common at either end,
// and whether they are in Latin script.
type comparison struct {
	a, b           string
	prefix, suffix int
	latin          bool
}

func compare(a, b string) comparison {
	c := comparison{a: a, b: b, latin: isLatin(a) && isLatin(b)}
	n := min(len(a), len(b))
	for c.prefix < n && a[c.prefix] == b[c.prefix] {
		c.prefix++
	}
	for c.prefix > 0 && c.prefix < len(a) && !utf8.RuneStart(a[c.prefix]) {
		c.prefix--
	}
	for c.suffix < n && a[len(a)-1-c.suffix] == b[len(b)-1-c.suffix] {
		c.suffix++
	}
	return c
}

// isLatin goes by the first letter; beyond U+024F Latin letters are only met
// with in Vietnamese.
func isLatin(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r < 0x250
}

// A group is a set of affixes, each of which contrasts with every other, and
// what must stand next to them, apart by spaces; nothing means anything.
type group struct {
	forms []string
	stems string
}

// begins tells if s begins with one of stems. No stems ask for three letters.
func begins(s, stems string) bool {
	if stems == "" {
		return utf8.RuneCountInString(s) >= 3
	}
	for stem := range strings.SplitSeq(stems, " ") {
		if strings.HasPrefix(s, stem) {
			return true
		}
	}
	return false
}

// ends tells if s ends in one of stems. No stems ask for two letters.
func ends(s, stems string) bool {
	if stems == "" {
		return utf8.RuneCountInString(s) >= 2
	}
	for stem := range strings.SplitSeq(stems, " ") {
		if strings.HasSuffix(s, stem) {
			return true
		}
	}
	return false
}

// among tells if s is one of words, which stand apart by spaces.
func among(s, words string) bool {
	for word := range strings.SplitSeq(words, " ") {
		if s == word {
			return true
		}
	}
	return false
}

// spoken tells if lang, of two letters, is one of langs, which stand apart by
// spaces.
func spoken(lang, langs string) bool {
	if len(lang) != 2 {
		return false
	}
	for i := 0; i+2 <= len(langs); i += 3 {
		if langs[i] == lang[0] && langs[i+1] == lang[1] {
			return true
		}
	}
	return false
}
