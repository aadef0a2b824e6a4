package quiz_test

import (
	"strings"
	"testing"

	"quiz/quiz"
)

// numbers are cards whose answer is a number and what is typed for them. The
// note is what is said of a wrong answer; of a right one nothing is.
var numbers = []struct{ card, typed, note string }{
	// Units.
	{"answer = 5\nunit = 'km'", "5 km", "right"},
	{"answer = 5\nunit = 'km'", "5", "right"},
	{"answer = 5\nunit = 'km'", "5km", "right"},
	{"answer = 5\nunit = 'km'", "5\u00a0km.", "right"},
	{"answer = 5\nunit = 'km'", "5 kilometres", "right"},
	{"answer = 5\nunit = 'km'", "5 Kilometers", "right"},
	{"answer = 5\nunit = 'km'", "5 KM", "right"},
	{"answer = 5\nunit = 'km'", "5 kms", "right"},
	{"answer = 5\nunit = 'km'", "5 ㎞", "right"},
	{"answer = 5\nunit = 'km'", "km 5", "right"},
	{"answer = 5\nunit = 'km'", "5000 m", "right"},
	{"answer = 5\nunit = 'km'", "5,000 metres", "right"},
	{"answer = 5\nunit = 'km'", "5 m", ""},
	{"answer = 5\nunit = 'km'", "5 kg", "the unit asked for is km, not \"kg\""},
	{"answer = 5\nunit = 'km'", "5 Nm", "the unit asked for is km, not \"Nm\""},
	{"answer = 3.5\nunit = 'm'", "3,5 m", "right"},
	{"answer = 35\nunit = 'm'", "3,5 m", ""},
	{"answer = 5\nunit = 'N·m'", "5 Nm", "right"},
	{"answer = 2.5\nunit = 'kg'", "2500 g", "right"},
	{"answer = 2\nunit = 'h'", "120 min", "right"},
	{"answer = 300000000\nunit = 'm/s'", "300000 km/s", "right"},
	{"answer = 1\nunit = 'miles'", "1.61 km", "right"},
	{"answer = 1\nunit = 'miles'", "2 km", ""},
	{"answer = 100\nunit = '°C'", "212 °F", "right"},
	{"answer = 5\nunit = 'km'", "5 km²", "the unit asked for is km, not \"km2\""},
	{"answer = 5\nunit = 'km'", "6 km", ""},
	{"answer = 5\nunit = 'kilometres'", "5 km", "right"},
	{"answer = 5\nunit = 'mW'", "5 mW", "right"},
	{"answer = 5\nunit = 'mW'", "5 MW", ""},
	{"answer = 5\nunit = 'mW'", "5 mw", "right"},
	{"answer = 5\nunit = 'MHz'", "5 mHz", ""},
	{"answer = 5\nunit = 'miles'", "5 Miles", "right"},
	{"answer = 5\nunit = 'miles'", "5 mile", "right"},
	{"answer = 5\nunit = 'min'", "5 Min", "right"},
	{"answer = 5\nunit = 'min'", "5 MINUTES", "right"},
	{"answer = 5\nunit = 'people'", "5 People", "right"},
	{"answer = 5\nunit = 'mol'", "5 Mol", "right"},
	{"answer = 5\nunit = '$'", "$5", "right"},
	{"answer = 5\nunit = '$'", "US$5", "right"},
	{"answer = 5\nunit = '$'", "5 dollars", "right"},
	{"answer = 5\nunit = '$'", "5 €", "the unit asked for is $, not \"€\""},
	{"answer = -5\nunit = '$'", "-$5", "right"},
	{"answer = -5\nunit = '$'", "$-5", "right"},
	{"answer = 50\nunit = '%'", "50%", "right"},
	{"answer = 50\nunit = '%'", "50 percent", "right"},
	{"answer = 50\nunit = '%'", "50 per cent", "right"},
	{"answer = 50\nunit = '%'", "٥٠٪", "right"},
	{"answer = 50\nunit = '%'", "0.5", ""},
	{"answer = 20\nunit = '°C'", "20 °C", "right"},
	{"answer = 20\nunit = '°C'", "20℃", "right"},
	{"answer = 20\nunit = '°C'", "20 C", "right"},
	{"answer = 20\nunit = '°C'", "20 degrees", "right"},
	{"answer = 20\nunit = '°C'", "20 °F", ""},
	{"answer = 20\nunit = '°'", "20 °C", "the unit asked for is °, not \"°C\""},
	{"answer = 7\nunit = 'km²'", "7 km2", "right"},
	{"answer = 7\nunit = 'km²'", "7 km^2", "right"},
	{"answer = 7\nunit = 'km²'", "7 sq km", "right"},
	{"answer = 7\nunit = 'km²'", "7 square kilometres", "right"},
	{"answer = 7\nunit = 'square km'", "7 km²", "right"},
	{"answer = 7\nunit = 'km²'", "7 km", "the unit asked for is km², not \"km\""},
	{"answer = 7\nunit = 'km/h'", "7 km/h", "right"},
	{"answer = 7\nunit = 'km/h'", "7 kmh", "right"},

	// No unit, or the one that the question names.
	{"question = 'How many years is it?'\nanswer = 10", "10 years", "right"},
	{"question = 'How many years is it?'\nanswer = 10", "10 year", "right"},
	{"question = 'How many years is it?'\nanswer = 10", "10 apples", `a number alone is asked for, without "apples"`},
	{"question = 'How many years is it?'\nanswer = 10", "11 years", ""},
	{"question = 'How many millions of dollars?'\nanswer = 5.7", "$5.7 million", "right"},
	{"question = 'How many per cent?'\nanswer = 10", "10%", "right"},
	{"question = 'How many percent?'\nanswer = 10", "10%", "right"},
	{"question = 'How many km are 5000 m?'\nanswer = 5", "5 km", "right"},
	{"question = 'How many km are 5000 m?'\nanswer = 5", "5 m", `a number alone is asked for, without "m"`},
	{"question = 'Solve for x.'\nanswer = 5", "x = 5", "right"},

	// Tolerance.
	{"answer = 10\ntolerance = 0.5", "10.5", "right"},
	{"answer = 10\ntolerance = 0.5", "9.5", "right"},
	{"answer = 10\ntolerance = 0.5", "10.51", ""},
	{"answer = 0.3\ntolerance = 0.1", "0.4", "right"},
	{"answer = 0.1\ntolerance = 0.2", "0.3", "right"},
	{"answer = 0.1\ntolerance = 0.2", "0.300000001", ""},
	{"answer = 200\ntolerance = '5%'", "210", "right"},
	{"answer = 200\ntolerance = '5%'", "190", "right"},
	{"answer = 200\ntolerance = '5%'", "210.1", ""},
	{"answer = -200\ntolerance = '5%'", "-190", "right"},
	{"answer = 0\ntolerance = '5%'", "0.01", ""},
	{"answer = 1412000000", "1412000001", ""},
	{"answer = 9007199254740992", "9007199254740991", ""},
	{"answer = 9007199254740992", "9,007,199,254,740,992", "right"},
	{"answer = 0.1", "0.1000000001", ""},

	// Forms of numbers.
	{"answer = -7", "-7", "right"},
	{"answer = -7", "−7", "right"},
	{"answer = -7", "- 7", "right"},
	{"answer = -7", "7", ""},
	{"answer = 7", "+7", "right"},
	{"answer = 0", "-0", "right"},
	{"answer = 7", "7.000", "right"},
	{"answer = 7", "007", "right"},
	{"answer = 7", "≈ 7", "right"},
	{"answer = 6.02e9", "6.02e9", "right"},
	{"answer = 6.02e9", "6.02E+9", "right"},
	{"answer = 6.02e9", "6.02 × 10⁹", "right"},
	{"answer = 6.02e9", "6.02x10^9", "right"},
	{"answer = 6.02e9\nunit = '1/mol'", "6.02·10^9", "right"},
	{"answer = 1e-9", "1e-09", "right"},
	{"answer = 1e-9", "1×10⁻⁹", "right"},
	{"answer = 102", "10²", ""},
	{"answer = 0.5", "1/2", "right"},
	{"answer = 0.5", "½", "right"},
	{"answer = 1.5", "1 1/2", "right"},
	{"answer = 1.5", "1½", "right"},
	{"answer = -1.5", "-1½", "right"},
	{"answer = 5.5", "1½", ""},
	{"answer = 0.5", "1/0", "type a number, such as 42 or 3.5"},
	{"answer = 0.5", ".5", "right"},

	// Decimal and grouping marks.
	{"answer = 1991", "1,991", "right"},
	{"answer = 1991", "1 991", "right"},
	{"answer = 1991", "1\u202f991", "right"},
	{"answer = 1991", "1'991", "right"},
	{"answer = 1991", "1’991", "right"},
	{"answer = 1991", "1_991", "right"},
	{"answer = 1991", "1.991", ""},
	{"answer = 1991", "1,99", ""},
	{"answer = 3.5", "3,5", "right"},
	{"answer = 1234567.25", "1,234,567.25", "right"},
	{"answer = 1234567.25", "1.234.567,25", "right"},
	{"answer = 1234567", "12,34,567", "right"},
	{"answer = 1991", "١٩٩١", "right"},
	{"answer = 1991", "۱۹۹۱", "right"},
	{"answer = 1991", "१९९१", "right"},
	{"answer = 1991", "１９９１", "right"},
	{"answer = 3.141", "٣٫١٤١", "right"},
	{"answer = 3141", "٣٬١٤١", "right"},

	// What is no number.
	{"answer = 5", "five", "right"},
	{"answer = 46", "forty-six", "right"},
	{"answer = 1000000", "1 million", "right"},
	{"answer = 1000000", "10^6", "right"},
	{"answer = -40", "minus 40", "right"},
	{"answer = 0.5", "50%", "right"},
	{"answer = 2.5", "2½", "right"},
	{"answer = 1", "2½", ""},
	{"answer = 5", "fish", "type a number, such as 42 or 3.5"},
	{"answer = 5", "", "type a number, such as 42 or 3.5"},
	{"answer = 5", "NaN", "type a number, such as 42 or 3.5"},
	{"answer = 5", "inf", "type a number, such as 42 or 3.5"},
	{"answer = 5", "1e999", "type a number, such as 42 or 3.5"},
	{"answer = 5", "٫", "type a number, such as 42 or 3.5"},
	{"answer = 5", "5.5.5", "type a number, such as 42 or 3.5"},
	{"answer = 5", "--5", "type a number, such as 42 or 3.5"},
	{"answer = 5", "5 6", "type a number, such as 42 or 3.5"},
	{"answer = 5", "1,2,3", "type a number, such as 42 or 3.5"},
	{"answer = 5", "5 or 6", `a number alone is asked for, without "or 6"`},
	{"answer = 0", "1e-999", "right"},
}

