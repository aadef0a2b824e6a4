package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// Capitals make another formula, element or unit.
func TestFormulas(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"Co", "CO", far, answer.OtherFormula},
		{"CO", "Co", far, answer.OtherFormula},
		{"CO", "co", same, answer.AsTyped},
		{"No", "NO", same, answer.AsTyped}, // a word
		{"NO", "No", far, answer.OtherFormula},
		{"H2O", "h2o", same, answer.AsTyped},
		{"H2O", "H₂O", same, answer.AsTyped},
		{"H2O", "H_2O", same, answer.AsTyped},
		{"H2O", "H2O2", far, answer.None},
		{"Ca2+", "Ca²⁺", same, answer.AsTyped},
		{"Ca2+", "Ca+2", same, answer.AsTyped},
		{"SO4^{2-}", "SO42-", same, answer.AsTyped},
		{"SO4^{2-}", "SO₄²⁻", same, answer.AsTyped},
		{"Na+", "Na", far, answer.None},
		{"Na+", "Na-", far, answer.None},
		{"mW", "MW", far, answer.OtherFormula},
		{"5 mJ", "5 MJ", far, answer.OtherFormula},
		{"pH", "PH", same, answer.AsTyped},
	})
}

// Mathematics may be written with the signs of a keyboard.
func TestMaths(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"√2", "sqrt(2)", same, answer.AsTyped},
		{"√2", "sqrt 2", same, answer.AsTyped},
		{"√2", "√3", far, answer.None},
		{"πr²", "pi*r^2", same, answer.AsTyped},
		{"πr²", "π·r²", same, answer.AsTyped},
		{"x ≤ y", "x <= y", same, answer.AsTyped},
		{"x ≤ y", "x < y", far, answer.None},
		{"x ≠ y", "x != y", same, answer.AsTyped},
		{"x ≠ y", "x = y", far, answer.None},
		{"x^{10}", "x¹⁰", same, answer.AsTyped},
		{"x^2", "x**2", same, answer.AsTyped},
		{"x^2", "2x", far, answer.None},
		{"x^2", "x^3", far, answer.None},
		{"A → B", "A -> B", same, answer.AsTyped},
		{"±1", "+-1", same, answer.AsTyped},
		{`$\frac{1}{2}$`, "1/2", same, answer.AsTyped},
		{"f'(x)", "f(x)", far, answer.None},
		{"f’(x)", "f'(x)", same, answer.AsTyped},
		{"10^3", "103", far, answer.None},
		{"2 3", "23", far, answer.None},
		{"∞", "infinity", same, answer.AsTyped},
		{"β", "beta", same, answer.AsTyped},
		{"1/(x+1)", "1/x+1", far, answer.None},
		{"ln(x)", "ln x", same, answer.AsTyped},
		{"√π", "sqrt(pi)", same, answer.AsTyped},
		{"(dy)/(dx)", "dy/dx", same, answer.AsTyped},
		{"sqrt(xy)", "sqrt(x)y", far, answer.None},
		{"sqrt(xy)", "√(xy)", same, answer.AsTyped},
		{"e^(ab)", "e^a b", far, answer.None},
		{"ln(xy)", "ln(x)y", far, answer.None},
		{"2^(10)", "2^10", same, answer.AsTyped},
		{"∫ x dx", "int x dx", same, answer.AsTyped},
		{"3·4", "3*4", same, answer.AsTyped},
		{"3·4", "34", far, answer.None},
	})
}

