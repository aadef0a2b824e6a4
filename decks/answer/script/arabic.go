package script

import (
	"strings"
	"unicode/utf8"
)

// Arabic leaves out of a text in Arabic letters what is written or not as one
// likes: vowel marks and the other marks of recitation, the tatweel, joiners.
// Letters that keyboards of different countries have in different shapes become
// one: ی is ي, ک is ك, ہ is ه. The letters ى and ي stay two, for
// in Arabic they tell words apart; see Persian.
func Arabic(s string) string {
	if ascii(s) {
		return s
	}
	if strings.IndexFunc(s, arabicPresentation) >= 0 {
		s = nfkc(s)
	}
	return nfc(strings.Map(arabic, nfc(s)))
}

// Persian is Arabic for the languages in which ى is but another shape of ی:
// Persian, Urdu, Pashto, Kurdish. The small hamza of the ezafe over ه, which may
// be left out, is left out.
func Persian(s string) string {
	return nfc(strings.Map(func(r rune) rune {
		switch r {
		case 'ى':
			return 'ي'
		case 'ۀ':
			return 'ه'
		case '\u0654':
			return -1
		}
		return r
	}, Arabic(s)))
}

// ArabicLoose is Arabic for what is nearly right: it also does not tell the
// carriers of the hamza from bare letters, ة from ه, nor ى from ي, and leaves out
// the article at the beginning, unless less than two letters would be left.
func ArabicLoose(s string) string {
	s = nfc(strings.Map(bareArabic, Arabic(s)))
	for s != "الله" && strings.HasPrefix(s, "ال") {
		rest := strings.TrimPrefix(s, "ال")
		if len(rest) < 2*utf8.RuneLen('ا') || rest[0] == ' ' {
			break
		}
		s = rest
	}
	return s
}

func arabicPresentation(r rune) bool {
	return r >= '\ufb50' && r <= '\ufdff' || r >= '\ufe70' && r <= '\ufefc'
}

func arabic(r rune) rune {
	switch {
	case arabicMark(r), joiner(r), r == 'ـ':
		return -1
	case r == 'ی':
		return 'ي'
	case r == 'ک', r == 'ڪ':
		return 'ك'
	case r == 'ہ':
		return 'ه'
	case r == 'ۂ':
		return 'ۀ'
	case r == 'ۃ':
		return 'ة'
	}
	return r
}

// arabicMark knows the marks that are never part of a letter. The madda and the
// hamza above and below are: آ أ إ.
func arabicMark(r rune) bool {
	switch {
	case r >= '\u064b' && r <= '\u0652', r >= '\u0656' && r <= '\u065f', r == '\u0670',
		r >= '\u0610' && r <= '\u061a', r >= '\u08d3' && r <= '\u08ff' && r != '\u08e2':
		return true
	case r >= '\u06d6' && r <= '\u06ed':
		return r != '\u06dd' && r != '\u06de' && r != '\u06e5' && r != '\u06e6' && r != '\u06e9'
	}
	return false
}

func bareArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ؤ':
		return 'و'
	case 'ئ', 'ى':
		return 'ي'
	case 'ة', 'ۀ':
		return 'ه'
	case '\u0653', '\u0654', '\u0655':
		return -1
	}
	return r
}
