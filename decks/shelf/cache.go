package shelf

import (
	"fmt"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/place"
	"quiz/decks/snapshot"
)

// A Cache keeps what Load made of decks, so that the next time they need
// not be read again. It may forget anything at any time, and may be used by
// several goroutines and programs at once.
type Cache interface {
	// Get gives what was put under a key, or nil. What is damaged or is not what
	// was put is noticed, and the deck read from its text. The slice is not kept.
	Get(key string) []byte

	// Put keeps a snapshot under a key, or fails to: nobody will ask. Keys are
	// short, and plain enough for the name of a file.
	Put(key string, snapshot []byte)
}

// worthKeeping is the size of the smallest deck that goes through the cache:
// some 250 cards, which are read in a millisecond.
const worthKeeping = 100_000

// readDeck is the deck of a file that has been read, from the cache if it is
// there; else from its text, and then the cache gets it for the next time.
//
// Decks with faults or warnings are never kept, and images may have gone since a
// deck was: what is wrong is always said of the text.
func readDeck(c Cache, path, src string) (d *decks.Deck, warnings place.ErrorList, err error) {
	if c == nil || len(src) < worthKeeping {
		return parseIn(nil, path, src)
	}
	sum := snapshot.SumOf(src)
	key := fmt.Sprintf("%x-%d", sum, snapshot.Version)
	if d, shown, ok := snapshot.Decode(path, c.Get(key), sum); ok && images.ShowsAll(d, shown) {
		return d, nil, nil
	}
	d, warnings, err = parseIn(nil, path, src)
	if err == nil && len(warnings) == 0 {
		c.Put(key, snapshot.Encode(d, sum))
	}
	return d, warnings, err
}
