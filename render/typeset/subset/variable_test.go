package subset

import (
	"encoding/binary"
	"slices"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype/tables"
)

// variable returns a font with the letter a as glyph 1 and one axis, whose full
// length lifts the letter by 101 units and widens it by 31.
func variable(t *testing.T) *font.Face {
	t.Helper()
	face := parse(t, dejavusans.TTF)
	file := build(t, face, text(t, face, "a"))
	points := len(glyf(t, file)[1].Data.(ot.SimpleGlyph).Points)
	list := []table{
		{"fvar", shorts(1, 0, 16, 2, 1, 20, 0, 8, // one axis, no instances
			'w'<<8|'g', 'h'<<8|'t', 400, 0, 400, 0, 700, 0, 0, 256)},
		{"gvar", lift(points)},
	}
	for _, e := range directory(file) {
		list = append(list, table{e.tag, file[e.place : e.place+e.size]})
	}
	return parse(t, write(list))
}

// lift returns the gvar table: of two glyphs, the second has one variation, at
// the end of the axis, of all points and of the four that stand for its size.
func lift(points int) []byte {
	const zeros, wide = 0x80, 0x40 // what a run of numbers is made of; its length less one follows
	data := append(shorts(1, 10, 0, 0xa000, 0x4000),
		0,                                        // all points
		zeros|byte(points), wide, 0, 31, zeros|1, // x: but for the right edge, nothing
		wide|byte(points-1))
	for range points {
		data = append(data, 0, 101) // y
	}
	data = append(data, zeros|3)
	binary.BigEndian.PutUint16(data[4:], uint16(len(data)-10))
	if len(data)%2 > 0 {
		data = append(data, 0)
	}
	return append(shorts(1, 0, 1, 0, 0, 26, 2, 0, 0, 26, 0, 0, uint16(len(data)/2)), data...)
}

func shorts(values ...uint16) []byte {
	var b []byte
	for _, v := range values {
		b = binary.BigEndian.AppendUint16(b, v)
	}
	return b
}

// What is built stands where the face's coordinates say. Half the axis lifts by
// 50½ and widens by 15½.
func TestBuildVariable(t *testing.T) {
	face := variable(t)
	for _, c := range []struct {
		coords []font.VarCoord
		up     float32
		width  float32
	}{
		{nil, 0, 1255}, {[]font.VarCoord{1 << 13}, 51, 1271}, {[]font.VarCoord{1 << 14}, 101, 1286},
	} {
		face.SetCoords(nil)
		want := slices.Clone(outline(face, 1))
		for i := range want {
			for j := range want[i].ArgsSlice() {
				want[i].Args[j].Y += c.up
			}
		}
		face.SetCoords(c.coords)
		built := parse(t, build(t, face, map[uint16]font.GID{'a': 1}))
		if !slices.Equal(outline(built, 1), want) || len(want) < 20 {
			t.Errorf("at %v:\n got %v\nwant %v", c.coords, outline(built, 1), want)
		}
		if got := built.HorizontalAdvance(1); got != c.width {
			t.Errorf("at %v: width %v, want %v", c.coords, got, c.width)
		}
	}
}
