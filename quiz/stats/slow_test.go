package stats

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// slow reckons a Report the long way: each number for itself, by looking
// through all answers for it.
type slow struct {
	answers []Answer // none skipped
	now     time.Time
	params  schedule.Params
	look    func(arrange.Key) Known
}

func (s *slow) day(t time.Time) int { return schedule.Day(t, s.params.Location) }

func (s *slow) today() int { return s.day(s.now) }

// memoryBefore replays what was answered to a card before answer n, from the
// last change of what is right on.
func (s *slow) memoryBefore(n int) schedule.Memory {
	a := s.answers[n]
	var before []Answer
	for _, b := range s.answers[:n] {
		if b.Key == a.Key && b.Grade > 0 {
			before = append(before, b)
		}
	}
	start := len(before)
	for start > 0 && before[start-1].Fingerprint == a.Fingerprint {
		start--
	}
	return s.params.Replay(func(yield func(time.Time, schedule.Grade) bool) {
		for _, b := range before[start:] {
			if !yield(b.At, b.Grade) {
				return
			}
		}
	})
}

// isReview: of those graded, the first of its day, to a card in review.
func (s *slow) isReview(n int) bool {
	a := s.answers[n]
	m := s.memoryBefore(n)
	return a.Grade > 0 && m.State == schedule.Review && s.day(m.Last) != s.day(a.At)
}

// total sums the answers that something holds of.
func (s *slow) total(holds func(Answer) bool) (t Total) {
	for _, a := range s.answers {
		if !holds(a) {
			continue
		}
		t.Answers++
		if slices.Contains([]string{"right", "nearly", "overridden"}, a.Verdict) {
			t.Right++
		}
		t.Seconds += math.Min(math.Max(a.Seconds, 0), 600)
	}
	t.Seconds = math.Round(t.Seconds*10) / 10
	return t
}

// last is the total of the last days, today among them.
func (s *slow) last(days int) Total {
	return s.total(func(a Answer) bool { return s.day(a.At) <= s.today() && s.day(a.At) > s.today()-days })
}

func (s *slow) keys() (keys []arrange.Key) {
	for _, a := range s.answers {
		if !slices.Contains(keys, a.Key) {
			keys = append(keys, a.Key)
		}
	}
	return keys
}

func (s *slow) report() *Report {
	r := &Report{Version: 1, Date: Date(s.today()), Cards: len(s.keys())}
	r.Future = s.total(func(a Answer) bool { return s.day(a.At) > s.today() }).Answers
	r.Today, r.Week, r.Month, r.All = s.last(1), s.last(7), s.last(30), s.total(func(Answer) bool { return true })
	r.Days, r.Streak = s.days(), s.streak()
	s.due(r)
	r.Retention = Retention{
		Days: 30,
		All:  s.recall(0, math.Inf(1)), Young: s.recall(0, 21), Mature: s.recall(21, math.Inf(1)),
	}
	r.Kinds = s.groups(func(k arrange.Key) []string { return []string{s.kind(k)} })
	r.Tags = s.groups(func(k arrange.Key) []string {
		if tags := s.look(k).Tags; len(tags) > 0 {
			return tags
		}
		return []string{""}
	})
	r.Hardest = s.hardest()
	return r
}

func (s *slow) days() []Day {
	days := []Day{}
	for _, a := range s.answers { // they come by time
		n := s.day(a.At)
		on := func(a Answer) bool { return s.day(a.At) == n }
		if len(days) > 0 && days[len(days)-1].Date == Date(n) {
			continue
		}
		day := Day{Date: Date(n), Total: s.total(on)}
		for i, a := range s.answers {
			if !on(a) {
				continue
			}
			if !slices.ContainsFunc(s.answers[:i], func(b Answer) bool { return b.Key == a.Key }) {
				day.New++
			}
			if s.isReview(i) {
				day.Reviews++
				if a.Grade == schedule.Again {
					day.Again++
				}
			}
		}
		days = append(days, day)
	}
	return days
}

// streak counts from every day on that has answers.
func (s *slow) streak() (streak Streak) {
	active := map[int]bool{}
	for _, a := range s.answers {
		active[s.day(a.At)] = true
	}
	for day := range active {
		length := 0
		for active[day+length] {
			length++
		}
		streak.Longest = max(streak.Longest, length)
	}
	streak.Today = active[s.today()]
	day := s.today()
	if !streak.Today {
		day--
	}
	for active[day-streak.Days] {
		streak.Days++
	}
	return streak
}

