package decks

import (
	"maps"
	"sync"
	"sync/atomic"

	"quiz/decks/place"
)

// BatchSize is how many cards of a CardReader are read at a time.
const BatchSize = 64

// A CardReader reads the cards of a deck when they are asked for.
type CardReader interface {
	// Batch reads the cards from position n·BatchSize on: BatchSize of them, or
	// those that are left. It is asked once for each n, and one at a time. Where
	// they cannot be read any more it panics with a *Lost.
	Batch(n int) []Card

	// Sum is what Card.Sum is of the card at a position, where it is known
	// without the card. Several goroutines may ask at once, here and below.
	Sum(i int) (sum CardSum, known bool)

	// Fingerprint is what package arrange calls so, of the only part of the card
	// at a position.
	Fingerprint(i int) (sum CardSum, known bool)
}

// A Lost is what Cards panic with when the deck cannot be read any more: what it
// was opened from is damaged, and its file is not what it was. There is nothing to
// go on with but to end the command in order and to tell the fault.
type Lost struct{ Fault *place.Error }

func (e *Lost) Error() string { return e.Fault.Error() }

func (e *Lost) Unwrap() error { return e.Fault }

// lazyCards are read a batch at a time, and stay. They may be asked for by several
// goroutines at once.
type lazyCards struct {
	from     CardReader
	traits   []CardTraits
	batches  []atomic.Pointer[[]Card] // nil: not read yet
	reading  sync.Mutex
	replaced atomic.Pointer[map[int]bool] // the cards of which neither traits nor sums hold
}

// CardsFrom has the cards of a reader; it has traits of each.
func CardsFrom(r CardReader, traits []CardTraits) Cards {
	batches := make([]atomic.Pointer[[]Card], (len(traits)+BatchSize-1)/BatchSize)
	return Cards{lazy: &lazyCards{from: r, traits: traits, batches: batches}}
}

func (l *lazyCards) at(i int) *Card {
	batch := l.batches[i/BatchSize].Load()
	if batch == nil {
		batch = l.read(i / BatchSize)
	}
	return &(*batch)[i%BatchSize]
}

// read reads a batch, unless another goroutine has just done so.
func (l *lazyCards) read(n int) *[]Card {
	l.reading.Lock()
	defer l.reading.Unlock()
	if batch := l.batches[n].Load(); batch != nil {
		return batch
	}
	batch := l.from.Batch(n)
	l.batches[n].Store(&batch)
	return &batch
}

// index looks through the batches that were read: nobody has a card of another.
func (l *lazyCards) index(card *Card) int {
	for n := range l.batches {
		batch := l.batches[n].Load()
		if batch == nil {
			continue
		}
		for i := range *batch {
			if &(*batch)[i] == card {
				return n*BatchSize + i
			}
		}
	}
	return -1
}

func (l *lazyCards) isReplaced(i int) bool {
	replaced := l.replaced.Load()
	return replaced != nil && (*replaced)[i]
}

// forget has what was known of a card without reading it count no more.
func (l *lazyCards) forget(i int) {
	l.reading.Lock()
	defer l.reading.Unlock()
	replaced := map[int]bool{i: true}
	if before := l.replaced.Load(); before != nil {
		maps.Copy(replaced, *before)
	}
	l.replaced.Store(&replaced)
}
