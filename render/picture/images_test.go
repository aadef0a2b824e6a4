package picture

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"os"
	"path/filepath"
	"testing"
)

// Files that other tools wrote: a lossless WebP of 2 by 3 pixels with alpha,
// a lossy one of 16 by 16 whose left half is 100 opaque, a lossy one of 9 by 5,
// and one with two frames.
const (
	webpLossless = "5249464646000000574542505650384c3a0000002f018000102fa0a66d0346f9baf8d32d0d210141f47f3032699b9c7530ff4a47906d339c61eee48fe38c73d054cd09816c1adad93228a2ffa101"
	webpAlpha    = "524946466200000057454250565038580a000000100000000f00000f0000414c5048100000000110121067fdbf20c96a444c0069fe02565038202c0000009001009d012a1000100001402625a00274ba00039800fef0531fcdf63da8afff7381ff7381ff7381fc480000"
	webpLossy    = "524946463800000057454250565038202c000000d001009d012a0900050001402625a00274ba01f80003b000fef2eb7ffce258ea777767ffcc12bf20dd720000"
	webpAnimated = "524946468400000057454250565038580a00000002000000010000010000414e494d06000000000000000000414e4d4628000000000000000000010000010000000000025650384c0f0000002f014000000710fd8ffe0722a2ff0100414e4d4628000000000000000000010000010000000000005650384c0f0000002f0140000007d0ff88fe0722a2ff0100"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// tempFile is a file with some bytes, open until the test ends.
func tempFile(t testing.TB, src []byte) *os.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "picture")
	if err := os.WriteFile(path, src, 0o666); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func encoded(t testing.TB, encode func(*bytes.Buffer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := encode(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func gifOf(t testing.TB, frames ...*image.Paletted) []byte {
	return encoded(t, func(out *bytes.Buffer) error {
		all := &gif.GIF{Image: frames, Delay: make([]int, len(frames)), Config: image.Config{Width: 3, Height: 2}}
		return gif.EncodeAll(out, all)
	})
}

// paint makes a picture of w columns.
func paint(w int, colours ...color.NRGBA) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, len(colours)/w))
	for i, c := range colours {
		img.SetNRGBA(i%w, i/w, c)
	}
	return img
}

var (
	red   = color.NRGBA{255, 0, 0, 255}
	green = color.NRGBA{0, 255, 0, 255}
	blue  = color.NRGBA{0, 0, 255, 255}
	black = color.NRGBA{0, 0, 0, 255}
	white = color.NRGBA{255, 255, 255, 255}
	glass = color.NRGBA{}
)

// colourful is a picture in which each pixel has a colour of its own.
func colourful(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for i := range w * h {
		img.SetNRGBA(i%w, i/w, color.NRGBA{byte(i * 7), byte(i * 13), byte(i * 29), 255})
	}
	return img
}

func pngChunk(kind string, body []byte) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	out = append(append(out, kind...), body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

// pngHeader is a PNG as far as its size: 8-bit RGB, or what is given.
func pngHeader(w, h uint32, depth, kind, interlace byte) []byte {
	body := binary.BigEndian.AppendUint32(nil, w)
	body = binary.BigEndian.AppendUint32(body, h)
	body = append(body, depth, kind, 0, 0, interlace)
	return append([]byte("\x89PNG\r\n\x1a\n"), pngChunk("IHDR", body)...)
}

// pngBody is the rest of a PNG, from rows that begin with their filter.
func pngBody(rows ...[]byte) []byte {
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	for _, row := range rows {
		w.Write(row)
	}
	w.Close()
	return append(pngChunk("IDAT", packed.Bytes()), pngChunk("IEND", nil)...)
}

// withChunk puts a chunk behind the head of a PNG.
func withChunk(src []byte, kind string, body []byte) []byte {
	const head = 8 + 12 + 13
	return bytes.Join([][]byte{src[:head], pngChunk(kind, body), src[head:]}, nil)
}

func pHYsBody(x, y uint32, unit byte) []byte {
	return append(binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, x), y), unit)
}

