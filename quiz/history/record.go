package history

import (
	"database/sql"
	"errors"
	"fmt"
)

// Record puts an answer into the history, with an id where it has none, and
// returns it as it is kept, with what is known of the card now.
func (s *Store) Record(a Answer) (Answer, State, error) {
	return s.record(a, func(*tx) error { return nil })
}

// BeginWith begins a sitting, as Begin does, with its first answer, as Record does:
// both are in the history then, or neither.
func (s *Store) BeginWith(sitting Sitting, a Answer) (Answer, State, error) {
	sitting, err := sitting.validated()
	if err != nil {
		return a, State{}, err
	}
	return s.record(a, sitting.put)
}

// record records an answer, after something else in the same change.
func (s *Store) record(a Answer, before func(*tx) error) (Answer, State, error) {
	a, err := a.validated()
	if err != nil {
		return a, State{}, err
	}
	a.revision = 0
	var state State
	err = s.write(func(t *tx) error {
		if err := before(t); err != nil {
			return err
		}
		if err := t.unused(a.ID); err != nil {
			return err
		}
		c, err := t.enter(a.Key)
		if err == nil {
			err = t.insert(c, a)
		}
		if err == nil {
			state, err = t.learn(c, a)
		}
		return err
	})
	return a, state, err
}

// unused says whether an id may be given to an answer.
func (t *tx) unused(id string) error {
	gone, err := t.has("gone", id)
	if err != nil {
		return err
	}
	known, err := t.has("answer", id)
	switch {
	case gone:
		return fmt.Errorf("answer %s was taken back: give the new one another id", id)
	case known:
		return fmt.Errorf("answer %s is in the history already", id)
	}
	return err
}

func (t *tx) has(table, id string) (known bool, err error) {
	err = t.row("SELECT EXISTS (SELECT 1 FROM "+table+" WHERE id = ?)", []any{id}, &known)
	return known, err
}

func (t *tx) insert(c card, a Answer) error {
	ms, zone := stored(a.At)
	_, err := t.exec(`INSERT INTO answer (id, card, sitting, kind, fingerprint, response, given, verdict,
		points, max_points, seconds, hinted, try, grade, at, zone, revision)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		a.ID, c.id, a.Sitting, a.Kind, a.Fingerprint, a.Response, a.Given, a.Verdict,
		a.Points, a.MaxPoints, a.Seconds, a.Hinted, a.Try, int(a.Grade), ms, zone, a.revision)
	return err
}

// Amend changes verdict, points and grade of the answer with a's id, and
// returns what is known of its card now.
func (s *Store) Amend(a Answer) (state State, err error) {
	if err := a.checkMarks(); err != nil {
		return State{}, err
	}
	err = s.write(func(t *tx) error {
		c, err := t.cardOf(a.ID)
		if err != nil {
			return err
		}
		_, err = t.exec("UPDATE answer SET verdict = ?, points = ?, grade = ?, revision = min(revision + 1, ?) WHERE id = ?",
			a.Verdict, a.Points, int(a.Grade), maxCount, a.ID)
		if err == nil {
			state, err = t.relearn(c)
		}
		return err
	})
	return state, err
}

// Undo takes an answer back, for good: no merge brings it again.
func (s *Store) Undo(id string) error {
	return s.write(func(t *tx) error {
		c, err := t.cardOf(id)
		if err == nil {
			err = t.remove(id)
		}
		if err == nil {
			err = t.settle(c)
		}
		return err
	})
}

// cardOf returns the card that an answer is of.
func (t *tx) cardOf(id string) (card, error) {
	c, err := t.find("id = (SELECT card FROM answer WHERE id = ?)", id)
	if errors.Is(err, sql.ErrNoRows) {
		err = fmt.Errorf("no answer %.80q is in the history", id)
	}
	return c, err
}

// remove takes an answer out, and notes that.
func (t *tx) remove(id string) error {
	_, err := t.exec("DELETE FROM answer WHERE id = ?", id)
	if err == nil {
		_, err = t.exec("INSERT OR IGNORE INTO gone VALUES (?)", id)
	}
	return err
}

// settle brings a card up to date after answers were added, changed or taken
// out; a card without any is taken out, too.
func (t *tx) settle(c card) error {
	n, err := t.exec("DELETE FROM card WHERE id = ? AND NOT EXISTS (SELECT 1 FROM answer WHERE card = card.id)", c.id)
	if err == nil && n == 0 {
		_, err = t.relearn(c)
	}
	return err
}
