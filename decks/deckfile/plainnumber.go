package deckfile

import "strconv"

// mostDigits is how many digits a whole number may have that is plain: all such fit
// 64 bits.
const mostDigits = 18

// number reads a number in decimal digits. What else may stand right behind it, as in
// 1_000, may not stand behind a value.
func (r *plainReader) number(v *value) bool {
	start := r.off
	r.off = r.skip(start, numberByte)
	text := r.text[start:r.off]
	whole, rest := digitsOf(unsigned(text))
	if whole == "" || len(whole) > 1 && whole[0] == '0' {
		return false
	}
	if rest != "" {
		return isFraction(rest) && v.setFloat(text)
	}
	v.typ = wholeValue
	for _, digit := range []byte(whole) {
		v.whole = v.whole*10 + int64(digit-'0')
	}
	if text[0] == '-' {
		v.whole = -v.whole
	}
	return len(whole) <= mostDigits
}

// setFloat takes a number with a fraction or exponent. It is not ok if it is too large
// for 64 bits.
func (v *value) setFloat(text string) (ok bool) {
	n, err := strconv.ParseFloat(text, 64)
	v.typ, v.float = floatValue, n
	return err == nil
}

// unsigned is a number without its sign, if it has one.
func unsigned(text string) string {
	if text != "" && (text[0] == '-' || text[0] == '+') {
		return text[1:]
	}
	return text
}

// digitsOf parts the digits that a text begins with from the rest.
func digitsOf(text string) (digits, rest string) {
	i := 0
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	return text[:i], text[i:]
}

// isFraction tells if a text is a fraction, an exponent or both.
func isFraction(text string) bool {
	digits := ""
	if text[0] == '.' {
		if digits, text = digitsOf(text[1:]); digits == "" {
			return false
		}
	}
	if text == "" {
		return true
	}
	if text[0] != 'e' && text[0] != 'E' {
		return false
	}
	digits, text = digitsOf(unsigned(text[1:]))
	return digits != "" && text == ""
}
