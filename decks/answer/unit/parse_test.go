package unit_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/unit"
)

// readings are all that a text stands for, the likeliest first.
var readings = []struct{ language, text, want string }{
	{"en", "", ""},
	{"en", "  ", ""},
	{"en", "m", "m"},
	{"en", "nm", "nm"},
	{"en", "NM", "nmi"},
	{"en", "Nm", "N·m"},
	{"en", "mN", "mN"},
	{"en", "MN", "MN"},
	{"en", "mW", "mW"},
	{"en", "MW", "MW"},
	{"en", "Pa", "Pa"},
	{"en", "PA", "PA"},
	{"en", "mm", "mm"},
	{"en", "Mm", "Mm"},
	{"en", "mg", "mg"},
	{"en", "Mg", "Mg"},
	{"en", "s", "s"},
	{"en", "S", "S"},
	{"en", "g", "g"},
	{"en", "G", "G"},
	{"en", "t", "t"},
	{"en", "T", "T"},
	{"en", "mM", "mM"},
	{"en", "eV", "eV"},
	{"en", "EV", "EV"},
	{"en", "MeV", "MeV"},
	{"en", "meV", "meV"},
	{"en", "dag", "dag"},
	{"de", "dag", "dag"},
	{"nl", "dag", "dag, d"},
	{"en", "day", "d"},
	{"en", "cd", "cd"},
	{"en", "min", "min"},
	{"en", "ft", "ft"},
	{"en", "mol", "mol"},
	{"en", "ha", "ha"},
	{"en", "kat", "kat"},
	{"en", "yd", "yd"},
	{"en", "dB", "dB"},
	{"en", "kn", "kn"},
	{"en", "cwt", "cwt, short cwt"},
	{"en", "Torr", "Torr"},
	{"en", "mTorr", "mTorr"},
	{"en", "hh", ""},
	{"en", "Gal", "Gal, gal, imp gal"},
	{"en", "gal", "gal, imp gal"},
	{"en", "C", "C, °C"},
	{"en", "F", "F, °F"},
	{"en", "h", "h"},
	{"en", "M", "M"},
	{"en", "a", "yr, are"},
	{"en", "°", "deg, °C, °F"},
	{"en", "degrees", "deg, °C, °F"},
	{"en", "pounds", "lb, lbf, GBP"},
	{"en", "ton", "t, short ton, long ton"},
	{"en", "\"", "in, arcsec"},
	{"en", "'", "ft, min, arcmin"},
	{"en", "minutes", "min, arcmin"},
	{"en", "kt", "kt, kn"},
	{"en", "Cal", "kcal"},
	{"en", "dollars", "USD, CAD, AUD, NZD"},
	{"en", "¥", "JPY, CNY"},
	{"en", "rpm", "rpm, min⁻¹"},
	{"en", "ms^-1", "ms⁻¹, m/s"},
	{"en", "J/kg·K", "J/(kg·K), J·K/kg"},
	{"en", "C/s", "C/s, °C/s"},
	{"en", "m/m", ""},
	{"en", "m³/m²", "m"},
	{"en", "°C²/°C", "°C"},
	{"en", "deg C", "°C"},
	{"en", "deg·K", "deg·K, °C·K, °F·K"},
	{"en", "ft lb", "lbf·ft"},
	{"en", "ft·lb", "ft·lb, ft·lbf"},
	{"sv", "mil", "Swedish mil"},
	{"en", "mil", "thou"},
	{"fr", "j", "d"},
	{"en", "KiB", "KiB"},
	{"en", "µGy/h", "μGy/h"},
	{"en", "€/kg", "EUR/kg"},
	{"en", "W/(m²·K)", "W/(m²·K)"},
	{"en", "(m/s)²", "m²/s²"},
	{"en", "m⁹", "m⁹"},
}

func TestReadings(t *testing.T) {
	for _, r := range readings {
		var got []string
		for _, u := range unit.ParseAll(r.text, r.language) {
			got = append(got, u.String())
		}
		if strings.Join(got, ", ") != r.want || got == nil && r.text != "hh" {
			t.Errorf("%s: %q is %q; want %q", r.language, r.text, got, r.want)
		}
	}
}

// none are no units.
var none = []string{
	"apples", "people", "military units", "people/km²", "g CO2", "kg of sugar", "kg sugar", "sugar kg",
	"hh", "mmin", "kmin", "ms of", "m/", "m//s", "m /", "/", "//s", "()", "(m", "m)", "m(", "(m/s", "m^", "m^0", "m0", "m10", "m^10", "m⁹·m",
	"m -1", "m + s", "deg 1", "1 m/s", "m/1 s", "m, s", "5 m", "100 km", "1", "1 m", "10", "2/s", "m/20 s", "square", "per", "per per", "m per", "square per s", "m sq sq",
	"k", "da", "μ", "kkm", "kilokilogram", "€/$", "$·€", "€ £", "m\xff", "\xff", "m^(2", "m^{2)", "m=s", "Kmm", "kmm",
	"aux", "H2O", "no", "is", "an", "or", "of", "tour de", "on", "to", "mad", "cat", "dad", "pad",
}

