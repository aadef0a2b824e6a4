package answer_test

import (
	"strings"
	"testing"

	"quiz/decks/answer"
)

// A numberForm is a way to type a number, and what becomes of it: R right, W
// wrong, U unreadable.
type numberForm struct{ language, typed, want string }

func markForms(t *testing.T, n answer.Number, forms []numberForm) {
	t.Helper()
	for _, c := range forms {
		n.Language = c.language
		m := n.Mark(c.typed)
		got := "U"
		if m.Right {
			got = "R"
		} else if m.Readable {
			got = "W"
		}
		if got != c.want {
			t.Errorf("%v %s in %q: %q is %s, want %s: %+v", n.Value, n.Unit, c.language, c.typed, got, c.want, m)
		}
	}
}

// english are forms in English, each with its mark before it.
func english(forms ...string) (list []numberForm) {
	for _, form := range forms {
		want, typed, _ := strings.Cut(form, " ")
		list = append(list, numberForm{"en", typed, want})
	}
	return list
}

// A sum in words may have a half of its power of ten behind it, be put together
// of several, or be written short. Beside each form stands one that is another
// sum, or cannot be read.
func TestMillionsOfMoney(t *testing.T) {
	markForms(t, answer.Number{Value: 1.5, Unit: "million dollars"}, english(
		"R a million and a half", "R one million and a half", "R one million and a half dollars", "R a million and a half dollars", "W a million and a quarter", "W a hundred and a half", "U a million and a bit",
		"R 1 and a half million", "R one and a half million dollars", "R 1 1/2 million", "W 2 and a half million", "U 1 and a bit million",
		"R 1 million 500 thousand", "R 1 million and 500 thousand dollars", "W 1 million 50 thousand", "U 1 million 500", "U 1 thousand 500 million 1",
		"R 1.5 mio", "R 1.5 mil", "R $1.5 mil", "R $1.5mio.", "R 1.5m$", "R 1.5 mil dollars", "W 1.5 bil", "U 1.5 mil euros", "U 1.5 min",
		"R 1.5 millions of dollars", "W 1.5 billions of dollars", "U 1.5 millions of euros",
		"W half a million", "W half a million dollars", "W 1.5 thousand", "W one thousand", "W a million",
	))
	markForms(t, answer.Number{Value: 0.5, Unit: "million dollars"}, english("R half a million", "R half a million dollars", "R half", "W half a billion", "R 500 thousand", "R 500k", "W 500"))
}

func TestBillionsOfMoney(t *testing.T) {
	markForms(t, answer.Number{Value: 2, Unit: "billion dollars"}, english(
		"R two billions of dollars", "R 2 billions of dollars", "R 2 billion of dollars", "W two millions of dollars", "U two billions of euros", "U two billions of", "R 2", "R two", "W 2 dollars",
		"R two bn", "R 2bn", "R 2bn$", "R 2 bn$", "R 2bn dollars", "W two mn", "W 2mn$", "U 2bn€",
		"R two thousand million", "R 2 thousand million dollars", "W two hundred million", "U two million thousand",
		"R 2-billion", "R $2-billion", "R two-billion", "R 2-billion dollars", "W 2-million", "U 1-2 billion",
		"R 2 bil", "R $2 bil", "R 2 bil.", "W 2 mil", "R 2b", "W 2m",
		"W 2 million", "W two million", "W 2,000,000", "W two thousand", "R 2,000,000,000",
		"W two billion and a half", "W two and a half billion dollars", "W 2.5 billion",
	))
	markForms(t, answer.Number{Value: 2.5, Unit: "billion dollars"}, english("R two billion and a half", "R two and a half billion dollars", "R two and a half billion", "R 2.5 billions of dollars", "R two point five billion", "W two billion", "W two and a half million dollars"))
	markForms(t, answer.Number{Value: 2, Unit: "billion US dollars"}, english("R 2 billion US dollars", "R 2 billion dollars", "R 2 bil", "U 2 billion Canadian dollars", "U 2bn Canadian dollars", "U two billions of Canadian dollars"))
	markForms(t, answer.Number{Value: 2, Unit: "million people"}, english("R 2 million", "R two millions of people", "U 2 mil", "U 2 bil", "U 2m"))
	markForms(t, answer.Number{Value: 2, Unit: "km"}, english("W 2 mil", "W 2m", "W 2 million", "U 2 mio", "U 2 billions of dollars"))
}

