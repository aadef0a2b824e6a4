package numeral

import (
	"strconv"
	"strings"
)

// reader reads numbers of a language that are not below zero.
type reader struct {
	language, base string
}

// digits reads what has digits in it.
func (r reader) digits(s string) (float64, bool) {
	if n, ok := r.plain(s, ""); ok {
		return n, true
	}
	if n, ok := r.power(s); ok {
		return n, true
	}
	if n, ok := r.fraction(s); ok {
		return n, true
	}
	return r.multiplied(s)
}

// plain reads digits, and an exponent of ten that was found apart from them.
func (r reader) plain(s, exponent string) (float64, bool) {
	digits, ok := Plain(s, r.language)
	if !ok {
		return 0, false
	}
	return parse(digits, exponent)
}

// parse reads a plain number. ParseFloat knows no underflow.
func parse(digits, exponent string) (float64, bool) {
	n, err := strconv.ParseFloat(digits+exponent, 64)
	if err != nil || n == 0 && strings.ContainsAny(digits, "123456789") {
		return 0, false
	}
	return n, true
}

// power reads 1e6, 10^6, 10**6 and 3*10^8.
func (r reader) power(s string) (float64, bool) {
	if mantissa, exponent, ok := strings.Cut(s, "e"); ok {
		return r.raised(mantissa, exponent)
	}
	s = strings.ReplaceAll(s, "**", "^")
	left, exponent, ok := strings.Cut(s, "^")
	if !ok {
		return 0, false
	}
	left, ok = strings.CutSuffix(strings.TrimSuffix(left, " "), "10")
	left = strings.TrimSuffix(left, " ")
	if !ok || left == "" {
		n, found := r.raised("1", strings.TrimPrefix(exponent, " "))
		return n, ok && found
	}
	for _, times := range []string{"×", "*", "x", "·", "⋅", "х", "∙"} {
		if mantissa, found := strings.CutSuffix(left, times); found {
			return r.raised(strings.TrimSuffix(mantissa, " "), strings.TrimPrefix(exponent, " "))
		}
	}
	return 0, false
}

// raised reads a number with an exponent of ten: a sign or none, and up to four
// digits.
func (r reader) raised(mantissa, exponent string) (float64, bool) {
	unsigned := strings.TrimLeft(exponent, "+-")
	if len(exponent)-len(unsigned) > 1 || len(unsigned) > 4 || !allDigits(unsigned) {
		return 0, false
	}
	return r.plain(mantissa, "e"+exponent)
}

// fraction reads 1/2, and 2 1/2. A fraction after a whole number is below one.
func (r reader) fraction(s string) (float64, bool) {
	over, under, ok := strings.Cut(s, "/")
	if !ok {
		return 0, false
	}
	over, under = strings.TrimSuffix(over, " "), strings.TrimPrefix(under, " ")
	whole := 0.0
	at := strings.LastIndexByte(over, ' ')
	if at >= 0 {
		digits, ok := Plain(over[:at], r.language)
		if !ok || !allDigits(digits) {
			return 0, false
		}
		whole, _ = strconv.ParseFloat(digits, 64)
		over = over[at+1:]
	}
	if !allDigits(over) || !allDigits(under) || len(over) > longest || len(under) > longest {
		return 0, false
	}
	a, _ := strconv.ParseFloat(over, 64)
	b, _ := strconv.ParseFloat(under, 64)
	if b == 0 || at >= 0 && a >= b {
		return 0, false
	}
	return whole + a/b, true
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
