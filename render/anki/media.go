package anki

import (
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/place"
)

// MediaLimit is how large an image may be, in bytes: the most that Anki's own
// server takes.
const MediaLimit = 100 << 20

// A Medium is an image that notes show.
type Medium struct {
	Name string // in Anki, where all media lie in one folder

	deck *decks.Deck // the first that shows it
	name string      // as that deck has it
	sum  [sha1.Size]byte
}

// image gives the name in Anki of an image of the card, or nothing for one that
// cannot come along. Images are named by what they hold, so that two files of one
// name are two images, and an image that was changed is a new one, which Anki would
// otherwise not take.
func (c *composer) image(image string) string {
	file := images.Path(c.deck, image)
	m, known := c.known[file]
	if !known {
		var err error
		if m, err = openMedium(c.deck, image); err != nil {
			c.unshown = append(c.unshown, unshown{file, images.Unshown(c.card, c.pos(), image, err)})
		}
		c.known[file] = m
	}
	if m == nil {
		return ""
	}
	c.media = append(c.media, m)
	return m.Name
}

// An unshown image cannot come along: its path, and why.
type unshown struct {
	path string
	why  *place.Error
}

// openMedium looks at an image of a deck.
func openMedium(d *decks.Deck, image string) (*Medium, error) {
	m := &Medium{deck: d, name: image}
	content, err := m.read()
	if err != nil {
		return nil, err
	}
	m.sum = sha1.Sum(content)
	m.Name = mediaName(images.Path(d, image), endings[images.FormatOf(content)], m.sum)
	return m, nil
}

// read asks for the size of the file first: a large one would fill all memory.
func (m *Medium) read() ([]byte, error) {
	file, err := images.Open(m.deck, m.name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, unreadable(err)
	}
	if info.Size() > MediaLimit {
		return nil, fmt.Errorf("is larger than %d MB", MediaLimit>>20)
	}
	content, err := io.ReadAll(io.LimitReader(file, MediaLimit))
	if err != nil {
		return nil, unreadable(err)
	}
	return content, nil
}

// Content reads the image. It is an error if it has changed since notes were
// made of it.
func (m *Medium) Content() ([]byte, error) {
	path := images.Path(m.deck, m.name)
	content, err := m.read()
	if err != nil {
		return nil, fmt.Errorf("image %s %w", path, err)
	}
	if sha1.Sum(content) != m.sum {
		return nil, fmt.Errorf("image %s was changed meanwhile; export again", path)
	}
	return content, nil
}

// unreadable leaves out the path, of which the message tells anyway.
func unreadable(err error) error {
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return fmt.Errorf("cannot be read: %w", err)
}

// endings are those that Anki goes by, of the files of each format that it shows.
var endings = map[string]string{
	images.PNG: ".png", images.JPEG: ".jpg", images.GIF: ".gif", images.WebP: ".webp", images.AVIF: ".avif", images.SVG: ".svg",
}

// mediaName is a name that every system takes: small letters and digits of the
// file's own name, and a sum of what it holds.
func mediaName(file, ending string, sum [sha1.Size]byte) string {
	base := path.Base(strings.ReplaceAll(file, `\`, "/"))
	base = strings.TrimSuffix(base, path.Ext(base))
	var b strings.Builder
	b.WriteString("quiz-")
	for _, r := range strings.ToLower(norm.NFC.String(base)) {
		switch {
		case b.Len() > 60:
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	name := strings.TrimSuffix(b.String(), "-")
	return norm.NFC.String(name) + "-" + hex.EncodeToString(sum[:6]) + ending
}
