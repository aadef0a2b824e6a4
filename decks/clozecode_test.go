package decks_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/markup"
)

// The blanks of a cloze are numbered from 1, as Blanks lists them.
func TestClozePieces(t *testing.T) {
	c, err := decks.ParseCloze("{{c1::a}} b {{c2::c}}")
	if err != nil {
		t.Fatal(err)
	}
	want := []markup.Piece{{Text: "a", Blank: 1}, {Text: " b "}, {Text: "c", Blank: 2}}
	if got := c.Pieces(); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// In code of a cloze, braces that are no blank have a backslash before them, which is
// not shown; other backslashes are.
func TestClozeCode(t *testing.T) {
	for source, want := range map[string]string{
		"`\\{{x}}` {{a}}":                "{{x}} a",
		"`{% x %} \\{{ y }}` {{a}}":      "{% x %} {{ y }} a",
		"`\\{\\{{x}}}` {{a}}":            "{{{x}}} a",
		"`\\\\\\{{x}}` {{a}}":            `\{{x}} a`,
		"`a\\{2\\}` {{a}}":               `a\{2\} a`,
		"`\\{\\{x\\}\\}` {{a}}":          `\{\{x\}\} a`,
		"`\\n \\d` {{a}}":                `\n \d a`,
		"`C:\\\\{{a}}`":                  `C:\a`,
		"`\\{{{a}}}`":                    `{a}`,
		"`{{a\\|b}}`":                    `a|b`,
		"`{{\\}}}`":                      `}`,
		"`{{a\\::b}} {{\\d}} {{x\\\\}}`": `a::b \d x\`,
		"```\n\\{{x}} {{a}}\n```":        "{{x}} a",
		"`a\n\\{{x}}` {{a}}":             "a {{x}} a",
		"\\{{x}} {{a}}":                  "{{x}} a",
	} {
		c, err := decks.ParseCloze(source)
		if err != nil {
			t.Errorf("%s: %v", source, err)
			continue
		}
		if got := markup.ParseCloze(c.Pieces()).Plain(); got != want {
			t.Errorf("%s is shown as %s, want %s", source, got, want)
		}
	}
}

// escaped is code as a cloze has it: before two braces, backslashes are doubled, and
// one more keeps them from being a blank.
func escaped(code string) string {
	var b strings.Builder
	for i := 0; i < len(code); i++ {
		if strings.HasPrefix(code[i:], "{{") {
			before := code[:i]
			b.WriteString(strings.Repeat(`\`, len(before)-len(strings.TrimRight(before, `\`))) + `\`)
		}
		b.WriteByte(code[i])
	}
	return b.String()
}

// Any code can be written in a cloze, and is shown as it is, whatever blank follows.
func TestClozeCodeRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(14, 1))
	for range 20_000 {
		code := randomCode(r)
		source := "`" + escaped(code) + "` {{a}}"
		want := code + " a"
		if r.IntN(2) == 0 && !strings.HasSuffix(code, "{") {
			tail := code[len(strings.TrimRight(code, `\`)):]
			source, want = "`"+escaped(code)+tail+"{{a}}`", code+"a"
		}
		c, err := decks.ParseCloze(source)
		if err != nil || len(c.Blanks()) != 1 {
			t.Fatalf("%s: %v, %v", source, c, err)
		}
		if got := markup.ParseCloze(c.Pieces()).Plain(); got != want {
			t.Fatalf("%s is shown as %s, want %s", source, got, want)
		}
		if again, err := decks.ParseCloze(c.String()); err != nil || written(again) != written(c) {
			t.Fatalf("%s is written %s, and read as %v, %v", source, c, again, err)
		}
	}
}

func randomCode(r *rand.Rand) string {
	var b strings.Builder
	b.WriteByte('x')
	for range r.IntN(8) {
		b.WriteString([]string{`{`, `{{`, `}`, `}}`, `\`, `|`, `::`, `a`, ` b`, `$`, `*`}[r.IntN(11)])
	}
	return strings.TrimRight(b.String(), " ")
}