func (s *slow) due(r *Report) {
	for i := range 15 {
		r.Due = append(r.Due, Due{Date: r.Date + Date(i)})
	}
	for _, key := range s.keys() {
		c := s.look(key)
		switch day := s.day(c.Memory.Due) - s.today(); {
		case c.Gone || c.Memory.State == schedule.New:
		case c.Changed || day <= 0:
			r.Due[0].Cards++
		case day <= 14:
			r.Due[day].Cards++
		default:
			r.Later++
		}
	}
}

func (s *slow) recall(from, to float64) (r Recall) {
	for i, a := range s.answers {
		m := s.memoryBefore(i)
		if !s.isReview(i) || s.day(a.At) > s.today() || s.day(a.At) <= s.today()-30 || m.Stability < from || m.Stability >= to {
			continue
		}
		r.Reviews++
		r.sum += s.params.Recall(m, a.At)
		if a.Grade > schedule.Again {
			r.Known++
		}
	}
	r.Enough = r.Reviews >= 50
	if r.Reviews > 0 {
		r.Measured = math.Round(float64(r.Known)/float64(r.Reviews)*1e4) / 1e4
		r.Predicted = math.Round(r.sum/float64(r.Reviews)*1e4) / 1e4
	}
	return r
}

func (s *slow) kind(k arrange.Key) (kind string) {
	for _, a := range s.answers {
		if a.Key == k {
			kind = a.Kind
		}
	}
	return cmp.Or(s.look(k).Kind, kind)
}

func (s *slow) groups(names func(arrange.Key) []string) []Group {
	list := []Group{}
	for _, key := range s.keys() {
		for _, name := range names(key) {
			if !slices.ContainsFunc(list, func(g Group) bool { return g.Name == name }) {
				list = append(list, Group{Name: name})
			}
		}
	}
	for i := range list {
		g := &list[i]
		var stable []float64
		for _, key := range s.keys() {
			if !slices.Contains(names(key), g.Name) {
				continue
			}
			t := s.total(func(a Answer) bool { return a.Key == key })
			g.Cards, g.Answers, g.Right = g.Cards+1, g.Answers+t.Answers, g.Right+t.Right
			if m := s.look(key).Memory; m.State != schedule.New {
				stable = append(stable, m.Stability)
			}
		}
		g.stable = len(stable)
		for _, n := range stable {
			g.sum += n
		}
		if g.stable > 0 {
			g.Stability = math.Round(g.sum/float64(g.stable)*100) / 100
		}
	}
	slices.SortFunc(list, func(a, b Group) int { return cmp.Or(b.Answers-a.Answers, cmp.Compare(a.Name, b.Name)) })
	return list
}

func (s *slow) hardest() []Hard {
	list := []Hard{}
	for _, key := range s.keys() {
		c := s.look(key)
		t := s.total(func(a Answer) bool { return a.Key == key })
		if !c.Gone && t.Answers >= 4 && (c.Memory.Lapses > 0 || t.Right < t.Answers) {
			list = append(list, Hard{Deck: key.Deck, Card: key.Card, Part: key.Part, Lapses: c.Memory.Lapses, Answers: t.Answers, Right: t.Right, Wrong: s.wrong(key)})
		}
	}
	slices.SortFunc(list, func(a, b Hard) int {
		shareA, shareB := float64(a.Right)/float64(a.Answers), float64(b.Right)/float64(b.Answers)
		return cmp.Or(cmp.Compare(b.Lapses, a.Lapses), cmp.Compare(shareA, shareB), cmp.Compare(b.Answers, a.Answers), cmp.Compare(a.Deck+a.Card+a.Part, b.Deck+b.Card+b.Part))
	})
	return list[:min(10, len(list))]
}

func (s *slow) wrong(k arrange.Key) []Wrong {
	list := []Wrong{}
	for a := range s.mistakes(k) {
		i := slices.IndexFunc(list, func(w Wrong) bool { return strings.EqualFold(w.Response, a) })
		if i < 0 {
			i, list = len(list), append(list, Wrong{Response: a})
		}
		list[i].Count++
	}
	slices.SortStableFunc(list, func(a, b Wrong) int { return cmp.Compare(b.Count, a.Count) })
	return list[:min(3, len(list))]
}

func (s *slow) mistakes(k arrange.Key) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, a := range s.answers {
			isWrong := a.Verdict == "wrong" || a.Verdict == "partial"
			if a.Key == k && isWrong && a.Response != "" && !yield(strings.Join(strings.Fields(a.Response), " ")) {
				return
			}
		}
	}
}
