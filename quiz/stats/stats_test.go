package stats

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // so that the places are known on every machine

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

func placeNamed(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return loc
}

// randomAnswers are some by time, of few cards, days and minutes apart.
func randomAnswers(r *rand.Rand, at time.Time) []Answer {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	var list []Answer
	for range r.IntN(80) {
		switch r.IntN(4) {
		case 0:
			at = at.Add(time.Duration(r.Int64N(int64(40 * 24 * time.Hour))))
		case 1:
			at = at.Add(time.Duration(r.Int64N(int64(30 * time.Hour))))
		case 2:
			at = at.Add(time.Duration(r.Int64N(int64(time.Hour))))
		}
		card := pick("a", "a", "a", "b", "c", "d", "e")
		list = append(list, Answer{
			Key:  arrange.Key{Deck: pick("deck", "deck", "other"), Card: card, Part: pick("", "", "", "c2")},
			Kind: pick("short", "short", "choice"), Fingerprint: pick("1", "1", "1", "1", "1", "1", "1", "2"),
			Response: pick("", "Baku", " baku", "BAKU  city", "baku\ncity", "Gəncə"),
			Verdict:  pick("right", "right", "nearly", "overridden", "partial", "wrong", "wrong", "skipped"),
			Seconds:  []float64{0, -4, 0.25, 7.5, 61, 601, 1e300}[r.IntN(7)],
			Grade:    schedule.Grade(r.IntN(5)), At: at,
		})
		if last := &list[len(list)-1]; last.Verdict == "skipped" {
			if last.Grade = 0; last.Response != "" {
				last.Verdict = "unreadable"
			}
		}
	}
	return list
}

// randomLook knows of some cards something, the same each time it is asked.
func randomLook(r *rand.Rand, now time.Time) func(arrange.Key) Known {
	known := map[arrange.Key]Known{}
	return func(k arrange.Key) Known {
		c, ok := known[k]
		if !ok {
			c = Known{Kind: []string{"", "", "cloze"}[r.IntN(3)], Gone: r.IntN(5) == 0, Changed: r.IntN(5) == 0}
			c.Tags = [][]string{nil, {"x"}, {"x", "y::z"}, {"all", "y"}}[r.IntN(4)]
			c.Memory = schedule.Memory{
				State: schedule.State(r.IntN(4)), Stability: 40 * r.Float64(), Lapses: r.IntN(3),
				Due: now.Add(time.Duration(r.Int64N(int64(40*24*time.Hour))) - 10*24*time.Hour),
			}
			known[k] = c
		}
		return c
	}
}

// The counter and the slow way come to the same.
func TestReport(t *testing.T) {
	places := []*time.Location{time.UTC, placeNamed("Europe/Berlin"), placeNamed("America/New_York"), placeNamed("Pacific/Apia")}
	reviews, hard, future := 0, 0, 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 11))
		params := schedule.Default()
		params.Location = places[r.IntN(len(places))]
		start := time.Date(2011, time.Month(1+r.IntN(12)), 1, r.IntN(24), r.IntN(60), 0, 0, params.Location)
		answers := randomAnswers(r, start)
		now := start
		if len(answers) > 0 {
			now = answers[r.IntN(len(answers))].At.Add(time.Duration(r.Int64N(int64(72 * time.Hour))))
		}
		look := randomLook(r, now)
		got := reportOf(answers, now, params, look)
		s := slow{slices.DeleteFunc(answers, func(a Answer) bool { return a.Verdict == "skipped" || a.Verdict == "unreadable" }), now, params, look}
		if want := s.report(); !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d:\n got %s\nwant %s", seed, text(got), text(want))
		}
		reviews, hard, future = reviews+got.Retention.All.Reviews, hard+len(got.Hardest), future+got.Future
	}
	if reviews < 300 || hard < 300 || future < 300 {
		t.Errorf("only %d reviews, %d hard cards and %d answers to come were in the random histories", reviews, hard, future)
	}
}

func reportOf(answers []Answer, now time.Time, p schedule.Params, look func(arrange.Key) Known) *Report {
	c := New(now, p)
	for _, a := range answers {
		c.Add(a)
	}
	return c.Report(look)
}

func nothing(arrange.Key) Known { return Known{} }

