package numeral_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

var formatted = []struct {
	n        float64
	language string
	want     string
}{
	{0, "en", "0"},
	{math.Copysign(0, -1), "en", "0"},
	{7, "", "7"},
	{1999, "en", "1999"},
	{9999.5, "en", "9999.5"},
	{10000, "en", "10,000"},
	{12345.5, "en", "12,345.5"},
	{-12345.5, "en", "−12,345.5"},
	{1234567, "en", "1,234,567"},
	{12345.5, "de", "12.345,5"},
	{12345.5, "de-CH", "12’345.5"},
	{12345.5, "de-LI", "12’345.5"},
	{12345.5, "de-AT", "12\u00a0345,5"},
	{12345.5, "fr", "12\u202f345,5"},
	{12345.5, "fr-CH", "12\u202f345,5"},
	{12345.5, "fr-CA", "12\u00a0345,5"},
	{12345.5, "ru", "12\u00a0345,5"},
	{12345.5, "pl", "12\u00a0345,5"},
	{12345.5, "cs", "12\u00a0345,5"},
	{-12345.5, "sv", "−12\u00a0345,5"},
	{12345.5, "fi", "12\u00a0345,5"},
	{12345.5, "nb", "12\u00a0345,5"},
	{12345.5, "no", "12\u00a0345,5"},
	{12345.5, "pt-PT", "12\u00a0345,5"},
	{12345.5, "pt-BR", "12.345,5"},
	{12345.5, "es", "12.345,5"},
	{12345.5, "es-MX", "12,345.5"},
	{12345.5, "it", "12.345,5"},
	{12345.5, "nl", "12.345,5"},
	{12345.5, "tr", "12.345,5"},
	{12345.5, "az", "12.345,5"},
	{12345, "ja", "12,345"},
	{12345, "zh", "12,345"},
	{12345, "ko", "12,345"},
	{1234567, "hi", "12,34,567"},
	{1234567, "en-IN", "12,34,567"},
	{12345.5, "en-ZA", "12\u00a0345.5"},
	{-12345.5, "ar", "−12,345.5"},
	{12345.5, "none such", "12,345.5"},
	{1.125, "de", "1,125"},
	{0.001, "de", "0,001"},
	{1.234, "en", "1.234"},
	{0.30000000000000004, "en", "0.30000000000000004"},
	{0.000001, "en", "0.000001"},
	{0.00000095, "de", "9,5×10⁻⁷"},
	{999999999999999, "en", "999,999,999,999,999"},
	{1e15, "en", "10¹⁵"},
	{-1e15, "en", "−10¹⁵"},
	{6.02e23, "en", "6.02×10²³"},
	{6.02e23, "de", "6,02×10²³"},
	{1.125e-23, "fr", "1,125×10⁻²³"},
	{5e-324, "en", "5×10⁻³²⁴"},
	{math.MaxFloat64, "en", "1.7976931348623157×10³⁰⁸"},
	{math.NaN(), "en", "NaN"},
	{math.Inf(1), "en", "∞"},
	{math.Inf(-1), "en", "−∞"},
}

func TestFormat(t *testing.T) {
	for _, c := range formatted {
		if got := numeral.Format(c.n, c.language); got != c.want {
			t.Errorf("%v in %q is %q, want %q", c.n, c.language, got, c.want)
		}
	}
}

// tags are languages with all kinds of marks.
var tags = strings.Fields("en en-GB en-IN en-ZA en-CH de de-AT de-CH de-LI fr fr-CH fr-CA es es-MX es-419 it it-CH pt pt-PT pt-BR pt_BR nl sv da nb no nn pl cs sk ru uk tr az el hu fi ro ar ar-MA ar-EG he fa hi mr bn ja zh zh-Hant ko vi id th bg hr sl et lv lt ka hy kk mn ca gsw sr la xx de-u-nu-arab")

// readsBack fails unless a number comes back as it was from what Format makes
// of it, through Value and, where it is no power of ten, through Plain.
func readsBack(t *testing.T, n float64, tag string) {
	t.Helper()
	text := numeral.Format(n, tag)
	if got, ok := numeral.Value(text, tag); !ok || got != n {
		t.Errorf("%v in %q is %q, and that is %v, %t", n, tag, text, got, ok)
	}
	if strings.Contains(text, "10") && strings.ContainsAny(text, "⁰¹²³⁴⁵⁶⁷⁸⁹") {
		return
	}
	plain, ok := numeral.Plain(numeral.WesternDigits(numeral.Tidy(text)), tag)
	if got, err := strconv.ParseFloat(plain, 64); !ok || err != nil || got != n {
		t.Errorf("%v in %q is %q, and that is %q, %t", n, tag, text, plain, ok)
	}
}

func TestFormatReadsBack(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, tag := range append(tags, "") {
		for _, c := range formatted {
			if !math.IsNaN(c.n) && !math.IsInf(c.n, 0) {
				readsBack(t, c.n, tag)
			}
		}
		for range 300 {
			if n := math.Float64frombits(random.Uint64()); !math.IsNaN(n) && !math.IsInf(n, 0) {
				readsBack(t, n, tag)
			}
			readsBack(t, float64(random.IntN(2e7))/1000, tag)
			readsBack(t, float64(random.IntN(2e9)), tag)
			readsBack(t, random.NormFloat64()*math.Pow(10, float64(random.IntN(24)-8)), tag)
		}
	}
}

// Groups are of digits before the mark alone, and of none in four of them.
func TestFormatGroups(t *testing.T) {
	for n := range 10000 {
		if got, want := numeral.Format(float64(n)+0.5, "en"), strconv.Itoa(n)+".5"; got != want {
			t.Fatalf("%q, want %q", got, want)
		}
	}
	if got := numeral.Format(0.1234567, "en"); got != "0.1234567" {
		t.Errorf("%q", got)
	}
}

func FuzzFormat(f *testing.F) {
	for i, c := range formatted {
		f.Add(c.n, i)
	}
	f.Fuzz(func(t *testing.T, n float64, i int) {
		if math.IsNaN(n) || math.IsInf(n, 0) {
			return
		}
		readsBack(t, n, tags[((i%len(tags))+len(tags))%len(tags)])
	})
}

func BenchmarkFormat(b *testing.B) {
	for b.Loop() {
		numeral.Format(12345.5, "de")
	}
}
