package render

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/arrange"
	"quiz/decks/lang"
)

// truths are the words for true and false in the languages of decks. What a
// deck prints should be in its own language; where we do not know its words,
// English stands in.
var truths = map[string][2]string{
	"ar": {"صحيح", "خطأ"},
	"az": {"doğru", "yanlış"},
	"de": {"richtig", "falsch"},
	"el": {"σωστό", "λάθος"},
	"en": {"true", "false"},
	"es": {"verdadero", "falso"},
	"fa": {"درست", "نادرست"},
	"fr": {"vrai", "faux"},
	"he": {"נכון", "לא נכון"},
	"hi": {"सही", "गलत"},
	"it": {"vero", "falso"},
	"ja": {"正しい", "誤り"},
	"ko": {"참", "거짓"},
	"nl": {"waar", "onwaar"},
	"pl": {"prawda", "fałsz"},
	"pt": {"verdadeiro", "falso"},
	"ru": {"верно", "неверно"},
	"sv": {"sant", "falskt"},
	"tr": {"doğru", "yanlış"},
	"uk": {"правильно", "неправильно"},
	"ur": {"درست", "غلط"},
	"vi": {"đúng", "sai"},
	"zh": {"对", "错"},
}

// TruthWords are the words for true and false in a language.
func TruthWords(language string) (yes, no string) {
	words, ok := truths[lang.Base(language)]
	if !ok {
		words = truths["en"]
	}
	return words[0], words[1]
}

// NeedText says how many of the items of a list are asked for, in no language:
// "2 / 5". It is empty where all are.
func NeedText(b *decks.List) string {
	if b.Asked() == len(b.Items) {
		return ""
	}
	return fmt.Sprintf("%d / %d", b.Asked(), len(b.Items))
}

// NumberText writes a number with its unit, as its language writes numbers. The
// tolerance is left out: it says what is taken for right, not what is.
func NumberText(b *decks.Number, language string) string {
	alone := *b
	alone.Unit = ""
	text := arrange.NumberText(&alone, language)
	if b.Unit != "" {
		text += "\u00a0" + b.Unit
	}
	return text
}

// Also is what is told as right beside the first of the forms of an answer: see
// answer.Also.
func Also(d *decks.Deck, c *decks.Card, forms []string) string {
	return answer.Also(forms, answer.Rules{
		Language: d.AnswersIn(), Exact: d.ExactOf(c), Apart: d.Alternatives, Single: c.Kind() == decks.KindList,
	})
}

// SourceLine says where a card's fact stands: title, section, page.
func SourceLine(d *decks.Deck, c *decks.Card) string {
	if c.Cite == nil {
		return ""
	}
	var parts []string
	if src := d.Source(c.Cite.Source); src != nil && src.Title != "" {
		parts = append(parts, src.Title)
	}
	if c.Cite.Section != "" {
		parts = append(parts, "§\u00a0"+c.Cite.Section)
	}
	if c.Cite.Page != "" {
		parts = append(parts, "p.\u00a0"+c.Cite.Page)
	}
	return strings.Join(parts, ", ")
}
