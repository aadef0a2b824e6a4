package answer_test

import (
	"testing"

	"quiz/decks/answer"
	"quiz/decks/numeral"
)

// A year may have its month, its day or its season beside it.
func TestYears(t *testing.T) {
	markForms(t, answer.Number{Value: 1992}, english(
		"R 1992", "R May 1992", "R Feb. 1992", "R 4 May 1992", "R in 1992", "R in 1992.", "R In May 1992.", "R early 1992", "R mid-1992", "R in the summer of 1992", "R at the end of 1992", "R the year 1992", "R about 1992", "R c. May 1992", "R 1992 AD",
		"W May 1993", "W 1992 BC", "W in 1993", "W early 1993", "U 1990s", "U late 1990s", "U before 1992", "U after 1992", "U more than 1992", "U nearly 1992", "U 1992 km", "U 1992 km/h", "U 1992–1993", "U 1992 or 1993", "U May", "U early", "U summer",
		"R nineteen ninety-two", "R in nineteen ninety-two", "R May nineteen ninety-two", "R nineteen hundred and ninety-two", "W nineteen ninety-three", "U before nineteen ninety-two", "U nineteen ninety-two km",
		"U '92", "U ’92", "U May '92", "U '92.", "W 92", "R '1992'",
		"R 03/1992", "R 1992-05", "R 03/04/1992", "R 4/17/1992", "U 3/1992", "U 1992/93", "R 3984/2", "U 3982/2", "W 03/1993",
		"R 1,992", "R 1992.0", "W 1992.5", "W -1992",
	))
	markForms(t, answer.Number{Value: 2003}, english("R May 2003", "R 03/2003", "U 2003-05", "R 2003-05-01", "W two thousand and four", "R two thousand and three"))
	markForms(t, answer.Number{Value: 1905}, english("R nineteen oh five", "R in nineteen oh-five", "W nineteen fifty", "U nineteen five"))
	markForms(t, answer.Number{Value: 2012}, english("R twenty twelve", "W twenty twenty", "W twenty-two"))
	markForms(t, answer.Number{Value: 1992}, []numberForm{
		{"", "May 1992", "R"}, {"de", "Anfang 1992", "R"}, {"de", "im Mai 1992", "R"}, {"de", "um 1992", "R"}, {"de", "neunzehnhundertzweiundneunzig", "R"}, {"de", "im Mai 1993", "W"}, {"de", "vor 1992", "U"},
		{"fr", "en mai 1992", "R"}, {"fr", "mi-1992", "R"}, {"fr", "avant 1992", "U"}, {"es", "mayo de 1992", "R"}, {"it", "fine 1992", "R"}, {"pt", "meados de 1992", "R"}, {"nl", "begin 1992", "R"},
		{"ru", "в мае 1992", "R"}, {"ru", "в начале 1992 года", "R"}, {"tr", "1992 sonunda", "R"}, {"tr", "1993 sonunda", "W"}, {"ja", "1992年5月", "R"},
	})
	for _, n := range []answer.Number{{Value: 5}, {Value: 5, Unit: "km"}} {
		markForms(t, n, english("R 5", "U May 5", "U 5 May", "U May 2005", "U early 5", "U '05 May"))
	}
	for _, c := range []struct {
		value float64
		want  string
	}{{999, "U"}, {1000, "R"}, {2999, "R"}, {3000, "U"}, {1000.5, "U"}} {
		markForms(t, answer.Number{Value: c.value}, english(c.want+" May "+numeral.Format(c.value, "en")))
	}
	markForms(t, answer.Number{Value: 1992, Unit: "pages"}, english("U May 1992", "R 1992 pages", "U nineteen ninety-two"))
	markForms(t, answer.Number{Value: 0.25}, english("R 1/4", "W 03/2013"))
}
