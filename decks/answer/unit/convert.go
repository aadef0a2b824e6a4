package unit

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Convert gives a value in another unit of the same dimension. The value is
// taken for the shortest decimal that it is the float64 of, and the result is
// the float64 nearest to the exact one: 0.1 m is 10 cm and 1.1 km is 1100 m.
// It is false if the units are not the Same, or a value is not finite.
func Convert(value float64, from, to Unit) (float64, bool) {
	if !from.Same(to) || math.IsInf(value, 0) || math.IsNaN(value) {
		return 0, false
	}
	if from.factor == to.factor && from.zero == to.zero {
		return value, true
	}
	ratio := from.factor.times(to.factor.inverse())
	exact := decimal(value)
	exact.Add(exact, big.NewRat(int64(from.zero), 100))
	exact.Mul(exact, ratio.rat())
	exact.Sub(exact, big.NewRat(int64(to.zero), 100))
	result, _ := exact.Float64()
	return result, !math.IsInf(result, 0)
}

// decimal gives the shortest decimal that a value is the float64 of.
func decimal(value float64) *big.Rat {
	var buffer [32]byte
	text := string(strconv.AppendFloat(buffer[:0], value, 'e', -1, 64))
	digits, power, _ := strings.Cut(text, "e")
	whole, fraction, _ := strings.Cut(digits, ".")
	mantissa, _ := strconv.ParseInt(whole+fraction, 10, 64) // 17 digits at most
	exp, _ := strconv.Atoi(power)
	return scaled(big.NewInt(mantissa), big.NewInt(1), exp-len(fraction))
}

func (f factor) rat() *big.Rat {
	f = f.full()
	return scaled(new(big.Int).SetUint64(f.num), new(big.Int).SetUint64(f.den), int(f.exp))
}

// scaled gives num/den × 10^exp.
func scaled(num, den *big.Int, exp int) *big.Rat {
	ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exp, -exp))), nil)
	if exp < 0 {
		return new(big.Rat).SetFrac(num, ten.Mul(ten, den))
	}
	return new(big.Rat).SetFrac(ten.Mul(ten, num), den)
}
