package anki

import (
	"bytes"
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

// image gives the name in Anki of an image of the card. Images are named
// by what they hold, so that two files of one name are two images, and an image
// that was changed is a new one, which Anki would otherwise not take.
func (c *composer) image(image string) string {
	file := images.Path(c.deck, image)
	m, known := c.known[file]
	if !known {
		var err error
		if m, err = openMedium(c.deck, image); err != nil {
			hint := ""
			if errors.Is(err, errNoImage) {
				hint = "Anki shows PNG, JPEG, GIF, WebP, AVIF and SVG"
			}
			c.faults = append(c.faults, c.fault(hint, ": image %q %v", image, err))
		}
		c.known[file] = m
	}
	if m == nil {
		return ""
	}
	c.media = append(c.media, m)
	return m.Name
}

var errNoImage = errors.New("is no image that Anki shows")

// openMedium looks at an image of a deck.
func openMedium(d *decks.Deck, image string) (*Medium, error) {
	m := &Medium{deck: d, name: image}
	content, err := m.read()
	if err != nil {
		return nil, err
	}
	ending := imageType(content)
	if ending == "" {
		return nil, errNoImage
	}
	m.sum = sha1.Sum(content)
	m.Name = mediaName(images.Path(d, image), ending, m.sum)
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

// imageTypes are how files begin; ? stands for any byte.
var imageTypes = []struct{ magic, ending string }{
	{"\x89PNG\r\n\x1a\n", ".png"},
	{"\xff\xd8\xff", ".jpg"},
	{"GIF8", ".gif"},
	{"RIFF????WEBP", ".webp"},
	{"????ftypavif", ".avif"},
	{"????ftypavis", ".avif"},
}

// imageType is the ending that a file's name should have by what it holds, or
// "" if it is no image. A deck may come from anyone, and must not make one give
// away files that are none.
func imageType(content []byte) string {
	for _, t := range imageTypes {
		if begins(content, t.magic) {
			return t.ending
		}
	}
	start := bytes.TrimSpace(bytes.TrimPrefix(content[:min(len(content), 4096)], []byte("\ufeff")))
	if bytes.HasPrefix(start, []byte("<")) && bytes.Contains(start, []byte("<svg")) {
		return ".svg"
	}
	return ""
}

func begins(content []byte, magic string) bool {
	if len(content) < len(magic) {
		return false
	}
	for i := range len(magic) {
		if magic[i] != '?' && magic[i] != content[i] {
			return false
		}
	}
	return true
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
