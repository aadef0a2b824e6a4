// Package lexicon knows English words: whether a text is one, whether two are
// the same word in British and American spelling, and whether one is the plural
// of the other. Marking asks it what an answer that nearly fits must be: a slip
// of the hand (recieve), the same word (colour and color), or another word
// (fable, where table is right).
//
//	lexicon.IsWord("fable")                       // true
//	lexicon.IsWord("recieve")                     // false
//	lexicon.SameSpelling("colour", "color")       // true
//	lexicon.IsPlural("nucleus", "nuclei")         // true
//
// All words are given folded: lower case, NFC, and with the plain apostrophe.
//
// # Words
//
// The words are those of SCOWL, version 2020.12.07, up to size 80 ("huge"): of
// all its spelling categories but variant_3, and of all kinds, so that there
// are names, abbreviations and contractions, too. Words with accents are there
// without them as well (abbé, abbe); possessive forms are not (dog's). Two
// lists are left out, since what they hold is nearly always a slip:
//
//	misspellings that stand in SCOWL as rare words or variants, and other
//	ways to write a well-known name or term    accidently, pidgeon, Gorbachov, iodin
//	rare names of small places, families and firms one slip away from
//	a well-known name or word                  Amagon, Kenedy, Minneota
//
// The answer is exact: each word of the list is a word, and nothing else is.
//
// # Spellings
//
//	British      American
//	colour       color       -our
//	centre       center      -re, and centred, centring
//	organise     organize    -ise, -isation, -ised ...
//	analyse      analyze     -yse
//	anaemia      anemia      ae
//	foetus       fetus       oe
//	travelled    traveled    ll
//	fulfil       fulfill     l
//	catalogue    catalog     -ogue
//	defence      defense     -ence
//	sulphate     sulfate     sulph-
//	aluminium    aluminum    and some 370 words one by one: tyre, grey, gaol ...
//
// No rule is applied to a word that is not listed, so no two words become one:
// four stays four. Left apart are words whose American form is first of all
// another word (cheque, kerb, storey, draught). Among the words one by one are
// some whose two spellings are not those of two countries: ameba and amoeba,
// Macau and Macao, learnt and learned.
//
// # Plurals
//
// See [IsPlural].
//
// # Data
//
// The words stand in the program as automata (see package automaton) that are
// walked where they lie. Nothing is read, built or decoded at the start, and no
// question takes memory, but for a spelling that differs from what was asked.
// They are made from SCOWL by the command in the folder make. SCOWL's terms are
// in COPYING.SCOWL.
package lexicon

import (
	_ "embed"

	"quiz/decks/answer/lexicon/internal/automaton"
)

//go:embed words.dawg
var words string

// longest is the length in bytes of the longest word, a village in Wales.
const longest = len("llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")

// IsWord tells if a folded word is an English word or name.
func IsWord(word string) bool {
	return len(word) <= longest && automaton.Set(words).Has(word)
}
