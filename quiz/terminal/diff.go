package terminal

import (
	"iter"
	"strings"

	"quiz/decks"
	"quiz/quiz"
)

// compared sets what was typed beside what is right, letter by letter, where
// something was typed and is not quite it. It tells if it did.
func (p pen) compared(a quiz.Answer) bool {
	q := a.Question
	if q.Self || len(a.Given.Texts) == 0 || a.Verdict.Outcome == quiz.Right {
		return false
	}
	switch q.Kind {
	case decks.KindShort:
		p.compareShort(a)
		return true
	case decks.KindNumber:
		p.parts("  You typed:    ", []styled{{VisibleLine(a.Given.Texts[0]), nil}})
		return false
	case decks.KindCloze:
		for i, part := range a.Verdict.Parts {
			if part.Outcome != quiz.Right {
				p.compareBlank(q, i, part)
			}
		}
		return len(a.Verdict.Parts) > 0
	}
	return false
}

// compareShort compares with what was met, or else with the answer; this is
// always shown.
func (p pen) compareShort(a quiz.Answer) {
	forms := a.Question.Forms()[0]
	met, form := nearest(forms, a.Verdict.Mark)
	given, right := difference(VisibleLine(a.Given.Texts[0]), VisibleLine(met))
	p.parts("  You typed:    ", given)
	p.right("  ", forms, form, met, right)
}

// right shows the answer, and the other one that was met: with the letters that
// differ from what was typed, where the text is all there is to it.
func (p pen) right(indent string, forms []string, form int, met string, marked []styled) {
	switch {
	case form > 0:
		p.out.line("%s", p.item(indent+"Right answer: ", forms[0]))
		p.parts(indent+"Also right:   ", marked)
	case met == forms[0]:
		p.parts(indent+"Right answer: ", marked)
	default:
		p.out.line("%s", p.item(indent+"Right answer: ", forms[0]))
	}
}

func (p pen) compareBlank(q *quiz.Question, i int, part quiz.Part) {
	label := p.blankLabel(q, i)
	indent := strings.Repeat(" ", len(label))
	forms := q.Forms()[i]
	met, form := nearest(forms, part.Mark)
	given, right := difference(VisibleLine(part.Given), VisibleLine(met))
	if strings.TrimSpace(part.Given) == "" {
		given = []styled{{"(empty)", []string{faint}}}
	}
	p.parts(label+"You typed:    ", given)
	p.right(indent, forms, form, met, right)
}

// parts writes parts behind a label, wrapped.
func (p pen) parts(label string, parts []styled) {
	width := Width(label)
	indent := width
	if p.st.Width > 0 && p.st.Width < 2*indent {
		indent = 4
	}
	lines := p.st.wrap(parts, p.st.room(indent), max(0, width-indent))
	if lines[0] == "" {
		label = strings.TrimRight(label, " ")
	}
	p.out.line("%s%s", label, strings.Join(lines, "\n"+strings.Repeat(" ", indent)))
}

// mostCompared is how long a text may be to be compared, in characters: the work
// grows with the square.
const mostCompared = 500

// difference underlines in two texts what the other has not, whatever the case of
// letters. Texts that have little in common are left as they are: all would be
// underlined.
func difference(given, right string) (a, b []styled) {
	pairs, ok := aligned(split(given), split(right))
	if !ok {
		return []styled{{given, nil}}, []styled{{right, nil}}
	}
	for x, y := range pairs {
		switch {
		case x == "":
			b = join(b, y, under, green)
		case y == "":
			a = join(a, x, under, red)
		default:
			a, b = join(a, x), join(b, y)
		}
	}
	return a, b
}

// aligned goes through two texts side by side, character by character: two that
// are alike but for their case, or one that the other text has not, beside none.
// It is not ok where the texts have little in common, or are too long.
func aligned(x, y []string) (pairs iter.Seq2[string, string], ok bool) {
	table := common(x, y)
	if table == nil || 2*table[0][0] < max(len(x), len(y)) {
		return nil, false
	}
	return func(yield func(x, y string) bool) {
		i, j := 0, 0
		for more := true; more && (i < len(x) || j < len(y)); {
			switch {
			case i < len(x) && j < len(y) && strings.EqualFold(x[i], y[j]):
				more = yield(x[i], y[j])
				i, j = i+1, j+1
			case j == len(y) || i < len(x) && table[i+1][j] >= table[i][j+1]:
				more = yield(x[i], "")
				i++
			default:
				more = yield("", y[j])
				j++
			}
		}
	}, true
}

// join puts a character behind parts, into the last of them if it looks the same.
func join(parts []styled, cell string, codes ...string) []styled {
	if n := len(parts); n > 0 && len(parts[n-1].codes) == len(codes) {
		parts[n-1].text += cell
		return parts
	}
	return append(parts, styled{cell, codes})
}

// common is how long the longest common subsequence is of what stands behind
// each place of two texts; nil where they are too long.
func common(x, y []string) [][]int {
	if len(x) > mostCompared || len(y) > mostCompared {
		return nil
	}
	table := make([][]int, len(x)+1)
	for i := range table {
		table[i] = make([]int, len(y)+1)
	}
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if strings.EqualFold(x[i], y[j]) {
				table[i][j] = table[i+1][j+1] + 1
			} else {
				table[i][j] = max(table[i+1][j], table[i][j+1])
			}
		}
	}
	return table
}
