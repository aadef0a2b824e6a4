package quiz

import (
	"cmp"
	"fmt"
	"math"

	"quiz/decks"
	"quiz/decks/markup"
)

// whyPicked says what makes the verdict on options.
func (q *Question) whyPicked(a Answer) string {
	switch q.Kind {
	case decks.KindMultiple:
		return q.whyMultiple(a.Given.Picks)
	case decks.KindOrder:
		steps := len(q.Options) - 1
		return fmt.Sprintf("%d of %s in the right order", int(math.Round(markedShare(q, a)*float64(steps))), count(steps, "pair of neighbours is", "pairs of neighbours are"))
	case decks.KindMatch:
		return fmt.Sprintf("%d of %s", int(math.Round(markedShare(q, a)*float64(len(q.Lefts)))), count(len(q.Lefts), "pair is right", "pairs are right"))
	case decks.KindShort, decks.KindOpen, decks.KindChoice, decks.KindTrueFalse, decks.KindNumber, decks.KindCloze, decks.KindList: // one option, if any
	}
	if a.Verdict.Outcome == Right {
		return "the right option"
	}
	why := ""
	if len(a.Given.Picks) == 1 {
		why = markup.Plain(q.picked(a.Given.Picks[0]).Why)
	}
	return cmp.Or(why, "another option is right")
}

// markedShare is the share of the points that an answer earns but for strictness.
func markedShare(q *Question, a Answer) float64 { return Mark(q, a.Given, false).Credit }

func (q *Question) whyMultiple(picks []int) string {
	right, wrong, all := 0, 0, 0
	for _, pick := range picks {
		if q.picked(pick).Right {
			right++
		} else {
			wrong++
		}
	}
	for _, o := range q.Options {
		if o.Right {
			all++
		}
	}
	switch {
	case all == 0 && wrong == 0:
		return "no option is right, and none was picked"
	case all == 0:
		return "no option is right, and " + count(wrong, "was picked", "were picked")
	}
	text := fmt.Sprintf("%d of %s picked", right, count(all, "right option is", "right options are"))
	if wrong > 0 {
		text += ", and " + count(wrong, "wrong one, which takes one away", "wrong ones, each of which takes one away")
	}
	return text
}

func (w *Why) addPairs(a Answer) {
	if a.Question.Kind != decks.KindMatch {
		return
	}
	for i, detail := range a.Verdict.Details {
		w.Pairs = append(w.Pairs, WhyPair{
			markup.Plain(a.Question.Lefts[i]), markup.Plain(detail.Given), markup.Plain(detail.Expected), detail.Outcome.String(),
		})
	}
}
