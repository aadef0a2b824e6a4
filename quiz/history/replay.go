package history

import (
	"time"

	"quiz/quiz/schedule"
)

// An event is what a replay needs of an answer.
type event struct {
	at          int64
	grade       schedule.Grade
	fingerprint string
}

// The order of events is that of their times; grade and fingerprint decide
// between those of one millisecond, being the same on every machine.
const events = "SELECT card, at, grade, fingerprint FROM answer WHERE grade > 0 "
const inOrder = " ORDER BY card, at, grade, fingerprint"

// replay gives a card what its answers leave. Only those with the fingerprint
// of the last count, as far back as no other comes between.
func (s *Store) replay(c *card, events []event) {
	c.first, c.Fingerprint, c.Memory = 0, "", schedule.Memory{}
	if len(events) == 0 {
		return
	}
	start := schedule.Anew(len(events), func(i int) string { return events[i].fingerprint })
	c.first, c.Fingerprint = events[0].at, events[start].fingerprint
	c.Memory = s.settled(s.params.Replay(func(yield func(time.Time, schedule.Grade) bool) {
		for _, e := range events[start:] {
			if !yield(time.UnixMilli(e.at), e.grade) {
				return
			}
		}
	}))
}

// learn brings a card up to date with an answer that was just added to it. That
// is a step on from what is known, unless the answer is older than the last (a
// clock was set back), or another program has reckoned with other parameters.
func (t *tx) learn(c card, a Answer) (State, error) {
	if a.Grade == 0 {
		return t.s.stateOf(c), nil
	}
	others, err := t.mix()
	if err != nil {
		return State{}, err
	}
	if others || c.Memory.State != schedule.New && !a.At.After(c.Last) {
		return t.relearn(c)
	}
	if c.Memory.State == schedule.New {
		c.first = a.At.UnixMilli()
	}
	m := t.s.params.Next(c.Memory.Of(c.Fingerprint, a.Fingerprint), a.Grade, a.At)
	c.Memory, c.Fingerprint = t.s.settled(m), a.Fingerprint
	return t.s.stateOf(c), t.put(c)
}

// others says whether another program has opened the file with other parameters
// since, or both have recorded.
func (t *tx) others() (bool, error) {
	var made string
	err := t.row("SELECT value FROM meta WHERE key = 'params'", nil, &made)
	return made != t.s.stamp, err
}

// mix notes, where others have been, that states of both kinds are in the file
// from now on: whoever opens it next makes all anew.
func (t *tx) mix() (others bool, err error) {
	if others, err = t.others(); err == nil && others {
		_, err = t.exec("UPDATE meta SET value = 'mixed' WHERE key = 'params'")
	}
	return others, err
}

func (t *tx) relearn(c card) (State, error) {
	if _, err := t.mix(); err != nil {
		return State{}, err
	}
	var list []event
	rows, err := t.query(events+"AND card = ?"+inOrder, c.id)
	err = each(rows, err, func(scan func(...any) error) error {
		var id int64
		var e event
		err := scan(&id, &e.at, &e.grade, &e.fingerprint)
		list = append(list, e)
		return err
	})
	if err != nil {
		return State{}, err
	}
	t.s.replay(&c, list)
	return t.s.stateOf(c), t.put(c)
}

// Rebuild makes all states anew from the answers.
func (s *Store) Rebuild() error {
	return s.write(func(t *tx) error {
		cards, err := t.reckon()
		if err != nil {
			return err
		}
		if _, err := t.exec("UPDATE card SET state = 0, first = 0, fingerprint = '' WHERE state > 0"); err != nil {
			return err
		}
		for _, c := range cards {
			if err := t.put(c); err != nil {
				return err
			}
		}
		_, err = t.exec("INSERT OR REPLACE INTO meta VALUES ('params', ?)", s.stamp)
		return err
	})
}

// reckon replays all cards: those that an answer says something of, without
// their keys.
func (t *tx) reckon() (cards []card, err error) {
	var id int64
	var list []event
	finish := func() {
		if len(list) > 0 {
			c := card{id: id}
			t.s.replay(&c, list)
			cards, list = append(cards, c), list[:0]
		}
	}
	var next int64
	var e event
	dest := []any{&next, &e.at, &e.grade, &e.fingerprint}
	err = t.s.bulk(t.s.conn, events+inOrder, nil, func(scan func(...any) error) error {
		if err := scan(dest...); err != nil {
			return err
		}
		if next != id {
			finish()
		}
		id, list = next, append(list, e)
		return nil
	})
	finish()
	return cards, err
}
