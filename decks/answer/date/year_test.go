package date_test

import (
	"testing"

	"quiz/decks/answer/date"
)

// The one year that a date lies in, and 0 where there is none.
func TestYear(t *testing.T) {
	for text, want := range map[string]int{
		"1789": 1789, "July 1789": 1789, "14 July 1789": 1789, "July–August 1914": 1914, "c. 1500": 1500, "44 BC": -44, "15 March 44 BC": -44,
		"1914–1918": 0, "1960s": 0, "14 July": 0, "20th century": 0, "abc": 0,
	} {
		d, _ := date.Parse(text, "en")
		if got, ok := d.Year(); ok != (want != 0) || ok && got != want {
			t.Errorf("%q is of %d, %t; want %d", text, got, ok, want)
		}
	}
}
