package script

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Latin writes out letters that a language also spells with plain ones: German
// ä ö ü ß as ae oe ue ss; å æ ä ø ö of Danish, Norwegian and Swedish as aa ae oe;
// æ and œ of French, English and Latin as ae and oe; and in all languages
// ligatures (ﬁ, ĳ) and the long s. Both sides of a comparison go through it, so a
// word with an ae or a ue of its own (Aerobic, neue) stays equal to itself.
// Languages in which such a letter has no other spelling keep it.
func Latin(lang, s string) string {
	if ascii(s) {
		return s
	}
	s, lang = nfc(s), base(lang)
	for i, r := range s {
		if spelt(lang, r) != "" {
			return s[:i] + spellOut(lang, s[i:])
		}
	}
	return s
}

func spellOut(lang, s string) string {
	var out strings.Builder
	for i, r := range s {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(s[i:])
		}
		// A letter that bears a further mark is another letter.
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		if plain := spelt(lang, r); plain != "" && !unicode.Is(unicode.M, next) {
			out.WriteString(plain)
		} else {
			out.WriteString(s[i : i+size])
		}
	}
	return out.String()
}

// spelt is what a letter is written as with plain ones, or "".
func spelt(lang string, r rune) string {
	if r < utf8.RuneSelf {
		return ""
	}
	if plain := ligature(r); plain != "" {
		return plain
	}
	switch lang {
	case "de", "gsw", "nds":
		return german(r)
	case "sv", "da", "nb", "nn", "no":
		return nordic(r)
	case "fr", "en", "la":
		return joined(r)
	}
	return ""
}

func ligature(r rune) string {
	switch r {
	case 'ﬀ':
		return "ff"
	case 'ﬁ':
		return "fi"
	case 'ﬂ':
		return "fl"
	case 'ﬃ':
		return "ffi"
	case 'ﬄ':
		return "ffl"
	case 'ﬅ', 'ﬆ':
		return "st"
	case 'ĳ':
		return "ij"
	case 'Ĳ':
		return "IJ"
	case 'ſ':
		return "s"
	}
	return ""
}

func german(r rune) string {
	switch r {
	case 'ä':
		return "ae"
	case 'ö':
		return "oe"
	case 'ü':
		return "ue"
	case 'ß':
		return "ss"
	case 'Ä':
		return "Ae"
	case 'Ö':
		return "Oe"
	case 'Ü':
		return "Ue"
	case 'ẞ':
		return "SS"
	}
	return ""
}

func nordic(r rune) string {
	switch r {
	case 'å':
		return "aa"
	case 'æ', 'ä':
		return "ae"
	case 'ø', 'ö':
		return "oe"
	case 'Å':
		return "Aa"
	case 'Æ', 'Ä':
		return "Ae"
	case 'Ø', 'Ö':
		return "Oe"
	}
	return ""
}

func joined(r rune) string {
	switch r {
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'Æ':
		return "Ae"
	case 'Œ':
		return "Oe"
	}
	return ""
}
