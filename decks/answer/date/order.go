package date

import (
	"strings"

	"quiz/decks/lang"
)

// An order is in what order a language puts the day and the month of a date in
// figures that ends with its year.
type order uint8

const (
	eitherOrder order = iota
	dayFirst
	monthFirst
)

// orderOf tells the order of a language, by its region where it has several: in
// English the United States put the month first, and all but Canada, where both
// are seen, the day. With no region, English is ambiguous. Languages that begin
// with the year (zh, ja, ko) are so too where it stands last; the Swedes, the
// Lithuanians and the Hungarians then put the day first. The source is the
// short date of CLDR.
func orderOf(tag string) order {
	region := regionOf(tag)
	switch lang.Base(tag) {
	case "en":
		return englishOrder(region)
	case "es", "fr":
		switch region {
		case "PR", "PA":
			return monthFirst
		case "US", "CA":
			return eitherOrder
		}
		return dayFirst
	case "fil":
		return monthFirst
	case "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "et", "fa", "fi", "ga", "gl", "he", "hi",
		"hr", "hu", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt",
		"ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi", "ar", "iw", "in", "ms", "ur", "th":
		return dayFirst
	}
	return eitherOrder
}

func englishOrder(region string) order {
	switch region {
	case "", "CA":
		return eitherOrder
	case "US", "AS", "GU", "MH", "MP", "PH", "PR", "UM", "VI":
		return monthFirst
	}
	return dayFirst
}

// regionOf is the region of a tag of BCP 47: "AZ" of "az-Latn-AZ".
func regionOf(tag string) string {
	first := true
	for part := range strings.FieldsFuncSeq(tag, func(r rune) bool { return r == '-' || r == '_' }) {
		switch {
		case !first && len(part) == 1: // an extension, or private
			return ""
		case !first && len(part) == 2, !first && len(part) == 3 && part[0] <= '9':
			return strings.ToUpper(part)
		}
		first = false
	}
	return ""
}
