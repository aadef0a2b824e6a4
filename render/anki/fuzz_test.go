package anki

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"quiz/decks"
	"quiz/decks/markup"
)

// FuzzEscape: any text in any style is shown as it is, nothing is read into it,
// and Anki keeps it as it stands.
func FuzzEscape(f *testing.F) {
	for _, word := range hostileWords {
		f.Add(word, uint8(0), word)
	}
	f.Add("a\n\u0338b", uint8(markup.Code), ">")
	f.Add(`x\`, uint8(markup.Math), `(`)
	f.Fuzz(func(t *testing.T, text string, styles uint8, other string) {
		style := markup.Style(styles) & (markup.Code | markup.Math)
		if style == markup.Code|markup.Math || !utf8.ValidString(text) || !utf8.ValidString(other) {
			return // no markup has these
		}
		got := escape(text, style)
		want := visible(text)
		if style&markup.Math != 0 {
			want = strings.ReplaceAll(want, "\n", " ")
		}
		if seen, err := seenIn(got); err != nil || seen != lines(want) {
			t.Errorf("%q is seen as %q, %v; want %q", text, seen, err, lines(want))
		}
		// Whatever stands around it: a tag, as it does in a field, other text.
		for _, field := range []string{got, "<b>" + got + "</b>", "<b>" + escape(other, 0) + "</b>" + got, got + "<br>" + escape(other, 0)} {
			if normal := normalField(field); normal != field || strings.ContainsAny(field, "\r\n") {
				t.Errorf("Anki would make %+q of %+q", normal, field)
			}
			blanks, _ := tokenBlanks(field)
			if marks := ankiMarks(field); len(blanks) > 0 || len(marks) > 0 || style == 0 && len(mathsOf(field)) > 0 {
				t.Errorf("in %q are %s, %q, %q", field, describeBlanks(blanks), marks, mathsOf(field))
			}
		}
		if tex := strings.Trim(text, " "); style&markup.Math != 0 && utf8.ValidString(tex) {
			tex = strings.ReplaceAll(visible(text), "\n", " ")
			if strings.HasSuffix(tex, `\`) {
				tex += " "
			}
			if maths := mathsOf(`\(` + got + `\)`); mathsEnd(tex+`\)`, `\)`) == len(tex) && !slices.Equal(maths, []string{tex}) {
				t.Errorf("the maths %q became %q", tex, maths)
			}
		}
		if attr := attribute(text); strings.ContainsAny(attr, "\"<>\n") {
			t.Errorf("attribute %q", attr)
		}
	})
}

// FuzzCloze: of any text that a deck takes, Anki finds the blanks that the deck
// has: as many, of these numbers, with this text and this hint.
func FuzzCloze(f *testing.F) {
	for _, word := range hostileWords {
		f.Add("{{c1::" + escapedBraces(word) + "::" + escapedBraces(word) + "}} " + word)
		f.Add(word + "{{a}}" + word + "{{b|c::d}}")
	}
	f.Add("![{{a}}](b.png) $\\frac{ {{b}} }{c}$ `{{c}}`")
	f.Add("{{a[anki::play}} {{b[sound::x]}} {{[}}anki:")
	f.Add(`{{c2::a\::b\:::c\:}} {{c1::\:}} ${{c1::a\::b}}$`)
	f.Add("```{{a}}\n{{b}}\n```")
	f.Fuzz(func(t *testing.T, text string) {
		body, err := decks.ParseCloze(strings.TrimSpace(text))
		if err != nil || !utf8.ValidString(text) || strings.Contains(text, "![") { // images are files
			return
		}
		blanks := body.Blanks()
		for _, types := range []Types{Stock, Own} {
			c := newComposer(Options{Types: types}, nil, &draft{deck: &decks.Deck{}, card: &decks.Card{Body: body}})
			field := c.cloze(body)
			found, shown := tokenBlanks(field)
			if len(blanks) == len(found) && !strings.Contains(text, "```") && !strings.Contains(text, "~~~") {
				checkBlanks(t, blanks, found)
			} else if len(blanks) != len(found) {
				t.Errorf("%d blanks, Anki finds %s", len(blanks), describeBlanks(found))
			}
			if _, err := readHTML(shown); err != nil {
				t.Errorf("%v, in %q", err, field)
			}
			for _, b := range found {
				for _, part := range []string{b.answer, b.hint} {
					if _, err := readHTML(part); err != nil {
						t.Errorf("%v, in the blank %q", err, part)
					}
				}
			}
			if normal := normalField(field); normal != field || strings.ContainsAny(field, "\r\n") || len(shownMarks(field)) > 0 {
				t.Errorf("Anki would make %+q of %+q, with %q", normal, field, shownMarks(field))
			}
			var places []int
			for _, group := range body.Groups() {
				places = append(places, max(group-1, 0))
			}
			if got := cardPlaces(found); !slices.Equal(got, places) {
				t.Errorf("cards %v, want %v", got, places)
			}
			if t.Failed() {
				t.Fatalf("text %q\nfield %q", text, field)
			}
		}
	})
}
