package numeral

import (
	"math"
	"strconv"
	"strings"
)

// Format writes a number as a language does: with its decimal mark, a true
// minus, and the digits before the mark in groups where there are five or more
// of them, so that years stay 1999. It has the fewest digits that Value reads
// as the same number again. From 10¹⁵ on, and below a millionth, it is a power
// of ten: 6.02×10²³. Digits are 0 to 9 in all languages. What is not finite is
// NaN, ∞ or −∞, and no number to Value.
func Format(n float64, language string) string {
	switch {
	case math.IsNaN(n):
		return "NaN"
	case math.IsInf(n, 0):
		return sign(n) + "∞"
	case n == 0:
		return "0"
	}
	m := marksOf(language)
	size := math.Abs(n)
	if size >= 1e15 || size < 1e-6 {
		return sign(n) + scientific(size, m)
	}
	whole, fraction, found := strings.Cut(strconv.FormatFloat(size, 'f', -1, 64), ".")
	text := sign(n) + grouping(whole, m)
	if found {
		text += m.decimal + fraction
	}
	return text
}

func sign(n float64) string {
	if n < 0 {
		return "−"
	}
	return ""
}

// grouping groups the digits of a whole number, from five of them on.
func grouping(digits string, m marks) string {
	if len(digits) < 5 {
		return digits
	}
	size, at := 3, len(digits)
	var groups string
	for at > size {
		groups = m.group + digits[at-size:at] + groups
		at -= size
		if m.indian {
			size = 2
		}
	}
	return digits[:at] + groups
}

// scientific writes a number above zero as a power of ten.
func scientific(n float64, m marks) string {
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(n, 'e', -1, 64), "e")
	power, _ := strconv.Atoi(exponent)
	tens := "10" + raised(power)
	if mantissa == "1" {
		return tens
	}
	return strings.Replace(mantissa, ".", m.decimal, 1) + "×" + tens
}

// raised writes an exponent.
func raised(n int) string {
	return strings.Map(func(r rune) rune {
		if r == '-' {
			return '⁻'
		}
		return []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[r-'0']
	}, strconv.Itoa(n))
}
