package answer_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/answer"
	"quiz/decks/numeral"
)

// What is asked for, what is typed, and what it comes to.
func TestNumber(t *testing.T) {
	right := func(folded, reason string) answer.NumberMark {
		return answer.NumberMark{Readable: true, Right: true, Folded: folded, Reason: reason}
	}
	wrong := func(folded, reason string) answer.NumberMark {
		return answer.NumberMark{Readable: true, Folded: folded, Reason: reason}
	}
	unreadable := func(note string) answer.NumberMark { return answer.NumberMark{Note: note} }
	const none = "type a number, such as 42 or 3.5"
	asks := func(text string) bool { return text == "years" }
	for _, c := range []struct {
		n     answer.Number
		typed string
		want  answer.NumberMark
	}{
		{answer.Number{Value: 42}, "42", right("42", "a number")},
		{answer.Number{Value: 42}, " 42. ", right("42", "a number")},
		{answer.Number{Value: 42}, "forty-two", right("42", "a number")},
		{answer.Number{Value: 42}, "٤٢", right("42", "a number")},
		{answer.Number{Value: 42}, "４２", right("42", "a number")},
		{answer.Number{Value: 42}, "43", wrong("43", "a number")},
		{answer.Number{Value: 42}, "42.0000001", wrong("42.0000001", "a number")},
		{answer.Number{Value: 42}, "", unreadable(none)},
		{answer.Number{Value: 42}, "abc", unreadable(none)},
		{answer.Number{Value: 42}, "4 2", unreadable(none)},
		{answer.Number{Value: 42}, "1/0", unreadable(none)},
		{answer.Number{Value: 42}, "1e400", unreadable(none)},
		{answer.Number{Value: 42}, "--42", unreadable(none)},
		{answer.Number{Value: 42}, "42 km", unreadable(`a number alone is asked for, without "km"`)},
		{answer.Number{Value: 42, Asks: asks}, "42 years", right("42", "a number with what the question names")},
		{answer.Number{Value: 42, Asks: asks}, "42 days", unreadable(`a number alone is asked for, without "days"`)},
		{answer.Number{Value: 42}, "42 " + strings.Repeat("x", 40), unreadable(`a number alone is asked for, without "` + strings.Repeat("x", 29) + `…"`)},
		{answer.Number{Value: -5}, "−5", right("−5", "a number")},
		{answer.Number{Value: 0.5}, "1/2", right("0.5", "a number")},
		{answer.Number{Value: 0.5}, "½", right("0.5", "a number")},
		{answer.Number{Value: 5}, "5/2", wrong("2.5", "a number")},
		{answer.Number{Value: 1.5}, "1 1/2", right("1.5", "a number")},
		{answer.Number{Value: 0.5}, "50%", right("0.5", "a share of one")},
		{answer.Number{Value: 1000}, "1,000", right("1000", "a number")},
		{answer.Number{Value: 1000, Language: "de"}, "1.000", right("1000", "a number")},
		{answer.Number{Value: 1.125, Language: "de"}, "1.125", right("1,125", "a number")}, // as the program shows it
		{answer.Number{Value: 6.02e23}, "6.02×10²³", right("6.02×10²³", "a number")},
		{answer.Number{Value: 6.02e23}, "6.02e23", right("6.02×10²³", "a number")},
		{answer.Number{Value: 1992}, "4 May 1992", right("1992", "the year that was named")},
		{answer.Number{Value: 1992}, "May '92", unreadable("type the year with all its digits")},
		{answer.Number{Value: 1992}, "3/1992", unreadable(none)},
		{answer.Number{Value: 42, Unit: "km"}, "42", right("42 km", "a number")},
		{answer.Number{Value: 42, Unit: "km"}, "42km", right("42 km", "a number in the unit that is asked for")},
		{answer.Number{Value: 42, Unit: "km"}, "42000 m", right("42 km", "converted from m to km")},
		{answer.Number{Value: 42, Unit: "km"}, "42 m", wrong("0.042 km", "converted from m to km")},
		{answer.Number{Value: 1, Unit: "mile"}, "1.61 km", right("1.0004076195021077 mile", "converted from km to mi")}, // as three digits have it
		{answer.Number{Value: 1, Unit: "mile"}, "1.6 km", wrong("0.9941939075797344 mile", "converted from km to mi")},
		{answer.Number{Value: 1, Unit: "mile"}, "1.62 km", wrong("1.006621331424481 mile", "converted from km to mi")},
		{answer.Number{Value: 42, Unit: "km"}, "42 kg", unreadable(`the unit asked for is km, not "kg"`)},
		{answer.Number{Value: 42, Unit: "goals"}, "42 goal", right("42 goals", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Tolerance: 0.5}, "5.5", right("5.5", "a number")},
		{answer.Number{Value: 5, Tolerance: 0.5}, "4.5", right("4.5", "a number")},
		{answer.Number{Value: 5, Tolerance: 0.5}, "5.51", wrong("5.51", "a number")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "$5 million", right("5 million dollars", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "five million", right("5 million dollars", "the whole number, without its unit")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "5,000,000", right("5 million dollars", "the whole number, without its unit")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "5000 thousand", right("5 million dollars", "the whole number, without its unit")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "999,999", wrong("999,999 million dollars", "a number")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "1,000,000", wrong("1 million dollars", "the whole number, without its unit")},
		{answer.Number{Value: 5000, Unit: "thousand tons"}, "5000", right("5000 thousand tons", "a number")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "$5m", right("5 million dollars", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "5m", right("5 million dollars", "the whole number, without its unit")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "$5mn", right("5 million dollars", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Unit: "million dollars"}, "$5k", wrong("0.005 million dollars", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Unit: "billion dollars"}, "USD 5bn", right("5 billion dollars", "a number in the unit that is asked for")},
		{answer.Number{Value: 5, Unit: "billion dollars"}, "€5bn", unreadable(`the unit asked for is billion dollars, not "€ bn"`)},
		{answer.Number{Value: 5, Unit: "km"}, "5m", wrong("0.005 km", "converted from m to km")},
	} {
		if got := c.n.Mark(c.typed); got != c.want {
			t.Errorf("%+v: %q: %+v\nwant %+v", c.n, c.typed, got, c.want)
		}
	}
}

// A text is read as a quantity up to a thousand bytes.
func TestLongestQuantity(t *testing.T) {
	for _, c := range []struct{ length, want int }{{1000, 1}, {1001, 0}} {
		if got := len(answer.Quantities("5 "+strings.Repeat("x", c.length-2), "en")); got != c.want {
			t.Errorf("%d bytes: %d readings", c.length, got)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		tolerance, answer, got float64
		want                   bool
	}{
		{0, 1, 1, true}, {0, 1, math.Nextafter(1, 2), false}, {0, 1 << 53, 1<<53 + 2, false},
		{0.1, 0.2, 0.3, true}, {0.1, 0.2, 0.1, true}, {0.1, 0.2, 0.3000001, false},
		{1, 1, 2 + 0x1p-50, true}, {1, 1, 2 + 0x1.8p-50, false}, {1, 1, -0x1p-51, true}, {1, 1, -0x1.8p-51, false}, // 2^-51 of the largest of the three
		{1, 5, math.NaN(), false}, {1, 5, math.Inf(1), false}, {0, math.NaN(), math.NaN(), false},
	} {
		if got := answer.Within(c.tolerance, c.answer, c.got); got != c.want {
			t.Errorf("Within(%v, %v, %v) = %t", c.tolerance, c.answer, c.got, got)
		}
	}
}

// A number as the language writes it, with the unit, is right in each language.
func TestFormattedIsRight(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	units := []string{"", "km", "kg", "m/s", "°C", "%", "h", "goals", "kWh", "m²", "mol/L"}
	for _, s := range samples {
		for range 200 {
			value := math.Round(math.Pow(10, r.Float64()*9-3)*1000) / 1000 * float64(1-2*r.IntN(2))
			n := answer.Number{Value: value, Unit: units[r.IntN(len(units))], Language: s.language}
			for _, typed := range []string{numeral.Format(value, s.language) + " " + n.Unit, numeral.Format(value, s.language), fmt.Sprint(numeral.Format(value, s.language), n.Unit)} {
				want := numeral.Format(value, s.language)
				if n.Unit != "" {
					want += " " + n.Unit
				}
				if m := n.Mark(typed); !m.Right || m.Folded != want {
					t.Errorf("%+v: %q: %+v", n, typed, m)
				}
			}
			if m := n.Mark(numeral.Format(value+1, s.language) + n.Unit); m.Right || !m.Readable {
				t.Errorf("%+v: one more: %+v", n, m)
			}
		}
	}
}

// What is converted one way is right the other way.
func TestConversionsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for _, pair := range [][2]string{{"km", "m"}, {"kg", "g"}, {"h", "min"}, {"m/s", "km/h"}, {"°C", "K"}, {"°C", "°F"}, {"mile", "km"}, {"L", "mL"}, {"kWh", "J"}, {"bar", "Pa"}, {"ha", "m²"}} {
		for range 100 {
			value := math.Round(r.Float64()*1e5) / 100
			there := answer.Number{Value: math.NaN(), Unit: pair[1], Language: "en"}.Mark(numeral.Format(value, "en") + " " + pair[0])
			if !there.Readable {
				t.Fatalf("%v %v: %+v", value, pair, there)
			}
			back := answer.Number{Value: value, Unit: pair[0], Tolerance: 1e-9 * value, Language: "en"}
			if m := back.Mark(there.Folded); !m.Right {
				t.Errorf("%v %s is %s, which is %+v", value, pair[0], there.Folded, m)
			}
		}
	}
}

func TestUnitNames(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"kilometre", "km", true}, {"years", "year", true}, {"km", "m", false}, {"goals", "goal", true}, {"gas", "ga", false}, {"", "km", false}} {
		if got := answer.SameUnitName(c.a, c.b, "en"); got != c.want {
			t.Errorf("%q, %q: %t", c.a, c.b, got)
		}
	}
}

func TestAsksPercent(t *testing.T) {
	for text, want := range map[string]bool{"what percent is": true, "how many per cent": true, "combien pour cent": true, "what % of": true, "a cent": false, "cent": false, "wie viel prozent": true, "": false} {
		if got := answer.AsksPercent(strings.Fields(text)); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