func TestNone(t *testing.T) {
	for _, text := range none {
		if got := unit.ParseAll(text, "en"); got != nil {
			t.Errorf("%q is %q", text, got)
		}
		if unit.Known(text, "en") {
			t.Errorf("%q is known", text)
		}
	}
	if !unit.Known("km", "en") || unit.Known("", "en") {
		t.Error("km is unknown, or no text known")
	}
}

func TestLimits(t *testing.T) {
	spaced := "m" + strings.Repeat(" ", 98) + "s"
	if _, ok := unit.Parse(spaced, "en"); !ok {
		t.Error("100 bytes are refused")
	}
	if got, ok := unit.Parse(" "+spaced, "en"); ok {
		t.Errorf("101 bytes are %q", got)
	}
	tokens := strings.TrimSuffix(strings.Repeat("m/", 9)+strings.Repeat("s/", 3), "/") // 23 tokens
	if got, ok := unit.Parse(tokens+"²", "en"); !ok {
		t.Errorf("23 tokens are %q, %t", got, ok)
	}
	if got, ok := unit.Parse(tokens+" m", "en"); !ok {
		t.Errorf("24 tokens are %q, %t", got, ok)
	}
	if got, ok := unit.Parse(tokens+" m m", "en"); ok {
		t.Errorf("25 tokens are %q", got)
	}
	if got, ok := unit.Parse("Qm⁹·Qs", "en"); !ok {
		t.Errorf("10^300 is %q, %t", got, ok)
	}
	if got, ok := unit.Parse("Qm⁹·Qs·das", "en"); ok {
		t.Errorf("more than 10^300 is %q", got)
	}
}

var loose = []struct{ text, want string }{
	{"KG", "kg"}, {"Kg", "kg"}, {"kG", "kg"}, {"Km", "km"}, {"KM", "km"}, {"kM", "km"}, {"HZ", "Hz"}, {"hz", "Hz"},
	{"KM/H", "km/h"}, {"Km/h", "km/h"}, {"KWH", "kWh"}, {"kwh", "kWh"}, {"Mhz", "MHz"}, {"Mpa", "MPa"}, {"kpa", "kPa"},
	{"cM", "cm"}, {"v", "V"}, {"j", "J"}, {"k", "K"}, {"w", "W"}, {"Min", "min"}, {"kev", "keV"}, {"KPa/S", "kPa/S"},
	// What is right as it stands stays.
	{"ML", "ML"}, {"PA", "PA"}, {"S", "S"}, {"s", "s"}, {"mW", "mW"}, {"MW", "MW"}, {"G", "G"}, {"Mg", "Mg"}, {"EV", "EV"},
	// What could be either is neither.
	{"mhz", ""}, {"MHZ", ""}, {"mw", ""}, {"pa", ""}, {"mpa", ""}, {"ev", ""}, {"MM", ""}, {"MG", ""}, {"KN", ""}, {"mb", ""},
}

func TestLoose(t *testing.T) {
	for _, l := range loose {
		got := ""
		for i, u := range unit.Loose(l.text, "en") {
			if got = u.String(); i > 0 {
				t.Errorf("%q is %q as well", l.text, u)
			}
		}
		if got != l.want {
			t.Errorf("%q is %q; want %q", l.text, got, l.want)
		}
	}
}

func TestMeant(t *testing.T) {
	for _, m := range []struct{ asked, typed, want, got string }{
		{"°C", "C", "°C", "°C"},
		{"°C", "degrees", "°C", "°C"},
		{"°F", "°", "°F", "°F"},
		{"deg", "°", "deg", "deg"},
		{"m/s", "ms⁻¹", "m/s", "m/s"},
		{"ms⁻¹", "m/s", "m/s", "m/s"},
		{"t", "tons", "t", "t"},
		{"short ton", "tons", "short ton", "short ton"},
		{"kg", "tons", "kg", "t"},
		{"£", "pounds", "GBP", "GBP"},
		{"kg", "pounds", "kg", "lb"},
		{"rad/s", "1/s", "rad/s", "s⁻¹"},
		{"%", "", "%", ""},
		{"", "%", "", "%"},
		{"rad/s", "Hz", "no", "no"},
		{"kg", "m", "no", "no"},
		{"EUR", "$", "no", "no"},
	} {
		want, got, ok := unit.Meant(unit.ParseAll(m.asked, "en"), unit.ParseAll(m.typed, "en"))
		if ok != (m.want != "no") || ok && (want.String() != m.want || got.String() != m.got) {
			t.Errorf("%q for %q: %q, %q, %t", m.typed, m.asked, want, got, ok)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"km", "m/s²", "kilometres per hour", "км/ч", "J/(kg·K)", "apples"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				unit.ParseAll(text, "en")
			}
		})
	}
}
