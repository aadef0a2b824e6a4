package answer

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"quiz/decks/answer/date"
	"quiz/decks/lang"
	"quiz/decks/numeral"
)

// asksYear tells if the number that is asked for may be a year. No more is
// known of it: the question may be of any sort.
func (n Number) asksYear() bool {
	return n.Unit == "" && n.Value >= 1000 && n.Value < 3000 && n.Value == math.Trunc(n.Value)
}

// shortYear is a year without its century.
var shortYear = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|\s)'\d\d\.?$`)
})

// quotientForm is what a fraction has, and a date that is cut short.
var quotientForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\d\s*/\s*\d`)
})

// markYear marks what is not the right number as a year, which may have its
// month, day or season beside it, for they were not asked for. A year without its
// century cannot be read, and neither can a fraction, which is more likely a date
// in another form. It tells if it has marked what was typed.
func (n Number) markYear(typed string) (NumberMark, bool) {
	text := strings.TrimSpace(numeral.WesternDigits(numeral.Tidy(typed)))
	if shortYear().MatchString(text) {
		return NumberMark{Note: "type the year with all its digits"}, true
	}
	text = strings.Trim(text, outer)
	if isDigits(text) || len(text) > longestValue {
		return NumberMark{}, false
	}
	text = inYearFigures(text, n.Language)
	if isDigits(text) {
		year, _ := strconv.ParseFloat(text, 64)
		return n.mark(Quantity{Value: year}), true
	}
	if year, ok := yearOf(text, n.Language); ok {
		m := n.mark(Quantity{Value: float64(year)})
		m.Reason = "the year that was named"
		return m, true
	}
	return NumberMark{Note: notANumber}, quotientForm().MatchString(text)
}

// yearOf is the year of a date, whichever date of that year it is.
func yearOf(text, language string) (year int, ok bool) {
	for i, d := range date.Readings(withoutSeason(text, language), language) {
		y, one := d.Year()
		if !one || i > 0 && y != year {
			return 0, false
		}
		year, ok = y, true
	}
	return year, ok
}

// inYearFigures writes a year in words, at the end of a text, in figures.
func inYearFigures(text, language string) string {
	words := strings.Fields(text)
	if len(words) > mostNumberWords+2 || strings.ContainsAny(text, "0123456789") {
		return text
	}
	for i := range words {
		if year, ok := numeral.Year(strings.Join(words[i:], " "), language); ok {
			return strings.Join(append(words[:i:i], strconv.FormatInt(year, 10)), " ")
		}
	}
	return text
}

// seasons are words for a part of a year, by base language, that stand beside it.
var seasons = map[string][]string{
	"en": strings.Fields("early mid late beginning start middle end spring summer autumn fall winter"),
	"de": strings.Fields("anfang mitte ende frühjahr frühling sommer herbst winter"),
	"fr": strings.Fields("début mi fin printemps été automne hiver"),
	"es": strings.Fields("principios mediados finales primavera verano otoño invierno"),
	"it": strings.Fields("inizio metà fine primavera estate autunno inverno"),
	"pt": strings.Fields("início meados fim primavera verão outono inverno"),
	"nl": strings.Fields("begin midden eind lente zomer herfst winter"),
	"ru": strings.Fields("начало начале середина середине конец конце весна весной лето летом осень осенью зима зимой"),
	"tr": strings.Fields("başı başında ortası ortasında sonu sonunda"),
}

// withoutSeason takes out of a text the words for a part of a year.
func withoutSeason(text, language string) string {
	base := lang.Base(language)
	if base == "" {
		base = "en"
	}
	words := strings.Fields(text)
	kept := words[:0]
	for _, word := range words {
		first, rest, joined := strings.Cut(word, "-")
		switch season := slices.Contains(seasons[base], strings.ToLower(first)); {
		case season && joined:
			kept = append(kept, rest)
		case !season:
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}
