package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/markup"
)

var accidentalMaths = Rule{
	Name:  "accidental-maths",
	Title: "dollars that make maths of what stands between them",
	Why: `What stands between two dollars is maths where no white space is at its ends and no
digit behind it. "$5 and $10" is money, and "$a/$b" is a formula with the letter b
behind it. A dollar that is no sign of maths is written \$, or stands in code.`,
	Before: `[[card]]
question = "How is the folder $HOME/$USER called?"
answer = "home directory"
`,
	After: `[[card]]
question = 'How is the folder \$HOME/\$USER called?'
answer = "home directory"
`,
	signs:  dollar,
	inText: findAccidents,
}

// couldBe finds, without parsing, what may be such: a dollar behind a sign and
// before a letter, or an amount with words behind it and a dollar.
var (
	couldBe   = &pattern{expr: `[/:;,.(\-+=|]\$[\pL_]|\$\d[^$]*\s\pL[^$]*\$`}
	amount    = &pattern{expr: `^\d[\d.,]*\s?(?:\pL+\s+)*\pL\pL+\s.*\pL$`}
	ofFormula = &pattern{expr: `[\\^_={}]`}
)

func findAccidents(t *text) []Remark {
	if !couldBe.regexp().MatchString(t.source) {
		return nil
	}
	source := strings.ReplaceAll(t.source, "\r\n", "\n") // as regions are
	for _, r := range t.maths() {
		if r.End <= len(source) && isAccident(source, r) {
			formula := source[r.Start:r.End]
			return []Remark{t.remark(formula, fmt.Sprintf("%q is taken for maths", quoted(formula)), `write \$ for a dollar (in "quotes" \\$), or put code between backticks`)}
		}
	}
	return nil
}

// isAccident tells a formula that nobody would write: one that ends in a sign with a
// letter right behind it, or an amount with words.
func isAccident(source string, r markup.Region) bool {
	body := source[r.Start+1 : r.End-1]
	next, _ := utf8.DecodeRuneInString(source[r.End:])
	if strings.ContainsRune("/:;,.(-+=|", rune(body[len(body)-1])) && (unicode.IsLetter(next) || next == '_') {
		return true
	}
	return amount.regexp().MatchString(body) && !ofFormula.regexp().MatchString(body)
}
