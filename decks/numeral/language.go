package numeral

import (
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"quiz/decks/lang"
)

// DecimalComma tells if a language, as BCP 47, writes 3,5 for three and a half.
func DecimalComma(tag string) bool {
	if base := lang.Base(tag); base == "" || base == "en" {
		return false
	}
	return remember(&knownComma, tag, findComma)
}

func findComma(tag string) bool {
	if lang.Base(tag) == "no" {
		tag = canonicalTag(tag)
	}
	return strings.Contains(message.NewPrinter(language.Make(tag)).Sprint(number.Decimal(0.5)), ",")
}
