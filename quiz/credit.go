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
		return arrange.Option{Place: -1}
	}
	return q.Options[i]
}

// gradeMultiple counts each option once, however often it was picked. Where none
// is right, to pick none is.
func (q *Question) gradeMultiple(picks []int) Verdict {
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

func (q *Question) gradeMatch(picks []int) Verdict {
	parts := make([]Part, len(q.Lefts))
	right := 0
	for i, want := range q.Want {
		parts[i] = Part{Outcome: Wrong, Expected: q.Options[want].Text}
		if i < len(picks) {
			parts[i].Given = q.picked(picks[i]).Text
			if picks[i] == want {
				parts[i].Outcome = Right
				right++
			}
		}
	}
	v := ofCredit(share(right, len(parts)))
	v.Parts = parts
	return v
}

// gradeOrder looks at each two steps that stand together in the answer. A step
// that is given twice counts where it stands first.
func (q *Question) gradeOrder(picks []int) Verdict {
	var places []int
	for _, pick := range picks {
		if place := q.picked(pick).Place; place >= 0 && !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	inOrder := 0
	for i := 1; i < len(places); i++ {
		if places[i] > places[i-1] {
			inOrder++
		}
	}
	return ofCredit(share(inOrder, len(q.Options)-1))
}