func TestNumbers(t *testing.T) {
	for _, c := range numbers {
		card := c.card
		if !strings.Contains(card, "question") {
			card = "question = 'Q'\n" + card
		}
		checkNumber(t, "[[card]]\n"+card, c.typed, c.note)
	}
}

func checkNumber(t *testing.T, deck, typed, note string) {
	t.Helper()
	want := quiz.Verdict{Note: note}
	if note != "" {
		want.Outcome = quiz.Unreadable
	}
	if note == "right" {
		want = quiz.Verdict{Outcome: right, Credit: 1}
	}
	v := mark(ask(t, deck), typed)
	if v.Outcome != want.Outcome || v.Credit != want.Credit || v.Note != want.Note {
		t.Errorf("%q to %q: %+v, want %+v", typed, deck, v, want)
	}
}

// The language of answers decides what a mark is that could be either.
func TestDecimalMark(t *testing.T) {
	for _, c := range []struct{ language, answer, typed, note string }{
		{"de", "3.5", "3,5", "right"},
		{"de", "3.5", "3.5", "right"},
		{"de", "1991", "1.991", "right"},
		{"de", "1991", "1,991", ""},
		{"de", "1.125", "1,125", "right"},
		{"de", "1.125", "1.125", "right"}, // as the answer is shown
		{"de", "0.125", "0.125", "right"},
		{"de-CH", "1991", "1'991", "right"},
		{"az", "1991", "1.991", "right"},
		{"fr", "1991.5", "1 991,5", "right"},
		{"en", "1991", "1,991", "right"},
		{"en-GB", "1.991", "1.991", "right"},
		{"en", "1.991", "1,991", ""},
		{"ar-MA", "3.141", "٣٫١٤١", "right"},
	} {
		checkNumber(t, "answer-language = '"+c.language+"'\nlanguage = 'en'\n[[card]]\nquestion = 'Q'\nanswer = "+c.answer, c.typed, c.note)
	}
}

