package markup

import (
	"strings"
	"testing"
)

// Every text is 100 kB of what makes a simple parser recurse or look back at
// each step.
func TestHostile(t *testing.T) {
	const size = 100_000
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	var backticks strings.Builder
	for n := 1; backticks.Len() < size; n++ {
		backticks.WriteString(strings.Repeat("`", n) + " ")
	}
	for name, source := range map[string]string{
		"quotes":             fill(">"),
		"stars":              fill("*"),
		"stars around":       strings.Repeat("*", size/2) + "a" + strings.Repeat("*", size/2),
		"open stars":         fill("*a "),
		"open strong":        fill("**a "),
		"star, closing line": fill("*a_ "),
		"stars by threes":    fill("*a **b "),
		"nested emphasis":    fill("*a **b ") + fill(" b** a*"),
		"brackets":           fill("["),
		"closing brackets":   fill("]"),
		"images":             fill("!["),
		"images on lines":    fill("![\n"),
		"images, no end":     fill("![a](b "),
		"images, parens":     fill("![]("),
		"images, titles":     fill("![a](b \""),
		"images, angles":     fill("![a](<"),
		"whole images":       fill("![a](b)"),
		"dashes":             fill("- ") + "a",
		"dashes on lines":    fill(strings.Repeat("- ", 50) + "a\n"),
		"items":              fill("- a\n"),
		"empty items":        "- a\n" + fill("-\n"),
		"numbers":            fill("1. "),
		"numbers on lines":   fill("1.\n"),
		"stairs":             stairs(size),
		"indent":             "- a\n" + fill(" ") + "b",
		"tabs":               fill("\t- a"),
		"dollars":            fill("$"),
		"open dollars":       fill("$a "),
		"dollars on lines":   fill("$a\n"),
		"escaped dollars":    fill(`$a\$ `),
		"backslashes":        fill(`\`),
		"escapes":            fill(`\*`),
		"backslash lines":    fill("\\\n"),
		"backticks":          backticks.String(),
		"escaped backticks":  fill("\\`` "),
		"fences":             fill("```\n"),
		"fences in lists":    fill("- ```\n"),
		"spaces":             "*a*" + fill(" ") + "*b*",
		"blank lines":        "*a*" + fill("\n") + "*b*",
		"paragraphs":         fill("*a\n\n"),
		"lines":              fill("a\n"),
		"hard breaks":        fill("a  \n"),
		"NULs":               fill("\x00"),
		"bad UTF-8":          fill("\xff*"),
		"mixture":            fill("*_`$![(<- \\"),
	} {
		t.Run(name, func(t *testing.T) {
			Regions(source)
			text := Parse(source)
			text.Plain()
			checkHTML(t, HTML{}.Of(text))
		})
	}
}

// stairs is a list that gets deeper with each item.
func stairs(size int) string {
	var b strings.Builder
	for depth := 0; b.Len() < size; depth++ {
		b.WriteString(strings.Repeat("  ", depth) + "- a\n")
	}
	return b.String()
}

func TestLimits(t *testing.T) {
	deep := Plain(strings.Repeat("- ", maxDepth+2) + "a")
	if want := "- - a"; !strings.HasSuffix(deep, want) || strings.Count(deep, "-") != maxDepth+2 {
		t.Errorf("%d nested lists give %q", maxDepth+2, deep)
	}
	many := Plain(strings.Repeat("*a* ", maxMarks))
	if want := strings.Repeat("a ", maxMarks/2) + strings.TrimSpace(strings.Repeat("*a* ", maxMarks/2)); many != want {
		t.Errorf("%d marks in a paragraph give %q", 2*maxMarks, many)
	}
	long := "![" + strings.Repeat("a", maxAhead) + "](b)"
	if got := Plain(long); got != long {
		t.Errorf("a long image gives %q", got)
	}
	if got, want := Plain(strings.Repeat("*a*\n\n", maxMarks)), strings.Repeat("a\n", maxMarks-1)+"a"; got != want {
		t.Errorf("marks are not counted by paragraph: %q", got)
	}
}
