package history

import (
	"errors"

	"quiz/decks/arrange"
)

// Forget takes all answers to some cards out of the history, for good, and
// says how many they were. A key without a part is the card with all its parts,
// one without a card is the whole deck. What another machine has recorded since
// the last merge is not known here, and comes with the next.
func (s *Store) Forget(keys ...arrange.Key) (n int, err error) {
	for _, k := range keys {
		if k.Deck == "" {
			return 0, errors.New("to forget answers takes the deck that they are of")
		}
	}
	err = s.write(func(t *tx) error {
		var ids []int64
		rows, err := t.query("SELECT id FROM card WHERE "+covered, list(keys, parts))
		err = each(rows, err, func(scan func(...any) error) error {
			var id int64
			err := scan(&id)
			ids = append(ids, id)
			return err
		})
		for _, id := range ids {
			if err == nil {
				err = t.forget(id, &n)
			}
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return n, nil
}

func (t *tx) forget(card int64, n *int) error {
	_, err := t.exec("INSERT OR IGNORE INTO gone SELECT id FROM answer WHERE card = ?", card)
	if err != nil {
		return err
	}
	removed, err := t.exec("DELETE FROM answer WHERE card = ?", card)
	if err != nil {
		return err
	}
	*n += removed
	_, err = t.exec("DELETE FROM card WHERE id = ?", card)
	return err
}

// covered picks the cards that keys, as a list of their parts, stand for.
const covered = `id IN (SELECT c.id FROM json_each(?) AS k JOIN card AS c
	ON c.deck = k.value ->> 0 AND k.value ->> 1 IN ('', c.card) AND k.value ->> 2 IN ('', c.part))`

func parts(k arrange.Key) [3]string {
	k = cleanKey(k)
	return [3]string{k.Deck, k.Card, k.Part}
}
