package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/lang"
)

// aboutWords are the words before a number, by base language, that say it is
// meant approximately. Those that say on which side of it the number lies, such
// as "nearly" and "over", are none: they are another answer.
var aboutWords = map[string][]string{
	"en": {"about", "around", "approximately", "approx.", "approx", "roughly", "some", "c."},
	"de": {"in etwa", "etwa", "ungefähr", "rund", "um die", "um", "gegen", "zirka", "annähernd", "schätzungsweise"},
	"fr": {"environ", "env.", "à peu près", "approximativement", "autour de", "vers", "quelque"},
	"es": {"aproximadamente", "aprox.", "alrededor de", "cerca de", "hacia", "más o menos", "unos", "unas"},
	"it": {"all'incirca", "approssimativamente", "pressappoco", "intorno a", "più o meno"},
	"pt": {"aproximadamente", "aprox.", "cerca de", "por volta de", "mais ou menos", "uns", "umas"},
	"nl": {"ongeveer", "rond", "omstreeks", "zo'n", "plusminus"},
	"ru": {"около", "примерно", "приблизительно", "ок."},
	"tr": {"yaklaşık olarak", "yaklaşık", "aşağı yukarı", "takriben", "tahminen"},
}

// aboutSigns say in any language that a number is not exact.
var aboutSigns = []string{"~", "≈", "circa", "ca."}

// exactly takes the words for approximately off the beginning of a number. In a
// card that asks for a number they say nothing.
func exactly(typed, language string) string {
	base := lang.Base(language)
	if base == "" {
		base = "en"
	}
	typed = strings.TrimSpace(typed)
	for _, list := range [][]string{aboutSigns, aboutWords[base]} {
		for _, word := range list {
			if rest, ok := cutWord(typed, word); ok {
				return rest
			}
		}
	}
	return typed
}

// cutWord cuts a word, in any case, that a text begins with. Behind a letter it
// ends at a blank.
func cutWord(text, word string) (rest string, ok bool) {
	if len(text) <= len(word) || !strings.EqualFold(text[:len(word)], word) {
		return "", false
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	rest = strings.TrimLeftFunc(text[len(word):], unicode.IsSpace)
	return rest, rest != "" && (!unicode.IsLetter(last) || len(rest) < len(text)-len(word))
}
