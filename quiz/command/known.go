package command

import (
	"strings"

	"quiz/decks"
	"quiz/quiz/history"
	"quiz/quiz/review"
)

// knownOf reads what is known of the cards of decks. Cards that have been given
// ids since they were answered are known by those from now on.
func knownOf(store *history.Store, list []*decks.Deck) (map[review.Key]history.State, error) {
	known, err := readKnown(store, list)
	if err != nil {
		return nil, err
	}
	derived := derivedKeys(known)
	renamed := 0
	for _, d := range list {
		if names := newNames(d, derived[d.ID]); len(names) > 0 {
			n, err := store.Rename(d.ID, names)
			if err != nil {
				return nil, err
			}
			renamed += n
		}
	}
	if renamed == 0 {
		return known, nil
	}
	return readKnown(store, list)
}

func readKnown(store *history.Store, list []*decks.Deck) (map[review.Key]history.State, error) {
	states, err := store.States(idsOf(list))
	if err != nil {
		return nil, err
	}
	known := make(map[review.Key]history.State, len(states))
	for _, s := range states {
		known[review.Key(s.Key)] = s
	}
	return known, nil
}

// derivedKeys are the keys among those that are known which were derived from
// texts, by deck.
func derivedKeys(known map[review.Key]history.State) map[string]map[string]bool {
	keys := map[string]map[string]bool{}
	for key := range known {
		if !strings.HasPrefix(key.Card, decks.DerivedPrefix) {
			continue
		}
		if keys[key.Deck] == nil {
			keys[key.Deck] = map[string]bool{}
		}
		keys[key.Deck][key.Card] = true
	}
	return keys
}

// newNames are the ids of cards that are known by the keys that they had
// without them.
func newNames(d *decks.Deck, derived map[string]bool) map[string]string {
	names := map[string]string{}
	if len(derived) == 0 {
		return names
	}
	for _, c := range d.Cards {
		if c.ID == "" {
			continue
		}
		if key := c.DerivedKey(); derived[key] {
			names[key] = c.ID
		}
	}
	return names
}

// idsOf are the ids of decks.
func idsOf(list []*decks.Deck) []string {
	ids := make([]string, len(list))
	for i, d := range list {
		ids[i] = d.ID
	}
	return ids
}
