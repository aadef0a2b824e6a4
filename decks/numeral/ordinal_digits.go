package numeral

import (
	"strconv"
	"strings"
)

// wholeDigits reads a number of up to fifteen digits that is not zero.
func wholeDigits(s string) (int64, bool) {
	if len(s) > 15 || !allDigits(s) || s[0] == '0' {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && n > 0
}

// ordinalDigits reads digits with the ending that makes them an ordinal.
func ordinalDigits(s, base string) (int64, bool) {
	end := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if end <= 0 {
		return 0, false
	}
	n, ok := wholeDigits(s[:end])
	return n, ok && ordinalEnding(s[end:], n, base)
}

// ordinalEnding tells if an ending after digits makes them an ordinal.
func ordinalEnding(ending string, n int64, base string) bool {
	switch base {
	case "en":
		return ending == englishEnding(n)
	case "fr":
		return oneOf(ending, frenchEndings(n))
	case "es":
		return oneOf(ending, "o a os as .o .a .os .as er .er ° .° "+romanceEnding(n, "ro ra ero era", "do da", "ro ra", "to ta", "to ta", "to ta", "mo ma", "vo va", "no na", "mo ma"))
	case "pt", "it":
		return oneOf(ending, "o a os as i e .o .a .os .as ° .°")
	case "nl":
		return oneOf(ending, "e "+dutchEnding(n))
	case "sv":
		return oneOf(strings.TrimPrefix(ending, ":"), "e "+swedishEnding(n))
	case "ru", "uk":
		return oneOf(strings.TrimPrefix(ending, "-"), "й я е го му м ю х ый ий ой ая ое ого ому ым а")
	case "tr", "az":
		return ending == "." && base == "tr" || oneOf(strings.TrimLeft(ending, "'-"), "inci ıncı uncu üncü nci ncı ncu ncü ci cı cu cü")
	case "de", "da", "nb", "nn", "fi", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "hu", "et", "lv", "is", "eu", "fo", "lb":
		return ending == "."
	}
	return false
}

// oneOf tells if a word is in a list.
func oneOf(word, words string) bool {
	for each := range strings.FieldsSeq(words) {
		if each == word {
			return true
		}
	}
	return false
}

func englishEnding(n int64) string {
	if n%100 >= 11 && n%100 <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

func frenchEndings(n int64) string {
	switch n {
	case 1:
		return "er re ère ere ers res ères"
	case 2:
		return "e ème eme me è ième ieme nd nde nds ndes es èmes emes"
	}
	return "e ème eme me è ième ieme es èmes emes"
}

// romanceEnding is the ending that the last digit calls for.
func romanceEnding(n int64, one string, others ...string) string {
	last := (n + 9) % 10
	if last == 0 {
		return one
	}
	return others[last-1]
}

func dutchEnding(n int64) string {
	if rest := n % 100; rest == 1 || rest == 8 || rest >= 20 || rest == 0 {
		return "ste"
	}
	return "de"
}

func swedishEnding(n int64) string {
	if last := n % 10; (last == 1 || last == 2) && n%100 != 11 && n%100 != 12 {
		return "a"
	}
	return "e"
}
