package check

import (
	"fmt"
	"strings"
)

var otherMaths = Rule{
	Name:  "other-maths",
	Title: "maths between signs that other programs know",
	Why: `Maths stands between single dollars on one line: $x^2$. What LaTeX, Anki and
web pages write as \(x\), \[x\], $$x$$ or [$]x[/$] is shown as it is written, but for
the backslashes, and so are TeX commands that stand alone.`,
	Before: `[[card]]
question = 'What is \(\sqrt{9}\)?'
answer = "3"
`,
	After: `[[card]]
question = 'What is $\sqrt{9}$?'
answer = "3"
`,
	signs:  backslash | dollar | squareBracket,
	inText: findOtherMaths,
}

var (
	roundMaths   = &pattern{expr: `\\{1,2}\((.+?)\\{1,2}\)`}
	squareMaths  = &pattern{expr: `(?s)\\{1,2}\[(.+?)\\{1,2}\]`}
	displayMaths = &pattern{expr: `(?s)(?:^|[^$])(\$\$([^$]+)\$\$)(?:[^$]|$)`}
	ankiMaths    = &pattern{expr: `(?s)\[(\$\$?|latex)\](.+?)\[/(?:\$\$?|latex)\]`}
	bareTeX      = &pattern{expr: `\\(?:begin|frac|dfrac|sqrt|overline|mathbb|mathrm)\{[^{}]*\}`}
	likeMaths    = &pattern{expr: `\\[a-zA-Z]|[\^_=<>{}+]|^\s*[a-zA-Z]\s*$`}
	ofTeX        = &pattern{expr: `(?i)(?:^|[^\[/\w])(?:la)?tex\b|\bmathjax\b|\bkatex\b|\bregex|\bregular expression|\bmarkdown\b|\bsed\b|\bgrep\b`}
	checkbox     = &pattern{expr: `(?m)^\s*[-*+]\s+\\\[[xX]\\\]`}
)

// findOtherMaths makes one remark at the most: who writes one formula so writes all
// of them so.
func findOtherMaths(t *text) []Remark {
	excerpt, tex := otherFormula(t)
	if excerpt == "" || t.isAbout(ofTeX) {
		return nil
	}
	hint := "write maths between single dollars, on one line"
	if tex = strings.Join(strings.Fields(tex), " "); tex != "" && len(tex) <= mostQuoted {
		hint = "write $" + tex + "$"
	}
	return []Remark{t.remark(excerpt, fmt.Sprintf("%s is no maths here, and is shown as text", quoted(excerpt)), hint)}
}

// otherFormula is the first formula between other signs, and the TeX in it. What is
// searched for first costs next to nothing, and stands in few texts. Two backslashes
// are one that is shown, and may be meant where no maths is between.
func otherFormula(t *text) (excerpt, tex string) {
	has := func(sign string) bool { return strings.Contains(t.source, sign) }
	if has("[/") {
		if found := ankiMaths.regexp().FindStringSubmatch(t.source); found != nil {
			return found[0], found[2]
		}
	}
	if has(`\(`) {
		if found := t.inProse(roundMaths); found != nil && (found[0][1] == '(' || likeMaths.regexp().MatchString(found[1])) {
			return found[0], found[1]
		}
	}
	if has(`\[`) && !checkbox.regexp().MatchString(t.source) {
		if found := t.inProse(squareMaths); found != nil && likeMaths.regexp().MatchString(found[1]) {
			return found[0], found[1]
		}
	}
	if has("$$") {
		if found := t.inProse(displayMaths); found != nil && likeMaths.regexp().MatchString(found[2]) {
			return found[1], found[2]
		}
	}
	if !has("$") { // who writes one dollar knows of them
		if found := t.inProse(bareTeX); found != nil {
			return found[0], ""
		}
	}
	return "", ""
}
