package command

import (
	"fmt"
	"maps"
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/history"
)

// A renaming says what cards are called now that the history may have answers to
// under other names: for each deck, by the old name. Whoever only looks reads
// the history through it; whoever plays has the history renamed.
type renaming map[string]map[string]string

// renamingOf finds the old names of the cards of decks.
func renamingOf(store *history.Store, list []*decks.Deck) (renaming, error) {
	derived, err := store.NamesWith(decks.DerivedPrefix, idsOf(list))
	if err != nil {
		return nil, err
	}
	r := renaming{}
	for _, d := range list {
		if _, taken := r[d.ID]; !taken { // of two decks with one id the first counts
			r[d.ID] = d.Renamed(derived[d.ID])
		}
	}
	return r, nil
}

// now is a card's name as it is now.
func (r renaming) now(k arrange.Key) arrange.Key {
	if id, renamed := r[k.Deck][k.Card]; renamed {
		k.Card = id
	}
	return k
}

// of lists all names of a card: the one that it has, then the old ones.
func (r renaming) of(deck, card string) []string {
	names := []string{card}
	for _, old := range slices.Sorted(maps.Keys(r[deck])) {
		if r[deck][old] == card {
			names = append(names, old)
		}
	}
	return names
}

// calledNow is the hint what a card is called that had an id before, or was known
// by its text; none where there is no such card.
func calledNow(d *decks.Deck, old string) string {
	now, renamed := d.Renamed([]string{old})[old]
	if !renamed {
		return ""
	}
	return fmt.Sprintf("card %q is called %q now", old, now)
}

// rename has the history know the cards of decks by the ids that they have now,
// and says how many cards have answers that went over to these. Of each deck it
// changes all names or none.
func (e *env) rename(store *history.Store, list []*decks.Deck) (renamed int, err error) {
	r, err := renamingOf(store, list)
	if err != nil {
		return 0, err
	}
	for _, deck := range slices.Sorted(maps.Keys(r)) {
		err := e.patiently(func() error {
			n, err := store.Rename(deck, r[deck])
			renamed += n
			return err
		})
		if err != nil {
			return renamed, err
		}
	}
	return renamed, nil
}
