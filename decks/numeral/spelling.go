package numeral

import (
	"strings"
)

// spelling is how a language spells its numbers, as its few words. A list of
// words has them in order, a space between two; "/" stands between words that
// mean the same, and "|" where a space or a hyphen may stand or not.
type spelling struct {
	zero  string
	small string // from one on: to nine, to nineteen or to ninety-nine
	tens  string // to ninety, from what follows the small ones on: from ten or twenty
	units string // one to nine as they are in compounds with tens, if other than small
	link  string // what stands between tens and units, a list of alternatives
	// swapped has units before tens (sechsundvierzig), both allows that too.
	swapped, both bool
	swappedLink   string // the link of the swapped order, where both are in use
	elided        bool   // the last vowel of tens and hundreds goes before another (ventuno)
	scores        string // tens that go on to nineteen, as 60=soixante
	extra         string // any other ones below a hundred, as 21=veintiuno

	hundred  string // the word that a unit multiplies
	hundreds string // or words of their own, from 100 to 900
	tail     string // what is one only after a hundred or a scale (เอ็ด)
	empty    string // what stands for no hundreds after a scale (không trăm)
	many     bool   // twelve hundred is a number too
	// said tells that hundred and thousand want a one or an article, but at
	// the beginning of a number.
	said bool
	// bound tells that a unit never follows a hundred without a joint: 一百一
	// and một trăm một are 110.
	bound bool
	// digraphs tells that ü may be written ue, and å aa.
	digraphs bool

	article string // what is one only before a hundred or a scale: "a"
	joint   string // what may stand between hundreds, thousands and the rest
	minus   string
	point   string // what is said for the decimal mark
	scales  []scale

	// fractions are phrases, as 1/2=half, with a "|" for a space between words.
	// Those of halves may stand after a number with no joint (zweieinhalb).
	fractions, halves string
	share             string // what stands between a fraction and a scale: half a million
}

// scale is a power of ten that a number up to max multiplies.
type scale struct {
	value int64
	words string
	max   int64  // 999 if zero
	fixed string // words that have the number in them, as 2=ألفان
}

// list cuts a list of words into the alternatives of each.
func list(words string) [][]string {
	var all [][]string
	for _, word := range strings.Fields(words) {
		all = append(all, strings.Split(word, "/"))
	}
	return all
}

// keyed cuts a list such as 21=veintiuno/veintiún.
func keyed(words string, each func(key, word string)) {
	for _, entry := range strings.Fields(words) {
		key, alternatives, _ := strings.Cut(entry, "=")
		for word := range strings.SplitSeq(alternatives, "/") {
			each(key, word)
		}
	}
}

// forms are all that a word with "|" in it may be in folded text.
func forms(word, language string, digraphs bool) []string {
	all := []string{""}
	for i, part := range strings.Split(word, "|") {
		var next []string
		for _, folded := range foldings(part, language, digraphs) {
			for _, before := range all {
				next = append(next, before+folded)
				if i > 0 && before != "" && part != "" {
					next = append(next, before+" "+folded)
				}
			}
		}
		all = next
	}
	return all
}

// foldings are a word folded, and folded with its umlauts as digraphs, or with
// no ring.
func foldings(word, language string, digraphs bool) []string {
	plain := fold(word, language)
	if !digraphs || IsASCII(word) {
		return []string{plain}
	}
	return []string{plain, fold(asDigraphs.Replace(word), language), fold(strings.ReplaceAll(word, "å", "a"), language)}
}

var asDigraphs = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "æ", "ae")
