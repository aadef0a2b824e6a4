package statistics

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"quiz/quiz/stats"
	"quiz/quiz/terminal/text"
)

// Draw draws what the answers of a history come to. It keeps within the
// style's width, or 80 columns where that is not known; below 40 columns no
// table is of use, so it is drawn for 40.
func Draw(w io.Writer, st text.Style, r *stats.Report) error {
	if st.Width <= 0 {
		st.Width = 80
	}
	st.Width = max(st.Width, 40)
	d := &drawing{Style: st, out: &text.Writer{To: w, Style: st}, report: r}
	d.due()
	d.retention()
	d.streak()
	d.totals()
	d.groups("By kind", r.Kinds)
	if len(r.Tags) > 1 || len(r.Tags) == 1 && r.Tags[0].Name != "" {
		d.groups("By tag", r.Tags)
	}
	d.hardest()
	d.year()
	return d.out.Err
}

// A drawing is one Draw.
type drawing struct {
	text.Style
	out    *text.Writer
	report *stats.Report
	begun  bool
}

// head begins a part, a line below the one before.
func (d *drawing) head(format string, args ...any) {
	if d.begun {
		d.out.Line("")
	}
	d.begun = true
	d.out.Add(d.Paragraph(fmt.Sprintf(format, args...), "", text.Bold)...)
}

// note is a remark below a table.
func (d *drawing) note(format string, args ...any) {
	d.out.Add(d.Paragraph(fmt.Sprintf(format, args...), "  ", text.Faint)...)
}

func (d *drawing) streak() {
	s := d.report.Streak
	words := fmt.Sprintf("Streak: %s in a row, the longest %s", text.Count(s.Days, "day"), text.Count(s.Longest, "day"))
	switch {
	case s.Days == 0:
		words = "Streak: none now, the longest " + text.Count(s.Longest, "day")
	case !s.Today:
		words += "; answer today to keep it"
	case s.Days == s.Longest && s.Days > 1:
		words = fmt.Sprintf("Streak: %s in a row, longer than ever", text.Count(s.Days, "day"))
	}
	d.head("%s", words)
}

func (d *drawing) totals() {
	r := d.report
	rows := [][]string{{"", "answers", "right", "time"}}
	for _, t := range []struct {
		name string
		stats.Total
	}{{"today", r.Today}, {"7 days", r.Week}, {"30 days", r.Month}, {"all", r.All}} {
		rows = append(rows, []string{t.name, strconv.Itoa(t.Answers), share(t.Right, t.Answers), text.Duration(t.Seconds)})
	}
	d.head("Answers and time")
	d.table(rows)
	if r.Future > 0 {
		d.note("%s dated after today, in \"all\" only: the clock is wrong now, or was then.", areDated(r.Future))
	}
}

func areDated(answers int) string {
	if answers == 1 {
		return "1 answer is"
	}
	return text.Count(answers, "answer") + " are"
}

// share is a part in whole per cent, or nothing to speak of.
func share(part, of int) string {
	if of == 0 {
		return "-"
	}
	percent := (200*part + of) / (2 * of)
	if percent == 100 && part < of {
		percent = 99
	}
	return strconv.Itoa(percent) + "%"
}

// retention sets what was remembered beside what was predicted.
func (d *drawing) retention() {
	k := d.report.Retention
	if k.All.Reviews == 0 {
		d.head("Retention: no reviews in the last %d days", k.Days)
		return
	}
	rows := [][]string{{"", "known", "predicted", "reviews", ""}}
	few := false
	for _, r := range []struct {
		name string
		stats.Recall
	}{{"all", k.All}, {"young", k.Young}, {"mature", k.Mature}} {
		row := []string{r.name, "-", "-", strconv.Itoa(r.Reviews), ""}
		if r.Reviews > 0 {
			row[1], row[2] = tenthPercent(r.Measured), tenthPercent(r.Predicted)
		}
		if r.Reviews > 0 && !r.Enough {
			few, row[4] = true, "few"
		}
		rows = append(rows, row)
	}
	d.head("Retention, reviews of the last %d days", k.Days)
	d.table(rows)
	if few {
		d.note("few: too few reviews to say anything")
	}
}

func tenthPercent(share float64) string {
	return strconv.FormatFloat(100*share, 'f', 1, 64) + "%"
}

// hardest lists the cards that were forgotten or wrong most.
func (d *drawing) hardest() {
	if len(d.report.Hardest) == 0 {
		return
	}
	d.head("Hardest cards")
	for i, h := range d.report.Hardest {
		label := fmt.Sprintf("  %2d. ", i+1)
		indent := strings.Repeat(" ", len(label))
		d.out.Add(d.Behind(text.Words(label), d.Shorten(nameOf(h), 2*(d.Width-len(label))-8))...)
		d.out.Add(d.Paragraph(fmt.Sprintf("%s, %d of %d right", text.Count(h.Lapses, "lapse"), h.Right, h.Answers), indent, text.Faint)...)
		if wrong := d.wrong(h, len(indent)); wrong != "" {
			d.out.Add(d.Paragraph(wrong, indent)...)
		}
	}
}

// nameOf is a card's question, or where it is to be found.
func nameOf(h stats.Hard) string {
	if h.Question != "" {
		return text.VisibleLine(h.Question)
	}
	name := h.Deck + "/" + h.Card
	if h.Part != "" {
		name += "/" + h.Part
	}
	return text.VisibleLine(name)
}

func (d *drawing) wrong(h stats.Hard, indent int) string {
	var parts []string
	for _, w := range h.Wrong {
		text := d.Shorten(text.VisibleLine(w.Response), min(40, d.Width-indent-8))
		parts = append(parts, fmt.Sprintf("\"%s\" (%d)", text, w.Count))
	}
	if len(parts) == 0 {
		return ""
	}
	return "Wrong: " + strings.Join(parts, ", ")
}
