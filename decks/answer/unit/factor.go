package unit

import "math/bits"

// factor is the exact number num/den × 10^exp. In the one form that it is kept
// in, den has no factor 2 or 5 and shares none with num, and num does not end
// in 0; so equal factors are ==. The zero value stands for 1.
type factor struct {
	num, den uint64
	exp      int32
}

// largestExp bounds the powers of ten of a unit, so that converting stays fast.
const largestExp = 300

func newFactor(num, den uint64, exp int32) factor {
	f := factor{num, den, exp}
	if den > 1 {
		g := gcd(num, den)
		f.num, f.den = num/g, den/g
	}
	for f.den%10 == 0 {
		f.den /= 10
		f.exp--
	}
	for f.den%2 == 0 {
		f.den /= 2
		f = f.timesNum(5)
		f.exp--
	}
	for f.den%5 == 0 {
		f.den /= 5
		f = f.timesNum(2)
		f.exp--
	}
	for f.num%10 == 0 {
		f.num /= 10
		f.exp++
	}
	if f == (factor{1, 1, 0}) {
		return factor{}
	}
	return f
}

// full gives the zero value its numbers.
func (f factor) full() factor {
	if f.num == 0 {
		return factor{1, 1, 0}
	}
	return f
}

func (f factor) timesNum(n uint64) factor {
	num, exp := times(f.num, n)
	return factor{num, f.den, f.exp + exp}
}

func (f factor) times(g factor) factor {
	if f.num == 0 {
		return g
	}
	if g.num == 0 {
		return f
	}
	a, b := gcd(f.num, g.den), gcd(g.num, f.den)
	num, up := times(f.num/a, g.num/b)
	den, down := times(f.den/b, g.den/a)
	return newFactor(num, den, f.exp+g.exp+up-down)
}

func (f factor) inverse() factor {
	if f.num == 0 {
		return f
	}
	return newFactor(f.den, f.num, -f.exp)
}

func (f factor) power(n int) factor {
	if n < 0 {
		return f.inverse().power(-n)
	}
	product := factor{}
	for range n {
		product = product.times(f)
	}
	return product
}

// times gives a product and a power of ten. What does not fit in 64 bits is
// rounded to 19 digits: three more than a float64 can tell apart.
func times(a, b uint64) (product uint64, exp int32) {
	hi, lo := bits.Mul64(a, b)
	if hi == 0 {
		return lo, 0
	}
	if hi >= 1e19 { // more than the largest power of ten of 64 bits can divide
		lo, _ = bits.Div64(hi%10, lo, 10)
		hi /= 10
		exp = 1
	}
	ten := uint64(1)
	for ten <= hi {
		ten *= 10
		exp++
	}
	quotient, rest := bits.Div64(hi, lo, ten)
	if rest >= ten-ten/2 && quotient+1 != 0 {
		quotient++
	}
	return quotient, exp
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
