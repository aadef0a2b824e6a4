package review

import (
	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// when is when a part of a card is to be asked, the most urgent first.
type when uint8

const (
	inLearning when = iota
	overdue
	dueToday
	changed
	never // asked before
	later // than today
)

// A part is a part of a card as it stands today.
type part struct {
	Known
	name       string
	when       when
	today      bool // asked today
	unreviewed bool // since the day that it was learned on
}

// look sees when a part is to be asked.
func (m *maker) look(d *decks.Deck, index int, name string) part {
	k, ok := m.known(arrange.Key{Deck: d.ID, Card: d.Cards.At(index).Key(), Part: name})
	if !ok || k.State == schedule.New {
		return part{name: name, when: never}
	}
	p := part{Known: k, name: name, today: m.isToday(k.Last), when: later}
	if !k.Last.Before(m.tomorrow) {
		m.Ahead++
	}
	// A clock that was set back makes the next step of a card in learning look
	// far away, by a year perhaps.
	soon := k.Due.Sub(m.Now) <= ahead || k.Last.After(m.Now)
	switch {
	case k.Fingerprint != arrange.FingerprintAt(d, index, name):
		p.when = changed
		return p
	case k.State != schedule.Review && soon:
		p.when = inLearning
	case k.State != schedule.Review:
	case k.Due.Before(m.today):
		p.when = overdue
	case k.Due.Before(m.tomorrow):
		p.when = dueToday
	}
	if m.daysLeft > 0 {
		location := m.options.Params.Location
		p.unreviewed = schedule.Day(k.First, location) == schedule.Day(k.Last, location)
	}
	return p
}

// best is the part of a card that is asked today, or -1: the one that is in
// learning, or else the one that is due, or else the first that is new. Where
// another part was asked today already, only one that was, too, may go on. Where
// the days before an exam are just enough, what must be done by then goes first.
func (m *maker) best(seen tally) int {
	best, least := -1, later
	for i, p := range m.parts {
		asked := seen.today - oneIf(p.today)
		rank := p.when
		if seen.pressed && rank != changed && rank != never {
			rank = later
			if p.unreviewed && !p.today {
				rank = overdue
			}
		}
		goesOn := p.today && p.when == inLearning
		if goesOn {
			rank = inLearning
		}
		if rank < least && (asked == 0 || goesOn) {
			best, least = i, rank
		}
	}
	return best
}

func oneIf(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
