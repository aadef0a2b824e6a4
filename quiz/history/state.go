package history

import (
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// A State is what is known of a card, or of the part of one that its Key names; its
// Memory has the schedule.State of that.
type State struct {
	arrange.Key
	schedule.Memory
	Fingerprint string    // of the answer that the memory is of
	First       time.Time // when the card was first asked
}

// A card is its row in the file.
type card struct {
	id    int64
	first int64 // when the first answer was that says something of memory; 0: none was
	State
}

const cardColumns = "id, deck, card, part, fingerprint, state, step, stability, difficulty, last, due, reps, lapses, first"

// cards returns what reads cards from rows. It is made once for all rows, for
// where the values go is known then, and nothing need be allocated for each.
func (s *Store) cards() func(scan func(...any) error) (card, error) {
	var c card
	var last, due int64
	m := &c.Memory
	dest := []any{&c.id, &c.Deck, &c.Card, &c.Part, &c.Fingerprint,
		&m.State, &m.Step, &m.Stability, &m.Difficulty, &last, &due, &m.Reps, &m.Lapses, &c.first}
	return func(scan func(...any) error) (card, error) {
		err := scan(dest...)
		if m.State == schedule.New {
			c.Memory = schedule.Memory{}
			return c, err
		}
		m.Last, m.Due = s.local(last), s.local(due)
		return c, err
	}
}

// stateOf is a card's state as it is handed out.
func (s *Store) stateOf(c card) State {
	if c.Memory.State != schedule.New {
		c.First = s.local(c.first)
	}
	return c.State
}

// local is a time of the file as memories have it: by the clock of the location
// whose days count.
func (s *Store) local(ms int64) time.Time { return time.UnixMilli(ms).In(s.params.Location) }

// settled is what an answer leaves, as it comes back from the file: a step may be a
// part of a millisecond, a time in the file is not.
func (s *Store) settled(m schedule.Memory) schedule.Memory {
	m.Last, m.Due = s.local(m.Last.UnixMilli()), s.local(m.Due.UnixMilli())
	return m
}

// maxCards is how many cards room is made for at once.
const maxCards = 100_000

// States returns what is known of the cards of some decks (nil: of all), in the
// order in which they came into the file. Cards that no answer says anything of
// are not among them.
func (s *Store) States(decks []string) ([]State, error) {
	query, args := "SELECT "+cardColumns+" FROM card WHERE state > 0", []any(nil)
	if decks != nil {
		query += " AND deck IN (SELECT value FROM json_each(?))"
		args = append(args, list(decks, clean))
	}
	var n int
	if err := s.db.QueryRow("SELECT count(*) FROM card").Scan(&n); err != nil {
		return nil, s.named(err)
	}
	states, read := make([]State, 0, min(n, maxCards)), s.cards()
	err := s.bulk(nil, query+" ORDER BY id", args, func(scan func(...any) error) error {
		c, err := read(scan)
		states = append(states, s.stateOf(c))
		return err
	})
	return states, s.named(err)
}

// list is a list of texts as one argument of a statement.
func list[T, U any](items []T, as func(T) U) string {
	made := make([]U, len(items))
	for i, item := range items {
		made[i] = as(item)
	}
	text, _ := json.Marshal(made) // texts have JSON, and so have lists of them
	return string(text)
}

// NewToday counts the cards whose first answer is since a time: how many new
// cards a day has had. An answer that says nothing of memory is not counted,
// for the card is still a new one.
func (s *Store) NewToday(start time.Time) (n int, err error) {
	ms, _ := stored(start)
	err = s.db.QueryRow("SELECT count(*) FROM card WHERE state > 0 AND first >= ?", ms).Scan(&n)
	return n, s.named(err)
}

// enter returns a card's row, and makes one where there is none.
func (t *tx) enter(k arrange.Key) (card, error) {
	c, err := t.find("deck = ? AND card = ? AND part = ?", k.Deck, k.Card, k.Part)
	if !errors.Is(err, sql.ErrNoRows) {
		return c, err
	}
	if _, err := t.exec("INSERT INTO card (deck, card, part) VALUES (?, ?, ?)", k.Deck, k.Card, k.Part); err != nil {
		return card{}, err
	}
	return t.find("deck = ? AND card = ? AND part = ?", k.Deck, k.Card, k.Part)
}

func (t *tx) find(where string, args ...any) (c card, err error) {
	rows, err := t.query("SELECT "+cardColumns+" FROM card WHERE "+where, args...)
	found := false
	err = each(rows, err, func(scan func(...any) error) (err error) {
		c, err = t.s.cards()(scan)
		found = true
		return err
	})
	if err == nil && !found {
		err = sql.ErrNoRows
	}
	return c, err
}

func (t *tx) put(c card) error {
	m := c.Memory
	var last, due int64
	if m.State != schedule.New {
		last, due = m.Last.UnixMilli(), m.Due.UnixMilli()
	}
	_, err := t.exec(`UPDATE card SET fingerprint = ?, state = ?, step = ?, stability = ?, difficulty = ?,
		last = ?, due = ?, reps = ?, lapses = ?, first = ? WHERE id = ?`,
		c.Fingerprint, int(m.State), m.Step, m.Stability, m.Difficulty, last, due, m.Reps, m.Lapses, c.first, c.id)
	return err
}
