package deckstest

import (
	"bytes"
	"io"
	"sync/atomic"
	"testing"

	"quiz/decks"
	"quiz/decks/snapshot"
)

// Opened is the deck of a text as it is opened from a snapshot, whose text is gone.
// Reads is how often the snapshot has been read: once to open it, unless it is large,
// and then once for each batch of cards.
func Opened(t testing.TB, name, text string) (d *decks.Deck, reads *atomic.Int32) {
	t.Helper()
	sum := snapshot.SumOf(text)
	b := snapshot.Encode(Parse(t, name, text), sum, true)
	r := &counted{Reader: bytes.NewReader(b)}
	o, ok := snapshot.Open(name, io.NewSectionReader(r, 0, int64(len(b))), sum, func() *decks.Deck { return nil })
	if !ok {
		t.Fatal("the snapshot is not opened")
	}
	return o.Deck, &r.reads
}

// counted counts how often it is read.
type counted struct {
	*bytes.Reader
	reads atomic.Int32
}

func (c *counted) ReadAt(b []byte, at int64) (int, error) {
	if len(b) > 0 {
		c.reads.Add(1)
	}
	return c.Reader.ReadAt(b, at)
}
