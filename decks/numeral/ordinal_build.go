package numeral

import "strings"

// ordinals is how a language spells its ordinals, in lists like those of a
// spelling.
type ordinals struct {
	small   string // from first on
	tens    string // twentieth to ninetieth, or from tenth where small ends at ninth
	units   string // first to ninth after tens, if other than small
	great   string // keyed: 100=hundredth
	extra   string // keyed, with no endings
	endings string // what each word has at its end; "" is an ending too

	// link stands between tens and units, as in the cardinals. The first of
	// the two is a cardinal, unless both are ordinals.
	link    string
	swapped bool // the unit is first
	both    bool
}

// ordinalTable is what words are which ordinal.
type ordinalTable struct {
	words map[string]int64
	tails map[string]int64 // those that stand only after a hundred or thousand
	times bool             // a number may multiply hundredth
	agree bool             // hundredth may stand before another (centésimo primero)
}

// buildOrdinals makes all forms of the ordinals of a language.
func buildOrdinals(base string) *ordinalTable {
	o, ok := ordinalSpelling(base)
	if !ok {
		return nil
	}
	table := &ordinalTable{map[string]int64{}, map[string]int64{}, !o.both && base != "ru" && base != "uk", base == "es" || base == "pt"}
	s, _ := spellingOf(base)
	b := ordinalBuilder{o, table.words, base}
	b.simple()
	b.compound(s)
	switch base {
	case "fr":
		table.addFrench(grammarOf(base))
	case "it":
		table.addItalian(grammarOf(base))
	}
	return table
}

type ordinalBuilder struct {
	ordinals
	words    map[string]int64
	language string
}

// add adds a word with each ending. A word that has all its endings with it is
// marked with "!".
func (b ordinalBuilder) add(word string, n int64) {
	endings := strings.Split(b.endings, "/")
	if strings.HasSuffix(word, "!") {
		endings = []string{""}
	}
	word = strings.TrimSuffix(word, "!")
	for _, ending := range endings {
		for _, form := range forms(word+ending, b.language, b.language == "de" || b.language == "sv") {
			b.words[form] = n
		}
	}
}

func (b ordinalBuilder) simple() {
	for i, words := range list(b.small) {
		for _, word := range words {
			b.add(word, int64(i+1))
		}
	}
	tens := list(b.tens)
	for i, words := range tens {
		for _, word := range words {
			b.add(word, int64(10*(10-len(tens)+i)))
		}
	}
	keyed(b.great, func(key, word string) { b.add(word, keyNumber(key)) })
	keyed(b.extra, func(key, word string) { b.add(word+"!", keyNumber(key)) })
}

// compound adds tens with units.
func (b ordinalBuilder) compound(s spelling) {
	units, tens := list(b.small), list(b.tens)
	if b.units != "" {
		units = list(b.units)
	}
	switch {
	case b.swapped && s.units != "":
		units = list(s.units)
	case b.swapped:
		units = list(s.small)
	case !b.both:
		tens = list(s.tens)
	}
	for i, ten := range tens {
		value := int64(10 * (10 - len(tens) + i))
		for j := range units[:min(9, len(units))] {
			b.pair(ten, units[j], value+int64(j+1))
		}
	}
}

func (b ordinalBuilder) pair(tens, units []string, n int64) {
	for _, ten := range tens {
		for _, unit := range units {
			for link := range strings.SplitSeq(b.link, "/") {
				switch {
				case b.swapped:
					b.add(unit+link+ten, n)
				case b.both:
					b.agree(ten, link, unit, n)
				default:
					b.add(ten+link+unit, n)
				}
			}
		}
	}
}

// agree adds two ordinals of which both have the ending, or the second alone
// (vigésima primera, vigesimoprimera).
func (b ordinalBuilder) agree(ten, link, unit string, n int64) {
	for ending := range strings.SplitSeq(b.endings, "/") {
		whole := strings.TrimSuffix(unit, "!") + ending + "!"
		if strings.HasSuffix(unit, "!") {
			whole = unit
		}
		b.add(ten+ending+link+whole, n)
		if first, _, _ := strings.Cut(b.endings, "/"); first == "o" {
			b.add(ten+first+link+whole, n)
		}
	}
}

// addFrench adds cardinals with -ième at their end: cinquième, neuvième, vingt
// et unième.
func (t *ordinalTable) addFrench(g *grammar) {
	for word, n := range g.small {
		if strings.HasSuffix(word, "vingts") || strings.HasSuffix(word, "une") {
			continue
		}
		stem := strings.TrimSuffix(word, "e")
		switch {
		case strings.HasSuffix(stem, "cinq"):
			stem += "u"
		case strings.HasSuffix(stem, "neuf"):
			stem = strings.TrimSuffix(stem, "f") + "v"
		}
		to := t.words
		if n == 1 {
			to = t.tails
		}
		to[stem+"ieme"], to[stem+"iemes"] = n, n
	}
}

// addItalian adds cardinals with -esimo for their last vowel; tre and sei keep
// it. Those to ten are said after a hundred only.
func (t *ordinalTable) addItalian(g *grammar) {
	for word, n := range g.small {
		if strings.HasSuffix(word, "un") || strings.HasSuffix(word, "una") {
			continue
		}
		stem := word[:len(word)-1]
		if strings.HasSuffix(word, "tre") || strings.HasSuffix(word, "sei") {
			stem = word
		}
		for _, ending := range []string{"o", "a", "i", "e"} {
			switch {
			case n > 10:
				t.words[stem+"esim"+ending] = n
			case strings.ContainsAny(stem[:1], "uo"):
				t.words["cent"+stem+"esim"+ending] = 100 + n
				t.tails[stem+"esim"+ending] = n
			default:
				t.tails[stem+"esim"+ending] = n
			}
		}
	}
}
