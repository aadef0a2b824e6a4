package feedback

import (
	"iter"
	"strings"

	"quiz/quiz/terminal/text"
)

// mostCompared is how long a text may be to be compared, in characters: the work
// grows with the square.
const mostCompared = 500

// difference underlines in two texts what the other has not, whatever the case of
// letters. Texts that have little in common are left as they are: all would be
// underlined.
func difference(given, right string) (a, b []text.Span) {
	list := pieces(text.Characters(given), text.Characters(right))
	if list == nil {
		return []text.Span{{Text: given}}, []text.Span{{Text: right}}
	}
	for _, p := range list {
		if p.same {
			a, b = join(a, p.given), join(b, p.right)
		} else {
			a, b = join(a, p.given, text.Underline, text.Red), join(b, p.right, text.Underline, text.Green)
		}
	}
	return a, b
}

// A piece is some characters of two texts side by side: alike but for their case,
// or of each what the other has not.
type piece struct {
	given, right []string
	same         bool
}

// pieces cuts two texts into pieces, in which neighbours that changed places are
// one; none where the texts have little in common.
func pieces(x, y []string) (list []piece) {
	pairs, ok := aligned(x, y)
	if !ok {
		return nil
	}
	for from, to := range pairs {
		same := from != "" && to != ""
		if n := len(list); n == 0 || list[n-1].same != same {
			list = append(list, piece{same: same})
		}
		last := &list[len(list)-1]
		if from != "" {
			last.given = append(last.given, from)
		}
		if to != "" {
			last.right = append(last.right, to)
		}
	}
	for i := 0; i+2 < len(list); i++ {
		if swapped(list[i], list[i+1], list[i+2]) {
			list[i] = joined(list[i : i+3])
			list = append(list[:i+1], list[i+3:]...)
		}
	}
	return list
}

// swapped tells a letter that stands on the other side of its neighbour.
func swapped(a, between, b piece) bool {
	if a.same || len(between.given) != 1 {
		return false
	}
	if len(a.given) == 0 {
		a.given, a.right, b.given, b.right = a.right, a.given, b.right, b.given
	}
	return len(a.given) == 1 && len(a.right) == 0 && len(b.given) == 0 && len(b.right) == 1 && strings.EqualFold(a.given[0], b.right[0])
}

// joined makes one piece of several, that differs.
func joined(list []piece) (one piece) {
	for _, p := range list {
		one.given = append(one.given, p.given...)
		one.right = append(one.right, p.right...)
	}
	return one
}

// aligned goes through two texts side by side, character by character: two that
// are alike but for their case, or one that the other text has not, beside none.
// It is not ok where the texts have little in common, or are too long. What they
// have in common at their ends stays together.
func aligned(x, y []string) (pairs iter.Seq2[string, string], ok bool) {
	head, tail := ends(x, y)
	a, b := x[head:len(x)-tail], y[head:len(y)-tail]
	table := common(x, y, head, tail)
	if table == nil || 2*(head+table[0][0]+tail) < max(len(x), len(y)) {
		return nil, false
	}
	return func(yield func(x, y string) bool) {
		more := true
		for i := 0; more && i < head; i++ {
			more = yield(x[i], y[i])
		}
		for i, j := 0, 0; more && (i < len(a) || j < len(b)); {
			switch {
			case i < len(a) && j < len(b) && strings.EqualFold(a[i], b[j]):
				more = yield(a[i], b[j])
				i, j = i+1, j+1
			case j == len(b) || i < len(a) && table[i+1][j] >= table[i][j+1]:
				more = yield(a[i], "")
				i++
			default:
				more = yield("", b[j])
				j++
			}
		}
		for i := tail; more && i > 0; i-- {
			more = yield(x[len(x)-i], y[len(y)-i])
		}
	}, true
}

// ends is how many characters two texts have in common at their beginning, and
// behind that at their end.
func ends(x, y []string) (head, tail int) {
	for head < min(len(x), len(y)) && strings.EqualFold(x[head], y[head]) {
		head++
	}
	for head+tail < min(len(x), len(y)) && strings.EqualFold(x[len(x)-1-tail], y[len(y)-1-tail]) {
		tail++
	}
	return head, tail
}

// join puts characters behind parts, into the last of them if it looks the same.
func join(parts []text.Span, cells []string, codes ...string) []text.Span {
	cell := strings.Join(cells, "")
	if cell == "" {
		return parts
	}
	if n := len(parts); n > 0 && len(parts[n-1].Codes) == len(codes) {
		parts[n-1].Text += cell
		return parts
	}
	return append(parts, text.Span{Text: cell, Codes: codes})
}

// common is how long the longest common subsequence is of what stands behind
// each place of two texts, between what is the same at their ends; nil where they
// are too long.
func common(x, y []string, head, tail int) [][]int {
	if len(x) > mostCompared || len(y) > mostCompared {
		return nil
	}
	x, y = x[head:len(x)-tail], y[head:len(y)-tail]
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
