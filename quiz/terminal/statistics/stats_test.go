package statistics

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz/schedule"
	"quiz/quiz/stats"
	"quiz/quiz/terminal/text"
)

// studied is a year and more of a student who learns on most days.
func studied(now time.Time) *stats.Report {
	params := schedule.Default()
	params.Location = time.UTC
	r := rand.New(rand.NewPCG(1, 2))
	counter := stats.New(now, params)
	memories := map[arrange.Key]schedule.Memory{}
	for day := 400; day >= 0; day-- {
		at := now.AddDate(0, 0, -day).Add(-2 * time.Hour)
		if r.IntN(5) == 0 && day > 3 || day%90 > 75 {
			continue
		}
		for range r.IntN(30) {
			at = at.Add(time.Duration(5+r.IntN(20)) * time.Second)
			n := r.IntN(200)
			a := stats.Answer{
				Key: arrange.Key{Deck: "biology", Card: fmt.Sprint("card-", n)}, Kind: []string{"short", "choice", "cloze"}[n%3],
				Verdict: "right", Seconds: 4 + float64(n%17), Grade: schedule.Good, At: at,
			}
			if n%20 == 0 && r.IntN(2) == 0 || r.IntN(12) == 0 {
				a.Verdict, a.Grade = "wrong", schedule.Again
				a.Response = []string{"Anaphase", "anaphase", "the one before it, as far as I can remember what was said", "漢字"}[r.IntN(4)]
			}
			counter.Add(a)
			memories[a.Key] = params.Next(memories[a.Key], a.Grade, at)
		}
	}
	report := counter.Report(func(k arrange.Key) stats.Known {
		c := stats.Known{Memory: memories[k]}
		switch k.Card[len(k.Card)-1] {
		case '1', '2', '3':
			c.Tags = []string{"mitosis", "cell biology::the very small parts of it"}
		case '4':
			c.Tags = []string{"mitosis", "蛋白質"}
		}
		return c
	})
	for i := range report.Hardest {
		if i != 2 {
			report.Hardest[i].Question = fmt.Sprintf("What is it that happens in the cell during phase number %d of all those\nthat there are, as far as is known today, and how long does it take?", i+1)
		}
	}
	return report
}

var statsNow = time.Date(2026, 3, 4, 20, 0, 0, 0, time.UTC)

// escapes are those that a Style writes.
var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

func drawn(st text.Style, r *stats.Report) string {
	var b strings.Builder
	Draw(&b, st, r)
	return b.String()
}

func TestStatsGolden(t *testing.T) {
	report := studied(statsNow)
	for _, width := range []int{40, 80, 120} {
		deckstest.Golden(t, fmt.Sprintf("terminal/stats_%d.txt", width), drawn(text.Style{Width: width, Unicode: true}, report))
		deckstest.Golden(t, fmt.Sprintf("terminal/stats_%d_ascii.txt", width), drawn(text.Style{Width: width}, report))
	}
	deckstest.Golden(t, "terminal/stats_colour.txt", strings.ReplaceAll(drawn(text.Style{Width: 80, Unicode: true, Set: true, Color: true}, report), "\x1b", "^["))
}

// One answer, given just now, and one that lies ahead of a clock set back.
func TestStatsOneAnswer(t *testing.T) {
	params := schedule.Default()
	params.Location = time.UTC
	for name, at := range map[string]time.Time{"one": statsNow, "ahead": statsNow.AddDate(1, 0, 0)} {
		counter := stats.New(statsNow, params)
		counter.Add(stats.Answer{Key: arrange.Key{Deck: "d", Card: "c"}, Kind: "short", Verdict: "wrong", Response: "x", Seconds: 3, Grade: schedule.Again, At: at})
		report := counter.Report(func(arrange.Key) stats.Known {
			return stats.Known{Memory: params.Next(schedule.Memory{}, schedule.Again, at)}
		})
		deckstest.Golden(t, "terminal/stats_"+name+".txt", drawn(text.Style{}, report))
	}
}

