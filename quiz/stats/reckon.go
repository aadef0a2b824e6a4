package stats

import (
	"cmp"
	"maps"
	"slices"

	"quiz/decks/arrange"
	"quiz/decks/numeral"
	"quiz/quiz/schedule"
)

// A Known is what is known of a card beside its answers. The zero Known is of one
// whose deck is not at hand, and that no answer says anything of.
type Known struct {
	Memory  schedule.Memory
	Kind    string   // empty: that of its last answer
	Tags    []string // none twice
	Gone    bool     // its deck is at hand and has it no more: it will not be asked
	Changed bool     // its answer is another than the one that was learned: it is asked as soon as may be
}

// dueDays are how many days after today are looked at.
const dueDays = 14

// Report is what the answers come to so far. Look finds what else is known of a
// card.
func (c *Counter) Report(look func(arrange.Key) Known) *Report {
	r := &Report{Version: 1, Date: Date(c.today), Cards: len(c.cards), Retention: c.retention, Days: []Day{}}
	for i := range 1 + dueDays {
		r.Due = append(r.Due, Due{Date: Date(c.today + i)})
	}
	for _, recall := range []*Recall{&r.Retention.All, &r.Retention.Young, &r.Retention.Mature} {
		recall.finish()
	}
	kinds, tags := groups{}, groups{}
	var hard []Hard
	for _, k := range c.cards {
		known := look(k.Key)
		c.due(r, known)
		kinds.add(cmp.Or(known.Kind, k.kind), k, known)
		for _, tag := range tagsOf(known) {
			tags.add(tag, k, known)
		}
		if k.isHard(known) {
			hard = append(hard, k.hard(known))
		}
	}
	r.Kinds, r.Tags, r.Hardest = kinds.list(), tags.list(), hardest(hard)
	c.spans(r)
	return r
}

// tagsOf are the tags of a card; one without any has the tag "".
func tagsOf(c Known) []string {
	if len(c.Tags) == 0 {
		return []string{""}
	}
	return c.Tags
}

// due counts a card on the day when it is due. What is overdue is due today.
func (c *Counter) due(r *Report, known Known) {
	if known.Gone || known.Memory.State == schedule.New {
		return
	}
	day := max(0, schedule.Day(known.Memory.Due, c.params.Location)-c.today)
	if known.Changed {
		day = 0
	}
	if day > dueDays {
		r.Later++
		return
	}
	r.Due[day].Cards++
}

// spans tells of the days one by one, and of those of today, the last week, the
// last month and all time together.
func (c *Counter) spans(r *Report) {
	for _, number := range slices.Sorted(maps.Keys(c.days)) {
		day := *c.days[number]
		r.All.sum(day.Total)
		switch {
		case number > c.today:
			r.Future += day.Answers
		case number == c.today:
			r.Today = day.Total
		}
		if number > c.today-7 && number <= c.today {
			r.Week.sum(day.Total)
		}
		if number > c.today-30 && number <= c.today {
			r.Month.sum(day.Total)
		}
		day.Seconds = numeral.Round(day.Seconds, 10)
		r.Days = append(r.Days, day)
	}
	for _, total := range []*Total{&r.Today, &r.Week, &r.Month, &r.All} {
		total.Seconds = numeral.Round(total.Seconds, 10)
	}
	r.Streak = streak(r.Days, c.today)
}

// streak finds days in a row, among days by date.
func streak(days []Day, today int) (s Streak) {
	run := 0
	for i, d := range days {
		if i > 0 && d.Date == days[i-1].Date+1 {
			run++
		} else {
			run = 1
		}
		s.Longest = max(s.Longest, run)
		switch int(d.Date) {
		case today:
			s.Days, s.Today = run, true
		case today - 1:
			s.Days = run
		}
	}
	return s
}

type groups map[string]*Group

func (g groups) add(name string, k *card, known Known) {
	group := g[name]
	if group == nil {
		group = &Group{Name: name}
		g[name] = group
	}
	group.Cards++
	group.Answers += k.answers
	group.Right += k.right
	if known.Memory.State != schedule.New {
		group.stable++
		group.sum += known.Memory.Stability
	}
}

func (g groups) list() []Group {
	list := []Group{}
	for _, name := range slices.Sorted(maps.Keys(g)) {
		group := *g[name]
		if group.stable > 0 {
			group.Stability = numeral.Round(group.sum/float64(group.stable), 100)
		}
		list = append(list, group)
	}
	slices.SortStableFunc(list, func(a, b Group) int { return b.Answers - a.Answers })
	return list
}

// How many cards are listed as the hardest, how often they must have been
// answered to be judged, and how many wrong answers are listed of each.
const (
	mostHard   = 10
	leastToBe  = 4
	mostMissed = 3
)

func (k *card) isHard(known Known) bool {
	return !known.Gone && k.answers >= leastToBe && (known.Memory.Lapses > 0 || k.right < k.answers)
}

func (k *card) hard(known Known) Hard {
	return Hard{Deck: k.Deck, Card: k.Card, Part: k.Part, Lapses: known.Memory.Lapses, Answers: k.answers, Right: k.right, Wrong: k.commonest()}
}

// commonest lists wrong answers; of equally common ones, that which was given
// first comes first.
func (k *card) commonest() []Wrong {
	list := slices.Clone(k.wrong)
	slices.SortStableFunc(list, func(a, b Wrong) int { return b.Count - a.Count })
	return append([]Wrong{}, list[:min(len(list), mostMissed)]...)
}

// hardest sorts cards by lapses, then by the share that was right, and keeps
// the first.
func hardest(list []Hard) []Hard {
	slices.SortStableFunc(list, func(a, b Hard) int {
		return cmp.Or(
			b.Lapses-a.Lapses,
			a.Right*b.Answers-b.Right*a.Answers,
			b.Answers-a.Answers,
			cmp.Compare(a.Deck, b.Deck), cmp.Compare(a.Card, b.Card), cmp.Compare(a.Part, b.Part),
		)
	})
	return append([]Hard{}, list[:min(len(list), mostHard)]...)
}
