package images

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"io"
)

// isCutOff tells if a file of a format ends before its image does, as one that was
// not copied whole. It looks at the end, and, where something else stands there, at
// the blocks that the file is made of; it decodes nothing. An AVIF or SVG is taken
// to be whole.
func isCutOff(format string, file io.ReaderAt, size int64) bool {
	switch format {
	case PNG:
		return !endsWith(file, size, pngEnd) && !hasPNGEnd(file, size)
	case JPEG:
		return !endsWith(file, size, jpegEnd) && !hasJPEGEnd(bufio.NewReader(io.NewSectionReader(file, 2, size-2)))
	case GIF:
		return !endsWith(file, size, gifEnd) && !hasGIFFrame(bufio.NewReader(io.NewSectionReader(file, 0, size)))
	case WebP:
		var b [4]byte
		_, err := file.ReadAt(b[:], 4)
		return err != nil || 8+int64(binary.LittleEndian.Uint32(b[:])) > size
	}
	return false
}

// How files end that are whole, and have nothing behind that.
const (
	pngEnd  = "\x00\x00\x00\x00IEND\xaeB`\x82"
	jpegEnd = "\xff\xd9"
	gifEnd  = "\x3b"
)

func endsWith(file io.ReaderAt, size int64, end string) bool {
	b := make([]byte, len(end))
	n, _ := file.ReadAt(b, max(0, size-int64(len(end))))
	return n == len(b) && string(b) == end
}

// hasPNGEnd goes from chunk to chunk of a PNG: each has its length, four letters,
// as many bytes, and a sum of four bytes.
func hasPNGEnd(file io.ReaderAt, size int64) bool {
	var head [8]byte
	for at := int64(8); ; {
		if _, err := file.ReadAt(head[:], at); err != nil {
			return false
		}
		if at += 12 + int64(binary.BigEndian.Uint32(head[:])); at > size {
			return false
		}
		if bytes.Equal(head[4:], []byte("IEND")) {
			return true
		}
	}
}

// hasJPEGEnd goes from marker to marker of a JPEG, from behind the first. Between
// them stand segments that say how long they are, and the samples of scans, in which
// the byte of a marker is followed by 0, or is the mark of a restart.
func hasJPEGEnd(r *bufio.Reader) bool {
	for {
		if _, err := r.ReadSlice(0xff); err == bufio.ErrBufferFull {
			continue
		} else if err != nil {
			return false
		}
		marker, err := r.ReadByte()
		for err == nil && marker == 0xff {
			marker, err = r.ReadByte()
		}
		switch {
		case err != nil:
			return false
		case marker == 0xd9:
			return true
		case marker <= 0x01, marker >= 0xd0 && marker <= 0xd8: // nothing belongs to it
			continue
		}
		if !skipSegment(r) {
			return false
		}
	}
}

// skipSegment passes over the length of a segment, and over what that counts.
func skipSegment(r *bufio.Reader) bool {
	var length [2]byte
	if _, err := io.ReadFull(r, length[:]); err != nil {
		return false
	}
	return skip(r, max(0, int(binary.BigEndian.Uint16(length[:]))-2))
}

func skip(r *bufio.Reader, n int) bool {
	_, err := r.Discard(n)
	return err == nil
}

// hasGIFFrame goes through the blocks of a GIF to the end of its first frame, which
// is all that many of them have, and what is printed.
func hasGIFFrame(r *bufio.Reader) bool {
	var head [13]byte
	if _, err := io.ReadFull(r, head[:]); err != nil || !skip(r, gifColours(head[10])) {
		return false
	}
	for {
		switch kind, err := r.ReadByte(); {
		case err != nil:
			return false
		case kind == ';':
			return true
		case kind == ',':
			var frame [9]byte
			_, err := io.ReadFull(r, frame[:])
			return err == nil && skip(r, gifColours(frame[8])+1) && skipSubBlocks(r)
		case !skip(r, 1) || !skipSubBlocks(r): // an extension
			return false
		}
	}
}

// gifColours is the length of the table of colours that flags announce.
func gifColours(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (1 + flags&7)
}

// skipSubBlocks passes over blocks of up to 255 bytes, behind which stands an empty
// one.
func skipSubBlocks(r *bufio.Reader) bool {
	for {
		n, err := r.ReadByte()
		if err != nil || n == 0 {
			return err == nil
		}
		if !skip(r, int(n)) {
			return false
		}
	}
}
