package decks_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
)

// written is a cloze as the tables below have it: texts in brackets, and blanks
// with all that they hold.
func written(c *decks.Cloze) string {
	var list []string
	for _, p := range c.Parts {
		if p.Blank == nil {
			list = append(list, "["+p.Text+"]")
		} else {
			list = append(list, fmt.Sprintf("%d<%s>%q%s", p.Blank.Group, p.Blank.Answer, p.Blank.Accept, p.Blank.Hint))
		}
	}
	return strings.Join(list, " ")
}

// Blanks are found in a text with all that they hold, and what is written of them
// is read as the same again.
func TestParseCloze(t *testing.T) {
	for text, want := range map[string]string{
		`{{a}}`:                  `0<a>[]`,
		`x {{a}} y`:              `[x ] 0<a>[] [ y]`,
		`x{{a}}{{b}}`:            `[x] 0<a>[] 0<b>[]`,
		`{{ a | b |c}}`:          `0<a>["b" "c"]`,
		`{{a::h}}`:               `0<a>[]h`,
		`{{a|b:: h }}`:           `0<a>["b"]h`,
		`{{a::h::i}}`:            `0<a>[]h::i`,
		`{{a::h|i}}`:             `0<a>[]h|i`,
		`{{c1::a}}`:              `1<a>[]`,
		`{{ c2 ::a::h}}`:         `2<a>[]h`,
		`{{c500::a}}`:            `500<a>[]`,
		`{{c::a}}`:               `0<c>[]a`,
		`{{cx::a}}`:              `0<cx>[]a`,
		`{{c1x::a}}`:             `0<c1x>[]a`,
		`{{1::a}}`:               `0<1>[]a`,
		`{{c1}}`:                 `0<c1>[]`,
		`{{\frac{1}{2}}}`:        `0<\frac{1}{2}>[]`,
		`{{{a}}}`:                `0<{a}>[]`,
		`{{a\}}}`:                `0<a\}>[]`,
		`{{a\{}}`:                `0<a\{>[]`,
		`\{{a}} {{b}}`:           `[\{{a}} ] 0<b>[]`,
		`\\{{b}}`:                `[\\] 0<b>[]`,
		`{{a\|b}}`:               `0<a\|b>[]`,
		`{{a\::b}}`:              `0<a\::b>[]`,
		`{{a:b}}`:                `0<a:b>[]`,
		`{{a\\}}`:                `0<a\\>[]`,
		`{{a\ }}`:                `0<a\\>[]`,
		`{{a\ |b}}`:              `0<a\\>["b"]`,
		`{{a}} }} {`:             `0<a>[] [ }} {]`,
		"{{a\n  b}}":             "0<a\n  b>[]",
		`{{c2::a}} {{c1::b|c}}.`: `2<a>[] [ ] 1<b>["c"] [.]`,
	} {
		c, err := decks.ParseCloze(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := written(c); got != want {
			t.Errorf("%s is %s, want %s", text, got, want)
		}
		if again, err := decks.ParseCloze(c.String()); err != nil || written(again) != written(c) {
			t.Errorf("%s is written %s, and that read otherwise, %v", text, c.String(), err)
		}
	}
}

// A text whose blanks cannot be read is refused.
func TestParseClozeFaults(t *testing.T) {
	for text, want := range map[string]string{
		``:                                     `cloze has no blank`,
		`x`:                                    `cloze has no blank`,
		`{a}`:                                  `cloze has no blank`,
		`{{a`:                                  `blank "{{a" is not closed`,
		`x {{a} b}}`:                           `blank "{{a} b}}" is not closed`,
		`{{a}`:                                 `blank "{{a}" is not closed`,
		`{{a{}}`:                               `blank "{{a{}}" is not closed`,
		`{{a\}}`:                               `blank "{{a\\}}" is not closed`,
		`{{}}`:                                 `blank {{}} is empty`,
		`{{ }}`:                                `blank {{}} is empty`,
		`{{a|}}`:                               `blank {{a|}} is empty`,
		`{{|a}}`:                               `blank {{|a}} is empty`,
		`{{::h}}`:                              `blank {{::h}} is empty`,
		`{{c0::a}}`:                            `blank number c0 is not between c1 and c500`,
		`{{c501::a}}`:                          `blank number c501 is not between c1 and c500`,
		`{{c0000000001234::}}`:                 `blank number c000000000… is not between c1 and c500`,
		`{{c99999999999999999999::a}}`:         `blank number c999999999… is not between c1 and c500`,
		`{{c1::a}} {{b}}`:                      `some blanks are numbered and some are not`,
		`{{a}} {{b}} {{c1::a}}`:                `some blanks are numbered and some are not`,
		`{{` + strings.Repeat("x", 27) + `{`:   `blank "{{` + strings.Repeat("x", 27) + `{" is not closed`,
		`{{` + strings.Repeat("x", 28) + `{`:   `blank "{{` + strings.Repeat("x", 27) + `…" is not closed`,
		`{{|` + strings.Repeat("x", 29) + `}}`: `blank {{|` + strings.Repeat("x", 29) + `}} is empty`,
		`{{|` + strings.Repeat("x", 30) + `}}`: `blank {{|` + strings.Repeat("x", 28) + `…}} is empty`,
	} {
		if c, err := decks.ParseCloze(text); err == nil || err.Error() != want || c != nil {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

// A fault of a blank tells the text from there on, up to the end of its line; one of
// all blanks tells none.
func TestClozeFaultPart(t *testing.T) {
	for _, c := range []struct {
		cloze *decks.Cloze
		part  string
		hint  string
	}{
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "x {{a} b\nc"}}}, "{{a} b", `close it with }}; a lone brace inside a blank is written \{ or \}`},
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "x {{a}} {{}} c"}}}, "{{}} c", "write the answer between the braces"},
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "x {{c0::a}} c"}}}, "{{c0::a}} c", ""},
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "x"}}}, "", "put {{ }} around what is asked: {{Prophase}} comes first."},
		{parts(decks.Blank{Answer: "b", Group: 1}, decks.Blank{Answer: "C2", Hint: "x"}), "{{C2::x}}", "write {{c2::x}}"},
		{parts(decks.Blank{Answer: "a"}, decks.Blank{Answer: "b", Group: 1}), "{{a}}", "number all of them ({{c1::…}}, {{c2::…}}) or none"},
	} {
		faults := decks.Validate(deckOf(c.cloze))
		if len(faults) != 1 || faults[0].Excerpt != c.part || faults[0].Hint != c.hint || faults[0].Index != -1 {
			t.Errorf("%s: %+v, want %q, %s", c.cloze, faults, c.part, c.hint)
		}
	}
}

