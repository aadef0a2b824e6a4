package quiz

import (
	"slices"

	"quiz/decks/arrange"
)

// share is the part of the points that n of so many things earn.
func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// picked is the option with an index. Where there is none, it is an empty one,
// which is never right.
func (q *Question) picked(i int) arrange.Option {
	if i < 0 || i >= len(q.Options) {
		return arrange.Option{Step: -1}
	}
	return q.Options[i]
}

// markMultiple counts each option once, however often it was picked. Where none
// is right, to pick none is.
func (q *Question) markMultiple(picks []int) Verdict {
	right, wrong, all := 0, 0, 0
	for _, o := range q.Options {
		if o.Right {
			all++
		}
	}
	seen := map[int]bool{}
	for _, pick := range picks {
		switch {
		case seen[pick]:
		case q.picked(pick).Right:
			right++
		default:
			wrong++
		}
		seen[pick] = true
	}
	if all == 0 {
		return ofCredit(boolCredit(wrong == 0))
	}
	return ofCredit(share(right-wrong, all))
}

func (q *Question) markMatch(picks []int) Verdict {
	details := make([]Detail, len(q.Lefts))
	right := 0
	for i, want := range q.Want {
		details[i] = Detail{Outcome: Wrong, Expected: q.Options[want].Text}
		if i < len(picks) {
			details[i].Given = q.picked(picks[i]).Text
			if picks[i] == want {
				details[i].Outcome = Right
				right++
			}
		}
	}
	v := ofCredit(share(right, len(details)))
	v.Details = details
	return v
}

// markOrder looks at each two steps that stand together in the answer. A step
// that is given twice counts where it stands first.
func (q *Question) markOrder(picks []int) Verdict {
	var steps []int
	for _, pick := range picks {
		if step := q.picked(pick).Step; step >= 0 && !slices.Contains(steps, step) {
			steps = append(steps, step)
		}
	}
	inOrder := 0
	for i := 1; i < len(steps); i++ {
		if steps[i] > steps[i-1] {
			inOrder++
		}
	}
	return ofCredit(share(inOrder, len(q.Options)-1))
}
