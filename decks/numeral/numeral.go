// Package numeral reads numbers as people write them: with the digits of any
// script, with the grouping and decimal marks of any language, and with the
// signs that word processors put for those of a plain keyboard.
//
// A text is first made tidy, then its digits western; what then looks like a
// number is read as a plain one:
//
//	numeral.Plain(numeral.WesternDigits(numeral.Tidy("१,९९१")), "hi") // "1991"
//
// Plain leaves the value to the caller: to one 007 is 7, to another it is not.
// Value reads one number, with digits or in words, and nothing else; Words,
// Ordinal, Roman and Magnitude read the forms that it is made of, and others,
// and Year a year as it is said.
// Format writes a number so that Value reads the same one again. What is not
// wholly a number is refused, never read in part: neither "seven four" nor
// "forty eleven" is one. A language is a tag of BCP 47, and English where it
// is empty. No text of more than 500 bytes is a number.
//
//	Value    2,5 in German             2.5
//	         1.000 in German, English  1000, 1
//	         −40, minus forty          -40
//	         1/2, 2 1/2, 2½            0.5, 2.5, 2.5
//	         10^6, 10**6, 1e6, 10⁶     1000000
//	         3*10^8, 3 x 10^8, 3×10⁸   300000000
//	         1.5 Mio. in German        1500000
//	         3 lakh crore              3000000000000
//	         1億2000万 in Japanese     120000000
//	         forty-six                 46
//	         two and a half            2.5
//	         two and a half million    2500000
//	         a million and a half      1500000
//	         1 million 500 thousand    1500000
//	         three point one four      3.14
//	Ordinal  twenty-first, 21st        21
//	         achter, 8. in German      8
//	Roman    MCMXCIX, mcmxcix          1999
//	Year     nineteen oh five          1905
//
// Number words are those below, to 999,999,999,999 and beyond. Hyphens, spaces
// and joints ("and") may stand where people put them or be left out, and
// accents be left out, but in Vietnamese; a fraction or a decimal mark may be
// said in them, and a minus.
//
//	ar  ستة وأربعون           46   both genders and cases, as spoken to 100 and written beyond
//	az  qırx altı             46   ordinals
//	cs  čtyřicet šest         46   also šestačtyřicet; ordinals
//	da  seksogfyrre           46   also halvtredsindstyve, 50; ordinals
//	de  sechsundvierzig       46   ss for ß, ue for ü; zwölfhundert; Billion is 10¹²; ordinals
//	el  σαράντα έξι           46   all genders
//	en  forty-six             46   a hundred and one, twelve hundred, lakh and crore; ordinals
//	es  cuarenta y seis       46   mil millones; ordinals
//	fa  چهل و شش              46
//	fi  neljäkymmentäkuusi    46   the nominative
//	fr  quarante-six          46   also septante, huitante, octante, nonante; ordinals
//	he  ארבעים ושש            46   both genders
//	hi  छियालीस               46   several spellings; lakh and crore
//	hu  negyvenhat            46
//	id  empat puluh enam      46   Malay too
//	it  quarantasei           46   ordinals
//	ja  四十六                46   also 肆拾六 and, digit by digit, 一九四九; ordinals
//	ko  사십육, 마흔여섯      46   the native ones to 99; ordinals
//	nb  førtiseks             46   also seksogførti; no and nn too; ordinals
//	nl  zesenveertig          46   ordinals
//	pl  czterdzieści sześć    46   ordinals
//	pt  quarenta e seis       46   of Portugal and Brazil; bilhão is 10⁹, bilião 10¹²; ordinals
//	ro  patruzeci și șase     46
//	ru  сорок шесть           46   the nominative of all genders; ordinals
//	sv  fyrtiosex             46   ordinals
//	th  สี่สิบหก              46
//	tr  kırk altı             46   ordinals
//	uk  сорок шість           46   the nominative of all genders; ordinals
//	vi  bốn mươi sáu          46   linh and lẻ; một trăm năm, 150 to some, is refused
//	zh  四十六                46   simplified, traditional and formal; 一百一 is 110; ordinals
//
// Ordinals in words go to hundredth, and beyond where they begin with a
// hundred or a thousand. After digits the ending must be the one that the
// number has: 21st, never 21th.
//
// Format groups digits from five on, 1999 but 12,345, with the marks of CLDR:
//
//	en  12,345.5      de     12.345,5     fr     12 345,5 (narrow space)
//	ru  12 345,5      de-CH  12’345.5     en-IN  12,34,567
package numeral

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// longest is how long a number may be. What is longer is no number that a
// person typed, and would only be slow to read.
const longest = 100

var grouped = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[1-9]\d{0,2}(?:[.,' _]\d{2,3})*[.,' _]\d{3}$`)
})

// Plain writes a number as it stands in tidy text with no marks but a sign and
// a decimal point: "1,991" gives "1991", and "3,5" gives "3.5". It tells if the
// text is a number. The language decides only where a mark could be either:
// "1.234".
func Plain(s, lang string) (string, bool) {
	if len(s) > longest {
		return "", false
	}
	s = strings.ReplaceAll(s, "٬", "'")
	sign := ""
	if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") {
		sign, s = strings.TrimPrefix(s[:1], "+"), s[1:]
	}
	whole, fraction := splitDecimal(s, lang)
	if whole == "" && fraction != "" {
		whole = "0"
	}
	if !allDigits(whole) {
		if !grouped().MatchString(whole) || !oneMark(whole) {
			return "", false
		}
		whole = strings.Map(keepDigit, whole)
	}
	if fraction == "" {
		return sign + whole, true
	}
	return sign + whole + "." + fraction, allDigits(fraction)
}

// splitDecimal cuts a number at its decimal mark. The Arabic one is never
// anything else.
func splitDecimal(s, lang string) (whole, fraction string) {
	if whole, fraction, found := strings.Cut(s, "٫"); found {
		return whole, fraction
	}
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return s, ""
	}
	mark := s[last : last+1]
	other := strings.ContainsAny(s[:last], strings.Trim(".,", mark))
	ambiguous := grouped().MatchString(s) && oneMark(s)
	switch {
	case strings.Count(s, mark) > 1 && !other: // 1.234.567
		return s, ""
	case ambiguous && (mark == ",") != DecimalComma(lang): // the language's grouping mark
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
