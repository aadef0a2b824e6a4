package arrange

import (
	"slices"

	"quiz/decks"
	"quiz/decks/shuffle"
)

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
	q.lineUp(b.Fixed, source)
}

// lineUp puts options into the order in which they are shown. Numbers always
// stand in ascending order, for a reader looks for them there; so do letters,
// and what speaks of the others stands below them, unless the author's order is
// to stay.
func (q *Question) lineUp(fixed bool, source *shuffle.Source) {
	if fixed {
		sortNumbers(q.Options, q.Language())
		q.Fixed = true
		return
	}
	rest, above := aside(q.Options)
	sorted := sortNumbers(rest, q.Language()) || sortLetters(rest)
	if !sorted {
		shuffle.Slice(source, rest)
	}
	q.Options = append(rest, above...)
	q.Fixed = sorted || len(above) > 0
}

// scramble shuffles steps. More than two are never shown in the right order by
// chance; two are, half of the time, for else the answer would always be 2 1.
func (q *Question) scramble(fixed bool, source *shuffle.Source) {
	sorted := func(a, b Option) int { return a.Step - b.Step }
	if fixed || len(q.Options) < 2 {
		return
	}
	shuffle.Slice(source, q.Options)
	for len(q.Options) > 2 && slices.IsSortedFunc(q.Options, sorted) {
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
		rest, above := aside(q.Options)
		shuffle.Slice(source, rest)
		q.Options = append(rest, above...)
	}
	for _, p := range pairs {
		q.Lefts = append(q.Lefts, p.Left)
		q.Want = append(q.Want, slices.IndexFunc(q.Options, func(o Option) bool { return o.Text == p.Right }))
	}
}
