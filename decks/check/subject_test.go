package check_test

import (
	"strings"
	"testing"

	"quiz/decks/check"
	"quiz/decks/markup"
)

// Words that say what a card is about keep remarks on it silent: those that are said of
// markup alone, and none of every day.
func TestSubjects(t *testing.T) {
	for _, c := range []struct{ text, title, want string }{
		{`An welchem Tag war <b>Neujahr</b>?`, "T", "unread-markup"},
		{`Who founded Wikipedia, <b>x</b>?`, "T", "unread-markup"},
		{`Which web has <b>eight</b> spokes?`, "T", "unread-markup"},
		{`How does sodium react with H<sub>2</sub>O?`, "T", "unread-markup"},
		{`Quelle vue a-t-on, <b>x</b>?`, "T", "unread-markup"},
		{`What is angular momentum, <b>x</b>?`, "T", "unread-markup"},
		{`Which entity signs <b>x</b>?`, "T", "unread-markup"},
		{`What did an MD say of <b>x</b>?`, "T", "unread-markup"},
		{`<b>x</b>`, "Wiki", "unread-markup"},
		{`How does HTML write <b>x</b>?`, "T", ""},
		{`<b>x</b> in XHTML`, "T", ""},
		{`<b>x</b>`, "html5", ""},
		{`<b>x</b>`, "SVG and CSS", ""},
		{`<b>x</b>`, "React", ""},
		{`<b>x</b>`, "vue", ""},
		{`<b>x</b> in a Vue component`, "T", ""},
		{`&amp; in XML`, "T", ""},
		{"# Is AsciiDoc different?\nx", "T", ""},

		{`¿Quién tiene sed, \(x\)?`, "T", "other-maths"},
		{`Which book did Tex write, \(x\)?`, "T", "other-maths"},
		{`Which text has \(x\)?`, "T", "other-maths"},
		{`How does LaTeX write \(x\)?`, "T", ""},
		{`In sed, what is \(x\)?`, "T", ""},
		{`\(x\)`, "TeX", ""},

		{`Which liquid is {{c1::x}}?`, "T", "mistyped-blanks"},
		{`Which text of Texas is {{c1::x}}?`, "T", "mistyped-blanks"},
		{`What is {{c1::x}} in a Jinja template?`, "T", ""},
		{`{{c1::x}}`, "Liquid", ""},
	} {
		d := parse(t, asked(c.text))
		d.Title = c.title
		if got := strings.Join(fired(d), ", "); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.text, c.title, got, c.want)
		}
	}
}

// What the hint says breaks a line does break it; one backslash within """…""" does not.
func TestBrokenLine(t *testing.T) {
	list := check.Deck(parse(t, asked("a<br>b")))
	const hint = `write the text in '''three single quotes''', with a backslash at the end of each line that is to be broken (in """ two: \\)`
	if len(list) != 1 || list[0].Hint != hint {
		t.Fatalf("%+v", list)
	}
	for written, want := range map[string]string{"'''\na\\\nb'''": "a\nb", "\"\"\"\na\\\\\nb\"\"\"": "a\nb", "\"\"\"\na\\\nb\"\"\"": "ab"} {
		d := parse(t, "[[card]]\nquestion = "+written+"\nanswer = \"x\"\n")
		for _, c := range d.Cards.All() {
			if got := markup.Plain(c.Question); got != want {
				t.Errorf("%s is %q, want %q", written, got, want)
			}
		}
	}
}
