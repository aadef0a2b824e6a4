package statistics

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"quiz/quiz/stats"
	"quiz/quiz/terminal/text"
)

// mostBar is how long a bar may be, in columns.
const mostBar = 40

func (d *drawing) due() {
	list := d.report.Due
	most, total := 0, 0
	for _, day := range list {
		most, total = max(most, day.Cards), total+day.Cards
	}
	d.head("Due today and on the next %d days: %s, %d later", len(list)-1, text.Count(total, "card"), d.report.Later)
	digits := len(fmt.Sprint(most))
	room := min(mostBar, d.Width-len("  Mon  1 Jan  ")-digits-2)
	for i, day := range list {
		label := day.Date.Time().Format("Mon _2 Jan")
		if i == 0 {
			label = "today"
		}
		line := text.Line{{Text: fmt.Sprintf("  %-10s  %*d  ", label, digits, day.Cards)}, {Text: d.bar(day.Cards, most, room), Codes: []string{text.Cyan}}}
		d.out.Add(line.TrimRight())
	}
}

// bar is so long as its part of the most; what is not nothing can be seen.
func (d *drawing) bar(n, most, room int) string {
	if n == 0 {
		return ""
	}
	eighths := max(1, int(math.Round(float64(n)/float64(most)*float64(8*room))))
	if !d.Unicode {
		return strings.Repeat("#", max(1, (eighths+4)/8))
	}
	bar := strings.Repeat("█", eighths/8)
	if eighths%8 > 0 {
		bar += string([]rune("▏▎▍▌▋▊▉")[eighths%8-1])
	}
	return bar
}

// A heat is a year of days as columns of weeks, and how dark each is.
type heat struct {
	answers map[stats.Date]int
	first   stats.Date // a Monday
	last    stats.Date // today
	top     int        // from which on a day is as dark as can be
}

const (
	daysPerWeek = 7
	mostWeeks   = 53 // a year is within so many, whatever day of the week it is
	heatLabel   = "  Mon "
	heatTotal   = 2 + 6 // columns for a weekday's answers
)

// year draws the last year, or as much of it as there is room for.
func (d *drawing) year() {
	h := d.heat(min(mostWeeks, d.Width-len(heatLabel)-heatTotal))
	answers := 0
	for _, n := range h.answers {
		answers += n
	}
	weeks := int(h.last-h.first)/daysPerWeek + 1
	d.head("The last %s: %s on %s", text.Count(weeks, "week"), text.Count(answers, "answer"), text.Count(len(h.answers), "day"))
	d.out.Line("%s", strings.TrimRight(strings.Repeat(" ", len(heatLabel))+h.months(weeks), " "))
	for weekday := range daysPerWeek {
		label := "  " + (h.first + stats.Date(weekday)).Time().Format("Mon") + " "
		line := append(text.Words(label), d.weekdays(h, weekday, weeks)...)
		free := strings.Repeat(" ", len(label)+weeks-line.Width())
		d.out.Add(append(line, text.Span{Text: free + fmt.Sprintf("%*d", heatTotal, h.total(weekday, weeks))}))
	}
	if len(h.answers) > 0 {
		d.out.Add(d.Paragraph("Answers a day: "+strings.Join(d.legend(h), ", "), "  ", text.Faint)...)
	}
}

// heat picks the days of so many weeks. The darkest shade is for the busiest
// tenth of them, so that one wild day does not make all others pale.
func (d *drawing) heat(weeks int) heat {
	today := d.report.Date
	monday := today - stats.Date(today.Weekday())
	h := heat{answers: map[stats.Date]int{}, first: monday - stats.Date(daysPerWeek*(weeks-1)), last: today, top: 1}
	var counts []int
	for _, day := range d.report.Days {
		if day.Date >= h.first && day.Date <= today {
			h.answers[day.Date] = day.Answers
			counts = append(counts, day.Answers)
		}
	}
	if len(counts) > 0 {
		slices.Sort(counts)
		h.top = counts[(9*len(counts)+9)/10-1]
	}
	return h
}

// shades are how many shades days with answers have.
const shades = 4

// shade is 0 for a day without answers, shades for the busiest.
func (h heat) shade(n int) int { return min(shades, (shades*n+h.top-1)/h.top) }

// marks are what shades are drawn with.
func (d *drawing) marks() []string {
	return strings.Split(d.Mark("·,░,▒,▓,█", " ,.,:,+,#"), ",")
}

func (h heat) total(weekday, weeks int) (n int) {
	for week := range weeks {
		n += h.answers[h.first+stats.Date(week*daysPerWeek+weekday)]
	}
	return n
}

func (d *drawing) weekdays(h heat, weekday, weeks int) (line text.Line) {
	marks := d.marks()
	var run strings.Builder
	before := 0
	for week := range weeks {
		date := h.first + stats.Date(week*daysPerWeek+weekday)
		if date > h.last {
			break
		}
		shade := h.shade(h.answers[date])
		if shade != before {
			line = append(line, shaded(run.String(), before))
			run.Reset()
		}
		run.WriteString(marks[shade])
		before = shade
	}
	return append(line, shaded(run.String(), before))
}

func shaded(words string, shade int) text.Span {
	if shade == 0 {
		return text.Span{Text: words, Codes: []string{text.Faint}}
	}
	return text.Span{Text: words, Codes: []string{text.Green}}
}

// months names each month above the week that its first day is in.
func (h heat) months(weeks int) string {
	line := []byte(strings.Repeat(" ", weeks))
	free := 0
	for week := range weeks {
		monday := h.first + stats.Date(week*daysPerWeek)
		sunday := (monday + daysPerWeek - 1).Time()
		if sunday.Day() > daysPerWeek || week < free || week+3 > weeks {
			continue
		}
		copy(line[week:], sunday.Format("Jan"))
		free = week + 4
	}
	return string(line)
}

// legend says how many answers each shade stands for.
func (d *drawing) legend(h heat) (list []string) {
	marks := d.marks()
	from := 1
	for shade := 1; shade < shades; shade++ {
		to := shade * h.top / shades
		switch {
		case to == from:
			list = append(list, fmt.Sprintf("%s %d", marks[shade], from))
		case to > from:
			list = append(list, fmt.Sprintf("%s %d-%d", marks[shade], from, to))
		}
		from = max(from, to+1)
	}
	return append(list, fmt.Sprintf("%s %d or more", marks[shades], from))
}
