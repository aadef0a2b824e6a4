package numeral

import (
	"strconv"
	"strings"
)

// grammar is a spelling made ready: folded words and what they are.
type grammar struct {
	zero     map[string]int64
	small    map[string]int64 // 1 to 99
	tails    map[string]int64 // those that stand only after a hundred or a scale
	hundreds map[string]int64 // 100 to 900, and those that an elision joins to what follows
	many     map[string]int64 // 1100 to 9900
	bare     map[string]bool  // the hundreds with neither one nor article
	article  map[string]bool
	joints   []string
	scales   []foldedScale // greatest first
	minus    []string
	points   []string

	fractions   map[string]float64
	halves      map[string]float64
	shares      []string
	powers      map[string]int // the words that multiply digits, by their power of ten
	said, bound bool
	longest     int // the most bytes of a word in hundreds
}

type foldedScale struct {
	value, max int64
	words      []string
	fixed      map[string]int64
}

// builder fills a grammar with all forms of the words of a spelling.
type builder struct {
	spelling
	*grammar
	language string
}

func build(s spelling, language string) *grammar {
	b := builder{s, &grammar{
		zero: map[string]int64{}, small: map[string]int64{}, tails: map[string]int64{}, hundreds: map[string]int64{}, many: map[string]int64{},
		bare: map[string]bool{}, article: map[string]bool{}, fractions: map[string]float64{}, halves: map[string]float64{}, powers: map[string]int{}, said: s.said, bound: s.bound,
	}, language}
	b.addSmall()
	b.addTens()
	b.addHundreds()
	b.addScales()
	b.addOther()
	b.addPowers()
	return b.grammar
}

func (b builder) forms(word string) []string {
	return forms(word, b.language, b.digraphs)
}

func (b builder) add(words map[string]int64, word string, value int64) {
	for _, form := range b.forms(word) {
		words[form] = value
	}
}

func (b builder) addSmall() {
	for i, words := range list(b.spelling.small) {
		for _, word := range words {
			b.add(b.grammar.small, word, int64(i+1))
		}
	}
	keyed(b.extra, func(key, word string) { b.add(b.grammar.small, word, keyNumber(key)) })
	if b.spelling.tail != "" {
		b.add(b.grammar.tails, b.spelling.tail, 1)
	}
	for word := range strings.SplitSeq(b.spelling.zero, "/") {
		b.add(b.grammar.zero, word, 0)
	}
}

// addTens adds the tens, and each with each unit.
func (b builder) addTens() {
	small := list(b.spelling.small)
	units := small[:9]
	if b.units != "" {
		units = list(b.units)
	}
	tens := list(b.tens)
	for i, words := range tens {
		ten := int64(10 * (10 - len(tens) + i))
		for _, word := range words {
			b.add(b.grammar.small, word, ten)
			b.join(word, ten, units, 1)
		}
	}
	keyed(b.scores, func(key, word string) {
		b.add(b.grammar.small, word, keyNumber(key))
		b.join(word, keyNumber(key), small[9:19], 10)
	})
}

// join adds a ten with the units that may follow it, the first of which is
// first.
func (b builder) join(ten string, value int64, units [][]string, first int64) {
	for i, words := range units {
		for _, unit := range words {
			b.pair(ten, unit, value+first+int64(i))
		}
	}
}

// pair adds a ten with a unit, in the order of the language or in both.
func (b builder) pair(ten, unit string, n int64) {
	if b.swapped {
		b.addLinked(unit, b.link, ten, n)
		return
	}
	b.addLinked(b.elide(ten, unit), b.link, unit, n)
	if b.both {
		b.addLinked(unit, b.swappedLink, ten, n)
	}
}

func (b builder) addLinked(left, links, right string, n int64) {
	for link := range strings.SplitSeq(links, "/") {
		b.add(b.grammar.small, left+link+right, n)
	}
}

// elide drops the vowel of a word that goes before that of the next.
func (b builder) elide(word, next string) string {
	if b.elided && strings.ContainsAny(next[:1], "uo") {
		return word[:len(word)-1]
	}
	return word
}

func (b builder) addOther() {
	each := func(words string, add func(form string)) {
		for word := range strings.SplitSeq(words, "/") {
			for _, form := range b.forms(word) {
				if form != "" {
					add(form)
				}
			}
		}
	}
	each(b.joint, func(form string) { b.joints = append(b.joints, form) })
	each(b.spelling.minus, func(form string) { b.grammar.minus = append(b.grammar.minus, form) })
	each(b.point, func(form string) { b.points = append(b.points, form) })
	each(b.spelling.article, func(form string) { b.grammar.article[form] = true })
	each(b.share, func(form string) { b.shares = append(b.shares, form) })
	b.addFractions(b.spelling.fractions, b.grammar.fractions)
	b.addFractions(b.spelling.halves, b.grammar.halves)
}

func (b builder) addFractions(words string, to map[string]float64) {
	keyed(words, func(key, word string) {
		for _, form := range b.forms(word) {
			to[form] = quotient(key)
		}
	})
}

// keyNumber is a key of a table.
func keyNumber(key string) int64 {
	n, _ := strconv.ParseInt(key, 10, 64)
	return n
}

// quotient is a key of a table that is a fraction.
func quotient(key string) float64 {
	over, under, _ := strings.Cut(key, "/")
	return float64(keyNumber(over)) / float64(keyNumber(under))
}
