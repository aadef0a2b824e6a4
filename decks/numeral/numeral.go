// Package numeral reads numbers as people write them: with the digits of any
// script, with the grouping and decimal marks of any language, and with the
// signs that word processors put for those of a plain keyboard.
//
// A text is first made tidy, then its digits western; what then looks like a
// number is read as a plain one:
//
//	numeral.Plain(numeral.WesternDigits(numeral.Tidy("१,९९१")), "hi") // "1991"
//
// Values are left to the caller: to one 007 is 7, to another it is not.
package numeral

import (
	"regexp"
	"strings"
	"unicode"
)

// longest is how long a number may be. What is longer is no number that a
// person typed, and would only be slow to read.
const longest = 100

var (
	grouped = regexp.MustCompile(`^[1-9]\d{0,2}(?:[.,' _]\d{2,3})*[.,' _]\d{3}$`)
	digits  = regexp.MustCompile(`^\d+$`)
)

// Plain writes a number as it stands in tidy text with no marks but a sign and
// a decimal point: "1,991" gives "1991", and "3,5" gives "3.5". It tells if the
// text is a number. The language decides only where a mark could be either:
// "1.234".
func Plain(s, lang string) (string, bool) {
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
	case ambiguous && (mark == ",") != DecimalComma(lang): // the language's grouping mark
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
