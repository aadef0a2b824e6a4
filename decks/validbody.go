package decks

import "math"

// body checks what is particular to the card's kind.
func (v *inspection) body() {
	switch b := v.card.Body.(type) {
	case *Short:
		v.filled("answer", b.Answer)
		v.texts("accept", b.Accept)
	case *Open:
		v.filled("answer", b.Answer)
	case *Choice:
		v.choice(b)
	case *Multiple:
		v.multiple(b)
	case *TrueFalse: // either answer will do
	case *Number:
		v.number(b)
	case *Cloze:
		v.cloze(b)
	case *Match:
		v.match(b)
	case *Order:
		v.order(b)
	case *List:
		v.list(b)
	}
}

func (v *inspection) choice(b *Choice) {
	v.filled("answer", b.Answer)
	v.distractors(b.Distractors)
	if len(b.Distractors) == 0 {
		v.bad("distractors", "a choice needs at least one wrong option; without any it is a short card", "distractors is empty")
	}
	n := 1 + given(b.Distractors)
	v.tooMany("distractors", n)
	v.notDistractor("answer", -1, "answer", b.Answer, b.Distractors)
	switch {
	case b.AnswerAt == 0:
	case b.AnswerAt < 0 || b.AnswerAt > n:
		v.bad("answer-at", "", "answer-at must be a number from 1 to %d, the number of options", n)
	case !b.Fixed:
		v.unwanted("answer-at", "add shuffle = false, or leave answer-at out", "answer-at means nothing while options are shuffled")
	}
}

func (v *inspection) multiple(b *Multiple) {
	v.texts("answer", b.Answers)
	v.distractors(b.Distractors)
	n := filledIn(b.Answers) + given(b.Distractors)
	switch {
	case len(b.Answers)+len(b.Distractors) == 0:
		v.bad("answer", `where no option is right, list them as distractors = ["…", "…"]`, "answer is an empty list")
	case n == 1:
		v.bad("answer", "", "card of kind multiple has one option, and needs two at the least")
	}
	v.tooMany("distractors", n)
	v.twice("answer", len(b.Answers), func(i int) string { return b.Answers[i] })
	for i, answer := range b.Answers {
		v.notDistractor("answer", i, "answer", answer, b.Distractors)
	}
}

// mostExact is the largest number up to which all whole numbers can be told from
// their neighbours.
const mostExact = 1 << 53

func (v *inspection) number(b *Number) {
	switch {
	case math.IsNaN(b.Answer) || math.IsInf(b.Answer, 0):
		v.bad("answer", "", "answer must be a finite number")
	case math.Abs(b.Answer) > mostExact:
		v.bad("answer", "write it in quotes, to be marked as text", "answer is too large to be marked exactly")
	}
	if t := b.Tolerance.Value; math.IsNaN(t) || math.IsInf(t, 0) || math.Signbit(t) {
		v.bad("tolerance", `write a number such as 0.5, or per cent such as "5%"`, "tolerance must be a number of 0 or more, or per cent in quotes")
	}
	v.text("unit", b.Unit)
}

func (v *inspection) match(b *Match) {
	v.distractors(b.Distractors)
	n := 0
	for i, p := range b.Pairs {
		if p.Left == "" || p.Right == "" {
			v.badElement("pairs", i, `write ["left", "right"]`, "a pair must be two texts")
			continue
		}
		n++
		v.plain("pairs", i, p.Left)
		v.plain("pairs", i, p.Right)
		v.notDistractor("pairs", i, "right side", p.Right, b.Distractors)
	}
	if len(b.Pairs) < 2 {
		v.bad("pairs", "", "pairs needs at least two pairs")
	}
	v.twice("pairs", len(b.Pairs), func(i int) string {
		if b.Pairs[i].Right == "" {
			return "" // it is no pair
		}
		return b.Pairs[i].Left
	})
	v.tooMany("pairs", n+given(b.Distractors))
}

func (v *inspection) order(b *Order) {
	v.texts("order", b.Steps)
	if len(b.Steps) < 2 {
		v.bad("order", "", "order needs at least two steps")
	}
	v.twice("order", len(b.Steps), func(i int) string { return b.Steps[i] })
	v.tooMany("order", filledIn(b.Steps))
}