// Whatever is typed is marked, and earns nothing. What took the square of its
// length would not end before the tests do.
func TestHostileAnswers(t *testing.T) {
	const size = 1 << 20
	questions := []*quiz.Question{
		ask(t, shortCard("en", "Prophase")), ask(t, shortCard("az", "12 dekabr 1991")), ask(t, shortCard("fr", "a-b-c-d")),
		ask(t, "[[card]]\ncloze = '{{a}} {{bcdef}}'"),
		ask(t, "[[card]]\nquestion = 'Q'\nanswer = 5\nunit = 'km'"),
		ask(t, "[[card]]\nquestion = 'Q'\nanswer = 'a'\ndistractors = ['1', '2']"),
		ask(t, "[[card]]\nquestion = 'Q'\nanswer = ['a', 'b']\ndistractors = ['c c', 'd']"),
		ask(t, "[[card]]\nquestion = 'Q'\norder = ['a', 'b', 'c']"),
		ask(t, "[[card]]\nquestion = 'Q'\npairs = [['a', 'b'], ['c', 'd']]"),
		ask(t, "[[card]]\nquestion = 'Q'\nanswer = true"),
	}
	for _, unit := range []string{
		"1", "a", " ", "\u0301", "é", "1,", "1 ", "a ", "a-", "-", ".", "a;", "1a ", "ﷺ", "\xff", "1/", "the ", "½", "²", "5 km", "़", "漢", "I", "^1", "e1",
	} {
		for _, q := range questions {
			if v := mark(q, strings.Repeat(unit, size/len(unit))); v.Credit != 0 {
				t.Errorf("%s: a megabyte of %q earns %v", q.Kind, unit, v.Credit)
			}
		}
	}
}
