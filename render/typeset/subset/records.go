package subset

// The tables of fixed size, field by field as the OpenType specification lists
// them. What stays 0 is not mentioned where they are filled.

type headTable struct {
	Version, Revision, Adjustment, Magic uint32
	Flags, UnitsPerEm                    uint16
	Created, Modified                    int64
	Bounds                               bounds
	MacStyle, LowestPPEM                 uint16
	Direction, LocaFormat, GlyphFormat   int16
}

// dawn is the beginning of 1970, in seconds since that of 1904: a date for all
// fonts, as the same glyphs are to be the same bytes tomorrow. Some readers do
// not believe in earlier ones.
const dawn = 2082844800

func head(m metrics, s summary) headTable {
	return headTable{
		Version:    0x00010000,
		Revision:   0x00010000,
		Magic:      0x5f0f3cf5,
		Flags:      1 | 2, // the baseline is at 0; a glyph begins where hmtx says
		UnitsPerEm: m.upem,
		Created:    dawn,
		Modified:   dawn,
		Bounds:     s.bounds,
		LowestPPEM: 8,
		Direction:  2,
		LocaFormat: 1, // four bytes for a place
	}
}

type hheaTable struct {
	Version                          uint32
	Ascender, Descender, LineGap     int16
	Advance, Left, Right, Extent     int16
	CaretRise, CaretRun, CaretOffset int16
	_                                [4]int16
	MetricFormat                     int16
	Metrics                          uint16
}

func hhea(m metrics, s summary, glyphs int) hheaTable {
	return hheaTable{
		Version:   0x00010000,
		Ascender:  m.ascender,
		Descender: m.descender,
		LineGap:   m.lineGap,
		Advance:   s.advance,
		Left:      s.bounds.XMin, // a glyph's bearing is where its points begin
		Right:     s.right,
		Extent:    s.bounds.XMax,
		CaretRise: 1,
		Metrics:   uint16(glyphs),
	}
}

type maxpTable struct {
	Version                        uint32
	Glyphs, Points, Contours       uint16
	CompositePoints, CompositeEnds uint16
	Zones                          uint16
	_                              [8]uint16 // of hints and composites
}

func maxp(s summary, glyphs int) maxpTable {
	return maxpTable{
		Version:  0x00010000,
		Glyphs:   uint16(glyphs),
		Points:   uint16(s.points),
		Contours: uint16(s.contours),
		Zones:    1, // hints, of which there are none, use no twilight zone
	}
}

type os2Table struct {
	Version                                  uint16
	MeanWidth                                int16
	Weight, Width, Embedding                 uint16
	Subscript, Superscript                   [4]int16
	StrikeoutSize, Strikeout, Class          int16
	Panose                                   [10]byte
	UnicodeRanges                            [4]uint32
	Vendor                                   [4]byte
	Selection, FirstCode, LastCode           uint16
	TypoAscender, TypoDescender, TypoLineGap int16
	WinAscent, WinDescent                    uint16
	CodePages                                [2]uint32
	XHeight, CapHeight                       int16
	DefaultCode, BreakCode, MaxContext       uint16
}

// os2 leaves Embedding at 0, which allows it: the PDF writer refuses others.
func os2(m metrics, s summary, mappings []mapping) os2Table {
	t := os2Table{
		Version:       4,
		MeanWidth:     s.mean,
		Weight:        400,
		Width:         5, // normal
		Vendor:        [4]byte{' ', ' ', ' ', ' '},
		Selection:     0x40, // regular
		TypoAscender:  m.ascender,
		TypoDescender: m.descender,
		TypoLineGap:   m.lineGap,
		WinAscent:     uint16(max(m.ascender, s.bounds.YMax, 0)),
		WinDescent:    uint16(-int(min(m.descender, s.bounds.YMin, 0))),
		XHeight:       m.xHeight,
		CapHeight:     m.capHeight,
		BreakCode:     ' ',
	}
	if n := len(mappings); n > 0 {
		t.FirstCode, t.LastCode = mappings[0].code, mappings[n-1].code
	}
	return t
}

type postTable struct {
	Version, ItalicAngle     uint32
	Underline, UnderlineSize int16
	FixedPitch               uint32
	_                        [4]uint32 // memory of old printers
}

func post(m metrics) postTable {
	return postTable{
		Version:       0x00030000, // the glyphs have no names
		Underline:     m.underline,
		UnderlineSize: m.underlineSize,
	}
}
