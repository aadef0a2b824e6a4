package arrange

import (
	"quiz/decks"
	"quiz/decks/numeral"
)

// NumberText is the right number with its unit, as the language of the answer
// writes numbers: "3,145 kg". It is plain text, and typed as an answer it is
// right. What identity hangs on is b.Expected, which is the same in all
// languages.
func NumberText(b *decks.Number, language string) string {
	text := numeral.Format(b.Answer, language)
	if b.Unit != "" {
		text += " " + b.Unit
	}
	return text
}

// ToleranceText is a tolerance as the language writes numbers: "0,5" or "5%".
func ToleranceText(t decks.Tolerance, language string) string {
	text := numeral.Format(t.Value, language)
	if t.Percent {
		text += "%"
	}
	return text
}
