package answer_test

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// A mark says what it must: the form that was met where one was, a reason that
// fits how near it is, and the same each time. What is right exactly is right;
// and how text is composed makes no difference.
func FuzzMark(f *testing.F) {
	for _, s := range samples {
		for _, text := range s.texts {
			f.Add(text, text, s.language)
			f.Add(text, "the "+text+".", s.language)
		}
	}
	for _, text := range []string{"f(x)", "[0, 1)", "`ls -l`", "a/b; c", "x^{10}", "$\\frac12$", "1 1/2", "not", "(a) b(c)", "'a' \"b\"", "R&D", "", " "} {
		f.Add(text, text+"x", "en")
	}
	f.Fuzz(func(t *testing.T, form, typed, language string) {
		forms := []string{form, "`other`"}
		m := answer.NewKey(forms, answer.Rules{Language: language}).Mark(typed)
		if again := answer.NewKey(forms, answer.Rules{Language: language}).Mark(typed); again != m {
			t.Fatalf("%q, %q: %+v, then %+v", form, typed, m, again)
		}
		switch kind := m.Reason.Kind; {
		case (m.Form < 0) != (m.Closeness == answer.Far), m.Form >= len(forms):
			t.Fatalf("%q, %q: %+v", form, typed, m)
		case m.Closeness == answer.Same && kind >= answer.Swapped, m.Closeness == answer.Near && (kind < answer.Swapped || kind >= answer.None), m.Closeness == answer.Far && kind < answer.None:
			t.Fatalf("%q, %q: %+v", form, typed, m)
		}
		exact := answer.NewKey([]string{form}, answer.Rules{Language: language, Exact: true}).Mark(typed)
		if exact.Closeness == answer.Near || exact.Closeness == answer.Same && m.Closeness != answer.Same {
			t.Fatalf("%q, %q: exactly %+v, else %+v", form, typed, exact, m)
		}
		if plain := markup.Plain(form); plain != "" {
			if own := answer.NewKey(forms, answer.Rules{Language: language}).Mark(plain); own.Closeness != answer.Same {
				t.Fatalf("%q: itself is %+v", form, own)
			}
		}
		if utf8.ValidString(typed) {
			composed, apart := mark(answer.Rules{Language: language}, form, norm.NFC.String(typed)), mark(answer.Rules{Language: language}, form, norm.NFD.String(typed))
			if verdict(composed) != verdict(apart) {
				t.Fatalf("%q, %q: composed %+v, apart %+v", form, typed, composed, apart)
			}
		}
	})
}

// A number that was read is the one that is right for itself, and says so again
// as it was understood.
func FuzzNumber(f *testing.F) {
	for _, typed := range []string{"42", "-1,000.5 km", "1 1/2", "6.02×10²³ mol", "forty-two", "½", "50%", "1e9", "12 345,67", "$5 million", "3 °C"} {
		f.Add(typed, "en", "")
		f.Add(typed, "de", "km")
	}
	f.Fuzz(func(t *testing.T, typed, language, unit string) {
		for _, q := range answer.Quantities(typed, language) {
			if q.Unit == "" && !(answer.Number{Value: q.Value, Language: language, Unit: unit}).Mark(typed).Right {
				t.Fatalf("%q is %+v, which is not right for it", typed, q)
			}
			if m := (answer.Number{Value: q.Value, Language: language}).Mark(numeral.Format(q.Value, language)); !m.Right {
				t.Fatalf("%q is %+v: %q is %+v", typed, q, numeral.Format(q.Value, language), m)
			}
		}
		if m := (answer.Number{Value: 42, Unit: unit, Language: language}).Mark(typed); m.Right && !m.Readable || m.Readable == (m.Note != "") {
			t.Fatalf("%q: %+v", typed, m)
		}
	})
}
