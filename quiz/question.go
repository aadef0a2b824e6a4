package quiz

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/shuffle"
)

// A Question is a card, or a part of one, as it is asked: with its options in
// the order in which they are shown.
type Question struct {
	Deck *decks.Deck
	Card *decks.Card
	Kind decks.Kind

	// Part tells questions of one card apart: "" for the whole card, "c2" for
	// the second group of blanks, "reverse" for a card asked the other way.
	Part string

	// Self is true where the player marks the answer: open cards, and all
	// cards in a sitting with Flip.
	Self bool

	Prompt  string         // markup; the blanks of a cloze stand in it as gaps
	Lefts   []string       // match: left sides, markup
	Options []Option       // choice, multiple, truefalse; order: steps; match: right sides
	Blanks  []*decks.Blank // cloze: those that are asked, in the order of the text

	want     []int    // match: the option that goes with each left side
	forms    []string // short: what is right, plain text, the answer first
	language string   // of what is typed
	others   func(language, folded string) bool
}

// An Option is one thing to pick.
type Option struct {
	Text  string // markup
	Why   string // markup: why it is wrong, where the author says so
	Right bool   // choice, multiple, truefalse
	Place int    // order: its place in the right order, from 0
}

// Parts of a card asked the other way round, and of a whole card.
const (
	whole   = ""
	reverse = "reverse"
)

// An item names a question without making it.
type item struct {
	deck *decks.Deck
	card *decks.Card
	part string
}

// itemsOf lists the questions that a card makes.
func itemsOf(d *decks.Deck, c *decks.Card) []item {
	switch b := c.Body.(type) {
	case *decks.Cloze:
		var list []item
		for _, group := range b.Groups() {
			part := whole
			if group > 0 {
				part = "c" + strconv.Itoa(group)
			}
			list = append(list, item{d, c, part})
		}
		return list
	case *decks.Short:
		if b.Reverse {
			return []item{{d, c, whole}, {d, c, reverse}}
		}
	}
	return []item{{d, c, whole}}
}

// newQuestion makes the question of an item. Its options are shuffled by the
// seed and the card's identity alone, so they stay as they are whatever else
// is asked.
func newQuestion(it item, o Options, others func(language, folded string) bool) *Question {
	q := &Question{
		Deck: it.deck, Card: it.card, Kind: it.card.Kind(), Part: it.part,
		Prompt: it.card.Question, language: it.deck.AnswersIn(), others: others,
	}
	q.Self = o.Flip || q.Kind == decks.KindOpen
	source := shuffle.New(o.Seed, "options", it.deck.ID, it.card.Key())
	switch b := it.card.Body.(type) {
	case *decks.Short:
		q.short(b)
	case *decks.Choice:
		q.choice(b, source)
	case *decks.Multiple:
		q.Options = append(rightOptions(b.Answers), wrongOptions(b.Distractors)...)
		q.arrange(b.Fixed, source)
	case *decks.TrueFalse:
		q.Options = []Option{{Text: "true", Right: b.Answer}, {Text: "false", Right: !b.Answer}}
	case *decks.Cloze:
		q.cloze(b)
	case *decks.Match:
		q.match(b, source)
	case *decks.Order:
		for i, step := range b.Steps {
			q.Options = append(q.Options, Option{Text: step, Place: i})
		}
		q.scramble(b.Fixed, source)
	}
	return q
}

func (q *Question) short(b *decks.Short) {
	q.forms = append([]string{b.Answer}, b.Accept...)
	if q.Part == reverse {
		q.Prompt, q.forms, q.language = b.Answer, []string{q.Card.Question}, q.Deck.Language
	}
}

func rightOptions(texts []string) []Option {
	var list []Option
	for _, text := range texts {
		list = append(list, Option{Text: text, Right: true})
	}
	return list
}

func wrongOptions(distractors []decks.Distractor) []Option {
	var list []Option
	for _, d := range distractors {
		list = append(list, Option{Text: d.Text, Why: d.Why})
	}
	return list
}

