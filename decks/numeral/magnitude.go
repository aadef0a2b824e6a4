package numeral

import (
	"slices"
	"strings"
)

// Magnitude is the power of ten that a word after digits multiplies them with:
// 6 of "million" and of "Mio.". A language has its own words and no others, as
// a German Billion is 12 and an English one 9. Neither k nor m is one: they
// are as well a unit or its prefix.
func Magnitude(word, language string) (power int, ok bool) {
	if len(word) > longestText {
		return 0, false
	}
	base := wordLanguage(language)
	return magnitude(strings.TrimSuffix(fold(word, base), "."), base)
}

// magnitude reads a folded word with no full stop.
func magnitude(word, base string) (int, bool) {
	if isHan(base) {
		return hanMagnitude(word)
	}
	g := grammarOf(base)
	if g == nil {
		return 0, false
	}
	power, ok := g.powers[word]
	return power, ok
}

// addPowers adds the words that multiply digits. Where a word is two things, it
// is the short form.
func (b builder) addPowers() {
	for _, scale := range slices.Backward(b.grammar.scales) {
		for _, form := range scale.words {
			b.powers[form] = exponent(scale.value)
		}
	}
	for form := range b.bare {
		b.powers[form] = exponent(b.grammar.hundreds[form])
	}
	for i, words := range abbreviations(b.language) {
		for word := range strings.SplitSeq(words, "/") {
			if word != "" {
				b.powers[word] = 3 * (i + 1)
			}
		}
	}
}

// hanMagnitude reads one unit or several, as 百万, with no digit.
func hanMagnitude(word string) (int, bool) {
	for _, r := range word {
		if hanUnit(r) == 0 {
			return 0, false
		}
	}
	n, ok := hanRead([]rune(word), "ja")
	if power := exponent(n); ok && power > 0 {
		return power, true
	}
	return 0, false
}

// exponent is the power of ten that a number is, or -1.
func exponent(n int64) int {
	power := 0
	for ; n >= 10 && n%10 == 0; n /= 10 {
		power++
	}
	if n != 1 {
		return -1
	}
	return power
}

// abbreviations are the short forms of 10³, 10⁶, 10⁹ and 10¹², as they are
// folded, and the plurals and words that stand for them after digits alone.
func abbreviations(base string) [4]string {
	switch base {
	case "en":
		return [4]string{"thousands", "mn/mln/millions", "bn/bln/billions", "tn/trn/trillions"}
	case "de":
		return [4]string{"tsd", "mio/mill", "mrd/mia", "bio"}
	case "fr":
		return [4]string{"", "mio", "md/mds/mrd", ""}
	case "es":
		return [4]string{"", "mill", "mil millones/mm", ""}
	case "pt":
		return [4]string{"", "mi", "mil milhoes/bi", "tri"}
	case "it":
		return [4]string{"", "mln/mio", "mld/mrd/mia", ""}
	case "nl":
		return [4]string{"", "mln", "mld/mrd", ""}
	case "sv":
		return [4]string{"", "mn/milj/mln", "md/mdr/mrd", ""}
	case "da":
		return [4]string{"tus", "mio/mill", "mia/mrd", ""}
	case "nb", "nn":
		return [4]string{"", "mill/mio", "mrd", ""}
	case "fi":
		return [4]string{"", "milj/mn", "mrd", ""}
	case "ro":
		return [4]string{"", "mil/mln", "mld/mrd", ""}
	case "hu":
		return [4]string{"", "mio", "mrd", ""}
	case "pl":
		return [4]string{"tys", "mln", "mld", "bln"}
	case "cs":
		return [4]string{"tis", "mil/mio", "mld", ""}
	case "ru":
		return [4]string{"тыс", "млн", "млрд", "трлн"}
	case "uk":
		return [4]string{"тис", "млн", "млрд", "трлн"}
	case "tr":
		return [4]string{"", "mn", "mlr/mr", "trn"}
	case "az":
		return [4]string{"", "mln/mlyn", "mlrd", "trln"}
	case "el":
		return [4]string{"χιλ", "εκατ", "δισ", "τρισ"}
	}
	return [4]string{}
}
