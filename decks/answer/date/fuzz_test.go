package date_test

import (
	"slices"
	"testing"

	"quiz/decks/answer/date"
)

// What is one date is written as a text that is the same date in every
// language, Looks lets through all that is one, and Equal is symmetric.
func FuzzParse(f *testing.F) {
	for _, table := range tables {
		for _, c := range table {
			f.Add(c.text, c.language)
		}
	}
	f.Fuzz(func(t *testing.T, text, language string) {
		dates := date.Readings(text, language)
		one, status := date.Parse(text, language)
		if want := []date.Status{date.None, date.One, date.Ambiguous}[min(len(dates), 2)]; status != want {
			t.Errorf("%q in %q has status %d and readings %v", text, language, status, dates)
		}
		if len(dates) > 0 && !date.Looks(text, language) {
			t.Errorf("%q in %q does not look like %v", text, language, dates)
		}
		if status == date.One && one != dates[0] {
			t.Errorf("%q in %q is %v, but reads %v", text, language, one, dates)
		}
		for i, d := range dates {
			if n := slices.IndexFunc(dates, d.Equal); n != i {
				t.Errorf("%q in %q has %v twice", text, language, d)
			}
			for _, other := range []string{language, "", "en-US", "ru", "fi", "es", "pt", "hu"} {
				again, status := date.Parse(d.String(), other)
				if status != date.One || !again.Equal(d) || !d.Equal(again) || again.Approx() != d.Approx() {
					t.Errorf("%q in %q is %q, and that in %q is %q, status %d", text, language, d, other, again, status)
				}
			}
		}
	})
}
