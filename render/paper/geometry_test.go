package paper_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"quiz/render/paper"
)

const mm = 1000

var flips = []paper.Flip{paper.LongEdge, paper.ShortEdge, paper.FoldOver}

// stocks are all that are known, and many that one might have of one's own.
func stocks() []paper.Stock {
	list := paper.Stocks()
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 300 {
		s := random(r)
		s.ID = fmt.Sprintf("random %d", i)
		list = append(list, s)
	}
	return list
}

// random is a stock in which anything may be odd: margins that differ, gaps of
// every width, cards at the paper's edge, paper that lies or is square.
func random(r *rand.Rand) paper.Stock {
	between := func(from, to int) paper.Length { return paper.Length(from + r.IntN(to-from+1)) }
	some := func(most int) paper.Length {
		return between(0, most) * paper.Length(r.IntN(2))
	}
	s := paper.Stock{Columns: 1 + r.IntN(5), Rows: 1 + r.IntN(5), Plain: r.IntN(2) == 0}
	s.CardWidth, s.CardHeight = between(15*mm, 120*mm), between(15*mm, 120*mm)
	s.Left, s.Top = some(30*mm), some(30*mm)
	s.Across, s.Down = s.CardWidth+some(12*mm), s.CardHeight+some(12*mm)
	s.Width = s.Left + paper.Length(s.Columns-1)*s.Across + s.CardWidth + some(30*mm)
	s.Height = s.Top + paper.Length(s.Rows-1)*s.Down + s.CardHeight + some(30*mm)
	if r.IntN(8) == 0 {
		s.Width = max(s.Width, s.Height)
		s.Height = s.Width
	}
	return s
}

// places lists where one side of all cards of a sheet lies.
func places(s paper.Stock, flip paper.Flip, side func(i int) paper.Place) []paper.Box {
	list := make([]paper.Box, s.PerSheet(flip))
	for i := range list {
		list[i] = side(i).Box
	}
	return list
}

func fronts(s paper.Stock, flip paper.Flip) []paper.Box {
	return places(s, flip, func(i int) paper.Place { return s.Front(i, flip) })
}

func backs(s paper.Stock, flip paper.Flip) []paper.Box {
	return places(s, flip, func(i int) paper.Place { return s.Back(i, flip, 0, 0) })
}

// checkStock holds a stock against everything that is true of all of them.
func checkStock(t *testing.T, s paper.Stock) {
	t.Helper()
	for _, flip := range flips {
		if flip == paper.FoldOver && !s.CanFold() {
			continue
		}
		where := fmt.Sprintf("%s, flip %d", s.ID, flip)
		printed := [][]paper.Box{fronts(s, flip), backs(s, flip)}
		if flip == paper.FoldOver { // both lie on one page
			printed = [][]paper.Box{slices.Concat(printed...)}
		}
		for _, page := range printed {
			checkDisjoint(t, where, page)
			checkWithin(t, where, s, page)
		}
		for i := range s.PerSheet(flip) {
			checkCard(t, where, s, flip, i)
		}
	}
}

// checkCard holds the two sides of one card against each other.
func checkCard(t *testing.T, where string, s paper.Stock, flip paper.Flip, i int) {
	t.Helper()
	front, back := s.Front(i, flip), s.Back(i, flip, 0, 0)
	if seen := s.Seen(back, flip); seen != front.Box {
		t.Fatalf("%s: the back of card %d is seen at %v, and its front lies at %v", where, i, seen, front)
	}
	if x, y := through(s, flip, i, leftTop(back)); x != front.X+front.W || y != front.Y {
		t.Fatalf("%s: the left top of card %d's back lies behind %v, %v of its front at %v", where, i, x, y, front)
	}
	a, b := s.Safe(front), s.Safe(back)
	if a.W != b.W || a.H != b.H || a.W <= 0 || a.H <= 0 {
		t.Fatalf("%s: card %d has %v for text in front and %v behind", where, i, a, b)
	}
	if !inside(a, front.Box) || !inside(b, back.Box) {
		t.Fatalf("%s: the safe areas %v and %v of card %d leave it, which lies at %v and %v", where, a, b, i, front, back)
	}
}

// leftTop is the corner of a place where its reader begins.
func leftTop(p paper.Place) [2]paper.Length {
	if p.Turned {
		return [2]paper.Length{p.X + p.W, p.Y + p.H}
	}
	return [2]paper.Length{p.X, p.Y}
}

// through is where a point of the back lies in front, thought of as the hand
// turns the paper or folds the card.
func through(s paper.Stock, flip paper.Flip, i int, at [2]paper.Length) (x, y paper.Length) {
	front, back := s.Front(i, flip).Box, s.Back(i, flip, 0, 0).Box
	upright := s.Height >= s.Width
	switch {
	case flip == paper.FoldOver && front.Y == back.Y:
		return front.X + front.W + back.X - at[0], at[1]
	case flip == paper.FoldOver:
		return at[0], front.Y + front.H + back.Y - at[1]
	case flip == paper.LongEdge && upright, flip == paper.ShortEdge && !upright:
		return s.Width - at[0], at[1]
	}
	return at[0], s.Height - at[1]
}

// checkDisjoint sorts boxes from left to right, so that each is held only
// against those that may reach it.
func checkDisjoint(t *testing.T, where string, list []paper.Box) {
	t.Helper()
	sorted := slices.Clone(list)
	slices.SortFunc(sorted, func(a, b paper.Box) int { return int(a.X - b.X) })
	for i, a := range sorted {
		for _, b := range sorted[i+1:] {
			if b.X >= a.X+a.W {
				break
			}
			if a.Y < b.Y+b.H && b.Y < a.Y+a.H {
				t.Fatalf("%s: places %v and %v overlap", where, a, b)
			}
		}
	}
}

func checkWithin(t *testing.T, where string, s paper.Stock, list []paper.Box) {
	t.Helper()
	for _, b := range list {
		if b.W <= 0 || b.H <= 0 || !inside(b, paper.Box{W: s.Width, H: s.Height}) {
			t.Fatalf("%s: %v is no place on paper of %v x %v", where, b, s.Width, s.Height)
		}
	}
}

func inside(a, b paper.Box) bool {
	return a.X >= b.X && a.Y >= b.Y && a.X+a.W <= b.X+b.W && a.Y+a.H <= b.Y+b.H
}
