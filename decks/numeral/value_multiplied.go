package numeral

import (
	"strconv"
	"strings"
)

// multiplied reads digits with one word for a power of ten, or two (3 lakh
// crore), and in the far East the rest too (1億2000万).
func (r reader) multiplied(s string) (float64, bool) {
	at := strings.LastIndexAny(s, "0123456789") + 1
	power, ok := r.magnitudes(strings.TrimSpace(s[at:]))
	if !ok {
		return r.myriads(s)
	}
	if n, ok := r.plain(strings.TrimSpace(s[:at]), "e"+strconv.Itoa(power)); ok {
		return n, true
	}
	return r.myriads(s)
}

// magnitudes reads one word for a power of ten, or two.
func (r reader) magnitudes(s string) (int, bool) {
	s = strings.TrimSuffix(fold(s, r.base), ".")
	if power, ok := magnitude(s, r.base); ok {
		return power, true
	}
	left, right, ok := strings.Cut(s, " ")
	if !ok {
		return 0, false
	}
	first, ok1 := magnitude(strings.TrimSuffix(left, "."), r.base)
	second, ok2 := magnitude(right, r.base)
	return first + second, ok1 && ok2 && first < second
}

// myriads reads 1億2000万 and 3万5000: digits below ten thousand between units
// that go down.
func (r reader) myriads(s string) (float64, bool) {
	if !isHan(r.base) {
		return 0, false
	}
	sum, last := int64(0), int64(1e16)
	for rest := strings.ReplaceAll(s, " ", ""); rest != ""; {
		at := strings.IndexFunc(rest, func(c rune) bool { return hanUnit(c) >= 1e4 })
		digits, unit := rest, int64(1)
		if at >= 0 {
			c := []rune(rest[at:])[0]
			digits, unit = rest[:at], hanUnit(c)
			at += len(string(c))
		} else {
			at = len(rest)
		}
		n, err := strconv.ParseInt(strings.ReplaceAll(digits, ",", ""), 10, 64)
		if err != nil || !allDigits(digits[:1]) || n >= 1e4 || unit >= last {
			return 0, false
		}
		sum, last, rest = sum+n*unit, unit, rest[at:]
	}
	return float64(sum), last < 1e16
}
