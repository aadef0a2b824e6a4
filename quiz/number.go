package quiz

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
	"golang.org/x/text/unicode/norm"

	"quiz/decks/markup"
)

// decimalComma tells if a language writes 3,5 for three and a half.
func decimalComma(tag string) bool {
	if base := baseLanguage(tag); base == "" || base == "en" {
		return false
	}
	return strings.Contains(message.NewPrinter(language.Make(tag)).Sprint(number.Decimal(0.5)), ",")
}

// westernDigits writes the digits of any script as 0 to 9. Unicode promises
// that digits stand in runs of ten from zero up; a range of its table is one
// such run or several.
func westernDigits(s string) string {
	if isASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		for _, run := range unicode.Nd.R16 {
			if r >= rune(run.Lo) && r <= rune(run.Hi) {
				return '0' + (r-rune(run.Lo))%10
			}
		}
		for _, run := range unicode.Nd.R32 {
			if r >= rune(run.Lo) && r <= rune(run.Hi) {
				return '0' + (r-rune(run.Lo))%10
			}
		}
		return r
	}, s)
}

var (
	grouped = regexp.MustCompile(`^[1-9]\d{0,2}(?:[.,' _]\d{2,3})*[.,' _]\d{3}$`)
	digits  = regexp.MustCompile(`^\d+$`)
)

// plainNumber writes a number as it stands in text with no marks but a sign
// and a decimal point: "1,991" gives "1991", and "3,5" gives "3.5". Comma says
// that the decimal mark of the language is a comma; it decides only where a
// mark could be either: "1.234".
func plainNumber(s string, comma bool) (string, bool) {
	s = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "’", "'", "−", "-", "٫", ".", "٬", ",").Replace(westernDigits(s))
	sign := ""
	if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") {
		sign, s = strings.TrimPrefix(s[:1], "+"), s[1:]
	}
	whole, fraction := splitDecimal(s, comma)
	if whole == "" && fraction != "" {
		whole = "0"
	}
	if !digits.MatchString(whole) {
		if !grouped.MatchString(whole) || !oneMark(whole) {
			return "", false
		}
		whole = strings.Map(keepDigit, whole)
	}
	if fraction == "" {
		return sign + whole, true
	}
	return sign + whole + "." + fraction, digits.MatchString(fraction)
}

// splitDecimal cuts a number at its decimal mark.
func splitDecimal(s string, comma bool) (whole, fraction string) {
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return s, ""
	}
	mark := s[last : last+1]
	other := strings.ContainsAny(s[:last], strings.Trim(".,", mark))
	ambiguous := grouped.MatchString(s) && oneMark(s)
	switch {
	case strings.Count(s, mark) > 1 && !other: // 1.234.567
		return s, ""
	case ambiguous && (mark == ",") != comma: // the language's grouping mark
		return s, ""
	}
	return s[:last], s[last+1:]
}

// oneMark tells if all grouping marks of a number are the same.
func oneMark(s string) bool {
	marks := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, s)
	return marks == "" || strings.Trim(marks, marks[:1]) == ""
}

func keepDigit(r rune) rune {
	if unicode.IsDigit(r) {
		return r
	}
	return -1
}

// A quantity is a number with what stands around it.
type quantity struct {
	value float64
	unit  string // as typed; empty where there is none
}

var quantityForm = regexp.MustCompile(`^([^\d\-+.,]*?)\s*([-+]?(?:\d[\d.,' _]*\d|\d|[.,]\d+))(?:[eE]([-+]?\d{1,3}))?(?:\s*/\s*(\d{1,9}))?\s*(.*)$`)

