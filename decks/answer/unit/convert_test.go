package unit_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"
	"testing"

	"quiz/decks/answer/unit"
)

var conversions = []struct {
	value    float64
	from, to string
	want     float64
}{
	{5, "km", "m", 5000},
	{2.5, "kg", "g", 2500},
	{120, "min", "h", 2},
	{300000, "km/s", "m/s", 3e8},
	{0.1, "m", "cm", 10},
	{1.1, "km", "m", 1100},
	{100, "km/h", "m/s", 27.77777777777778},
	{36, "km/h", "m/s", 10},
	{100, "°C", "K", 373.15},
	{100, "°C", "°F", 212},
	{212, "°F", "K", 373.15},
	{-40, "°F", "°C", -40},
	{0, "K", "°C", -273.15},
	{98.6, "°F", "°C", 37},
	{50, "%", "", 0.5},
	{0.5, "", "%", 50},
	{3, "‰", "%", 0.3},
	{1, "%", "ppm", 10000},
	{1, "mi", "km", 1.609344},
	{12, "in", "ft", 1},
	{1, "lb", "g", 453.59237},
	{1, "stone", "lb", 14},
	{1, "ha", "m²", 10000},
	{1, "acre", "m²", 4046.8564224},
	{1, "L", "cm³", 1000},
	{1, "gal", "L", 3.785411784},
	{1, "imp gal", "L", 4.54609},
	{1, "pint", "mL", 568.26125},
	{1, "US pint", "mL", 473.176473},
	{1, "kWh", "MJ", 3.6},
	{1, "kcal", "J", 4184},
	{1, "eV", "J", 1.602176634e-19},
	{1, "N", "kg·m/s²", 1},
	{1, "J", "N·m", 1},
	{1, "atm", "Pa", 101325},
	{1, "bar", "hPa", 1000},
	{1, "psi", "Pa", 6894.757293168362},
	{760, "Torr", "atm", 1},
	{1, "mol/L", "mmol/mL", 1},
	{1, "M", "mol/dm³", 1},
	{180, "deg", "rad", math.Pi},
	{1, "rad", "deg", 57.29577951308232},
	{1, "deg", "arcsec", 3600},
	{1, "yr", "month", 12},
	{2, "wk", "d", 14},
	{1, "century", "decade", 10},
	{1, "kB", "bit", 8000},
	{1, "KiB", "B", 1024},
	{60, "rpm", "Hz", 1},
	{1, "Ω", "V/A", 1},
	{1, "F", "C/V", 1},
	{1, "lx", "cd·sr/m²", 1},
	{1, "ly", "km", 9460730472580.8},
	{7, "L/100 km", "L/km", 0.07},
	{1, "eurocent", "EUR", 0.01},
	{2, "dozen", "pcs", 24},
	{1, "hp", "W", 745.6998715822702},
	{1, "metric hp", "W", 735.49875},
	{1, "kn", "km/h", 1.852},
}

func TestConvert(t *testing.T) {
	for _, c := range conversions {
		got, ok := unit.Convert(c.value, likeliest(t, c.from, c.to), likeliest(t, c.to, c.from))
		if !ok || got != c.want {
			t.Errorf("%v %s is %v %s, %t; want %v", c.value, c.from, got, c.to, ok, c.want)
		}
	}
}

// likeliest is the reading of a text that goes with another.
func likeliest(t *testing.T, text, other string) unit.Unit {
	u, _, ok := unit.Meant(unit.ParseAll(text, ""), unit.ParseAll(other, ""))
	if !ok {
		t.Errorf("%q and %q are not the same", text, other)
	}
	return u
}

