package decks

// A Fault is something that no deck may have, said of what a Deck holds and not
// of a text that it may come from. Whoever made the deck knows where its cards
// came from, and can say it there.
type Fault struct {
	Card   *Card   // it is about
	Source *Source // it is about; nil with a nil Card: the deck itself

	// Key names what is at fault as a deck file does: "answer", "cite.source".
	// It is empty where the whole card is meant, or the deck.
	Key string

	Part   string // of the text under Key that is at fault; may be empty
	Before string // what stands before that part, where the part alone may stand elsewhere, too

	Msg  string // complete in itself but for the place; no capital, no full stop
	Hint string // how to mend it, where that is known
	Err  error  // the cause, where it came from elsewhere
}
