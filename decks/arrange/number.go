package arrange

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// affixed is an option that is a number with something before or behind.
var affixed = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^((?:[^\d\-+.,٫]|[.,]\s)*)([-+]?(?:\d[\d.,٫٬' _]*\d|\d|[.,٫]\d+))([^\d]*)$`)
})

// sortNumbers puts options that are all numbers in ascending order and tells
// if they are. What stands around the number must be the same in all.
func sortNumbers(options []Option, lang string) bool {
	hasNone := func(o Option) bool { return !strings.ContainsFunc(o.Text, unicode.IsDigit) }
	if len(options) == 0 || slices.ContainsFunc(options, hasNone) { // as most have
		return false
	}
	values := make(map[string]float64, len(options))
	around := ""
	for i, o := range options {
		m := affixed().FindStringSubmatch(numeral.WesternDigits(numeral.Tidy(strings.TrimSpace(markup.Plain(o.Text)))))
		if m == nil {
			return false
		}
		affixes := strings.TrimSpace(m[1]) + "\x00" + strings.TrimSpace(m[3])
		plain, ok := numeral.Plain(m[2], lang)
		value, err := strconv.ParseFloat(plain, 64)
		if !ok || err != nil || i > 0 && affixes != around {
			return false
		}
		around, values[o.Text] = affixes, value
	}
	slices.SortFunc(options, func(a, b Option) int {
		// By text, too, lest the answer stand first among equals: 5 and 5.0.
		return cmp.Or(cmp.Compare(values[a.Text], values[b.Text]), strings.Compare(a.Text, b.Text))
	})
	return true
}
