package quiz

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"quiz/decks/markup"
)

// decimalComma tells if a language writes 3,5 for three and a half.
func decimalComma(tag string) bool {
	if base := baseLanguage(tag); base == "" || base == "en" {
		return false
	}
	return strings.Contains(message.NewPrinter(language.Make(tag)).Sprint(number.Decimal(0.5)), ",")
}

// longest is how long a number may be. What is longer is no number that a
// person typed, and would only be slow to read.
const longest = 100

var (
	grouped = regexp.MustCompile(`^[1-9]\d{0,2}(?:[.,' _]\d{2,3})*[.,' _]\d{3}$`)
	digits  = regexp.MustCompile(`^\d+$`)
)

// plainNumber writes a number as it stands in tidy text with no marks but a
// sign and a decimal point: "1,991" gives "1991", and "3,5" gives "3.5". The
// language decides only where a mark could be either: "1.234".
func plainNumber(s, lang string) (string, bool) {
	if len(s) > longest {
		return "", false
	}
	s = strings.ReplaceAll(s, "٬", "'")
	sign := ""
	if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") {
		sign, s = strings.TrimPrefix(s[:1], "+"), s[1:]
	}
	whole, fraction := splitDecimal(s, lang)
	if whole == "" && fraction != "" {
		whole = "0"
	}
	if !digits.MatchString(whole) {
		if !grouped.MatchString(whole) || !oneMark(whole) {
			return "", false
		}
		whole = strings.Map(keepDigit, whole)
	}
	if fraction == "" {
		return sign + whole, true
	}
	return sign + whole + "." + fraction, digits.MatchString(fraction)
}

// splitDecimal cuts a number at its decimal mark. The Arabic one is never
// anything else.
func splitDecimal(s, lang string) (whole, fraction string) {
	if whole, fraction, found := strings.Cut(s, "٫"); found {
		return whole, fraction
	}
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return s, ""
	}
	mark := s[last : last+1]
	other := strings.ContainsAny(s[:last], strings.Trim(".,", mark))
	ambiguous := grouped.MatchString(s) && oneMark(s)
	switch {
	case strings.Count(s, mark) > 1 && !other: // 1.234.567
		return s, ""
	case ambiguous && (mark == ",") != decimalComma(lang): // the language's grouping mark
		return s, ""
	}
	return s[:last], s[last+1:]
}

// oneMark tells if all grouping marks of a number are the same.
func oneMark(s string) bool {
	marks := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, s)
	return marks == "" || strings.Trim(marks, marks[:1]) == ""
}

func keepDigit(r rune) rune {
	if unicode.IsDigit(r) {
		return r
	}
	return -1
}

// affixed is an option that is a number with something before or behind.
var affixed = regexp.MustCompile(`^((?:[^\d\-+.,٫]|[.,]\s)*)([-+]?(?:\d[\d.,٫٬' _]*\d|\d|[.,٫]\d+))([^\d]*)$`)

// sortNumbers puts options that are all numbers in ascending order and tells
// if they are. What stands around the number must be the same in all.
func sortNumbers(options []Option, lang string) bool {
	values := make(map[string]float64, len(options))
	around := ""
	for i, o := range options {
		m := affixed.FindStringSubmatch(westernDigits(tidy(strings.TrimSpace(markup.Plain(o.Text)))))
		if m == nil {
			return false
		}
		affixes := strings.TrimSpace(m[1]) + "\x00" + strings.TrimSpace(m[3])
		plain, ok := plainNumber(m[2], lang)
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
	return len(options) > 0
}