// readQuantity reads "5", "1,991.5", "5 km", "$5", "1/2", "6.02e23".
func readQuantity(s, lang string) (quantity, bool) {
	if len(s) > 1000 {
		return quantity{}, false
	}
	s = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "’", "'", "−", "-", "–", "-", "٫", ".", "٬", ",").Replace(westernDigits(strings.TrimSpace(s)))
	m := quantityForm.FindStringSubmatch(s)
	if m == nil {
		return quantity{}, false
	}
	plain, ok := plainNumber(m[2], decimalComma(lang))
	if !ok {
		return quantity{}, false
	}
	if m[3] != "" {
		plain += "e" + m[3]
	}
	value, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return quantity{}, false
	}
	if m[4] != "" {
		below, _ := strconv.ParseFloat(m[4], 64)
		if below == 0 {
			return quantity{}, false
		}
		value /= below
	}
	before := strings.Trim(m[1], " =~≈")
	return quantity{value, strings.TrimSpace(before + " " + trimPunctuation(m[5]))}, true
}

// unitNames are what people type for units.
var unitNames = map[string][]string{
	"%":   {"percent", "per cent", "pct"},
	"°":   {"degree", "degrees"},
	"°C":  {"c", "celsius", "degrees celsius", "degree celsius"},
	"$":   {"usd", "dollar", "dollars"},
	"€":   {"eur", "euro", "euros"},
	"£":   {"gbp", "pound", "pounds"},
	"mm":  {"millimetre", "millimetres", "millimeter", "millimeters"},
	"cm":  {"centimetre", "centimetres", "centimeter", "centimeters"},
	"m":   {"metre", "metres", "meter", "meters"},
	"km":  {"kilometre", "kilometres", "kilometer", "kilometers"},
	"g":   {"gram", "grams", "gramme", "grammes"},
	"kg":  {"kilogram", "kilograms", "kilo", "kilos"},
	"t":   {"tonne", "tonnes", "ton", "tons"},
	"l":   {"litre", "litres", "liter", "liters"},
	"s":   {"sec", "second", "seconds"},
	"min": {"minute", "minutes"},
	"h":   {"hour", "hours", "hr", "hrs"},
	"d":   {"day", "days"},
	"yr":  {"year", "years"},
}

// sameUnit tells if a typed unit is the one that is asked for.
func sameUnit(want, typed string) bool {
	want, typed = norm.NFKC.String(want), norm.NFKC.String(typed)
	if want == typed {
		return true
	}
	lower := strings.ToLower(typed)
	for sign, names := range unitNames {
		if (want == sign || slices.Contains(names, strings.ToLower(want))) && (typed == sign || slices.Contains(names, lower)) {
			return true
		}
	}
	if prefixDiffers(want, typed) {
		return false
	}
	trim := func(s string) string { return strings.TrimSuffix(strings.ToLower(s), "s") }
	return strings.EqualFold(want, typed) || len(want) > 3 && trim(want) == trim(typed)
}

// prefixDiffers tells mW from MW, where case is a factor of a billion.
func prefixDiffers(a, b string) bool {
	return a != "" && b != "" && a[0] != b[0] && strings.ContainsAny(a[:1], "mMpP") && strings.EqualFold(a[:1], b[:1])
}

// affixed is an option that is a number with something before or behind.
var affixed = regexp.MustCompile(`^([^\d\-+−]*)([-+−]?\d[\d.,' _\x{00a0}\x{202f}]*\d|[-+−]?\d)([^\d]*)$`)

// sortNumbers puts options that are all numbers in ascending order and tells
// if they are. What stands around the number must be the same in all.
func sortNumbers(options []Option, lang string) bool {
	if len(options) == 0 {
		return false
	}
	values := make(map[string]float64, len(options))
	around := ""
	for i, o := range options {
		m := affixed.FindStringSubmatch(strings.TrimSpace(markup.Plain(o.Text)))
		if m == nil || i > 0 && around != m[1]+"\x00"+m[3] {
			return false
		}
		around = m[1] + "\x00" + m[3]
		plain, ok := plainNumber(m[2], decimalComma(lang))
		value, err := strconv.ParseFloat(plain, 64)
		if !ok || err != nil {
			return false
		}
		values[o.Text] = value
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(values[a.Text], values[b.Text]) })
	return true
}
