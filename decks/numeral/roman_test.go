package numeral_test

import (
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// roman writes by subtraction, from the greatest sign down.
func roman(n int) string {
	signs := words("M CM D CD C XC L XL X IX V IV I")
	text := ""
	for i, value := range []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1} {
		text += strings.Repeat(signs[i], n/value)
		n %= value
	}
	return text
}

func TestRoman(t *testing.T) {
	all := map[string]int{}
	for n := 1; n < 4000; n++ {
		text := roman(n)
		all[text] = n
		for _, form := range []string{text, strings.ToLower(text)} {
			if got, ok := numeral.Roman(form); !ok || got != int64(n) {
				t.Errorf("%q is %d, %t; want %d", form, got, ok, n)
			}
		}
	}
	var others func(text string)
	others = func(text string) {
		if got, ok := numeral.Roman(text); ok != (all[text] > 0) || ok && got != int64(all[text]) {
			t.Errorf("%q is %d, %t", text, got, ok)
		}
		if len(text) < 5 {
			for _, c := range "MDCLXVI" {
				others(text + string(c))
			}
		}
	}
	others("")
	for _, text := range []string{"Viii", "vIII", "VIII ", "MMMM", "IIII", "A", "8", "Ⅷ", "MMMDCCCLXXXVIIII", "\xd6", "V\x00"} {
		if got, ok := numeral.Roman(text); ok {
			t.Errorf("%q is %d", text, got)
		}
	}
	if got, ok := numeral.Roman(numeral.Tidy("Ⅷ")); !ok || got != 8 {
		t.Errorf("Ⅷ is %d, %t", got, ok)
	}
}

// Of two numerals that are read as one number, one is the other in capitals.
func FuzzRoman(f *testing.F) {
	f.Add("VIII")
	f.Add("mcmxcix")
	f.Fuzz(func(t *testing.T, text string) {
		if n, ok := numeral.Roman(text); ok && roman(int(n)) != strings.ToUpper(text) {
			t.Errorf("%q is %d", text, n)
		}
	})
}
