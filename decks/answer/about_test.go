package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// A word of approximation says nothing; one of less or more does.
func TestAbout(t *testing.T) {
	n := answer.Number{Value: 5, Unit: "km"}
	markForms(t, n, english(
		"R about 5 km", "R around 5", "R approximately 5 km", "R approx. 5 km", "R approx 5", "R ca. 5 km", "R circa 5 km", "R roughly five km", "R some 5 km", "R c. 5 km", "R ~5 km", "R ~ 5", "R ≈ 5", "R About 5 km", "R about 5000 m",
		"U nearly 5 km", "U almost 5", "U more than 5 km", "U over 5 km", "U less than 5", "U under 5", "U at least 5", "U not about 5", "U about", "U about 5 kg", "W about 6 km", "U about5", "U etwa 5", "U someone 5",
	))
	markForms(t, n, []numberForm{
		{"", "about 5", "R"}, {"de", "etwa 5 km", "R"}, {"de", "ungefähr fünf", "R"}, {"de", "in etwa 5", "R"}, {"de", "rund 5 km", "R"}, {"de-AT", "zirka 5", "R"}, {"de", "ca. 5 km", "R"}, {"de", "fast 5", "U"}, {"de", "knapp 5", "U"}, {"de", "über 5", "U"}, {"de", "about 5", "U"},
		{"fr", "environ 5 km", "R"}, {"fr", "à peu près cinq", "R"}, {"fr", "presque 5", "U"}, {"fr", "plus de 5", "U"},
		{"es", "aproximadamente 5", "R"}, {"es", "unos 5 km", "R"}, {"es", "más o menos 5", "R"}, {"es", "cerca de 5 km", "R"}, {"es", "casi 5", "U"}, {"es", "más de 5", "U"},
		{"it", "circa 5 km", "R"}, {"it", "all'incirca 5", "R"}, {"it", "più o meno 5", "R"}, {"it", "quasi 5", "U"}, {"it", "più di 5", "U"},
		{"pt", "cerca de 5 km", "R"}, {"pt", "aproximadamente cinco", "R"}, {"pt", "quase 5", "U"}, {"pt", "mais de 5", "U"},
		{"nl", "ongeveer 5 km", "R"}, {"nl", "rond 5", "R"}, {"nl", "bijna 5", "U"}, {"nl", "meer dan 5", "U"},
		{"ru", "около 5 км", "R"}, {"ru", "примерно 5", "R"}, {"ru", "приблизительно пять", "R"}, {"ru", "почти 5", "U"}, {"ru", "более 5", "U"},
		{"tr", "yaklaşık 5 km", "R"}, {"tr", "yaklaşık olarak beş", "R"}, {"tr", "neredeyse 5", "U"}, {"tr", "en az 5", "U"},
	})
}
