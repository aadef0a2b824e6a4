package arrange

import (
	"quiz/decks"
	"quiz/decks/markup"
)

// A Solution is the right answer to a question as data, of whatever kind the card
// is: lines in the order in which they are told.
type Solution struct {
	Lines []Line

	Several bool // the lines are a list, of any length; else there is one
	Blanks  bool // the lines fill the blanks of the text in turn
	Ordered bool // the order of the lines counts
	Need    int  // how many of the lines are asked for
}

// A Line is one right option, blank, pair, step or item, or all that is right.
type Line struct {
	Label string   // what it is called where it is picked: see Labels
	Left  string   // markup: of a pair, the left side
	Text  string   // markup; numbers as the language writes them
	Forms []string // markup: what is right where it is typed, Text first; nil where it is not
}

// Solution is the right answer: one for all that show it, so that none needs to
// know the kinds.
func (q *Question) Solution() Solution {
	s := q.lines()
	s.Several = s.Several || s.Blanks || s.Ordered
	if s.Need == 0 {
		s.Need = len(s.Lines)
	}
	return s
}

// lines are the solution as far as its kind says it.
func (q *Question) lines() Solution {
	switch {
	case q.Part == Reverse && q.Kind == decks.KindOpen: // nothing is typed
		return Solution{Lines: []Line{{Text: q.Card.Question}}}
	case q.Part == Reverse:
		return Solution{Lines: []Line{typed(q.Card.Question)}}
	}
	switch b := q.Card.Body.(type) {
	case *decks.Short:
		return Solution{Lines: []Line{typed(b.Answer, b.Accept...)}}
	case *decks.Number:
		return Solution{Lines: []Line{{Text: markup.Escape(NumberText(b, q.Language()))}}}
	case *decks.Choice:
		return Solution{Lines: q.rightLines()}
	case *decks.Multiple:
		return Solution{Lines: q.rightLines(), Several: true}
	case *decks.Match:
		return Solution{Lines: q.pairLines(), Several: true}
	case *decks.Order:
		return Solution{Lines: q.stepLines(), Ordered: true}
	case *decks.Cloze:
		return Solution{Lines: q.blankLines(), Blanks: true}
	case *decks.List:
		return Solution{Lines: itemLines(b), Several: true, Ordered: b.Ordered, Need: b.Asked()}
	case *decks.Open, *decks.TrueFalse:
		return Solution{Lines: []Line{{Text: b.Expected()[0]}}}
	}
	panic("arrange: unknown kind of card")
}

// typed is a line that is typed, with what else is right.
func typed(answer string, also ...string) Line {
	return Line{Text: answer, Forms: append([]string{answer}, also...)}
}

func (q *Question) rightLines() (list []Line) {
	labels := q.Labels()
	for i, o := range q.Options {
		if o.Right {
			list = append(list, Line{Label: labels[i], Text: o.Text})
		}
	}
	return list
}

func (q *Question) pairLines() []Line {
	labels, list := q.Labels(), make([]Line, len(q.Lefts))
	for i, left := range q.Lefts {
		want := q.Want[i]
		list[i] = Line{Label: labels[want], Left: left, Text: q.Options[want].Text}
	}
	return list
}

func (q *Question) stepLines() []Line {
	labels, list := q.Labels(), make([]Line, len(q.Options))
	for i, o := range q.Options {
		list[o.Step] = Line{Label: labels[i], Text: o.Text}
	}
	return list
}

func (q *Question) blankLines() []Line {
	list := make([]Line, len(q.Blanks))
	for i, b := range q.Blanks {
		list[i] = typed(b.Answer, b.Accept...)
	}
	return list
}

func itemLines(b *decks.List) []Line {
	list := make([]Line, len(b.Items))
	for i, item := range b.Items {
		list[i] = Line{Text: item[0], Forms: item}
	}
	return list
}

// ExpectedTexts is the right answer in the order in which it is asked for: one
// text for each right option, blank, left side, step or item. Right options stand
// as the author has them. Texts are markup, and numbers as the language writes
// them.
func (q *Question) ExpectedTexts() []string {
	if q.Kind == decks.KindMultiple {
		return q.Card.Body.Expected()
	}
	var list []string
	for _, line := range q.Solution().Lines {
		list = append(list, line.String())
	}
	return list
}

// IsTyped tells if one text is to be typed that is marked by its letters.
func (s Solution) IsTyped() bool { return !s.Several && s.Lines[0].Forms != nil }

// String is the line as one text in markup.
func (l Line) String() string {
	if l.Left != "" {
		return decks.Pair{Left: l.Left, Right: l.Text}.String()
	}
	return l.Text
}
