package terminal

import (
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
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
		p.compareShort(q, a.Given.Texts[0])
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

// compareShort compares with the nearest of the right answers; the first is
// always shown.
func (p pen) compareShort(q *quiz.Question, typed string) {
	forms := q.ExpectedParts()
	if b, ok := q.Card.Body.(*decks.Short); ok && q.Part == "" {
		forms = append([]string{b.Answer}, b.Accept...)
	}
	nearest, common := 0, -1
	for i, form := range forms {
		if n := alike(split(typed), split(markup.Plain(form))); n > common {
			nearest, common = i, n
		}
	}
	given, right := difference(VisibleLine(typed), VisibleLine(markup.Plain(forms[nearest])))
	p.parts("  You typed:    ", given)
	switch {
	case nearest > 0:
		p.out.line("%s", p.item("  Right answer: ", forms[0]))
		p.parts("  Also right:   ", right)
	case isPlain(forms[0]):
		p.parts("  Right answer: ", right)
	default:
		p.out.line("%s", p.item("  Right answer: ", forms[0]))
	}
}

// isPlain tells if a markup says nothing more than its text.
func isPlain(source string) bool { return markup.Plain(source) == source }

func (p pen) compareBlank(q *quiz.Question, i int, part quiz.Part) {
	label := "  "
	if len(q.Blanks) > 1 {
		label = "  [" + strconv.Itoa(i+1) + "] "
	}
	indent := strings.Repeat(" ", len(label))
	given, right := difference(VisibleLine(part.Given), VisibleLine(markup.Plain(part.Expected)))
	if strings.TrimSpace(part.Given) == "" {
		given = []styled{{"(empty)", []string{faint}}}
	}
	p.parts(label+"You typed:    ", given)
	if isPlain(part.Expected) {
		p.parts(indent+"Right answer: ", right)
	} else {
		p.out.line("%s", p.item(indent+"Right answer: ", part.Expected))
	}
}

// parts writes parts behind a label, wrapped.
func (p pen) parts(label string, parts []styled) {
	indent := len(label)
	if p.st.Width > 0 && p.st.Width < 2*indent {
		indent = 4
	}
	taken := len(label) - indent
	lines := p.st.wrap(parts, p.st.room(indent), max(0, taken))
	if lines[0] == "" {
		label = strings.TrimRight(label, " ")
	}
	p.out.line("%s%s", label, strings.Join(lines, "\n"+strings.Repeat(" ", indent)))
}

// mostCompared is how long a text may be to be compared, in characters: the work
// grows with the square.
const mostCompared = 500

// difference underlines in two texts what the other has not, whatever the case of
// letters. Texts that have
// little in common are left as they are: all would be underlined.
func difference(given, right string) (a, b []styled) {
	x, y := split(given), split(right)
	table := common(x, y)
	if table == nil || 2*table[0][0] < max(len(x), len(y)) {
		return []styled{{given, nil}}, []styled{{right, nil}}
	}
	i, j := 0, 0
	for i < len(x) || j < len(y) {
		switch {
		case i < len(x) && j < len(y) && strings.EqualFold(x[i], y[j]):
			a, b = join(a, x[i]), join(b, y[j])
			i, j = i+1, j+1
		case j == len(y) || i < len(x) && table[i+1][j] >= table[i][j+1]:
			a = join(a, x[i], under, red)
			i++
		default:
			b = join(b, y[j], under, green)
			j++
		}
	}
	return a, b
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

// alike is how much two texts have in common; 0 where they are too long.
func alike(x, y []string) int {
	if table := common(x, y); table != nil {
		return 2*table[0][0] - max(len(x), len(y))
	}
	return 0
}
