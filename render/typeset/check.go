package typeset

import (
	"encoding/binary"
	"errors"
	"fmt"
)

var (
	errNoFont  = errors.New("is not a TrueType or OpenType font")
	errWebFont = errors.New("is a web font; unpack it to TTF or OTF")
	errCut     = errors.New("is broken: the file is shorter than it says; fetch it again")
)

// mostFaces is how many faces a collection may have: the largest known have 45.
const mostFaces = 256

// checkFont tells what is wrong with the frame of a font file. The reader of
// fonts makes room for a table before it reads it, as much as the file says it
// needs; a few hostile bytes would take all memory.
func checkFont(src []byte) error {
	if len(src) < 12 {
		return errNoFont
	}
	switch string(src[:4]) {
	case "wOFF", "wOF2":
		return errWebFont
	case "\x00\x01\x00\x00", "OTTO", "true":
		return checkFace(src, 0)
	case "ttcf":
		return checkCollection(src)
	}
	return errNoFont
}

func checkCollection(src []byte) error {
	n := binary.BigEndian.Uint32(src[8:])
	switch {
	case n > mostFaces:
		return fmt.Errorf("is broken: it says it has %d faces", n)
	case len(src) < 12+4*int(n):
		return errCut
	}
	for i := range int(n) {
		if err := checkFace(src, int(binary.BigEndian.Uint32(src[12+4*i:]))); err != nil {
			return err
		}
	}
	return nil
}

// checkFace looks at the list of tables at a place.
func checkFace(src []byte, at int) error {
	if at+12 > len(src) {
		return errCut
	}
	n := int(binary.BigEndian.Uint16(src[at+4:]))
	list := src[at+12:]
	if len(list) < 16*n {
		return errCut
	}
	for ; n > 0; n, list = n-1, list[16:] {
		place, length := int64(binary.BigEndian.Uint32(list[8:])), int64(binary.BigEndian.Uint32(list[12:]))
		if place+length > int64(len(src)) {
			return errCut
		}
	}
	return nil
}
