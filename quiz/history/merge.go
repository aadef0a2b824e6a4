package history

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"io"

	"quiz/decks/arrange"
)

// Merged counts what a merge has done.
type Merged struct {
	Added   int // answers that were not here
	Known   int // answers that were here, or were taken back here
	Amended int // answers that were here, but marked otherwise since
	Undone  int // answers that were here and are taken back there
}

// Merge joins what another history has exported with this one, whole or not at
// all. Merging it again changes nothing. An answer that is here keeps the name of
// its card, and one that comes in brings its own. So two histories that were merged
// both ways have the same answers; but the answers to a card that only one side
// knows by its new name may stand under the old one, until Rename is told of it
// on both sides.
func (s *Store) Merge(r io.Reader) (m Merged, err error) {
	// All is read before the file is touched: who waits for a slow line must
	// not keep others from recording.
	list, gone, err := parse(r)
	if err != nil {
		return m, err
	}
	err = s.write(func(t *tx) error {
		m, err = t.merge(list, gone)
		return err
	})
	if err != nil {
		return Merged{}, err
	}
	return m, nil
}

// A merge is what Merge knows while it changes the file.
type merge struct {
	*tx
	Merged
	touched map[int64]card // those whose answers are others now
	entered map[arrange.Key]card
}

func (t *tx) merge(list []Answer, gone []string) (Merged, error) {
	m := &merge{t, Merged{}, map[int64]card{}, map[arrange.Key]card{}}
	for _, id := range gone {
		if err := m.takeBack(id); err != nil {
			return m.Merged, err
		}
	}
	for _, a := range list {
		if err := m.join(a); err != nil {
			return m.Merged, err
		}
	}
	for _, c := range m.touched {
		if err := m.settle(c); err != nil {
			return m.Merged, err
		}
	}
	return m.Merged, nil
}

func (m *merge) takeBack(id string) error {
	c, err := m.find("id = (SELECT card FROM answer WHERE id = ?)", id)
	switch {
	case err == nil:
		m.Undone++
		m.touched[c.id] = c
	case !errors.Is(err, sql.ErrNoRows):
		return err
	}
	return m.remove(id)
}

// join puts one answer in. Where both sides have it and have marked it
// differently, that counts which was amended more often; of two equally often,
// that whose line sorts last, so that all machines choose the same. Its card
// keeps the name that it has here, for it may have been renamed since the export.
func (m *merge) join(a Answer) error {
	gone, err := m.has("gone", a.ID)
	if err != nil {
		return err
	}
	here, known, err := m.answer(a.ID)
	switch {
	case err != nil:
		return err
	case gone || known && !a.outweighs(here):
		m.Known++
		return nil
	case known:
		m.Amended++
		a.Key = a.keyFrom(here)
		err = m.drop(here)
	default:
		m.Added++
	}
	if err != nil {
		return err
	}
	return m.add(a)
}

func (m *merge) add(a Answer) (err error) {
	c, known := m.entered[a.Key]
	if !known {
		if c, err = m.enter(a.Key); err != nil {
			return err
		}
		m.entered[a.Key] = c
	}
	m.touched[c.id] = c
	return m.insert(c, a)
}

// drop takes an answer out that another will stand for.
func (m *merge) drop(a Answer) error {
	c, err := m.cardOf(a.ID)
	if err != nil {
		return err
	}
	m.touched[c.id] = c
	_, err = m.exec("DELETE FROM answer WHERE id = ?", a.ID)
	return err
}

func (t *tx) answer(id string) (a Answer, known bool, err error) {
	rows, err := t.query(answers+" WHERE a.id = ?", id)
	err = each(rows, err, func(scan func(...any) error) (err error) {
		a, err = readAnswers()(scan)
		known = true
		return err
	})
	return a, known, err
}

// outweighs tells which of two records of one answer counts. The name of the card
// says nothing of that, or a name that sorts late would undo a renaming.
func (a Answer) outweighs(b Answer) bool {
	one, other := a.entry(), b.entry()
	one.Card, other.Card = "", ""
	if one.Revision != other.Revision || one == other {
		return one.Revision > other.Revision
	}
	x, errX := json.Marshal(one)
	y, errY := json.Marshal(other)
	return errX == nil && errY == nil && bytes.Compare(x, y) > 0
}

// keyFrom is the key for an answer that takes the place of one that is here: what
// names a card of one deck differently is a renaming, and what is here is called
// as the deck calls it.
func (a Answer) keyFrom(here Answer) arrange.Key {
	if a.Deck == here.Deck && a.Part == here.Part {
		return here.Key
	}
	return a.Key
}
