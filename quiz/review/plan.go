package review

import (
	"cmp"
	"slices"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// Make plans a review. Known tells what is known of a card. Its error is that of
// filter.Check.
func Make(list []*decks.Deck, known func(arrange.Key) (Known, bool), now time.Time, o Options) (*Plan, error) {
	if err := o.Check(list); err != nil {
		return nil, err
	}
	m := newMaker(&Plan{Now: now, options: o, decks: list}, known)
	for _, d := range list {
		for i := range d.Cards.Len() {
			if o.WantsAt(d, i) {
				m.card(d, i)
			}
		}
	}
	m.order()
	if m.daysLeft > 0 {
		m.Exam = m.exam()
	}
	m.cut()
	return m.Plan, nil
}

// farthest is for how many days at the most new cards are spread.
const farthest = 36500

// A maker sorts cards into a plan.
type maker struct {
	*Plan
	known    func(arrange.Key) (Known, bool)
	today    time.Time // when it began
	tomorrow time.Time // when it begins
	daysLeft int       // before the day of the exam, today among them; 0: there is no exam
	tooLate  int       // parts that no number of new cards a day would bring in time
	jobs     []int     // how many new parts are to be seen by today, tomorrow and so on, at the latest
	parts    []part    // of the card that is being sorted in
	unseen   []*Card
}

func newMaker(p *Plan, known func(arrange.Key) (Known, bool)) *maker {
	location := p.options.Params.Location
	today := schedule.Day(p.Now, location)
	return &maker{
		Plan: p, known: known, daysLeft: min(max(0, p.options.Exam-today), farthest),
		today: schedule.StartOfDay(today, location), tomorrow: schedule.StartOfDay(today+1, location),
	}
}

// isToday tells if a time is in the day of the review. To compare times is much
// faster than to ask for the day of each.
func (m *maker) isToday(t time.Time) bool { return !t.Before(m.today) && t.Before(m.tomorrow) }

// card sorts in the parts of the card at an index.
func (m *maker) card(d *decks.Deck, index int) {
	m.parts = m.parts[:0]
	for _, name := range arrange.PartsAt(d, index) {
		m.parts = append(m.parts, m.look(d, index, name))
	}
	seen := tallyOf(m.parts, m.daysLeft, m.options.New != 0)
	m.note(seen)
	best := m.best(seen)
	for i := range m.parts {
		switch p := &m.parts[i]; {
		case i == best:
			m.take(d, index, p, seen)
		case p.when == later:
			m.dueAt(p.Due)
		default:
			m.PutOff++
			if p.when != never {
				m.dueAt(m.tomorrow)
			}
		}
	}
}

// dueAt notes when a part is due that is not in the plan.
func (m *maker) dueAt(due time.Time) {
	if m.NextDue.IsZero() || due.Before(m.NextDue) {
		m.NextDue = due
	}
}

func (m *maker) take(d *decks.Deck, index int, p *part, seen tally) {
	c := &Card{}
	c.Deck, c.Index, c.Part = d, index, p.name
	if p.when == inLearning || p.when == overdue || p.when == dueToday || p.when == later {
		c.Memory = p.Memory
	}
	switch p.when {
	case inLearning:
		c.status = learning
		m.Learning = append(m.Learning, c)
	case changed:
		m.Changed = append(m.Changed, c)
	case never:
		c.seeBy = seen.seeBy(m.daysLeft)
		m.unseen = append(m.unseen, c)
	default: // a part that is due later is taken because of an exam
		c.overdue = p.when == overdue
		c.stake = (1 - m.options.Params.Recall(c.Memory, m.Now)) * c.Memory.Stability
		m.Due = append(m.Due, c)
	}
}

// order puts what is due in its order, and new cards, too, where there is an
// exam: those that take more days, having more parts, come first then.
func (m *maker) order() {
	slices.SortStableFunc(m.Due, func(a, b *Card) int {
		if a.overdue != b.overdue {
			if a.overdue {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.stake, a.stake)
	})
	slices.SortStableFunc(m.Learning, func(a, b *Card) int { return a.Memory.Due.Compare(b.Memory.Due) })
	slices.SortStableFunc(m.unseen, func(a, b *Card) int { return cmp.Compare(a.seeBy, b.seeBy) })
}

// cut holds to the number of new cards a day, and to the limit.
func (m *maker) cut() {
	a := m.options.New
	switch {
	case m.Exam == nil && a < 0:
		a = DefaultNew
	case m.Exam != nil && a < 0 && !m.Exam.Possible: // nobody should be asked less for it
		a = max(m.Exam.PerDay, DefaultNew)
	case m.Exam != nil:
		a = m.Exam.PerDay
	}
	m.NewToday = m.options.NewToday
	a = max(a-m.options.NewToday, 0)
	if m.Exam == nil { // a changed card takes the place of a new one
		changed := m.Changed[:min(a, len(m.Changed))]
		m.Waiting = len(m.Changed) - len(changed)
		m.Changed = changed
		a -= len(changed)
	}
	m.New = m.unseen[:min(a, len(m.unseen))]
	m.Held = len(m.unseen) - len(m.New)
	if m.options.Limit <= 0 {
		return
	}
	left := m.options.Limit
	for _, list := range []*[]*Card{&m.Learning, &m.Due, &m.Changed, &m.New} {
		*list = (*list)[:min(left, len(*list))]
		left -= len(*list)
	}
}