// Whatever is in a history, no line is wider than the terminal, nothing that a
// terminal acts upon is sent, and without UTF-8 nothing of ours needs it.
func TestStatsWidth(t *testing.T) {
	params := schedule.Default()
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 5))
		counter := stats.New(statsNow, params)
		words := func() string {
			if seed%2 == 0 {
				return fmt.Sprint("text ", r.IntN(1000))
			}
			return deckstest.Text(r)
		}
		tags := []string{words(), words(), words() + words() + words(), "\x1b]0;title\a"}
		for range r.IntN(300) {
			counter.Add(stats.Answer{
				Key:  arrange.Key{Deck: words(), Card: fmt.Sprint(r.IntN(5)), Part: words()},
				Kind: words(), Response: words(), Verdict: []string{"right", "wrong"}[r.IntN(2)], Seconds: 1e6 * r.Float64(),
				Grade: schedule.Grade(r.IntN(5)), At: statsNow.Add(-time.Duration(r.Int64N(int64(500 * 24 * time.Hour)))),
			})
		}
		report := counter.Report(func(arrange.Key) stats.Known {
			return stats.Known{Tags: tags[:r.IntN(len(tags))], Memory: schedule.Memory{
				State: schedule.Review, Stability: 36500 * r.Float64(), Lapses: r.IntN(9), Due: statsNow.Add(time.Duration(r.Int64N(int64(20 * 24 * time.Hour)))),
			}}
		})
		for i := range report.Hardest {
			report.Hardest[i].Question = words()
		}
		report.Due[r.IntN(15)].Cards += r.IntN(1e6)
		width := []int{0, 20, 40, 47, 60, 80, 120, 200}[r.IntN(8)]
		got := drawn(text.Style{Width: width, Unicode: r.IntN(2) == 0, Set: true, Color: true}, report)
		bare := escapes.ReplaceAllString(got, "")
		if strings.ContainsFunc(bare, text.Hidden) {
			t.Fatalf("seed %d: %q", seed, got)
		}
		if width == 0 {
			width = 80
		}
		for line := range strings.Lines(bare) {
			if line = strings.TrimSuffix(line, "\n"); text.Width(line) > max(width, 40) {
				t.Errorf("seed %d: %d columns at a width of %d: %q", seed, text.Width(line), width, line)
			}
		}
		if ascii := drawn(text.Style{Width: width}, report); seed%2 == 0 && strings.ContainsFunc(ascii, func(r rune) bool { return r > 126 }) {
			t.Errorf("seed %d is not ASCII:\n%s", seed, ascii)
		}
	}
}

func TestBar(t *testing.T) {
	uni, ascii := &drawing{Style: text.Style{Unicode: true}}, &drawing{}
	for _, c := range []struct {
		n, most    int
		uni, ascii string
	}{
		{0, 0, "", ""}, {0, 8, "", ""}, {1, 1000, "▏", "#"}, {8, 8, "████", "####"}, {4, 8, "██", "##"}, {5, 8, "██▌", "###"}, {7, 8, "███▌", "####"},
	} {
		if got := uni.bar(c.n, c.most, 4); got != c.uni {
			t.Errorf("%d of %d: %q, want %q", c.n, c.most, got, c.uni)
		}
		if got := ascii.bar(c.n, c.most, 4); got != c.ascii {
			t.Errorf("%d of %d: %q, want %q", c.n, c.most, got, c.ascii)
		}
	}
}

// The legend says of each number of answers which shade it has.
func TestLegend(t *testing.T) {
	d := &drawing{}
	for top, want := range map[int]string{
		1: "# 1 or more", 2: ": 1, # 2 or more", 3: ": 1, + 2, # 3 or more", 4: ". 1, : 2, + 3, # 4 or more",
		10: ". 1-2, : 3-5, + 6-7, # 8 or more", 100: ". 1-25, : 26-50, + 51-75, # 76 or more",
	} {
		h := heat{top: top}
		if got := strings.Join(d.legend(h), ", "); got != want {
			t.Errorf("top %d: %q, want %q", top, got, want)
		}
		for n := range top + 3 {
			mark := d.marks()[h.shade(n)]
			if in := legendOf(want, n); in != mark {
				t.Errorf("top %d: %d answers are drawn %q, the legend says %q", top, n, mark, in)
			}
		}
	}
}

// legendOf looks a number up as a reader would.
func legendOf(legend string, n int) string {
	for _, entry := range strings.Split(legend, ", ") {
		var from, to int
		mark, rest, _ := strings.Cut(entry, " ")
		switch {
		case strings.HasSuffix(rest, "or more"):
			fmt.Sscanf(rest, "%d", &from)
			to = n
		case strings.Contains(rest, "-"):
			fmt.Sscanf(rest, "%d-%d", &from, &to)
		default:
			fmt.Sscanf(rest, "%d", &from)
			to = from
		}
		if n >= from && n <= to {
			return mark
		}
	}
	return " "
}