func text(r *Report) string {
	b, err := json.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// The form that other programs read, empty and with one answer only.
func TestJSON(t *testing.T) {
	now := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	p := schedule.Default()
	p.Location = time.UTC
	var due strings.Builder
	for i := 1; i <= 14; i++ {
		fmt.Fprintf(&due, `,{"date":"2026-03-%02d","cards":0}`, 1+i)
	}
	const none = `{"answers":0,"right":0,"seconds":0}`
	const noReview = `{"reviews":0,"known":0,"measured":0,"predicted":0,"enough":false}`
	const retention = `"retention":{"days":30,"all":` + noReview + `,"young":` + noReview + `,"mature":` + noReview + `}`
	want := `{"version":1,"date":"2026-03-01","cards":0,"future":0,"due":[{"date":"2026-03-01","cards":0}` + due.String() + `],"later":0,` + retention +
		`,"streak":{"days":0,"today":false,"longest":0},"today":` + none + `,"last_7_days":` + none + `,"last_30_days":` + none + `,"all":` + none +
		`,"kinds":[],"tags":[],"hardest":[],"days":[]}`
	if got := text(New(now, p).Report(nothing)); got != want {
		t.Errorf("empty:\n got %s\nwant %s", got, want)
	}
	one := Answer{Key: arrange.Key{Deck: "geo", Card: "baku"}, Kind: "short", Response: "Gəncə", Verdict: "wrong", Seconds: 4.25, Grade: schedule.Again, At: now}
	const total = `{"answers":1,"right":0,"seconds":4.3}`
	want = `{"version":1,"date":"2026-03-01","cards":1,"future":0,"due":[{"date":"2026-03-01","cards":1}` + due.String() + `],"later":0,` + retention +
		`,"streak":{"days":1,"today":true,"longest":1},"today":` + total + `,"last_7_days":` + total + `,"last_30_days":` + total + `,"all":` + total +
		`,"kinds":[{"name":"short","answers":1,"right":0,"cards":1,"stability":0.21}],"tags":[{"name":"","answers":1,"right":0,"cards":1,"stability":0.21}]` +
		`,"hardest":[],"days":[{"date":"2026-03-01","answers":1,"right":0,"seconds":4.3,"new_cards":1,"reviews":0,"again":0}]}`
	m := p.Next(schedule.Memory{}, schedule.Again, now)
	if got := text(reportOf([]Answer{one}, now, p, func(arrange.Key) Known { return Known{Memory: m} })); got != want {
		t.Errorf("one answer:\n got %s\nwant %s", got, want)
	}
}

// Days turn at 4 o'clock, and those in which the clock changes are one day.
func TestDaylightSaving(t *testing.T) {
	p := schedule.Default()
	p.Location = placeNamed("Europe/Berlin")
	for _, c := range []struct {
		name       string
		times      []string
		now        string
		days, runs int
	}{
		{"before and after 4 o'clock", []string{"2026-03-10T03:59:00+01:00", "2026-03-10T04:00:00+01:00"}, "2026-03-10T12:00:00+01:00", 2, 2},
		{"past midnight", []string{"2026-03-10T23:00:00+01:00", "2026-03-11T03:59:59+01:00"}, "2026-03-11T12:00:00+01:00", 1, 1},
		{"clock set forward", []string{"2026-03-28T05:00:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-29T04:30:00+02:00", "2026-03-30T03:59:00+02:00"}, "2026-03-30T03:59:30+02:00", 2, 2},
		{"clock set back", []string{"2026-10-24T12:00:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T04:00:00+01:00"}, "2026-10-25T23:00:00+01:00", 2, 2},
		{"a day left out", []string{"2026-10-24T12:00:00+02:00", "2026-10-26T12:00:00+01:00"}, "2026-10-26T23:00:00+01:00", 2, 1},
		{"only tomorrow", []string{"2026-10-27T12:00:00+01:00"}, "2026-10-26T23:00:00+01:00", 1, 0},
	} {
		var answers []Answer
		for _, at := range c.times {
			answers = append(answers, Answer{Key: arrange.Key{Deck: "d", Card: "c"}, Verdict: "right", At: timeOf(t, at)})
		}
		r := reportOf(answers, timeOf(t, c.now), p, nothing)
		if len(r.Days) != c.days || r.Streak.Days != c.runs {
			t.Errorf("%s: %d days and a streak of %d, want %d and %d: %+v", c.name, len(r.Days), r.Streak.Days, c.days, c.runs, r.Days)
		}
	}
}

func timeOf(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// With a clock that was set back by a year, all that was answered before lies
// ahead: it counts, but in no span that ends today.
func TestClockSetBack(t *testing.T) {
	p := schedule.Default()
	p.Location = time.UTC
	then := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	now := then.AddDate(-1, 0, 0)
	answer := func(at time.Time) Answer {
		return Answer{Key: arrange.Key{Deck: "d", Card: "c"}, Verdict: "right", Seconds: 5, Grade: schedule.Good, At: at}
	}
	var answers []Answer
	for i := range 3 {
		answers = append(answers, answer(then.AddDate(0, 0, i)))
	}
	r := reportOf(append([]Answer{answer(now)}, answers...), now, p, func(arrange.Key) Known {
		return Known{Memory: schedule.Memory{State: schedule.Review, Stability: 5, Last: then, Due: then.AddDate(0, 0, 5)}}
	})
	today := Total{1, 1, 5}
	if r.Future != 3 || r.Today != today || r.Month != today || r.All != (Total{4, 4, 20}) || r.Retention.All.Reviews != 0 || r.Later != 1 {
		t.Errorf("got %s", text(r))
	}
	if want := (Streak{Days: 1, Today: true, Longest: 3}); r.Streak != want {
		t.Errorf("streak %+v, want %+v", r.Streak, want)
	}
}

// From fifty reviews on a share says something; from 21 days on a card is
// mature.
func TestRetention(t *testing.T) {
	now := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	p := schedule.Default()
	p.Location = time.UTC
	c := New(now, p)
	for i := range 50 {
		m := schedule.Memory{State: schedule.Review, Stability: 20.99, Difficulty: 5, Last: now.AddDate(0, 0, -3)}
		if i >= 45 {
			m.Stability = 21
		}
		grade := schedule.Good
		if i%10 == 0 {
			grade = schedule.Again
		}
		c.measure(m, c.today, Answer{Grade: grade, At: now})
		r := c.Report(nothing).Retention
		if r.All.Reviews != i+1 || r.All.Enough != (i == 49) || r.Young.Reviews != min(i+1, 45) || r.Mature.Reviews != max(0, i-44) {
			t.Errorf("after %d reviews: %+v", i+1, r)
		}
	}
	if r := c.Report(nothing).Retention; r.All.Measured != 0.9 || r.Young.Known != 40 || r.Mature.Known != 5 {
		t.Errorf("got %+v, want nine in ten known", r)
	}
}

// Ten cards are listed as the hardest, of however many there are.
func TestHardestTen(t *testing.T) {
	var list []Hard
	var want []string
	for i := range 12 {
		list = append(list, Hard{Card: fmt.Sprint(i), Lapses: i})
		if i >= 2 {
			want = slices.Insert(want, 0, fmt.Sprint(i))
		}
	}
	var got []string
	for _, h := range hardest(list) {
		got = append(got, h.Card)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the hardest are %q, want %q", got, want)
	}
}

// Of a long answer only the beginning is kept.
func TestLongAnswers(t *testing.T) {
	var k card
	for _, end := range []string{"a", "b", "c"} {
		k.mistake(strings.Repeat("ə", maxResponse) + end)
	}
	if want := []Wrong{{strings.Repeat("ə", 200), 3}}; !slices.Equal(k.wrong, want) {
		t.Errorf("%+v, want %+v", k.wrong, want)
	}
}

func TestDate(t *testing.T) {
	for day, want := range map[Date]string{0: "1970-01-01", -1: "1969-12-31", 20513: "2026-03-01", 2567535: "8999-09-03"} {
		if got := day.String(); got != want {
			t.Errorf("day %d is %s, want %s", int(day), got, want)
		}
		if got, want := day.Weekday(), (int(day.Time().Weekday())+6)%7; got != want {
			t.Errorf("%s is weekday %d, want %d", day, got, want)
		}
	}
}

// BenchmarkCount: 500,000 answers to 20,000 cards over three years.
func BenchmarkCount(b *testing.B) {
	var answers []Answer
	at := time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 500_000 {
		a := Answer{Key: arrange.Key{Deck: fmt.Sprint("deck-", i%40), Card: fmt.Sprint("the-name-of-a-card-", i%20_000)}, Kind: "short", Verdict: "right", Seconds: 5, Grade: schedule.Good, At: at.Add(time.Duration(i) * 190 * time.Second)}
		if i%7 == 0 {
			a.Verdict, a.Grade, a.Response = "wrong", schedule.Again, "what was answered"
		}
		answers = append(answers, a)
	}
	for b.Loop() {
		r := reportOf(answers, at.AddDate(3, 0, 5), schedule.Default(), nothing)
		if r.All.Answers != len(answers) || r.Cards != 20_000 {
			b.Fatalf("%+v", r.All)
		}
	}
}
