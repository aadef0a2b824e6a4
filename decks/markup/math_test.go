package markup_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"quiz/decks/markup"
)

func TestLine(t *testing.T) {
	for tex, want := range map[string]string{
		`x^2`:                        "x²",
		`x^{10}`:                     "x¹⁰",
		`x^{-1}`:                     "x⁻¹",
		`e^{i\pi}`:                   "e^(iπ)",
		`a_1 + a_n`:                  "a₁ + aₙ",
		`a_{max}`:                    "aₘₐₓ",
		`\frac{1}{2}`:                "1/2",
		`2\frac{1}{2}`:               "2 1/2",
		`\frac{a+b}{2}`:              "(a+b)/2",
		`\sqrt{2}`:                   "√2",
		`\sqrt[3]{x+1}`:              "³√(x+1)",
		`\alpha \le \beta`:           "α ≤ β",
		`\mathrm{H_2O}`:              "H₂O",
		`5 \times 10^{3}`:            "5 × 10³",
		`\left( \frac{1}{2} \right)`: "( 1/2 )",
		`f'(x) - 1`:                  "f′(x) − 1",
		`\unknown{x}`:                `\unknownx`,
		`90^\circ`:                   "90°",
		`\{1, 2\}`:                   "{1, 2}",
		`\sum_{i=1}^n i`:             "∑ᵢ₌₁ⁿ i",
		`\`:                          `\`,
		``:                           "",
	} {
		if got := markup.Line(tex); got != want {
			t.Errorf("Line(%q) = %q, want %q", tex, got, want)
		}
	}
}

// Hostile TeX ends soon, and what comes out is text.
func FuzzLine(f *testing.F) {
	f.Add(strings.Repeat("{", 5000))
	f.Add(strings.Repeat(`\frac`, 3000))
	f.Add(strings.Repeat("^", 3000) + "\xff")
	f.Fuzz(func(t *testing.T, tex string) {
		got := markup.Line(strings.ToValidUTF8(tex, "?"))
		if !utf8.ValidString(got) {
			t.Errorf("Line(%q) = %q", tex, got)
		}
		if len(got) > 20*len(tex)+20 {
			t.Errorf("Line(%q) is %d bytes long", tex, len(got))
		}
	})
}
