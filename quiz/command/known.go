package command

import (
	"quiz/decks"
	"quiz/quiz/history"
	"quiz/quiz/review"
)

// knownOf reads what is known of the cards of decks, under the names that they
// have now.
func knownOf(store *history.Store, list []*decks.Deck) (map[review.Key]history.State, error) {
	r, err := renamingOf(store, list)
	if err != nil {
		return nil, err
	}
	return r.known(store, idsOf(list))
}

// known reads what is known of the cards of decks (nil: of all). Of a card with
// answers under several names it is what all of them come to.
func (r renaming) known(store *history.Store, ids []string) (map[review.Key]history.State, error) {
	states, err := store.States(ids)
	if err != nil {
		return nil, err
	}
	known := make(map[review.Key]history.State, len(states))
	old := map[history.Key][]history.State{} // under their names now
	for _, s := range states {
		if now := r.now(s.Key); now != s.Key {
			old[now] = append(old[now], s)
		} else {
			known[review.Key(s.Key)] = s
		}
	}
	for now, states := range old {
		if s, both := known[review.Key(now)]; both {
			states = append(states, s)
		}
		if known[review.Key(now)], err = joined(store, now, states); err != nil {
			return nil, err
		}
	}
	return known, nil
}

// joined is what is known of a card that had these states under its names.
func joined(store *history.Store, now history.Key, states []history.State) (history.State, error) {
	if len(states) == 1 {
		s := states[0]
		s.Key = now
		return s, nil
	}
	var names []history.Key
	for _, s := range states {
		names = append(names, s.Key)
	}
	return store.Joined(now, names)
}

// idsOf are the ids of decks.
func idsOf(list []*decks.Deck) []string {
	ids := make([]string, len(list))
	for i, d := range list {
		ids[i] = d.ID
	}
	return ids
}
