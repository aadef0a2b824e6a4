package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

var pointsAtOptions = Rule{
	Name:  "points-at-options",
	Title: "an option that names other options by their letters",
	Why: `Options are shuffled, so that an option is b) today and d) tomorrow: "A and B"
then means others than it was written for. Keep them as they are written with
shuffle = false, or name the options themselves.`,
	Before: `[[card]]
question = "Which of these are noble gases?"
answer = "A and B"
distractors = ["Neon", "Argon", "Oxygen"]
`,
	After: `[[card]]
question = "Which of these are noble gases?"
answer = ["Neon", "Argon"]
distractors = ["Oxygen"]
`,
	find: findPointers,
}

func findPointers(d *decks.Deck) (list []Remark) {
	for _, c := range d.Cards.All() {
		for _, text := range pointers(c) {
			list = append(list, Remark{
				Card: c, Key: keyOf(c, text), Excerpt: text,
				Msg:  fmt.Sprintf("option %q names others by their letters, which change when options are shuffled", quoted(text)),
				Hint: "write shuffle = false, or name the options themselves",
			})
		}
	}
	return list
}

// keyOf is the key under which an option stands.
func keyOf(c *decks.Card, option string) string {
	if slices.ContainsFunc(c.Body.Expected(), func(answer string) bool { return markup.Plain(answer) == option }) {
		return "answer"
	}
	return "distractors"
}

// pointers lists the options of a card, as plain text, that name others by letters
// that will not stay.
//
// Letters can be the very subject, as blood groups are, or points in a plane. So
// it lists none where an option is itself such a letter, where the question has
// the letters in it, or where fewer than two options are left to be named.
func pointers(c *decks.Card) []string {
	right, wrong := shuffled(c)
	if !slices.ContainsFunc(right, mayPoint) && !slices.ContainsFunc(wrong, func(d decks.Distractor) bool { return mayPoint(d.Text) }) {
		return nil // as for most cards: making plain text of all takes longer
	}
	options := plainTexts(right, wrong)
	var list []string
	others := 0
	for _, text := range options {
		if arrange.LetterIndex(text, len(options)) >= 0 {
			return nil
		}
		switch letters := lettersNamed(text, len(options)); {
		case letters == "":
			others++
		case !asksOf(markup.Plain(c.Question), letters):
			list = append(list, text)
		}
	}
	if others < 2 {
		return nil
	}
	return list
}

// mayPoint tells if an option, as markup, could name others by their letters: one of
// its letters stands alone, or it holds what needs a closer look.
func mayPoint(text string) bool {
	letters := 0 // that stand in a row
	for i := range len(text) {
		switch c := text[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
			continue
		case c != ' ' && c != '-' && c != ',' && c != '.' && (c < '0' || c > '9'):
			return true
		}
		if letters == 1 {
			return true
		}
		letters = 0
	}
	return letters == 1
}

// shuffled gives the options of a card, as markup, where they are shuffled.
func shuffled(c *decks.Card) (right []string, wrong []decks.Distractor) {
	switch b := c.Body.(type) {
	case *decks.Choice:
		if !b.Fixed {
			return []string{b.Answer}, b.Distractors
		}
	case *decks.Multiple:
		if !b.Fixed {
			return b.Answers, b.Distractors
		}
	case *decks.Short, *decks.Open, *decks.TrueFalse, *decks.Number, *decks.Cloze, *decks.Match, *decks.Order, *decks.List: // no options
	}
	return nil, nil
}

func plainTexts(right []string, wrong []decks.Distractor) (list []string) {
	for _, text := range right {
		list = append(list, markup.Plain(text))
	}
	for _, d := range wrong {
		list = append(list, markup.Plain(d.Text))
	}
	return list
}

// longestPointer is how long an option can be, in bytes, that only names others.
const longestPointer = 100

// spaced sets the signs between letters apart from them.
var spaced = strings.NewReplacer("(", " ", ")", ") ", ",", " , ", ";", " , ", "&", " & ")

// lettersNamed lists the letters of other options, of so many, that a text names;
// empty where it is about anything else. Commas alone do not make a list of them:
// (a, b) is an interval, and may be a point.
func lettersNamed(text string, of int) string {
	if len(text) > longestPointer {
		return ""
	}
	letters, last := "", role(0)
	var seen role
	for _, word := range strings.Fields(spaced.Replace(strings.ToLower(numeral.Tidy(text)))) {
		bare := strings.Trim(word, `).:"'`)
		now := roleOf(bare)
		if arrange.LetterIndex(bare, of) >= 0 && (last != letter || now == 0) {
			now = letter
		}
		switch {
		case bare == "": // a full stop behind a bracket
			continue
		case now == 0, now == letter && last == letter:
			return ""
		case now == letter && !strings.Contains(letters, bare):
			letters += bare
			if strings.HasSuffix(word, ")") {
				seen |= bracket
			}
		}
		seen |= now
		last = now
	}
	several := len(letters) > 1 && seen&and != 0
	one := letters != "" && (seen&option != 0 || seen&bracket != 0 && seen&only != 0)
	if several || one {
		return letters
	}
	return ""
}

// A role is what a word does in an option that names others.
type role uint8

const (
	letter role = 1 << iota
	comma
	and
	only    // and what else stands around
	option  // says what the letters are
	bracket // behind a letter
)

// roleOf is the role of a word in English, German, French or Spanish; 0: it has none.
func roleOf(word string) role {
	switch word {
	case ",":
		return comma
	case "&", "and", "or", "nor", "und", "oder", "noch", "als", "sowie", "et", "ou", "ni", "y", "e", "o", "u", "que", "como":
		return and
	case "only", "both", "either", "neither", "just", "all", "of", "the", "is", "are", "right", "correct", "true", "wrong", "false",
		"nur", "sowohl", "auch", "weder", "entweder", "beide", "ist", "sind", "richtig", "falsch",
		"seulement", "uniquement", "à", "la", "fois", "soit", "les", "deux", "est", "sont", "vrai", "juste", "justes", "correctes", "exactes",
		"solo", "sólo", "solamente", "tanto", "ambas", "ambos", "las", "los", "es", "son", "correcta", "correctas", "verdaderas":
		return only
	case "option", "options", "answer", "answers", "choice", "choices", "antwort", "antworten", "optionen",
		"réponse", "réponses", "opción", "opciones", "respuesta", "respuestas":
		return option
	}
	return 0
}

// asksOf tells if a question has all those letters in it, each as a word.
func asksOf(question, letters string) bool {
	words := strings.FieldsFunc(strings.ToLower(question), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, l := range letters {
		if !slices.Contains(words, string(l)) {
			return false
		}
	}
	return true
}
