package numeral_test

import (
	"math"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// powers are words for powers of ten; -1 stands for none.
var powers = []struct {
	word, language string
	want           int
}{
	{"hundred", "", 2}, {"thousand", "en", 3}, {"million", "en", 6}, {"Million", "en", 6}, {"millions", "en", 6}, {"thousands", "en", 3}, {"billion", "en", 9}, {"trillion", "en", 12}, {"lakh", "en-IN", 5}, {"crore", "en", 7}, {"bn", "en", 9}, {"tn", "en", 12},
	{"k", "en", -1}, {"K", "en", -1}, {"m", "en", -1}, {"", "en", -1}, {".", "en", -1}, {"ten", "en", -1}, {"one million", "en", -1}, {"Milliarde", "en", -1},
	{"hundert", "de", 2}, {"Tausend", "de", 3}, {"Tsd.", "de", 3}, {"Mio.", "de", 6}, {"Mio", "de-CH", 6}, {"Millionen", "de", 6}, {"Mrd.", "de", 9}, {"Milliarde", "de", 9}, {"Milliarden", "de", 9}, {"Billion", "de", 12}, {"Billionen", "de", 12}, {"Trillion", "de", -1},
	{"mille", "fr", 3}, {"million", "fr", 6}, {"milliard", "fr", 9}, {"milliards", "fr", 9}, {"billion", "fr", 12}, {"Md", "fr", 9},
	{"mil", "es", 3}, {"millón", "es", 6}, {"millon", "es", 6}, {"millones", "es", 6}, {"mil millones", "es", 9}, {"billón", "es", 12}, {"billones", "es", 12},
	{"bilhão", "pt-BR", 9}, {"bilhões", "pt-BR", 9}, {"bilião", "pt-PT", 12}, {"mil milhões", "pt-PT", 9},
	{"mila", "it", 3}, {"miliardi", "it", 9}, {"mld", "it", 9}, {"mln", "it", 6},
	{"miljoen", "nl", 6}, {"miljard", "nl", 9}, {"mld.", "nl", 9}, {"miljoner", "sv", 6}, {"mia.", "da", 9}, {"milliarder", "no", 9},
	{"тыс.", "ru", 3}, {"тысяч", "ru", 3}, {"миллион", "ru", 6}, {"миллионов", "ru", 6}, {"млн", "ru", 6}, {"млрд", "ru", 9}, {"миллиард", "ru", 9}, {"трлн", "ru", 12}, {"тис.", "uk", 3},
	{"tys.", "pl", 3}, {"mln", "pl", 6}, {"mld", "pl", 9}, {"mld", "cs", 9},
	{"bin", "tr", 3}, {"milyon", "tr", 6}, {"milyar", "tr", 9}, {"min", "az", 3}, {"milyard", "az", 9}, {"mln", "az", 6},
	{"लाख", "hi", 5}, {"करोड़", "hi", 7}, {"सौ", "hi", 2}, {"triệu", "vi", 6}, {"juta", "id", 6}, {"مليون", "ar", 6}, {"מיליון", "he", 6}, {"میلیون", "fa", 6},
	{"千", "ja", 3}, {"万", "ja", 4}, {"億", "ja", 8}, {"百万", "ja", 6}, {"千万", "zh", 7}, {"萬", "zh", 4}, {"亿", "zh", 8}, {"兆", "ja", 12}, {"만", "ko", 4}, {"천만", "ko", 7}, {"억", "ko", 8}, {"一", "ja", -1}, {"三万", "ja", -1}, {"万万", "ja", -1},
	{"million", "xx", -1}, {strings.Repeat("x", 501), "en", -1},
}

func TestMagnitude(t *testing.T) {
	for _, c := range powers {
		got, ok := numeral.Magnitude(c.word, c.language)
		if ok != (c.want >= 0) || ok && got != c.want {
			t.Errorf("%q in %q is %d, %t; want %d", c.word, c.language, got, ok, c.want)
		}
	}
}

// values are texts that are one number.
var values = []struct {
	text, language string
	want           float64
}{
	{"7", "", 7}, {"+7", "en", 7}, {"-40", "en", -40}, {"−40", "en", -40}, {"- 40", "en", -40}, {"minus forty", "en", -40}, {"negative forty", "en", -40}, {"Minus 40", "en", -40}, {"minus  40", "en", -40}, {"minus-forty", "en", -40}, {"moins deux et demi", "fr", -2.5}, {"moins 3", "fr", -3}, {"マイナス3", "ja", -3}, {"-0", "en", 0},
	{"3,5", "de", 3.5}, {"1.000", "de", 1000}, {"1.000", "en", 1}, {"1,000", "en", 1000}, {"١٢", "ar", 12}, {"1 000 000", "fr", 1e6},
	{"2½", "en", 2.5}, {"½", "en", 0.5}, {"1/2", "en", 0.5}, {"2 1/2", "en", 2.5}, {"-2 1/2", "en", -2.5}, {"3/2", "en", 1.5}, {"1 / 3", "en", 1.0 / 3}, {"1⅓", "en", 1 + 1.0/3}, {"1,000 1/2", "en", 1000.5},
	{"10^6", "en", 1e6}, {"10**6", "en", 1e6}, {"1e6", "en", 1e6}, {"1E6", "en", 1e6}, {"2,5e-3", "de", 0.0025}, {"3*10^8", "en", 3e8}, {"3 × 10⁸", "en", 3e8}, {"6.02 x 10^23", "en", 6.02e23}, {"6,02·10²³", "de", 6.02e23}, {"10⁻³", "en", 1e-3}, {"10 ^ 6", "en", 1e6}, {"-10²³", "en", -1e23}, {"0e5", "en", 0},
	{"1 million", "en", 1e6}, {"1.5 Mio.", "de", 1.5e6}, {"2,5 Millionen", "de", 2.5e6}, {"3 lakh", "en", 3e5}, {"3 lakh crore", "en", 3e12}, {"5bn", "en", 5e9}, {"5 bn", "en", 5e9}, {"-5 million", "en", -5e6}, {"1,5 Milliarden", "de", 1.5e9}, {"5 mil millones", "es", 5e9}, {"5 тыс.", "ru", 5000}, {"3 hundred thousand", "en", 3e5}, {"0.1 million", "en", 1e5},
	{"3万", "zh", 3e4}, {"1億2000万", "ja", 1.2e8}, {"3万5000", "ja", 35000}, {"5천만", "ko", 5e7}, {"1.5亿", "zh", 1.5e8},
	{"forty-six", "en", 46}, {"one million", "en", 1e6}, {"sechsundvierzig", "de", 46},
	{"half", "en", 0.5}, {"one half", "en", 0.5}, {"two and a half", "en", 2.5}, {"three quarters", "en", 0.75}, {"two thirds", "en", 2.0 / 3}, {"zweieinhalb", "de", 2.5}, {"anderthalb", "de", 1.5}, {"deux et demi", "fr", 2.5}, {"dos y medio", "es", 2.5}, {"iki buçuk", "tr", 2.5}, {"полтора", "ru", 1.5},
	{"three point one four", "en", 3.14}, {"zero point zero five", "en", 0.05}, {"three point fourteen", "en", 3.14}, {"drei Komma fünf", "de", 3.5}, {"trois virgule vingt-cinq", "fr", 3.25}, {"三点五", "zh", 3.5}, {"三点一四", "ja", 3.14}, {"minus drei Komma fünf", "de", -3.5},
}

// valueless are texts that are no number, or more than one.
var valueless = []struct{ text, language string }{
	{"", ""}, {" ", "en"}, {"-", "en"}, {"minus", "en"}, {"--5", "en"}, {"minus -5", "en"}, {"-minus 5", "en"}, {"- +5", "en"}, {"5 6", "en"}, {"5 km", "en"}, {"5k", "en"}, {"5 K", "en"}, {"5 m", "en"}, {"5, 6", "en"}, {"5 and 6", "en"}, {"5-6", "en"},
	{"5 million million", "en"}, {"5 million 6", "en"}, {"million 5", "en"}, {"5 Trillion", "de"}, {"seven four", "en"}, {"two half", "en"}, {"two third", "en"}, {"zwei drittel halb", "de"}, {"point five five point", "en"}, {"three point minus one", "en"}, {"minus minus zero point five", "en"}, {"minus minus half", "en"}, {"-minus five", "en"}, {"minus", "xx"}, {"負の負の三", "ja"}, {"three point one point four", "en"},
	{"1/0", "en"}, {"0/0", "en"}, {"2 3/2", "en"}, {"1/2/3", "en"}, {"1.5/2", "en"}, {"-1/-2", "en"}, {"2 -1/2", "en"}, {"/2", "en"}, {"1/", "en"},
	{"2^3", "en"}, {"2⁻³", "en"}, {"110^6", "en"}, {"10^", "en"}, {"10^6.5", "en"}, {"10^--6", "en"}, {"10^6 m", "en"}, {"3*10", "en"}, {"*10^6", "en"}, {"1e", "en"}, {"e6", "en"}, {"1e+-6", "en"}, {"1e400", "en"}, {"1e-400", "en"}, {"1e99999", "en"}, {"1e6e6", "en"}, {"0x10", "en"}, {"inf", "en"}, {"NaN", "en"}, {"∞", "en"},
	{"万3", "ja"}, {"1万2億", "ja"}, {"1億20000万", "ja"}, {"1万2万", "ja"}, {"1 million", "xx"}, {"eight", "de"}, {"8th", "en"}, {"VIII", "en"},
	{strings.Repeat("1", 101), "en"}, {strings.Repeat("1", 101) + "/2", "en"},
}

// compounds are numbers that are put together of others, and 0 for what is none.
var compounds = []struct {
	text, language string
	want           float64
}{
	{"a million and a half", "en", 1.5e6}, {"one million and a half", "en", 1.5e6}, {"a million and a quarter", "en", 1.25e6}, {"two billion and a half", "en", 2.5e9}, {"two thousand and a half", "en", 2500}, {"1 million and a half", "en", 1.5e6}, {"-1 million and a half", "en", -1.5e6},
	{"a hundred and a half", "en", 100.5}, {"two and a half", "en", 2.5}, {"1 and a half", "en", 1.5}, {"1.5 million and a half", "en", 0}, {"two million three hundred thousand and a half", "en", 0}, {"one million five hundred and a half", "en", 1000500.5}, {"a million and a", "en", 0}, {"a million and half", "en", 1.5e6}, {"1.5 and a half", "en", 0},
	{"two and a half billion", "en", 2.5e9}, {"two and a half billions", "en", 2.5e9}, {"1 and a half million", "en", 1.5e6}, {"1 1/2 million", "en", 1.5e6}, {"half a million", "en", 5e5}, {"a quarter of a million", "en", 250000}, {"three quarters of a million", "en", 750000}, {"three point five million", "en", 3.5e6},
	{"half a hundred", "en", 0}, {"two a million", "en", 0}, {"half million million", "en", 0}, {"half of million", "en", 0}, {"two half million", "en", 0},
	{"1 million 500 thousand", "en", 1.5e6}, {"1 million, 500 thousand", "en", 1.5e6}, {"1 million and 500 thousand", "en", 1.5e6}, {"one million 500 thousand", "en", 1.5e6}, {"2 billion 3 million 4 thousand", "en", 2003004000},
	{"1 million 500", "en", 0}, {"1 thousand 500 million", "en", 0}, {"1 million 2 million", "en", 0}, {"1 million 2000 thousand", "en", 0}, {"1 million 1 thousand 1 thousand", "en", 0},
	{"two bn", "en", 2e9}, {"two mn", "en", 2e6}, {"5 thousands", "en", 5000}, {"two thousand million", "en", 2e9}, {"two thousand billion", "en", 2e12}, {"two million thousand", "en", 0}, {"two million million", "en", 0}, {"two k", "en", 0},
	{"2-billion", "en", 2e9}, {"two-billion", "en", 2e9}, {"1-2 billion", "en", 0}, {"5-600 million", "en", 0}, {"1'5 million", "en", 0}, {"1-million-2", "en", 0},
	{"eine Million und eine halbe", "de", 1.5e6}, {"tausendundeinhalb", "de", 1000.5}, {"zweieinhalb Millionen", "de", 2.5e6}, {"anderthalb Mio.", "de", 1.5e6}, {"eine halbe Million", "de", 5e5}, {"zwei Komma fünf Mrd.", "de", 2.5e9}, {"zwei Billionen", "de", 2e12},
	{"un millón y medio", "es", 1.5e6}, {"dos millones y medio", "es", 2.5e6}, {"medio millón", "es", 5e5}, {"cien y medio", "es", 100.5}, {"dos mil millones", "es", 2e9},
	{"un million et demi", "fr", 1.5e6}, {"deux milliards et demi", "fr", 2.5e9}, {"un demi-million", "fr", 5e5}, {"deux et demi", "fr", 2.5},
	{"un milione e mezzo", "it", 1.5e6}, {"mezzo milione", "it", 5e5}, {"due e mezzo", "it", 2.5},
	{"um milhão e meio", "pt", 1.5e6}, {"meio milhão", "pt", 5e5}, {"dois e meio", "pt", 2.5},
	{"anderhalf miljoen", "nl", 1.5e6}, {"een miljoen en een half", "nl", 1.5e6}, {"een half miljoen", "nl", 5e5},
	{"полтора миллиона", "ru", 1.5e6}, {"миллион и половина", "ru", 1.5e6}, {"bir buçuk milyon", "tr", 1.5e6}, {"yarım milyon", "tr", 5e5},
}

func TestCompounds(t *testing.T) {
	for _, c := range compounds {
		if got, ok := numeral.Value(c.text, c.language); ok != (c.want != 0) || got != c.want {
			t.Errorf("%q in %q is %v, %t; want %v", c.text, c.language, got, ok, c.want)
		}
	}
}

func TestValue(t *testing.T) {
	for _, c := range values {
		if got, ok := numeral.Value(c.text, c.language); !ok || got != c.want {
			t.Errorf("%q in %q is %v, %t; want %v", c.text, c.language, got, ok, c.want)
		}
	}
	for _, c := range valueless {
		if got, ok := numeral.Value(c.text, c.language); ok || got != 0 {
			t.Errorf("%q in %q is %v, %t", c.text, c.language, got, ok)
		}
	}
	if got, ok := numeral.Value(strings.Repeat(" ", 499)+"7", "en"); !ok || got != 7 {
		t.Errorf("500 bytes are %v, %t", got, ok)
	}
	if _, ok := numeral.Value(strings.Repeat(" ", 500)+"7", "en"); ok {
		t.Error("501 bytes are a number")
	}
}

// A value is finite, and comes back from what Format makes of it.
func FuzzValue(f *testing.F) {
	for _, c := range values {
		f.Add(c.text, c.language)
	}
	for _, c := range valueless {
		f.Add(c.text, c.language)
	}
	for _, c := range compounds {
		f.Add(c.text, c.language)
	}
	f.Fuzz(func(t *testing.T, text, tag string) {
		n, ok := numeral.Value(text, tag)
		if !ok {
			return
		}
		if math.IsNaN(n) || math.IsInf(n, 0) {
			t.Fatalf("%q in %q is %v", text, tag, n)
		}
		readsBack(t, n, tag)
		if more, ok := numeral.Value(text+" ?", tag); ok {
			t.Errorf("%q ? in %q is %v", text, tag, more)
		}
	})
}

func BenchmarkValue(b *testing.B) {
	for _, text := range []string{"12.345,5", "2,5 Millionen", "6,02×10²³", "sechsundvierzig", "Schlacht bei Hastings"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				numeral.Value(text, "de")
			}
		})
	}
}
