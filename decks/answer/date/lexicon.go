package date

import (
	"strings"
	"sync"

	"quiz/decks/lang"
)

// A role is what a word may be in a date. One word has often several, and its
// place decides.
type role uint32

const (
	roleMonth role = 1 << iota
	roleBC
	roleAD
	roleADFirst // only before the number: 300 ms are milliseconds
	roleCentury
	roleCenturyShort // only behind a number that is marked as one of order: "XX w."
	roleMillennium
	roleDecade       // behind a year: "1960s"
	roleDecadeBefore // before a year: "années 1960"
	roleHundreds     // behind a year, and then 1900 is all of 1900 to 1999: "1900-talet"
	roleOrdinal      // behind a number: "14th"
	roleOrdinalBefore
	roleNth // a number of order in letters
	roleFiller
	roleTo
	roleFrom
	roleBetween
	roleAnd
	roleAbout
	roleAboutAfter
	roleYear // before a year
	roleYearAfter
	roleMonthBefore
	roleMonthAfter
	roleDayAfter
)

var roleNames = map[string]role{
	"months": roleMonth, "short": roleMonth, "bc": roleBC, "ad": roleAD, "ad-first": roleADFirst, "century": roleCentury,
	"century-short": roleCenturyShort, "millennium": roleMillennium, "decade": roleDecade,
	"decade-before": roleDecadeBefore, "hundreds": roleHundreds, "ordinal": roleOrdinal,
	"ordinal-before": roleOrdinalBefore, "nth": roleNth, "filler": roleFiller, "to": roleTo,
	"from": roleFrom, "between": roleBetween, "and": roleAnd, "about": roleAbout,
	"about-after": roleAboutAfter, "year": roleYear, "year-before": roleYear, "year-after": roleYearAfter,
	"month-before": roleMonthBefore, "month-after": roleMonthAfter, "day-after": roleDayAfter,
}

// A sense is what a word means in one language; own ones hold only where that
// is the language of the text.
type sense struct {
	role     role
	language uint8 // a place in lexicon.languages
	own      bool
	value    int8 // of a month or an ordinal, from 1
}

// A meaning is all that a word may be in a text of one language.
type meaning struct {
	roles      role
	month, nth int8
}

type lexicon struct {
	languages map[string]uint8 // from 1
	senses    map[string][]sense
}

// words is the lexicon of all languages. It is read from lines, of which one
// begins each language, "= en", and each other gives a role and its phrases,
// with commas between. Where phrases have values, a stroke begins the next
// value. The mark ! is for phrases, mostly short ones, that mean too much else
// in other languages. Abbreviated months are such, but for the English ones.
// Names of months, eras and units follow CLDR, whose licence is in
// LICENSE.CLDR.
var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{languages: make(map[string]uint8), senses: make(map[string][]sense, 2000)}
	for _, table := range [...]string{wordsWest, wordsEast, wordsFar, wordsMore} {
		current := uint8(0)
		for line := range strings.Lines(table) {
			name, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
			switch name {
			case "":
			case "=":
				current = uint8(len(l.languages) + 1)
				l.languages[rest] = current
			default:
				l.addLine(name, rest, current)
			}
		}
	}
	for alias, name := range map[string]string{"no": "nb", "nn": "nb", "iw": "he", "in": "id", "ms": "id"} {
		l.languages[alias] = l.languages[name]
	}
	return l
})

func (l *lexicon) addLine(name, phrases string, language uint8) {
	name, own := strings.CutSuffix(name, "!")
	own = own || name == "short" && language != l.languages["en"]
	value := int8(0)
	for group := range strings.SplitSeq(phrases, "|") {
		value++
		for phrase := range strings.SplitSeq(group, ",") {
			if k := key(phrase); k != "" {
				l.senses[k] = append(l.senses[k], sense{roleNames[name], language, own, value})
			}
		}
	}
}

// language is the place of a language in the lexicon, or 0.
func (l *lexicon) language(tag string) uint8 { return l.languages[lang.Base(tag)] }

// find tells what a folded word means in a text of a language. That language
// has the last word; where only others know the word, and they disagree on a
// value or an era, it means neither.
func (l *lexicon) find(word []byte, language uint8) meaning {
	var m, home meaning
	for _, s := range l.senses[string(word)] {
		switch {
		case s.language == language:
			home.take(s)
		case !s.own:
			m.take(s)
		}
	}
	m.settle()
	home.settle()
	const values, eras = roleMonth | roleNth, roleBC | roleAD
	if home.roles&values != 0 {
		m.roles, m.month, m.nth = m.roles&^values|home.roles, home.month, home.nth
	}
	if home.roles&eras != 0 {
		m.roles &^= eras
	}
	m.roles |= home.roles
	return m
}

// take adds a sense. Values that differ leave -1.
func (m *meaning) take(s sense) {
	m.roles |= s.role
	switch s.role {
	case roleMonth:
		m.month = agree(m.month, s.value)
	case roleNth:
		m.nth = agree(m.nth, s.value)
	}
}

func agree(a, b int8) int8 {
	if a == 0 || a == b {
		return b
	}
	return -1
}

// settle drops what the senses disagree on.
func (m *meaning) settle() {
	if m.month < 0 {
		m.roles, m.month = m.roles&^roleMonth, 0
	}
	if m.nth < 0 {
		m.roles, m.nth = m.roles&^roleNth, 0
	}
	if m.roles&roleBC != 0 && m.roles&roleAD != 0 {
		m.roles &^= roleBC | roleAD
	}
}
