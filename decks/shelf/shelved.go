package shelf

import (
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"time"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/images"
	"quiz/decks/place"
	"quiz/decks/snapshot"
)

// A shelved is a file as the cache knows it. Two things are put there: under
// the sum of its text the snapshot, which copies of the file share and which stays
// where the text changes and changes back; and under its path a stamp, which says
// which sum that is.
type shelved struct {
	cache Cache
	path  string
	state fileState // before its text is read
	sure  bool      // the state would tell if the text had changed
	taken time.Time
}

// shelvedAt looks at a file, which may not be there, and does not read it.
func shelvedAt(c Cache, path string) *shelved {
	s := &shelved{cache: c, path: path}
	if c != nil {
		s.taken = c.Now()
		s.state, s.sure = stateOf(path)
	}
	return s
}

// unread is the deck without its text being read: nil where that takes reading it.
func (s *shelved) unread() *snapshot.Opened {
	if !s.sure || s.state.Size < worthKeeping {
		return nil
	}
	if known := readStamp(s.cache.Get(s.stampKey())); known.holds(s.state) {
		return s.open(known.Text)
	}
	return nil
}

// deck is the deck of the text that was read, from the cache if it is there; else
// from the text, and then the cache gets it for the next time.
//
// Decks with faults or warnings are never kept, and images may have gone since a
// deck was: what is wrong is always said of the text.
func (s *shelved) deck(src string) (d *decks.Deck, warnings place.ErrorList, err error) {
	if s.cache == nil || len(src) < worthKeeping {
		return parseIn(nil, s.path, src)
	}
	sum := snapshot.SumOf(src)
	if opened := s.open(sum); opened != nil {
		s.stamp(sum)
		return opened.Deck, nil, nil
	}
	d, warnings, err = parseIn(nil, s.path, src)
	if err == nil && len(warnings) == 0 {
		s.keep(d, sum, src)
		s.stamp(sum)
	}
	return d, warnings, err
}

// open opens the snapshot of a text; nil where there is none, or an image is at
// fault that it shows.
func (s *shelved) open(sum snapshot.Sum) *snapshot.Opened {
	r := s.cache.Get(snapshotKey(sum))
	if r == nil {
		return nil
	}
	opened, ok := snapshot.Open(s.path, r, sum, func() *decks.Deck { return s.again(sum) })
	if !ok || !images.ShowsAll(opened.Deck, opened.Images) {
		return nil
	}
	return &opened
}

// again reads the deck anew whose snapshot is damaged, and replaces that; nil where
// the text is another by now.
func (s *shelved) again(sum snapshot.Sum) *decks.Deck {
	src, fault := readFile(s.path)
	if fault != nil || snapshot.SumOf(src) != sum {
		return nil
	}
	d, _, err := parseIn(nil, s.path, src) // its images were there when it was opened
	if err != nil {
		return nil
	}
	s.keep(d, sum, src)
	return d
}

func (s *shelved) keep(d *decks.Deck, sum snapshot.Sum, src string) {
	s.cache.Put(snapshotKey(sum), snapshot.Encode(d, sum, deckfile.HasCard(src)))
}

// stamp notes which text the file has.
func (s *shelved) stamp(sum snapshot.Sum) {
	if s.sure {
		s.cache.Put(s.stampKey(), stamp{s.state, s.taken.UnixNano(), sum}.encode())
	}
}

func snapshotKey(sum snapshot.Sum) string { return fmt.Sprintf("%x-%d", sum, snapshot.Version) }

// stampKey is the same for a file by whatever path it is named.
func (s *shelved) stampKey() string {
	path, err := filepath.Abs(s.path)
	if err != nil {
		path = s.path
	}
	return fmt.Sprintf("at-%x-%d", sha256.Sum256([]byte(path)), snapshot.Version)
}
