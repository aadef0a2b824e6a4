package decks

// IDs are the ids of decks, in their order.
func IDs(list []*Deck) []string {
	ids := make([]string, len(list))
	for i, d := range list {
		ids[i] = d.ID
	}
	return ids
}
