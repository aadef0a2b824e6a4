package markup

import "testing"

func TestEscape(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"Prophase", "Prophase"},
		{"*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"},
		{"snake_case, 2 * 3 and C:\\dir", "snake_case, 2 * 3 and C:\\dir"},
		{"__init__", `\_\_init\_\_`},
		{"$5 and $10", `\$5 and \$10`},
		{`\* \\ \`, `\\\* \\\ \\`},
		{"![a](b) [c](d)!", `\![a](b) [c](d)!`},
		{"- a", `\- a`},
		{"+ a", `\+ a`},
		{"* a", `\* a`},
		{"12. a", `12\. a`},
		{"1) a", `1\) a`},
		{"- - -", `\- - -`},
		{"~~~", `\~~~`},
		{"-5 and 1.5", "-5 and 1.5"},
		{"<b>&amp;</b> # > |", "<b>&amp;</b> # > |"},
	} {
		got := Escape(c.text)
		if got != c.want {
			t.Errorf("Escape(%q)\n got %q\nwant %q", c.text, got, c.want)
		}
		if plain := Plain(got); plain != c.text {
			t.Errorf("%q shown by %q is %q", c.text, got, plain)
		}
		if plain := Plain("**x" + got + "x**"); plain != "x"+c.text+"x" {
			t.Errorf("%q inside other markup is %q", c.text, plain)
		}
	}
}

// Each line of a longer text stays what it is.
func TestEscapeLines(t *testing.T) {
	got := Escape("a\n  - b\n1. c\\\nd")
	if want := "a\n  \\- b\n1\\. c\\\\\nd"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
