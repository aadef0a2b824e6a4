package picture

import "encoding/binary"

// exif is what cameras note beside a photo, as far as it matters here.
type exif struct {
	orientation int // 1 to 8, or 0 if there is none
	perInch     int
}

// The tags and types of EXIF 2.32, which are those of TIFF 6.0.
const (
	tagOrientation = 0x0112
	tagXResolution = 0x011a
	tagYResolution = 0x011b
	tagUnit        = 0x0128

	typeShort    = 3
	typeLong     = 4
	typeRational = 5
)

// A tiff is a file within the file. What it points to may lie anywhere, and
// does in damaged ones: what lies outside reads as zero.
type tiff struct {
	data  []byte
	order binary.ByteOrder
}

// readExif reads the first directory, which is that of the photo itself. The
// others are of its thumbnail and the camera.
func readExif(data []byte) exif {
	t := tiff{data: data, order: binary.BigEndian}
	if len(data) > 0 && data[0] == 'I' {
		t.order = binary.LittleEndian
	}
	if t.short(2) != 42 {
		return exif{}
	}
	tags := t.directory(uint64(t.long(4)))
	var got exif
	if n := t.number(tags[tagOrientation]); n <= 8 {
		got.orientation = int(n)
	}
	unit := t.number(tags[tagUnit])
	got.perInch = square(t.perInch(tags[tagXResolution], unit), t.perInch(tags[tagYResolution], unit))
	return got
}

// directory finds where the entries of a directory lie. Of tags that come
// twice the first counts. An entry at 0 is none: the file's own head is there.
func (t tiff) directory(at uint64) map[uint16]uint64 {
	tags := map[uint16]uint64{}
	for i := range uint64(t.short(at)) {
		entry := at + 2 + 12*i
		if entry+12 > uint64(len(t.data)) {
			break
		}
		if tag := t.short(entry); tags[tag] == 0 {
			tags[tag] = entry
		}
	}
	return tags
}

// number is the value of an entry that holds one whole number.
func (t tiff) number(entry uint64) uint32 {
	switch t.short(entry + 2) {
	case typeShort:
		return uint32(t.short(entry + 8))
	case typeLong:
		return t.long(entry + 8)
	}
	return 0
}

// perInch is the value of an entry that holds a resolution. The unit is the
// inch unless it is 3, the centimetre.
func (t tiff) perInch(entry uint64, unit uint32) int {
	if entry == 0 || t.short(entry+2) != typeRational {
		return 0
	}
	at := uint64(t.long(entry + 8))
	numerator, denominator := uint64(t.long(at)), uint64(t.long(at+4))
	if unit == 3 {
		numerator, denominator = numerator*254, denominator*100
	}
	return perInch(numerator, denominator)
}

func (t tiff) short(at uint64) uint16 {
	if at+2 > uint64(len(t.data)) {
		return 0
	}
	return t.order.Uint16(t.data[at:])
}

func (t tiff) long(at uint64) uint32 {
	if at+4 > uint64(len(t.data)) {
		return 0
	}
	return t.order.Uint32(t.data[at:])
}
