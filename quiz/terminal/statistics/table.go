package statistics

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"quiz/quiz/stats"
	"quiz/quiz/terminal/text"
)

// mostGroups are as many as one looks at; all are in the JSON.
const mostGroups = 15

// groups is a table of what cards of a kind, or with a tag, came to.
func (d *drawing) groups(title string, list []stats.Group) {
	if len(list) == 0 {
		return
	}
	rows := [][]string{{"", "answers", "right", "cards", "days"}}
	for _, g := range list[:min(len(list), mostGroups)] {
		name := text.VisibleLine(g.Name)
		if g.Name == "" {
			name = "(none)"
		}
		rows = append(rows, []string{name, strconv.Itoa(g.Answers), share(g.Right, g.Answers), strconv.Itoa(g.Cards), days(g.Stability)})
	}
	d.head("%s", title)
	d.table(rows)
	if more := len(list) - mostGroups; more > 0 {
		d.note("and %d more", more)
	}
	if title == "By kind" {
		d.note("days: mean stability, in which the chance to know a card falls to 90%%")
	}
}

// days is a stability, with one place where it is short.
func days(stability float64) string {
	switch {
	case stability == 0:
		return "-"
	case stability < 9.95:
		return strconv.FormatFloat(stability, 'f', 1, 64)
	}
	return strconv.FormatFloat(math.Round(stability), 'f', -1, 64)
}

// table sets rows in columns, the first to the left and the others to the
// right, but for words at the end. A first column for which there is no room is
// cut.
func (d *drawing) table(rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, words := range row {
			widths[i] = max(widths[i], text.Width(words))
		}
	}
	gap := 2
	if d.Width < 60 {
		gap = 1
	}
	rest := 2
	for _, width := range widths[1:] {
		rest += gap + width
	}
	widths[0] = min(widths[0], max(d.Width-rest, 8))
	for i, row := range rows {
		line := "  " + d.padded(row[0], widths[0])
		for n, text := range row[1:] {
			line += fmt.Sprintf("%*s%*s", gap, "", widths[n+1], text)
		}
		var look []string
		if i == 0 {
			look = []string{text.Faint}
		}
		d.out.Add(text.Words(strings.TrimRight(line, " "), look...))
	}
}

// padded fills or cuts a text to a number of columns.
func (d *drawing) padded(words string, columns int) string {
	words = d.Shorten(words, columns)
	return words + strings.Repeat(" ", max(0, columns-text.Width(words)))
}
