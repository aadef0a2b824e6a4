package deckfile_test

import (
	"testing"

	"quiz/decks/deckfile"
)

// What is no finite number is none, of either sign, alone and in a list.
func TestNoFiniteNumber(t *testing.T) {
	for _, value := range []string{"inf", "+inf", "-inf", "nan", "-nan"} {
		s, err := deckfile.ParseSettings("d.toml", []byte("a = "+value+"\nb = ["+value+"]\n"))
		if err != nil {
			t.Fatal(err)
		}
		_, isNumber := s.Number("a")
		_, areNumbers := s.Numbers("b")
		const want = "\n1:5: a must be a number, and is no finite number\n2:6: b must hold numbers, and this is no finite number"
		if got := report(s.Err()); got != want || isNumber || areNumbers {
			t.Errorf("%s: %v, %v, and is said%s", value, isNumber, areNumbers, got)
		}
	}
}
