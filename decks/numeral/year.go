package numeral

import "strings"

// Year reads a year in words: as the number that it is, or in two halves, as
// English has it: "nineteen ninety-two", "nineteen oh five". It is one from 1000
// to 2999.
func Year(text, language string) (int64, bool) {
	if n, ok := Words(text, language); ok {
		return n, n >= 1000 && n < 3000
	}
	if len(text) > longestText || wordLanguage(language) != "en" {
		return 0, false
	}
	words := strings.Fields(fold(text, "en"))
	for i := 1; i < len(words); i++ {
		century, ok := Words(strings.Join(words[:i], " "), "en")
		if !ok || century < 10 || century > 29 {
			continue
		}
		if n, ok := inCentury(words[i:]); ok {
			return 100*century + n, true
		}
	}
	return 0, false
}

// inCentury reads the second half of a year: "ninety-two", "oh five".
func inCentury(words []string) (int64, bool) {
	least, most := int64(10), int64(99)
	switch words[0] {
	case "oh", "o", "zero", "nought", "aught":
		words, least, most = words[1:], 1, 9
	}
	n, ok := Words(strings.Join(words, " "), "en")
	return n, ok && n >= least && n <= most
}
