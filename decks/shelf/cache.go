package shelf

import (
	"io"
	"time"
)

// A Cache keeps what Load made of decks, so that the next time they need
// not be read again. It may forget anything at any time, and may be used by
// several goroutines and programs at once.
type Cache interface {
	// Get opens what was put under a key, to be read from for as long as the
	// program runs; nil where there is nothing, or somebody else may have put it.
	// What is damaged is noticed, and the deck read from its text.
	Get(key string) *io.SectionReader

	// Put keeps something under a key, or fails to: nobody will ask. Whoever reads
	// what was there before goes on reading that. Keys are short, and plain enough
	// for the name of a file.
	Put(key string, b []byte)

	// Now is the time.
	Now() time.Time
}

// worthKeeping is the size of the smallest deck that goes through the cache:
// some 250 cards, which are read in a millisecond.
const worthKeeping = 100_000
