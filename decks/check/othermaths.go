package check

import (
	"fmt"
	"slices"
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
	ofTeX        = &pattern{expr: `(?:^|[^\[/\pL\pN_])(?:(?i:latex)|TeX|tex|TEX)\b|(?i:\b(?:mathjax|katex|markdown|grep)\b|\bregex|\bregular expression|\b(?:in|with|does) sed\b)`}
	checkbox     = &pattern{expr: `(?m)^\s*[-*+]\s+\\\[[xX]\\\]`}
)

// findOtherMaths makes one remark for each sort of sign: who writes one formula so
// writes all of them so.
func findOtherMaths(t *text) (list []Remark) {
	formulas := otherFormulas(t)
	if len(formulas) == 0 || t.isAbout(ofTeX) {
		return nil
	}
	for _, f := range formulas {
		hint := "write maths between single dollars, on one line"
		if tex := strings.Join(strings.Fields(f.tex), " "); tex != "" && len(tex) <= mostQuoted {
			hint = "write $" + tex + "$"
		}
		list = append(list, t.remark(f.excerpt, fmt.Sprintf("%s is no maths here, and is shown as text", quoted(f.excerpt)), hint))
	}
	return list
}

// A formula stands between other signs, with TeX in it.
type formula struct{ excerpt, tex string }

// otherFormulas are the first formulas of each sort, in the order of the text. That
// a sign stands in it costs next to nothing to ask, and is so of few texts.
func otherFormulas(t *text) (list []formula) {
	has := func(sign string) bool { return strings.Contains(t.source, sign) }
	if has("[/") {
		if found := ankiMaths.regexp().FindStringSubmatch(t.source); found != nil {
			list = append(list, formula{found[0], found[2]})
		}
	}
	list = append(list, betweenBackslashes(t)...)
	if has("$$") && !has("[$$]") { // which is Anki's
		if found := t.inProse(displayMaths); found != nil && likeMaths.regexp().MatchString(found[2]) {
			list = append(list, formula{found[1], found[2]})
		}
	}
	if len(list) == 0 && !has("$") { // who writes one dollar knows of them
		if found := t.inProse(bareTeX); found != nil {
			list = append(list, formula{found[0], ""})
		}
	}
	slices.SortStableFunc(list, func(a, b formula) int {
		return strings.Index(t.source, a.excerpt) - strings.Index(t.source, b.excerpt)
	})
	return list
}

// betweenBackslashes are formulas between \( and \), and between \[ and \]. Two
// backslashes are one that is shown, and may be meant where no maths is between.
func betweenBackslashes(t *text) (list []formula) {
	if strings.Contains(t.source, `\(`) {
		if found := t.inProse(roundMaths); found != nil && (found[0][1] == '(' || likeMaths.regexp().MatchString(found[1])) {
			list = append(list, formula{found[0], found[1]})
		}
	}
	if strings.Contains(t.source, `\[`) && !checkbox.regexp().MatchString(t.source) {
		if found := t.inProse(squareMaths); found != nil && likeMaths.regexp().MatchString(found[1]) {
			list = append(list, formula{found[0], found[1]})
		}
	}
	return list
}
