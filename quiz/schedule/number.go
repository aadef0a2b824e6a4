package schedule

import "math"

// Stored memories must be the same to the bit on every machine, and two things
// stand against that. A compiler may turn x*y + z into one instruction that
// rounds once instead of twice; Go does so on arm64, not on amd64. An explicit
// conversion forbids it, so every product that may meet a sum goes through mul.
// And math.Exp, math.Log and math.Pow are written in assembly for some machines
// and not for others, and do not agree in the last bit; so exp and log are
// series here. Division, square root and rounding are exact everywhere.

// mul is x*y, rounded at once.
func mul(x, y float64) float64 { return float64(x * y) }

// clamp moves a number into a range; a NaN becomes the lower end.
func clamp(x, low, high float64) float64 {
	if !(x > low) {
		return low
	}
	return min(x, high)
}

// The logarithm of 2 in two parts: the first has so many zeros at its end that
// its product with a binary exponent is exact.
const (
	ln2High = 6.93147180369123816490e-01
	ln2Low  = 1.90821492927058770002e-10
)

// The terms of the series: 1/n! for exp, and 1/3, 1/5, 1/7 … for log.
var factorials = [...]float64{
	1, 1, 1. / 2, 1. / 6, 1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320, 1. / 362880,
	1. / 3628800, 1. / 39916800, 1. / 479001600, 1. / 6227020800,
}

var odds = [...]float64{1. / 3, 1. / 5, 1. / 7, 1. / 9, 1. / 11, 1. / 13, 1. / 15, 1. / 17, 1. / 19, 1. / 21}

// exp is e to the x: 2 to the k times e to the r with r within half a ln 2,
// where thirteen terms of the series reach the last bit. No formula here needs
// an exponent beyond 700, where e to the x is still a normal number.
func exp(x float64) float64 {
	x = clamp(x, -700, 700)
	k := math.Round(x / math.Ln2)
	r := x - mul(k, ln2High) - mul(k, ln2Low)
	// Even and odd powers apart: two short sums at a time are quicker than a
	// long one.
	square := mul(r, r)
	even, odd := factorials[12], factorials[13]
	for i := 10; i >= 0; i -= 2 {
		even = mul(even, square) + factorials[i]
		odd = mul(odd, square) + factorials[i+1]
	}
	sum := even + mul(odd, r)
	return mul(sum, math.Float64frombits(uint64(1023+int64(k))<<52))
}

// log is the natural logarithm of a positive normal number: that of its binary
// exponent, and 2·artanh((m-1)/(m+1)) for the rest, m within √½ to √2.
func log(x float64) float64 {
	const one = 1023 << 52 // the exponent's bits in numbers from 1 to 2
	bits := math.Float64bits(x)
	k := float64(int(bits>>52) - 1023)
	m := math.Float64frombits(bits&(1<<52-1) | one)
	if m > math.Sqrt2 {
		m, k = m/2, k+1
	}
	s := (m - 1) / (m + 1)
	square := mul(s, s)
	sum := 0.0
	for i := len(odds) - 1; i >= 0; i-- {
		sum = mul(sum+odds[i], square)
	}
	return mul(k, ln2High) + (2*s + (mul(2*s, sum) + mul(k, ln2Low)))
}

// pow is x to the y, for a positive x.
func pow(x, y float64) float64 { return exp(mul(y, log(x))) }