// Numbers in words, in Roman figures, in groups, with units.
func TestNumbersInTexts(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"46", "forty-six", same, answer.ByValue},
		{"forty-six", "46", same, answer.ByValue},
		{"46", "forty-seven", far, answer.None},
		{"5 apples", "five apples", same, answer.ByValue},
		{"5th", "fifth", same, answer.ByValue},
		{"Henry VIII", "Henry the Eighth", same, answer.ByValue},
		{"Henry VIII", "Henry 8", same, answer.ByValue},
		{"Henry VIII", "henry viii", same, answer.AsTyped},
		{"Henry VIII", "Henry VII", far, answer.None},
		{"Pius XI", "Pius 11", same, answer.ByValue},
		{"vitamin C", "vitamin 100", far, answer.None},
		{"World War I", "World War One", same, answer.ByValue},
		{"1,991", "1991", same, answer.AsTyped},
		{"1 991", "1991", same, answer.AsTyped},
		{"2 3", "23", far, answer.None},
		{"007", "7", far, answer.None},
		{"1.5 million", "1,500,000", same, answer.ByValue},
		{"10³", "1000", same, answer.ByValue},
		{"5 km", "5000 m", same, answer.ByValue},
		{"5 km", "5 m", far, answer.None},
		{"0 °C", "273.15 K", same, answer.ByValue},
		{"٤٢", "42", same, answer.AsTyped},
	})
	run(t, answer.Rules{Language: "de"}, []row{{"1.991", "1991", same, answer.AsTyped}, {"3,14", "3.14", same, answer.AsTyped}, {"fünf", "5", same, answer.ByValue}})
}

func TestDates(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"14 July 1789", "1789-07-14", same, answer.ByValue},
		{"14 July 1789", "July 14th, 1789", same, answer.ByValue},
		{"14 July 1789", "15 July 1789", far, answer.OtherDate},
		{"14 July 1789", "1789", far, answer.OtherDate},
		{"14 July 1789", "July 1789", far, answer.OtherDate},
		{"1789", "14 July 1789", far, answer.OtherDate},
		{"1789", "1790", far, answer.None},
		{"3 April 2020", "03/04/2020", far, answer.Ambiguous},
		{"5 June 2020", "03/04/2020", far, answer.None},
		{"44 BC", "44 BCE", same, answer.ByValue},
		{"44 BC", "44", far, answer.OtherDate},
		{"1960s", "1960–1969", same, answer.ByValue},
		{"1914–1918", "1914-18", same, answer.ByValue},
	})
	run(t, answer.Rules{Language: "en-US"}, []row{{"July 4, 1776", "7/4/1776", same, answer.ByValue}, {"July 4, 1776", "4/7/1776", far, answer.OtherDate}})
	run(t, answer.Rules{Language: "de"}, []row{{"4. Juli 1776", "4.7.1776", same, answer.ByValue}})
}

func TestNegationsAndContrasts(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"not guilty", "guilty", far, answer.Negated},
		{"guilty", "not guilty", far, answer.Negated},
		{"hypertonic", "hypotonic", far, answer.Contrast},
		{"possible", "impossible", far, answer.None},
		{"endothermic", "exothermic", far, answer.Contrast},
	})
	run(t, answer.Rules{Language: "de"}, []row{{"nicht gut", "gut", far, answer.Negated}})
}

// What may differ between words: hyphens, small words, names.
func TestBetweenWords(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"Guinea-Bissau", "Guinea Bissau", near, answer.Hyphen},
		{"1-2", "1 2", far, answer.None},
		{"n-1", "n 1", far, answer.None},
		{"n-th", "n th", near, answer.Hyphen}, // three signs
		{"don't", "dont", near, answer.Little},
		{"don't", "do not", near, answer.Little},
		{"it's", "its", far, answer.None},
		{"its", "it's", far, answer.None},
		{"to be", "be", near, answer.Little},
		{"J. S. Bach", "Johann Sebastian Bach", near, answer.Little},
		{"Franklin D. Roosevelt", "Franklin Roosevelt", near, answer.Little},
		{"Charles Darwin", "Darwin, Charles", near, answer.Swapped},
		{"Charles Darwin", "Darwin Charles", near, answer.Swapped},
		{"big dog", "dog big", far, answer.None},
		{"Ctrl+C", "Ctrl-C", near, answer.Hyphen},
		{"a+c", "a-c", far, answer.None},
		{"Mount Everest", "Mt. Everest", near, answer.Little},
		{"Sir Isaac Newton", "Isaac Newton", near, answer.Little},
	})
	run(t, answer.Rules{Language: "de"}, []row{{"Delphin", "Delfin", near, answer.Slip}})
}
