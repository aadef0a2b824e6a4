package render

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/arrange"
	"quiz/decks/lang"
)

// NeedText says how many of the lines of an answer are asked for, in no language:
// "2 / 5". It is empty where all are.
func NeedText(s arrange.Solution) string {
	if s.Need == len(s.Lines) {
		return ""
	}
	return fmt.Sprintf("%d / %d", s.Need, len(s.Lines))
}

// NoneRight stands where no option is right.
const NoneRight = "—"

// PlainAnswer is the right answer where it is none of the deck's texts: a number,
// the word for true or false, NoneRight. It is empty of others.
func PlainAnswer(q *arrange.Question) string {
	switch b := q.Card.Body.(type) {
	case *decks.Number:
		return NumberText(b, q.Deck.AnswersIn())
	case *decks.TrueFalse:
		yes, no := lang.TruthWords(q.Deck.Language)
		if b.Answer {
			return yes
		}
		return no
	case *decks.Multiple:
		if len(b.Answers) == 0 {
			return NoneRight
		}
	case *decks.Short, *decks.Open, *decks.Choice, *decks.Cloze, *decks.Match, *decks.Order, *decks.List: // texts of the deck
	}
	return ""
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
	return answer.Also(forms, answer.RulesOf(d, c))
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