// Millions in other languages, each of its own unit.
func TestMillionsElsewhere(t *testing.T) {
	for unit, forms := range map[string][]numberForm{
		"Millionen Dollar":      {{"de", "1,5 Mio. Dollar", "R"}, {"de", "eine Million und eine halbe", "R"}, {"de", "anderthalb Millionen", "R"}, {"de", "eine halbe Million", "W"}, {"de", "1,5 Mrd.", "W"}},
		"millones de dólares":   {{"es", "un millón y medio", "R"}, {"es", "un millón y medio de dólares", "R"}, {"es", "1,5 mil", "W"}, {"es", "1,5 mil dólares", "W"}, {"es", "medio millón", "W"}, {"es", "un millón y medio de euros", "U"}},
		"millions de dollars":   {{"fr", "un million et demi", "R"}, {"fr", "un million et demi de dollars", "R"}, {"fr", "un demi-million", "W"}, {"fr", "un million et demi d'euros", "U"}},
		"milioni di dollari":    {{"it", "un milione e mezzo", "R"}, {"it", "un milione e mezzo di dollari", "R"}, {"it", "mezzo milione", "W"}},
		"milhões de dólares":    {{"pt", "um milhão e meio", "R"}, {"pt", "um milhão e meio de dólares", "R"}, {"pt", "1,5 mil", "W"}, {"pt", "meio milhão", "W"}},
		"miljoen dollar":        {{"nl", "anderhalf miljoen", "R"}, {"nl", "een half miljoen", "W"}},
		"миллионов долларов":    {{"ru", "полтора миллиона", "R"}, {"ru", "миллион и половина", "R"}, {"ru", "половина миллиона", "W"}},
		"milyon dolar":          {{"tr", "bir buçuk milyon", "R"}, {"tr", "yarım milyon", "W"}},
		"миллиона долларов":     {{"ru", "1,5 миллиона долларов", "R"}, {"ru", "1,5 миллиарда долларов", "W"}},
		"mil millones de euros": {{"es", "1500 millones de euros", "R"}, {"es", "1500 millones", "R"}, {"es", "1500 mil", "W"}},
	} {
		markForms(t, answer.Number{Value: 1.5, Unit: unit}, forms)
	}
}

// A unit may be a power of ten and nothing else.
func TestPowersAlone(t *testing.T) {
	asks := func(text string) bool { return text == "people" }
	markForms(t, answer.Number{Value: 40, Unit: "thousand", Asks: asks}, english(
		"R 40", "R forty", "R 40000", "R 40,000", "R 40 thousand", "R forty thousand", "R 40k", "R 40 K", "R 40 thousands", "R 40 thousand people", "R 40,000 people",
		"W 40,000 thousand", "W 400", "W 40 million", "W 4k", "U 40m", "U 40b", "U 40 thousand dogs", "U 40%", "U 40 km",
	))
	markForms(t, answer.Number{Value: 40, Unit: "million"}, english("R 40m", "R 40 million", "R 40,000,000", "U 40k", "W 40 thousand", "U 40 mil"))
	markForms(t, answer.Number{Value: 40, Unit: "Millionen"}, []numberForm{{"de", "40", "R"}, {"de", "40 Mio.", "R"}, {"de", "40000000", "R"}, {"de", "40 Mrd.", "W"}})
	markForms(t, answer.Number{Value: 40, Unit: "min"}, []numberForm{{"az", "40 min", "R"}, {"en", "2400 s", "R"}, {"en", "40000", "W"}})
}

// What is taken is shown as it was meant: as the whole sum.
func TestSumsShown(t *testing.T) {
	for _, c := range []struct{ unit, typed, want string }{
		{"billion dollars", "2 million", "0.002 billion dollars"}, {"billion dollars", "two thousand", "0.000002 billion dollars"}, {"billion dollars", "2m", "0.002 billion dollars"}, {"billion dollars", "20", "20 billion dollars"},
		{"thousand", "50000", "50 thousand"}, {"thousand", "50 million", "50,000 thousand"},
	} {
		if m := (answer.Number{Value: 2, Unit: c.unit, Language: "en"}).Mark(c.typed); m.Folded != c.want || m.Right {
			t.Errorf("%q of %s: %+v, want %s", c.typed, c.unit, m, c.want)
		}
	}
}
