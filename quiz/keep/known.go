package keep

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/history"
)

// Known reads what is known of the cards of decks, under the names that they
// have now.
func Known(store *history.Store, list []*decks.Deck) (map[arrange.Key]history.State, error) {
	r, err := RenamingOf(store, list)
	if err != nil {
		return nil, err
	}
	known, _, err := r.Known(store, decks.IDs(list))
	return known, err
}

// Known reads what is known of the cards of decks (nil: of all). Of a card with
// answers under several names it is what all of them come to; surplus are the
// states under those names but the one that it was first asked under.
func (r Renaming) Known(store *history.Store, ids []string) (known map[arrange.Key]history.State, surplus []history.State, err error) {
	states, err := store.States(ids)
	if err != nil {
		return nil, nil, err
	}
	known = make(map[arrange.Key]history.State, len(states))
	old := map[arrange.Key][]history.State{} // under their names now
	for _, s := range states {
		if now := r.Current(s.Key); now != s.Key {
			old[now] = append(old[now], s)
		} else {
			known[s.Key] = s
		}
	}
	for now, states := range old {
		if s, both := known[now]; both {
			states = append(states, s)
		}
		slices.SortFunc(states, func(a, b history.State) int { return a.First.Compare(b.First) })
		surplus = append(surplus, states[1:]...)
		if known[now], err = joined(store, now, states); err != nil {
			return nil, nil, err
		}
	}
	return known, surplus, nil
}

// joined is what is known of a card that had these states under its names.
func joined(store *history.Store, now arrange.Key, states []history.State) (history.State, error) {
	if len(states) == 1 {
		s := states[0]
		s.Key = now
		return s, nil
	}
	var names []arrange.Key
	for _, s := range states {
		names = append(names, s.Key)
	}
	return store.Joined(now, names)
}
