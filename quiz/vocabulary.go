package quiz

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// elsewhere tells if a folded word stands in a deck beside the right answers of
// a question: in any question, explanation, hint, reason, option or answer, or
// among answers and options alone. The texts are searched as they stand when a
// slip is to be judged, which is seldom, so a session of any deck begins at once
// and holds no list of words.
func elsewhere(d *decks.Deck, own *decks.Card, right []string) func(word string, answers bool) bool {
	return func(word string, answers bool) bool {
		for _, c := range d.Cards.All() {
			texts := c.AnswerTexts()
			if !answers {
				texts = append(slices.Clip(texts), readTexts(c)...)
			}
			for _, text := range texts {
				if hasWord(text, word) && !(c == own && slices.Contains(right, text)) {
					return true
				}
			}
		}
		return false
	}
}

// readTexts are the texts of a card that are read, not answered.
func readTexts(c *decks.Card) []string {
	texts := []string{c.Question, c.Explanation, c.Hint}
	switch b := c.Body.(type) {
	case *decks.Choice:
		texts = append(texts, whysOf(b.Distractors)...)
	case *decks.Multiple:
		texts = append(texts, whysOf(b.Distractors)...)
	case *decks.Match:
		texts = append(texts, whysOf(b.Distractors)...)
		for _, pair := range b.Pairs {
			texts = append(texts, pair.Left)
		}
	case *decks.Order:
		texts = append(texts, b.Steps...)
	case *decks.Cloze:
		for _, part := range b.Parts {
			texts = append(texts, part.Text)
			if part.Blank != nil {
				texts = append(texts, part.Blank.Hint)
			}
		}
	case *decks.Short, *decks.Open, *decks.TrueFalse, *decks.Number, *decks.List: // all else is the answer
	}
	return texts
}

func whysOf(list []decks.Distractor) []string {
	texts := make([]string, len(list))
	for i, d := range list {
		texts[i] = d.Why
	}
	return texts
}

// hasWord tells if a word in small letters stands in a text, whatever its case
// there. Most texts have not even its letters.
func hasWord(text, word string) bool {
	if word == "" || len(text) < len(word) {
		return false
	}
	if !numeral.IsASCII(word) || !numeral.IsASCII(text) {
		text = strings.ToLower(text)
		return standsIn(text, word) || standsIn(strings.ToLower(markup.Plain(text)), word)
	}
	low, high := word[0], word[0]
	if low >= 'a' && low <= 'z' {
		high = low - 'a' + 'A'
	}
	for i := 0; i+len(word) <= len(text); i++ {
		if c := text[i]; (c == low || c == high) && strings.EqualFold(text[i:i+len(word)], word) && isWhole(text, i, i+len(word)) {
			return true
		}
	}
	return false
}

func standsIn(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		if isWhole(text, from+i, from+i+len(word)) {
			return true
		}
		from += i + 1
		for from < len(text) && !utf8.RuneStart(text[from]) {
			from++
		}
	}
}

// isWhole tells if a stretch of a text is whole words.
func isWhole(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return !isWordSign(before) && !isWordSign(after)
}

func isWordSign(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r))
}
