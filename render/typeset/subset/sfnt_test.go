package subset

import (
	"cmp"
	"encoding/binary"
	"slices"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	ot "github.com/go-text/typesetting/font/opentype/tables"
)

// An entry of the directory that a font file begins with.
type entry struct {
	tag         string
	sum         uint32
	place, size int
}

func directory(file []byte) []entry {
	be := binary.BigEndian
	list := make([]entry, be.Uint16(file[4:]))
	for i := range list {
		b := file[12+16*i:]
		list[i] = entry{string(b[:4]), be.Uint32(b[4:]), int(be.Uint32(b[8:])), int(be.Uint32(b[12:]))}
	}
	return list
}

func find(t *testing.T, file []byte, tag string) entry {
	t.Helper()
	list := directory(file)
	i := slices.IndexFunc(list, func(e entry) bool { return e.tag == tag })
	if i < 0 {
		t.Fatalf("no table %s", tag)
	}
	return list[i]
}

// words adds the words of some bytes, the slow way.
func words(b []byte) uint32 {
	var total uint32
	for i, c := range b {
		total += uint32(c) << (24 - i%4*8)
	}
	return total
}

// The file is as the specification wants it: tables in order of their names,
// one after the other from places that 4 divides, with right sums.
func TestFile(t *testing.T) {
	for _, s := range samples(t) {
		file := build(t, s.face, some(s.face, 200))
		list := directory(file)
		var tags []string
		place := 12 + 16*len(list)
		for _, e := range list {
			tags = append(tags, e.tag)
			if e.place != place {
				t.Errorf("%s: %s is at %d, want %d", s.name, e.tag, e.place, place)
			}
			place += (e.size + 3) &^ 3
			data := slices.Clone(file[e.place : e.place+e.size])
			if e.tag == "head" {
				copy(data[8:12], make([]byte, 4))
			}
			if words(data) != e.sum {
				t.Errorf("%s: %s adds up to %08x, not to %08x", s.name, e.tag, words(data), e.sum)
			}
		}
		if want := []string{"OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"}; !slices.Equal(tags, want) {
			t.Errorf("%s: tables %q, want %q", s.name, tags, want)
		}
		if len(file) != place || words(file) != 0xb1b0afba {
			t.Errorf("%s: %d bytes, want %d; they add up to %08x", s.name, len(file), place, words(file))
		}
		if header := []byte{0, 1, 0, 0, 0, 10, 0, 128, 0, 3, 0, 32}; !slices.Equal(file[:12], header) {
			t.Errorf("%s: begins with % x, want % x", s.name, file[:12], header)
		}
	}
}

// What tables tell of the glyphs is what the glyphs are.
func TestFileTellsOfGlyphs(t *testing.T) {
	for _, s := range samples(t) {
		file := build(t, s.face, some(s.face, 200))
		var all []bounds
		points, contours := 0, 0
		for i, g := range glyf(t, file) {
			data, ok := g.Data.(ot.SimpleGlyph)
			if !ok {
				continue
			}
			points, contours = max(points, len(data.Points)), max(contours, len(data.EndPtsOfContours))
			got, want := bounds{g.XMin, g.YMin, g.XMax, g.YMax}, around(data.Points)
			if got != want {
				t.Errorf("%s: glyph %d: bounds %v, want %v", s.name, i, got, want)
			}
			if left := int16(binary.BigEndian.Uint16(raw(t, file, "hmtx")[4*i+2:])); left != got.XMin {
				t.Errorf("%s: glyph %d begins at %d, not at %d", s.name, i, got.XMin, left)
			}
			all = append(all, got)
		}
		head, _, _ := ot.ParseHead(raw(t, file, "head"))
		if got, want := (bounds{head.XMin, head.YMin, head.XMax, head.YMax}), union(all); got != want {
			t.Errorf("%s: bounds %v, want %v", s.name, got, want)
		}
		maxp := raw(t, file, "maxp")
		if p, c := binary.BigEndian.Uint16(maxp[6:]), binary.BigEndian.Uint16(maxp[8:]); int(p) != points || int(c) != contours {
			t.Errorf("%s: at most %d points and %d contours, want %d and %d", s.name, p, c, points, contours)
		}
	}
}

func around(points []ot.GlyphContourPoint) bounds {
	var all []bounds
	for _, p := range points {
		all = append(all, bounds{p.X, p.Y, p.X, p.Y})
	}
	return union(all)
}

func union(all []bounds) bounds {
	if len(all) == 0 {
		return bounds{}
	}
	least := func(side func(bounds) int16) int16 {
		return side(slices.MinFunc(all, func(a, b bounds) int { return cmp.Compare(side(a), side(b)) }))
	}
	return bounds{
		least(func(b bounds) int16 { return b.XMin }),
		least(func(b bounds) int16 { return b.YMin }),
		-least(func(b bounds) int16 { return -b.XMax }),
		-least(func(b bounds) int16 { return -b.YMax }),
	}
}

// The places of the glyphs follow one another, each divided by 4, and end where
// the table ends.
func TestFilePlaces(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	file := build(t, face, some(face, 1000))
	places := raw(t, file, "loca")
	last := uint32(0)
	for i := 0; i < len(places); i += 4 {
		place := binary.BigEndian.Uint32(places[i:])
		if place < last || place%4 != 0 {
			t.Errorf("glyph %d is at %d, the one before at %d", i/4, place, last)
		}
		last = place
	}
	if n := len(raw(t, file, "glyf")); int(last) != n || n == 0 {
		t.Errorf("the glyphs end at %d, the table at %d", last, n)
	}
}

// Every field of the tables of fixed size, for three letters of DejaVu Sans.
func TestFields(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	file := build(t, face, text(t, face, "ag "))
	for tag, want := range map[string][]uint16{
		"head": {1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, 2048, 0, 0, 0x7c25, 0xb080, 0, 0, 0x7c25, 0xb080,
			102, neg(426), 1126, 1444, 0, 8, 2, 1, 0},
		"hhea": {1, 0, 1901, neg(483), 0, 1300, 102, 103, 1126, 1, 0, 0, 0, 0, 0, 0, 0, 4},
		"maxp": {1, 0, 4, 41, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0},
		"post": {3, 0, 0, 0, neg(130), 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		"name": {0, 0, 6},
		"cmap": {0, 1, 3, 1, 0, 12, 4, 48, 0, 8, 8, 2, 0,
			' ', 'a', 'g', 0xffff, 0, ' ', 'a', 'g', 0xffff, neg(' ' - 1), neg('a' - 2), neg('g' - 3), 1, 0, 0, 0, 0},
		"OS/2": {4, 1108, 400, 5, 0,
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // sub- and superscript, strikeout, class
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2020, 0x2020, // kind, Unicode ranges, vendor
			0x40, ' ', 'g', 1901, neg(483), 0, 1901, 483, 0, 0, 0, 0, 1120, 1493, 0, ' ', 0},
	} {
		data := raw(t, file, tag)
		var got []uint16
		for i := 0; i < len(data); i += 2 {
			got = append(got, binary.BigEndian.Uint16(data[i:]))
		}
		if tag == "head" {
			got[4], got[5] = 0, 0 // the sum, which other tests look at
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %d\nwant %d", tag, got, want)
		}
	}
}

func neg(v uint16) uint16 { return -v }
