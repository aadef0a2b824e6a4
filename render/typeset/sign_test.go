package typeset

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/png"
	"testing"

	"quiz/decks/deckstest"
)

// header is the beginning of a PNG that claims a size.
func header(width, height uint32) []byte {
	chunk := []byte("IHDR")
	chunk = binary.BigEndian.AppendUint32(chunk, width)
	chunk = binary.BigEndian.AppendUint32(chunk, height)
	chunk = append(chunk, 8, 6, 0, 0, 0)
	src := binary.BigEndian.AppendUint32([]byte("\x89PNG\r\n\x1a\n"), 13)
	return binary.BigEndian.AppendUint32(append(src, chunk...), crc32.ChecksumIEEE(chunk))
}

// A sign in a font that claims to be huge, or is none, is not drawn.
func TestDecodeSign(t *testing.T) {
	good := deckstest.PNG(t, image.NewGray(image.Rect(0, 0, 136, 128)))
	for _, c := range []struct {
		name string
		src  []byte
		want bool
	}{
		{"good", good, true},
		{"cut", good[:40], false},
		{"huge", append(header(20_000, 20_000), good[33:]...), false},
		{"flat", header(1<<31-1, 1), false},
		{"nothing", nil, false},
	} {
		if got := decodeSign(c.src); (got != nil) != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	// What is refused for its size would be read but for that.
	if about, err := png.DecodeConfig(bytes.NewReader(header(20_000, 20_000))); err != nil || about.Width != 20_000 {
		t.Errorf("the header is not one: %v", err)
	}
}
