package history

import (
	"database/sql"
	"errors"
)

// Rename gives the answers to cards of a deck other names, from their old ones,
// and says how many cards there were. Where there are answers under a new name
// as well, both are joined.
func (s *Store) Rename(deck string, names map[string]string) (n int, err error) {
	err = s.write(func(t *tx) error {
		for from, to := range names {
			rows, err := t.namesakes(deck, from)
			if err != nil {
				return err
			}
			for _, c := range rows {
				if err := t.rename(c, clean(to)); err != nil {
					return err
				}
			}
			n += len(rows)
		}
		return nil
	})
	return n, err
}

// namesakes are the rows of a card: one for each of its parts.
func (t *tx) namesakes(deck, name string) (list []card, err error) {
	rows, err := t.query("SELECT "+cardColumns+" FROM card WHERE deck = ? AND card = ?", clean(deck), clean(name))
	read := t.s.cards()
	err = each(rows, err, func(scan func(...any) error) error {
		c, err := read(scan)
		list = append(list, c)
		return err
	})
	return list, err
}

// rename gives a row another name, or its answers to the row that has it.
func (t *tx) rename(c card, name string) error {
	other, err := t.find("deck = ? AND card = ? AND part = ?", c.Deck, name, c.Part)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		_, err := t.exec("UPDATE card SET card = ? WHERE id = ?", name, c.id)
		return err
	case err != nil || other.id == c.id:
		return err
	}
	if _, err := t.exec("UPDATE answer SET card = ? WHERE card = ?", other.id, c.id); err != nil {
		return err
	}
	if _, err := t.exec("DELETE FROM card WHERE id = ?", c.id); err != nil {
		return err
	}
	_, err = t.relearn(other)
	return err
}
