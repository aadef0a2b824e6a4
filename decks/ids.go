package decks

// IDs lists the ids of decks, in the order of the decks.
func IDs(list []*Deck) []string {
	ids := make([]string, len(list))
	for i, d := range list {
		ids[i] = d.ID
	}
	return ids
}
