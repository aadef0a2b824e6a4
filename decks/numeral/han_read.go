package numeral

import "slices"

// hanRead reads digits and units. In each part up to one of the great units
// the small ones go down, and so do the great ones.
func hanRead(runes []rune, base string) (int64, bool) {
	if len(runes) == 0 || base == "zh" && unitsFirst(runes) {
		return 0, false
	}
	sum, above, from := int64(0), int64(none), 0
	for i, r := range runes {
		unit := hanUnit(r)
		if unit < 1e4 {
			continue
		}
		n, ok := int64(1), from == 0 || base != "zh"
		if i > from {
			n, ok = hanPart(runes[from:i], base, above, false)
		}
		if !ok || unit >= above || n == 0 {
			return 0, false
		}
		sum, above, from = sum+n*unit, unit, i+1
	}
	if from == len(runes) {
		return sum, sum > 0
	}
	n, ok := hanPart(runes[from:], base, above, true)
	return sum + n, ok && sum+n > 0
}

// unitsFirst tells of a text that begins with a unit above ten and has digits
// too. In Chinese 百 and 百万 can do without a digit, but 百一 is nothing.
func unitsFirst(runes []rune) bool {
	return hanUnit(runes[0]) > 10 && slices.ContainsFunc(runes, func(r rune) bool { return hanDigit(r) >= 0 })
}

// none is more than any unit.
const none = 1e16

// part is what has been read of a number below ten thousand.
type part struct {
	base  string
	first bool  // no great unit is before it
	sum   int64 // of the digits with their units
	digit int64 // the last one, as long as it has no unit, or -1
	last  int64 // the unit before
	units int
	zero  bool // a zero stands after the last unit
	liang bool // the digit is 两
}

// hanPart reads what is less than ten thousand, and is the end of the number or
// not. The great unit before it is above.
func hanPart(runes []rune, base string, above int64, end bool) (int64, bool) {
	p := part{base: base, first: above == none, digit: -1, last: none}
	if above == 1e4 {
		p.last = above
	}
	for i, r := range runes {
		if !p.add(r, p.first && i == 0) {
			return 0, false
		}
	}
	return p.number(end)
}

// add reads a character. It tells if that may stand there.
func (p *part) add(r rune, begins bool) bool {
	switch digit := hanDigit(r); {
	case digit < 0:
		return p.addUnit(hanUnit(r), begins)
	case digit == 0:
		ok := p.base == "zh" && p.digit < 0 && !p.zero && !begins
		p.zero = true
		return ok
	default:
		ok := p.digit < 0
		p.digit, p.liang = digit, r == '两' || r == '兩'
		return ok
	}
}

// addUnit reads a unit. Chinese has a digit before each but ten; and a zero only
// where a unit was left out.
func (p *part) addUnit(unit int64, begins bool) bool {
	switch {
	case unit == 0 || unit >= min(p.last, 1e4) || p.liang && unit == 10 || p.zero && p.units > 0 && unit*10 >= p.last:
		return false
	case p.digit < 0 && p.base == "zh" && unit > 10 && !begins:
		return false
	}
	p.sum += max(p.digit, 1) * unit
	p.last, p.digit, p.zero, p.liang = unit, -1, false, false
	p.units++
	return true
}

// number is the sum with the last digit. In Chinese that is of the unit next to
// the one before it, 一百一 is 110, unless a zero says otherwise; but 一亿三 is
// not said.
func (p *part) number(end bool) (int64, bool) {
	alone := p.first && p.units == 0
	switch {
	case p.digit < 0:
		return p.sum, !p.zero
	case p.liang && !alone:
		return 0, false
	case p.base != "zh" || alone || p.last == 10 && !p.zero || p.zero && p.last > 10:
		return p.sum + p.digit, true
	case p.zero || !end || p.last == none:
		return 0, false
	}
	return p.sum + p.digit*p.last/10, true
}