func (q *Question) choice(b *decks.Choice, source *shuffle.Source) {
	q.Options = append(rightOptions([]string{b.Answer}), wrongOptions(b.Distractors)...)
	if b.Fixed && b.AnswerAt > 1 {
		q.Options = slices.Insert(q.Options[1:], b.AnswerAt-1, q.Options[0])
	}
	q.arrange(b.Fixed, source)
}

// arrange puts options into the order in which they are shown. Numbers always
// stand in ascending order, for a reader looks for them there.
func (q *Question) arrange(fixed bool, source *shuffle.Source) {
	switch {
	case sortNumbers(q.Options, q.language):
	case !fixed:
		shuffle.Slice(source, q.Options)
	}
}

// scramble shuffles steps, and never shows them in the right order by chance.
func (q *Question) scramble(fixed bool, source *shuffle.Source) {
	sorted := func(a, b Option) int { return a.Place - b.Place }
	if fixed || len(q.Options) < 2 {
		return
	}
	for slices.IsSortedFunc(q.Options, sorted) {
		shuffle.Slice(source, q.Options)
	}
}

// match shuffles both sides. A right side that goes with two left sides is
// shown once.
func (q *Question) match(b *decks.Match, source *shuffle.Source) {
	pairs := slices.Clone(b.Pairs)
	if !b.Fixed {
		shuffle.Slice(source, pairs)
	}
	for _, p := range b.Pairs {
		if !slices.ContainsFunc(q.Options, func(o Option) bool { return o.Text == p.Right }) {
			q.Options = append(q.Options, Option{Text: p.Right})
		}
	}
	q.Options = append(q.Options, wrongOptions(b.Distractors)...)
	if !b.Fixed {
		shuffle.Slice(source, q.Options)
	}
	for _, p := range pairs {
		q.Lefts = append(q.Lefts, p.Left)
		q.want = append(q.want, slices.IndexFunc(q.Options, func(o Option) bool { return o.Text == p.Right }))
	}
}

// cloze makes gaps of the blanks that are asked; others are shown filled.
func (q *Question) cloze(b *decks.Cloze) {
	group := 0
	if q.Part != whole {
		group, _ = strconv.Atoi(q.Part[1:])
	}
	for _, blank := range b.Blanks() {
		if blank.Group == group {
			q.Blanks = append(q.Blanks, blank)
		}
	}
	var text strings.Builder
	asked := 0
	for _, part := range b.Parts {
		switch {
		case part.Blank == nil:
			text.WriteString(part.Text)
		case part.Blank.Group != group:
			text.WriteString(part.Blank.Answer)
		default:
			asked++
			text.WriteString(gap(part.Blank, asked, len(q.Blanks)))
		}
	}
	q.Prompt = text.String()
}

// gap is what stands in the text for a blank. It is made of words, not lines,
// so that it can be read aloud.
func gap(b *decks.Blank, n, of int) string {
	switch {
	case of == 1 && b.Hint == "":
		return "[...]"
	case of == 1:
		return "[" + b.Hint + "]"
	case b.Hint == "":
		return fmt.Sprintf("[%d]", n)
	}
	return fmt.Sprintf("[%d: %s]", n, b.Hint)
}

// Hint is what the author gives as help, in markup; empty where there is none.
func (q *Question) Hint() string { return q.Card.Hint }

// ExpectedParts is the right answer in the order in which it is asked for: one
// text for each right option, blank, left side or step. Texts are markup.
func (q *Question) ExpectedParts() []string {
	switch {
	case q.Part == reverse:
		return q.forms
	case q.Kind == decks.KindCloze:
		var list []string
		for _, b := range q.Blanks {
			list = append(list, b.Answer)
		}
		return list
	case q.Kind == decks.KindMatch:
		list := make([]string, len(q.Lefts))
		for i, left := range q.Lefts {
			list[i] = left + " – " + q.Options[q.want[i]].Text
		}
		return list
	}
	return q.Card.Body.Expected()
}
