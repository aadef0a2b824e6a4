package keep

import (
	"maps"
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/history"
)

// A Renaming says what cards are called now that the history may have answers to
// under other names: for each deck, by the old name. Whoever only looks reads
// the history through it; whoever plays has the history renamed.
type Renaming map[string]map[string]string

// RenamingOf finds the old names of the cards of decks.
func RenamingOf(store *history.Store, list []*decks.Deck) (Renaming, error) {
	derived, err := store.NamesWith(decks.DerivedPrefix, decks.IDs(list))
	if err != nil {
		return nil, err
	}
	r := Renaming{}
	for _, d := range list {
		if _, taken := r[d.ID]; !taken { // of two decks with one id the first counts
			r[d.ID] = d.Renamed(derived[d.ID])
		}
	}
	return r, nil
}

// Current is a card's name as it is now.
func (r Renaming) Current(k arrange.Key) arrange.Key {
	if id, renamed := r[k.Deck][k.Card]; renamed {
		k.Card = id
	}
	return k
}

// Names lists all names of a card: the one that it has, then the old ones.
func (r Renaming) Names(deck, card string) []string {
	names := []string{card}
	for _, old := range slices.Sorted(maps.Keys(r[deck])) {
		if r[deck][old] == card {
			names = append(names, old)
		}
	}
	return names
}

// Rename has the history know the cards of decks by the ids that they have now,
// and says how many cards have answers that went over to these. Of each deck it
// changes all names or none. Each is done by patiently, for it may have to wait.
func Rename(store *history.Store, list []*decks.Deck, patiently func(do func() error) error) (renamed int, err error) {
	r, err := RenamingOf(store, list)
	if err != nil {
		return 0, err
	}
	for _, deck := range slices.Sorted(maps.Keys(r)) {
		err := patiently(func() error {
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