func TestNotTheSame(t *testing.T) {
	for _, pair := range [][2]string{
		{"m", "m²"}, {"h", "yr"}, {"d", "month"}, {"EUR", "USD"}, {"EUR/kg", "USD/kg"}, {"Hz", "Bq"}, {"Gy", "Sv"}, {"cd", "lm"},
		{"kg", "N"}, {"m/s", "m/s²"}, {"", "pcs"}, {"%", "deg"}, {"B", "Hz"}, {"dB", "%"}, {"rad", ""},
	} {
		from, _ := unit.Parse(pair[0], "")
		to, _ := unit.Parse(pair[1], "")
		if got, ok := unit.Convert(1, from, to); ok || from.Same(to) {
			t.Errorf("1 %s is %v %s", from, got, to)
		}
	}
	m, _ := unit.Parse("m", "")
	qm, _ := unit.Parse("Qm", "")
	for _, value := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if got, ok := unit.Convert(value, m, m); ok {
			t.Errorf("%v is %v", value, got)
		}
	}
	if got, ok := unit.Convert(math.MaxFloat64, qm, m); ok {
		t.Errorf("too much is %v", got)
	}
}

// powers are the prefixes of the SI and their powers of ten.
var powers = map[string]int{
	"Q": 30, "R": 27, "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1, "": 0,
	"d": -1, "c": -2, "m": -3, "μ": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24, "r": -27, "q": -30,
}

// Decimals come out as decimal arithmetic has them, between all prefixes.
func TestDecimals(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for from, up := range powers {
		for to, down := range powers {
			a, _ := unit.Parse(from+"J", "")
			b, _ := unit.Parse(to+"J", "")
			if a.String() != from+"J" {
				t.Fatalf("%sJ is %q", from, a)
			}
			for range 20 {
				text := strconv.Itoa(random.IntN(1000000)) + "e-" + strconv.Itoa(random.IntN(7))
				value, _ := strconv.ParseFloat(text, 64)
				want, _ := strconv.ParseFloat(times10(text, up-down), 64)
				if got, ok := unit.Convert(value, a, b); !ok || got != want {
					t.Fatalf("%s %sJ is %v %sJ, %t; want %v", text, from, got, to, ok, want)
				}
			}
		}
	}
}

// times10 writes a decimal times a power of ten exactly.
func times10(decimal string, power int) string {
	exact, _ := new(big.Rat).SetString(decimal)
	scale, _ := new(big.Rat).SetString("1e" + strconv.Itoa(power))
	return exact.Mul(exact, scale).FloatString(80)
}

// No prefix is another: of two that differ, the units differ.
func TestPrefixesDiffer(t *testing.T) {
	for _, base := range []string{"m", "g", "s", "A", "K", "mol", "cd", "Hz", "N", "Pa", "J", "W", "C", "V", "F", "Ω", "S", "Wb", "T", "H", "lm", "lx", "Bq", "Gy", "Sv", "kat", "L", "eV"} {
		plain, _ := unit.Parse(base, "")
		for prefix, power := range powers {
			u, ok := unit.Parse(prefix+base, "")
			one, same := unit.Convert(1, u, plain)
			want, _ := strconv.ParseFloat("1e"+strconv.Itoa(power), 64)
			if !ok || !same || one != want || u.String() != prefix+base && prefix+base != "cd" {
				t.Errorf("1 %s%s is %v %s, %t, %t", prefix, base, one, base, ok, same)
			}
		}
	}
}

func TestKinds(t *testing.T) {
	none, _ := unit.Parse("", "")
	percent, _ := unit.Parse("%", "")
	speed, _ := unit.Parse("km/h", "")
	if !none.IsNone() || percent.IsNone() || speed.IsNone() || none != (unit.Unit{}) {
		t.Error("IsNone is wrong")
	}
	if !none.IsRatio() || !percent.IsRatio() || speed.IsRatio() {
		t.Error("IsRatio is wrong")
	}
	for text, want := range map[string]string{
		"": "", "%": "", "km/h": "length/time", "J": "length²·mass/time²", "N⁹": "length⁹·mass⁹/time¹⁸", "Hz": "time⁻¹",
		"$/kg": "money/mass", "yr": "months", "W/(m² K)": "mass/(time³·temperature)",
	} {
		if u, ok := unit.Parse(text, "en"); !ok || u.Dimension() != want {
			t.Errorf("%q is of dimension %q; want %q", text, u.Dimension(), want)
		}
	}
}

func BenchmarkConvert(b *testing.B) {
	from, _ := unit.Parse("km/h", "")
	to, _ := unit.Parse("m/s", "")
	for b.Loop() {
		unit.Convert(123.456, from, to)
	}
}
