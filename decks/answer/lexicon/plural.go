package lexicon

import "strings"

// IsPlural tells if a folded word is the plural of another, or the form of a
// verb that goes with he or she:
//
//	electron   electrons   -s
//	box        boxes       -es after s, x, z, ch, sh and o
//	city       cities      -ies for y after a consonant
//	leaf       leaves      -ves, of a few words and what ends in them
//	nucleus    nuclei      Latin and Greek: us i, um a, a ae, is es, ix ices ...
//	man        men         a few that follow no rule
//
// It is not, where the two are different things (new and news, princes and
// princess, magnesium and magnesia, and all like physic and physics), or where
// the plural is a word of which the singular is none (diabetes). Words that are
// not listed have regular plurals. Those of fewer than three letters have none
// here.
func IsPlural(singular, plural string) bool {
	if len(singular) < 3 || len(singular) > longest || len(plural) < 3 || apart(singular, plural) {
		return false
	}
	known, knownPlural := IsWord(singular), IsWord(plural)
	if knownPlural && !known {
		return false
	}
	if knownPlural && (classical(singular, plural) || irregular(singular, plural)) {
		return true
	}
	return regular(singular, plural, knownPlural) && (knownPlural || !known || !hasIrregular(singular))
}

// regular tells if a plural is made by the rules of English. Those that depend
// on the sound only hold for plurals that are known: stomachs, photos.
func regular(singular, plural string, known bool) bool {
	rest, ok := strings.CutPrefix(plural, singular)
	before := singular[len(singular)-2]
	switch last := singular[len(singular)-1]; {
	case last == 'y' && !vowel(before) || strings.HasSuffix(singular, "quy"):
		return plural == singular[:len(singular)-1]+"ies"
	case strings.HasSuffix(singular, "ch"):
		return ok && (rest == "es" || rest == "s" && known)
	case last == 's', last == 'x', last == 'z', strings.HasSuffix(singular, "sh"):
		return ok && (rest == "es" || rest == string(last)+"es" && known)
	case last == 'o':
		return ok && (rest == "s" || rest == "es")
	}
	return ok && rest == "s"
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// classical tells if two words differ as the singular and plural of Latin and
// Greek nouns, or French ones, do.
func classical(singular, plural string) bool {
	switch {
	case swap(singular, plural, "us", "i"), swap(singular, plural, "a", "ae"), swap(singular, plural, "um", "a"):
		return len(singular) > 4 || singular == "ovum" || singular == "alga" || singular == "pupa" || singular == "anus"
	case swap(singular, plural, "sis", "ses"), swap(singular, plural, "xis", "xes"), swap(singular, plural, "ix", "ices"),
		swap(singular, plural, "ex", "ices"), swap(singular, plural, "yx", "yces"), swap(singular, plural, "ma", "mata"),
		swap(singular, plural, "nx", "nges"), swap(singular, plural, "eau", "eaux"), swap(singular, plural, "itis", "itides"),
		swap(singular, plural, "hedron", "hedra"), swap(singular, plural, "zoon", "zoa"):
		return len(singular) > 3
	}
	return false
}

// swap tells if the singular has one ending where the plural has the other.
func swap(singular, plural, from, to string) bool {
	a, ok := strings.CutSuffix(singular, from)
	b, also := strings.CutSuffix(plural, to)
	return ok && also && a == b
}
