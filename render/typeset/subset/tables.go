package subset

import (
	"encoding/binary"
	"math"

	"github.com/go-text/typesetting/font"
)

// metrics are what the tables tell of the whole font, in units.
type metrics struct {
	upem                         uint16
	ascender, descender, lineGap int16
	capHeight, xHeight           int16
	underline, underlineSize     int16
}

// measure asks the face. It must have the face to itself.
func measure(face *font.Face) (m metrics, err error) {
	defer damaged(&err)
	extents, _ := face.FontHExtents()
	return metrics{
		upem:          face.Upem(),
		ascender:      toInt16(extents.Ascender),
		descender:     toInt16(extents.Descender),
		lineGap:       toInt16(extents.LineGap),
		capHeight:     toInt16(face.LineMetric(font.CapHeight)),
		xHeight:       toInt16(face.LineMetric(font.XHeight)),
		underline:     toInt16(face.LineMetric(font.UnderlinePosition)),
		underlineSize: toInt16(face.LineMetric(font.UnderlineThickness)),
	}, nil
}

// tables returns all tables but the cmap.
func tables(m metrics, glyphs []glyph, mappings []mapping) []table {
	sums := summarise(glyphs)
	data, places := outlines(glyphs)
	return []table{
		{"OS/2", pack(os2(m, sums, mappings))},
		{"glyf", data},
		{"head", pack(head(m, sums))},
		{"hhea", pack(hhea(m, sums, len(glyphs)))},
		{"hmtx", widths(glyphs)},
		{"loca", places},
		{"maxp", pack(maxp(sums, len(glyphs)))},
		{"name", []byte{0, 0, 0, 0, 0, 6}}, // format 0, no names, which would begin after these
		{"post", pack(post(m))},
	}
}

// pack writes the fields of a table one after the other.
func pack(fields any) []byte {
	b, err := binary.Append(nil, binary.BigEndian, fields)
	if err != nil {
		panic("internal error: subset: " + err.Error()) // a field without a size
	}
	return b
}

// outlines returns the glyf table and the loca table, which says where each
// glyph is in it, and where the last one ends.
func outlines(glyphs []glyph) (data, places []byte) {
	size := 0
	for _, g := range glyphs {
		size += len(g.data)
	}
	data, places = make([]byte, 0, size), make([]byte, 0, 4*len(glyphs)+4)
	for _, g := range glyphs {
		places = binary.BigEndian.AppendUint32(places, uint32(len(data)))
		data = append(data, g.data...)
	}
	places = binary.BigEndian.AppendUint32(places, uint32(len(data)))
	if len(data) == 0 {
		data = make([]byte, alignment) // an empty table is taken for a missing one
	}
	return data, places
}

// widths returns the hmtx table: of each glyph how wide it is, and where it
// begins.
func widths(glyphs []glyph) []byte {
	b := make([]byte, 0, 4*len(glyphs))
	for _, g := range glyphs {
		b = word(word(b, int64(g.advance)), int64(g.bounds.XMin))
	}
	return b
}

// A summary is of all glyphs.
type summary struct {
	bounds           bounds
	points, contours int   // the most
	advance, mean    int16 // the greatest, and the mean of those that have a width
	right            int16 // least gap between a glyph and the end of its width
}

func summarise(glyphs []glyph) summary {
	var s summary
	var total, wide int
	drawn := false
	for _, g := range glyphs {
		s.points, s.contours = max(s.points, g.points), max(s.contours, g.contours)
		s.advance = max(s.advance, g.advance)
		if g.advance > 0 {
			total, wide = total+int(g.advance), wide+1
		}
		if g.points == 0 {
			continue
		}
		right := int16(max(int(g.advance)-int(g.bounds.XMax), math.MinInt16))
		if !drawn {
			s.bounds, s.right, drawn = g.bounds, right, true
		}
		s.bounds, s.right = s.bounds.including(g.bounds), min(s.right, right)
	}
	s.mean = int16(total / max(wide, 1))
	return s
}
