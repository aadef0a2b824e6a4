package answer

import (
	"slices"
	"strings"

	"quiz/decks/numeral"
)

// unitNames are units, each with the names that people type for it.
var unitNames = [][]string{
	{"%", "٪", "percent", "per cent", "pct"},
	{"°", "degree", "degrees"},
	{"°C", "c", "celsius", "degrees celsius", "degree celsius"},
	{"°F", "f", "fahrenheit", "degrees fahrenheit", "degree fahrenheit"},
	{"$", "usd", "us$", "us dollar", "us dollars", "dollar", "dollars"},
	{"€", "eur", "euro", "euros"},
	{"£", "gbp", "pound", "pounds"},
	{"mm", "millimetre", "millimetres", "millimeter", "millimeters"},
	{"cm", "centimetre", "centimetres", "centimeter", "centimeters"},
	{"m", "metre", "metres", "meter", "meters"},
	{"km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"},
	{"mg", "milligram", "milligrams"},
	{"g", "gram", "grams", "gramme", "grammes"},
	{"kg", "kgs", "kilogram", "kilograms", "kilo", "kilos"},
	{"t", "tonne", "tonnes", "ton", "tons"},
	{"ml", "millilitre", "millilitres", "milliliter", "milliliters"},
	{"l", "litre", "litres", "liter", "liters"},
	{"s", "sec", "secs", "second", "seconds"},
	{"min", "mins", "minute", "minutes"},
	{"h", "hour", "hours", "hr", "hrs"},
	{"d", "day", "days"},
	{"yr", "yrs", "year", "years"},
	{"km/h", "kmh", "kph", "km per hour", "kilometres per hour", "kilometers per hour"},
	{"m/s", "metres per second", "meters per second"},
}

// SameUnit tells if a typed unit is the one that is asked for.
func SameUnit(want, typed string) bool {
	if magnitude, rest, found := strings.Cut(want, " "); found && slices.Contains(magnitudes, magnitude) {
		return sameMagnitude(magnitude, rest, typed)
	}
	want, wantPower := cutPower(want)
	typed, power := cutPower(typed)
	if wantPower != power {
		return false
	}
	if strings.EqualFold(want, typed) {
		return !prefixDiffers(want, typed)
	}
	bare := strings.ToLower(typed)
	if strings.HasPrefix(want, "°") && (bare == "°" || bare == "degree" || bare == "degrees") {
		return true
	}
	for _, names := range unitNames {
		if isNamed(want, names) && isNamed(typed, names) {
			return true
		}
	}
	return len(want) > 3 && strings.TrimSuffix(strings.ToLower(want), "s") == strings.TrimSuffix(bare, "s")
}

// magnitudes are words before a unit that are part of the number.
var magnitudes = strings.Fields("thousand million billion trillion")

// sameMagnitude tells if "$ million", "million dollars" or just "million" is
// what is asked for by "million dollars".
func sameMagnitude(magnitude, unit, typed string) bool {
	words := strings.Fields(strings.ToLower(typed))
	i := slices.Index(words, magnitude)
	if i < 0 {
		return false
	}
	rest := strings.Join(slices.Delete(words, i, i+1), " ")
	return rest == "" || SameUnit(unit, rest)
}

// isNamed tells if a unit is the first of the names, or another in any case.
func isNamed(unit string, names []string) bool {
	return unit == names[0] || slices.Contains(names[1:], strings.ToLower(unit))
}

// cutPower takes the power off a unit, with whatever it was written: km², km2,
// km^2, sq km, square km.
func cutPower(unit string) (base, power string) {
	unit = strings.Join(strings.Fields(strings.ReplaceAll(numeral.Tidy(unit), "^", "")), " ")
	for _, w := range []struct{ before, after, power string }{
		{"square ", "", "2"}, {"sq ", "", "2"}, {"sq. ", "", "2"}, {"", " squared", "2"},
		{"cubic ", "", "3"}, {"cu ", "", "3"}, {"cu. ", "", "3"}, {"", " cubed", "3"},
		{"", "2", "2"}, {"", "3", "3"},
	} {
		if len(unit) <= len(w.before+w.after) {
			continue
		}
		head, tail := unit[:len(w.before)], unit[len(unit)-len(w.after):]
		if strings.EqualFold(head, w.before) && strings.EqualFold(tail, w.after) {
			return strings.TrimSpace(unit[len(w.before) : len(unit)-len(w.after)]), w.power
		}
	}
	return unit, ""
}

// prefixed are the units that milli and mega, or pico and peta, are put before.
var prefixed = strings.Fields("W Wh g Hz V A J m s l Pa N F H Ω T bar eV K C S Bq Sv Gy cal")

// prefixDiffers tells mW from MW, where case is a factor of a billion. In words
// that only begin with such a letter, as minutes and people do, it is nothing.
func prefixDiffers(a, b string) bool {
	return a != "" && b != "" && a[0] != b[0] && strings.ContainsAny(a[:1], "mMpP") &&
		slices.ContainsFunc(prefixed, func(unit string) bool { return strings.EqualFold(a[1:], unit) })
}
