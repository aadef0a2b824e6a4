package finish

// chunk is how much an arena asks for at once. A deck of a few cards must not
// pay for a book, and what is left of a chunk at its end must stay small.
const chunk = 64 << 10

// An arena keeps many small texts in a few big pieces: a book of flashcards
// has 300,000 objects of a hundred bytes, and one allocation for each would
// cost more time and memory than the texts themselves.
//
// Pieces never move, so what join returned stays good.
type arena struct{ free []byte }

// join copies texts one behind the other.
func (a *arena) join(texts ...[]byte) []byte {
	size := 0
	for _, t := range texts {
		size += len(t)
	}
	kept := a.room(size)
	for _, t := range texts {
		kept = append(kept, t...)
	}
	return kept
}

// room returns an empty slice that may grow to size and no further.
func (a *arena) room(size int) []byte {
	if size > chunk/4 {
		return make([]byte, 0, size)
	}
	if size > len(a.free) {
		a.free = make([]byte, chunk)
	}
	kept := a.free[:0:size]
	a.free = a.free[size:]
	return kept
}
