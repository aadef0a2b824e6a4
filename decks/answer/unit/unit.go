package unit

import "strings"

// Unit is a unit of measure. The zero value is that of a number alone. Two
// units are == if they are the same and written with the same symbol.
type Unit struct {
	symbol string
	money  string // the ISO 4217 code, where dim has money in it
	dim    dimension
	kind   kind
	factor factor // how many base units it is
	zero   int32  // hundredths of the unit from the base's zero to its own: 27315 for °C
}

// dimension holds the exponents of the base dimensions.
type dimension [len(dimensions)]int8

// dimensions are named as the table of units names them.
var dimensions = [...]string{
	"length", "mass", "time", "current", "temperature", "amount", "luminosity",
	"angle", "information", "level", "months", "count", "money",
}

// largestPower bounds the exponents of a dimension.
const largestPower = 99

// kind tells quantities apart that have the same dimension but that nobody may
// take for each other, like hertz and becquerel. No kind goes with every kind.
type kind byte

// inProducts is the kind of a radian that is the number 1, as it is in rad/s
// but not alone.
const inProducts kind = 'a'

// String is the canonical symbol: "km/h", "°C", "W/(m²·K)", "EUR", "" for none.
// Parse reads it as this unit again, where Parse gave it.
func (u Unit) String() string { return u.symbol }

// IsNone tells if this is the unit of a number alone. 25 % and 0.25 convert,
// so who wants the sign typed asks this of what was typed.
func (u Unit) IsNone() bool { return u == Unit{} }

// IsRatio tells if this is a pure number: none, %, ‰, ppm, km/m.
func (u Unit) IsRatio() bool { return u.dim == dimension{} }

// Same tells if two units measure the same, so that Convert works: km and
// miles, but not km and km², hours and years, EUR and USD, or Hz and Bq.
func (u Unit) Same(v Unit) bool {
	return u.dim == v.dim && u.money == v.money && (u.kind == v.kind || u.kind == 0 || v.kind == 0)
}

// Dimension tells what is measured, in English words: "length/time", "mass",
// "" for a ratio. It is for messages and tests, not for comparing.
func (u Unit) Dimension() string {
	var s spelling
	for i, exp := range u.dim {
		s = s.with(dimensions[i], int(exp))
	}
	return s.String()
}

// spelling is a product of powers, to be written.
type spelling []struct {
	symbol string
	exp    int
}

// with multiplies by one more power. What cancels out goes.
func (s spelling) with(symbol string, exp int) spelling {
	if exp == 0 {
		return s
	}
	for i := range s {
		if s[i].symbol == symbol {
			if s[i].exp += exp; s[i].exp == 0 {
				return append(s[:i], s[i+1:]...)
			}
			return s
		}
	}
	return append(s, struct {
		symbol string
		exp    int
	}{symbol, exp})
}

// String writes m/s, s⁻¹, W/(m²·K).
func (s spelling) String() string {
	if len(s) == 1 && s[0].exp == 1 {
		return s[0].symbol
	}
	var b strings.Builder
	above := s.write(&b, 1)
	if above == len(s) {
		return b.String()
	}
	if above == 0 {
		s.write(&b, 0)
		return b.String()
	}
	b.WriteByte('/')
	if len(s)-above == 1 {
		s.write(&b, -1)
		return b.String()
	}
	b.WriteByte('(')
	s.write(&b, -1)
	b.WriteByte(')')
	return b.String()
}

// write writes the powers of one sign, those below the stroke without it, or
// with 0 all; it counts them.
func (s spelling) write(b *strings.Builder, sign int) int {
	n := 0
	for _, p := range s {
		if p.exp*sign < 0 {
			continue
		}
		if n++; n > 1 {
			b.WriteString("·")
		}
		b.WriteString(p.symbol)
		if sign < 0 {
			p.exp = -p.exp
		}
		writeRaised(b, p.exp)
	}
	return n
}

// writeRaised writes an exponent, of two digits at most, but not 1.
func writeRaised(b *strings.Builder, exp int) {
	if exp == 1 {
		return
	}
	if exp < 0 {
		b.WriteString("⁻")
		exp = -exp
	}
	digits := [...]string{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}
	if exp >= 10 {
		b.WriteString(digits[exp/10%10])
	}
	b.WriteString(digits[exp%10])
}
