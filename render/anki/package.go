package anki

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/flate"

	"quiz/decks"
)

// PackageOptions say how a package is written.
type PackageOptions struct {
	// Changed is when a deck was last changed, in seconds since 1970. Notes
	// that are not in Before as they are now count as changed then.
	Changed func(*decks.Deck) int64

	// Before is an earlier package of the same decks, or nil. Notes that have
	// changed since count as changed Now, in seconds since 1970.
	Before *Before
	Now    int64
}

// Signature is the comment of the packages that quiz writes.
const Signature = "made by quiz"

// WritePackage writes notes of our own types as a package (.apkg) of the form
// that every Anki reads. The same notes and options give the same bytes.
func (s *Set) WritePackage(ctx context.Context, w io.Writer, o PackageOptions) error {
	if s.Types != Own {
		return errors.New("internal error: anki: a package of notes without types")
	}
	collection, err := s.collect(ctx, s.stamps(o))
	if err != nil {
		return err
	}
	zw := zip.NewWriter(w)
	zw.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 1) })
	if err := zw.SetComment(Signature); err != nil {
		return err
	}
	if err := entry(zw, "collection.anki2", zip.Deflate, collection); err != nil {
		return err
	}
	if err := s.pack(zw); err != nil {
		return err
	}
	return zw.Close()
}

// pack puts in the images, numbered, and their names.
func (s *Set) pack(zw *zip.Writer) error {
	names := object{}
	for i, m := range s.Media {
		content, err := m.Content()
		if err != nil {
			return err
		}
		method := zip.Store // they are packed as they are
		if strings.HasSuffix(m.Name, ".svg") {
			method = zip.Deflate
		}
		if err := entry(zw, strconv.Itoa(i), method, content); err != nil {
			return err
		}
		names[strconv.Itoa(i)] = m.Name
	}
	list, err := json.Marshal(names)
	if err != nil {
		return err
	}
	return entry(zw, "media", zip.Deflate, list)
}

// noDate is the first day that an archive can name.
var noDate = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

func entry(zw *zip.Writer, name string, method uint16, content []byte) error {
	w, err := zw.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: noDate})
	if err != nil {
		return err
	}
	_, err = w.Write(content)
	return err
}

// A stamp is a note's number in the collection, which is about when it was made
// in milliseconds since 1970, and when it was last changed, in seconds.
type stamp struct{ id, mod int64 }

// stamps says when each note changed. Anki takes a note that it has already
// only if it has changed since; and keeps what its user has changed later. So
// a note that is as it was in the package before keeps its time, and one that
// is not has changed now: after that package was imported, whenever that was.
func (s *Set) stamps(o PackageOptions) []stamp {
	list := make([]stamp, len(s.Notes))
	taken := newIDs(len(s.Notes))
	for i, n := range s.Notes {
		if old := o.Before.find(n); old != nil && !taken.taken[old.id] {
			list[i].id = taken.take(old.id)
		}
	}
	for i, n := range s.Notes {
		changed := o.Changed(n.From)
		list[i].mod = changed
		if old := o.Before.find(n); old != nil {
			if list[i].mod = old.mod; !old.isSame(n) {
				list[i].mod = max(changed, old.mod+1, o.Now)
			}
		}
		if list[i].id == 0 {
			list[i].id = taken.take(firstID(n.From, changed) + int64(i))
		}
	}
	return list
}

// firstID is the number from which the notes of a deck are counted: within the
// day before it was changed, so that the notes of two decks that were changed at
// once seldom have the same.
func firstID(d *decks.Deck, changed int64) int64 {
	const day = 24 * 60 * 60 * 1000
	sum := sha256.Sum256([]byte(d.ID))
	return max(0, changed*1000-day) + int64(binary.BigEndian.Uint32(sum[:])%(day/2))
}