// withSegment puts a segment at the start of a JPEG.
func withSegment(src []byte, marker byte, body []byte) []byte {
	segment := append([]byte{0xff, marker, byte((len(body) + 2) >> 8), byte(len(body) + 2)}, body...)
	return bytes.Join([][]byte{src[:2], segment, src[2:]}, nil)
}

func jfifBody(unit byte, x, y uint16) []byte {
	body := append([]byte("JFIF\x00\x01\x02"), unit)
	body = binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(body, x), y)
	return append(body, 0, 0)
}

func adobeBody(transform byte) []byte {
	return append([]byte("Adobe\x00\x64\x00\x00\x00\x00"), transform)
}

// anEntry is one of a directory of EXIF.
type anEntry struct {
	tag, kind uint16
	value     uint32
}

func exifBody(order binary.AppendByteOrder, entries ...anEntry) []byte {
	mark := "II"
	if order == binary.AppendByteOrder(binary.BigEndian) {
		mark = "MM"
	}
	body := order.AppendUint32(order.AppendUint16([]byte("Exif\x00\x00"+mark), 42), 8)
	body = order.AppendUint16(body, uint16(len(entries)))
	for _, e := range entries {
		body = order.AppendUint32(order.AppendUint16(order.AppendUint16(body, e.tag), e.kind), 1)
		if e.kind == typeShort {
			body = order.AppendUint16(order.AppendUint16(body, uint16(e.value)), 0)
		} else {
			body = order.AppendUint32(body, e.value)
		}
	}
	return order.AppendUint32(body, 0)
}

func orientationBody(n int) []byte {
	return exifBody(binary.BigEndian, anEntry{tagOrientation, typeShort, uint32(n)})
}

// flatJPEG is a JPEG of 8 by 8 pixels of one colour, of which the encoder of
// the library knows too few kinds: any frame, and 1, 3 or 4 components.
func flatJPEG(frame byte, ids string, values ...byte) []byte {
	n := byte(len(ids))
	out := []byte{0xff, 0xd8, 0xff, 0xdb, 0, 67, 0}
	out = append(out, bytes.Repeat([]byte{8}, 64)...) // a sum of 64 samples comes times 8
	out = append(out, 0xff, frame, 0, 8+3*n, 8, 0, 8, 0, 8, n)
	for i := range ids {
		out = append(out, ids[i], 0x11, 0)
	}
	out = append(out, 0xff, 0xc4, 0, 19+9, 0x00, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) // nine codes of 4 bits
	out = append(out, 0, 1, 2, 3, 4, 5, 6, 7, 8)
	out = append(out, 0xff, 0xc4, 0, 19+1, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) // one code: no more
	out = append(out, 0xff, 0xda, 0, 6+2*n, n)
	for i := range ids {
		out = append(out, ids[i], 0)
	}
	last := byte(63)
	if frame == markerProgressive {
		last = 0
	}
	return append(append(out, 0, last, 0), append(flatScan(frame, values), 0xff, 0xd9)...)
}

// flatScan codes one mean a component, as how many bits it has and those bits.
func flatScan(frame byte, values []byte) []byte {
	bits := ""
	for _, v := range values {
		diff, length := int(v)-128, 0
		for abs := max(diff, -diff); abs > 0; abs >>= 1 {
			length++
		}
		if diff < 0 {
			diff += 1<<length - 1
		}
		bits += binaryDigits(length, 4) + binaryDigits(diff, length)
		if frame != markerProgressive {
			bits += "0"
		}
	}
	for len(bits)%8 != 0 {
		bits += "1"
	}
	var out []byte
	for i := 0; i < len(bits); i += 8 {
		var b byte
		for _, digit := range bits[i : i+8] {
			b = b<<1 | byte(digit-'0')
		}
		if out = append(out, b); b == 0xff {
			out = append(out, 0)
		}
	}
	return out
}

func binaryDigits(n, length int) string {
	digits := make([]byte, length)
	for i := range digits {
		digits[i] = '0' + byte(n>>(length-1-i)&1)
	}
	return string(digits)
}
