package picture

import (
	"bufio"
	"encoding/binary"
	"io"
	"math"
)

// pngHead reads the size, which has its place, and looks for the resolution.
func pngHead(r *io.SectionReader) (head, error) {
	var b [24]byte
	if _, err := r.ReadAt(b[:], 0); err != nil {
		return head{}, err
	}
	if string(b[12:16]) != "IHDR" {
		return head{}, faultf("is broken: it does not begin with its size")
	}
	side := func(b []byte) int { return int(min(binary.BigEndian.Uint32(b), math.MaxInt32)) }
	return head{size: size{side(b[16:]), side(b[20:])}, perInch: pngPerInch(r)}, nil
}

// pngPerInch looks for the chunk pHYs, which comes before the samples. That a
// file is damaged is left for the decoder to say.
func pngPerInch(r *io.SectionReader) int {
	in := bufio.NewReader(r)
	in.Discard(8)
	for {
		var b [8 + 9]byte
		if _, err := io.ReadFull(in, b[:8]); err != nil || string(b[4:8]) == "IDAT" {
			return 0
		}
		length := binary.BigEndian.Uint32(b[:])
		if string(b[4:8]) == "pHYs" && length == 9 {
			io.ReadFull(in, b[8:])
			return pHYs(b[8:])
		}
		if _, err := in.Discard(int(min(length, math.MaxInt32-4)) + 4); err != nil {
			return 0
		}
	}
}

// pHYs is two resolutions and a unit, which is the metre or none.
func pHYs(b []byte) int {
	if b[8] != 1 {
		return 0
	}
	x, y := binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
	return square(perInch(uint64(x)*254, 10_000), perInch(uint64(y)*254, 10_000))
}
