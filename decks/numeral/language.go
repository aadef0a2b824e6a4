package numeral

import (
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// DecimalComma tells if a language, as BCP 47, writes 3,5 for three and a half.
func DecimalComma(tag string) bool {
	if base := BaseLanguage(tag); base == "" || base == "en" {
		return false
	}
	return strings.Contains(message.NewPrinter(language.Make(tag)).Sprint(number.Decimal(0.5)), ",")
}

// BaseLanguage is what a tag of BCP 47 begins with: "pt" of "pt-BR". It is
// empty where the tag is.
func BaseLanguage(tag string) string {
	base, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	return strings.ToLower(base)
}
