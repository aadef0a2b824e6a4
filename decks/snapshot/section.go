package snapshot

import (
	"io"
	"sync"

	"quiz/decks"
)

// A section holds a sum for each card. It is read when the first is asked for.
type section struct {
	from io.ReaderAt
	at   int64
	size int64
	seal uint32

	once sync.Once
	read []byte // nil: it cannot be read, or is damaged
}

// sum is that of the card at a position, from 0.
func (s *section) sum(i int) (sum decks.CardSum, ok bool) {
	s.once.Do(func() {
		b := make([]byte, s.size)
		if readAt(s.from, b, s.at) && checksum(b) == s.seal {
			s.read = b
		}
	})
	if s.read == nil {
		return sum, false
	}
	return decks.CardSum(s.read[i*sumSize:]), true
}
