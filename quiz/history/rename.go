package history

import (
	"database/sql"
	"errors"

	"quiz/decks/arrange"
)

// Rename gives the answers to cards of a deck other names, from their old ones,
// and says how many of the new ones have got answers by that. All names
// change at once, so that two cards may swap theirs. Where there are answers under
// a new name as well, both are joined. Where there are none under any old one,
// nothing is written, nor is anyone waited for.
func (s *Store) Rename(deck string, names map[string]string) (n int, err error) {
	deck = clean(deck)
	renaming := map[string]string{}
	for from, to := range names {
		if from, to = clean(from), clean(to); from != to {
			renaming[from] = to
		}
	}
	var old []string
	for from := range renaming {
		old = append(old, from)
	}
	var some bool
	err = s.first("SELECT EXISTS (SELECT 1 FROM card WHERE "+namedSo+")", []any{deck, list(old, clean)}, &some)
	if err != nil || !some {
		return 0, s.named(err)
	}
	err = s.write(func(t *tx) error {
		rows, err := t.setAside(deck, old)
		if err != nil {
			return err
		}
		given := map[string]bool{}
		for _, c := range rows {
			given[renaming[c.Card]] = true
		}
		n = len(given)
		return t.rename(rows, func(name string) string { return renaming[name] })
	})
	if err != nil {
		n = 0
	}
	return n, err
}

// namedSo picks the rows of a deck's cards whose names are in a list: one for
// each part of a card.
const namedSo = "deck = ? AND card IN (SELECT value FROM json_each(?))"

// setAside takes rows out of the way of those that will get their names: within
// this transaction they are in a deck without a name, which no answer can be of.
func (t *tx) setAside(deck string, names []string) (found []card, err error) {
	rows, err := t.query("SELECT "+cardColumns+" FROM card WHERE "+namedSo+" ORDER BY id", deck, list(names, clean))
	read := t.s.cards()
	err = each(rows, err, func(scan func(...any) error) error {
		c, err := read(scan)
		found = append(found, c)
		return err
	})
	if err == nil {
		_, err = t.exec("UPDATE card SET deck = '' WHERE "+namedSo, deck, list(names, clean))
	}
	return found, err
}

// rename gives rows that were set aside their new names, or their answers to the
// rows that have these. Those are learned anew, each once.
func (t *tx) rename(rows []card, newName func(string) string) error {
	joined := map[int64]card{}
	for _, c := range rows {
		name := newName(c.Card)
		other, err := t.find("deck = ? AND card = ? AND part = ?", c.Deck, name, c.Part)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			_, err = t.exec("UPDATE card SET deck = ?, card = ? WHERE id = ?", c.Deck, name, c.id)
		case err == nil:
			joined[other.id] = other
			err = t.giveOver(c, other)
		}
		if err != nil {
			return err
		}
	}
	for _, c := range joined {
		if _, err := t.relearn(c); err != nil {
			return err
		}
	}
	return nil
}

// giveOver gives a row's answers to another, and takes the row out.
func (t *tx) giveOver(c, other card) error {
	_, err := t.exec("UPDATE answer SET card = ? WHERE card = ?", other.id, c.id)
	if err == nil {
		_, err = t.exec("DELETE FROM card WHERE id = ?", c.id)
	}
	return err
}

// Joined is what would be known of a card that had all answers to some others:
// what Rename leaves where several are given one name.
func (s *Store) Joined(name arrange.Key, others []arrange.Key) (State, error) {
	c := card{State: State{Key: cleanKey(name)}}
	var answered []event
	err := s.many(events+`AND card IN (SELECT c.id FROM json_each(?) AS k JOIN card AS c
		ON c.deck = k.value ->> 0 AND c.card = k.value ->> 1 AND c.part = k.value ->> 2)
		ORDER BY at, grade, fingerprint`, []any{list(others, parts)}, func(scan func(...any) error) error {
		var id int64
		var e event
		err := scan(&id, &e.at, &e.grade, &e.fingerprint)
		answered = append(answered, e)
		return err
	})
	if err != nil {
		return State{}, s.named(err)
	}
	s.replay(&c, answered)
	return s.stateOf(c), nil
}

// NamesWith lists the cards of some decks to which there are answers and whose
// names begin with a prefix, by the ids of the decks.
func (s *Store) NamesWith(prefix string, decks []string) (map[string][]string, error) {
	const last = "\U0010ffff"
	names := map[string][]string{}
	err := s.many(`SELECT DISTINCT c.deck, c.card FROM json_each(?) AS d JOIN card AS c
		ON c.deck = d.value AND c.card >= ? AND c.card < ?`, []any{list(decks, clean), prefix, prefix + last}, func(scan func(...any) error) error {
		var k arrange.Key
		err := scan(&k.Deck, &k.Card)
		names[k.Deck] = append(names[k.Deck], k.Card)
		return err
	})
	return names, s.named(err)
}
