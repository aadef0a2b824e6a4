package quiz

import (
	"cmp"
	"slices"

	"quiz/decks"
)

// A Summary is what a session came to. Only first tries count; what came again
// was practice.
type Summary struct {
	Total     int // questions of the session, answered or not
	Asked     int // questions answered or skipped
	Right     int
	Nearly    int // of those right
	Partial   int
	Wrong     int
	Skipped   int
	Unread    int // not of the sort that was asked for
	Points    float64
	MaxPoints float64 // of the questions asked
	AllPoints float64 // of all questions of the session
	Seconds   float64
	ByTag     []Group // weakest first
	ByKind    []Group // in the order of the kinds
	Missed    []Answer
	Slips     []Answer // right, but nearly
}

// A Group is a share of the questions: those of one tag or one kind.
type Group struct {
	Name      string
	Asked     int
	Right     int
	Points    float64
	MaxPoints float64
}

// Percent is the share of points earned, 0 to 100; 0 where none could be.
func (g Group) Percent() float64 { return percent(g.Points, g.MaxPoints) }

// Percent is the share of points earned, 0 to 100.
func (s Summary) Percent() float64 { return percent(s.Points, s.MaxPoints) }

func percent(points, of float64) float64 {
	if of <= 0 {
		return 0
	}
	return 100 * points / of
}

// Summary adds up what was answered so far.
func (s *Session) Summary() Summary {
	sum := Summary{}
	tags, kinds := groups{}, groups{}
	for _, r := range s.Refs() {
		sum.AllPoints += r.points()
	}
	for _, a := range s.past.answers {
		sum.Seconds += a.Seconds
		if a.Try > 1 {
			continue
		}
		sum.count(a)
		sum.AllPoints += a.MaxPoints - a.Question.ref().points() // if its card was mended since
		kinds.add(a.Question.Kind.String(), a)
		for _, tag := range a.Question.Deck.TagsOf(a.Question.Card) {
			tags.add(tag, a)
		}
	}
	sum.Total = sum.Asked + s.sequencer.Left()
	sum.ByTag = tags.list(func(a, b Group) int {
		return cmp.Or(cmp.Compare(a.Percent(), b.Percent()), -cmp.Compare(a.Asked, b.Asked), cmp.Compare(a.Name, b.Name))
	})
	sum.ByKind = kinds.list(func(a, b Group) int {
		return slices.Index(decks.KindNames(), a.Name) - slices.Index(decks.KindNames(), b.Name)
	})
	return sum
}

func (s *Summary) count(a Answer) {
	s.Asked++
	s.Points += a.Points
	s.MaxPoints += a.MaxPoints
	switch a.Verdict.Outcome {
	case Nearly:
		s.Nearly++
	case Partial:
		s.Partial++
	case Wrong:
		s.Wrong++
	case Skipped:
		s.Skipped++
	case Unreadable:
		s.Unread++
	}
	if a.Verdict.Outcome == Nearly {
		s.Slips = append(s.Slips, a)
	}
	if a.Verdict.Outcome.Good() {
		s.Right++
	} else {
		s.Missed = append(s.Missed, a)
	}
}

// Weakest are the tags that went worst: those that not all questions have, and
// in which points were lost, n at the most.
func (s Summary) Weakest(n int) []Group {
	var weak []Group
	for _, g := range s.ByTag {
		if g.Asked < s.Asked && g.Points < g.MaxPoints && len(weak) < n {
			weak = append(weak, g)
		}
	}
	return weak
}

type groups map[string]*Group

func (g groups) add(name string, a Answer) {
	if g[name] == nil {
		g[name] = &Group{Name: name}
	}
	g[name].Asked++
	g[name].Points += a.Points
	g[name].MaxPoints += a.MaxPoints
	if a.Verdict.Outcome.Good() {
		g[name].Right++
	}
}

func (g groups) list(order func(a, b Group) int) []Group {
	var list []Group
	for _, group := range g {
		list = append(list, *group)
	}
	slices.SortFunc(list, order)
	return list
}
