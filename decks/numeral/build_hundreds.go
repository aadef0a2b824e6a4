package numeral

import "strings"

func (b builder) addHundreds() {
	for i, words := range list(b.spelling.hundreds) {
		for _, word := range words {
			b.add(b.grammar.hundreds, word, int64(100*(i+1)))
			if b.elided {
				b.addElided(word, int64(100*(i+1)))
			}
		}
	}
	for word := range strings.SplitSeq(b.hundred, "/") {
		if word != "" {
			b.addHundred(word)
		}
	}
	if b.spelling.empty != "" {
		b.add(b.grammar.hundreds, b.spelling.empty, 0)
	}
	for word := range b.grammar.hundreds {
		b.longest = max(b.longest, len(word))
	}
}

// addElided adds what a hundred that has lost its vowel is joined to.
func (b builder) addElided(hundred string, value int64) {
	for word, n := range b.grammar.small {
		if strings.ContainsAny(word[:1], "uo") {
			b.grammar.hundreds[hundred[:len(hundred)-1]+word] = value + n
		}
	}
}

// addHundred adds a hundred, and the units that multiply it. More than nine of
// them are said of eleven and up, but of no whole thousand.
func (b builder) addHundred(hundred string) {
	for _, form := range b.forms(hundred) {
		b.bare[form] = true
		b.grammar.hundreds[form] = 100
	}
	for article := range strings.SplitSeq(b.spelling.article, "/") {
		if article != "" {
			b.add(b.grammar.hundreds, article+"|"+hundred, 100)
		}
	}
	words := b.forms(hundred)
	for unit, n := range b.grammar.small {
		for _, word := range words {
			switch {
			case n < 10:
				b.grammar.hundreds[unit+word], b.grammar.hundreds[unit+" "+word] = 100*n, 100*n
			case b.spelling.many && n%10 != 0:
				b.grammar.many[unit+word], b.grammar.many[unit+" "+word] = 100*n, 100*n
			}
		}
	}
}

func (b builder) addScales() {
	for _, s := range b.spelling.scales {
		folded := foldedScale{value: s.value, max: s.max, fixed: map[string]int64{}}
		if s.max == 0 {
			folded.max = 999
		}
		for word := range strings.SplitSeq(s.words, "/") {
			folded.words = append(folded.words, b.forms(word)...)
		}
		keyed(s.fixed, func(key, word string) { b.add(folded.fixed, word, keyNumber(key)) })
		b.grammar.scales = append(b.grammar.scales, folded)
	}
}