// Blanks that are read otherwise than they are, in any of what they hold, are a
// fault.
func TestClozeReadOtherwise(t *testing.T) {
	for _, b := range []decks.Blank{
		{Answer: "a", Accept: []string{"b|c"}}, {Answer: "a", Accept: []string{" b"}}, {Answer: " a"}, {Answer: "a", Hint: "h "},
		{Answer: "c1::a"}, {Answer: "a::b"}, {Answer: "a", Group: -1, Accept: []string{"b::c"}}, {Answer: "a", Group: -1},
	} {
		faults := decks.Validate(deckOf(parts(b)))
		if len(faults) != 1 || faults[0].Msg != `card "c": blanks would be read otherwise than they are` || faults[0].Key != "cloze" {
			t.Errorf("%+v: %+v", b, faults)
		}
	}
	for _, b := range []decks.Blank{{Answer: "a", Accept: []string{"b", "c"}, Hint: "h", Group: 3}, {Answer: `a\|b`, Hint: "h|i"}} {
		if faults := decks.Validate(deckOf(parts(b))); len(faults) != 0 {
			t.Errorf("%+v: %+v", b, faults)
		}
	}
}

// Each number is a question of its own, in order; blanks without numbers are one.
func TestGroups(t *testing.T) {
	for text, want := range map[string][]int{
		"{{a}} {{b}}":                              {0},
		"{{c3::a}} {{c1::b}} {{c3::c}}":            {1, 3},
		"{{c10::a}} {{c9::b}} {{c2::c}} {{c9::d}}": {2, 9, 10},
	} {
		c, err := decks.ParseCloze(text)
		if err != nil || !slices.Equal(c.Groups(), want) {
			t.Errorf("%s: %v, %v, want %v", text, c.Groups(), err, want)
		}
	}
}
