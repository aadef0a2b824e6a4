package subset

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype/tables"
)

func TestRuns(t *testing.T) {
	for _, c := range []struct {
		name     string
		mappings []mapping
		want     []run
	}{
		{"no codes", nil, []run{{0xffff, 0xffff, 1}}},
		{"neighbours", []mapping{{65, 1}, {66, 2}, {67, 3}}, []run{{65, 67, neg(64)}, {0xffff, 0xffff, 1}}},
		{"a gap in the codes", []mapping{{65, 1}, {67, 2}}, []run{{65, 65, neg(64)}, {67, 67, neg(65)}, {0xffff, 0xffff, 1}}},
		{"a gap in the glyphs", []mapping{{65, 1}, {66, 3}}, []run{{65, 65, neg(64)}, {66, 66, neg(63)}, {0xffff, 0xffff, 1}}},
		{"a shared glyph", []mapping{{65, 1}, {66, 1}}, []run{{65, 65, neg(64)}, {66, 66, neg(65)}, {0xffff, 0xffff, 1}}},
		{"the last code", []mapping{{0xfffe, 1}, {0xffff, 2}}, []run{{0xfffe, 0xffff, 3}}},
		{"the first code", []mapping{{0, 1}, {1, 2}}, []run{{0, 1, 1}, {0xffff, 0xffff, 1}}},
		{"the same difference after a gap", []mapping{{5, 1}, {7, 3}}, []run{{5, 5, neg(4)}, {7, 7, neg(4)}, {0xffff, 0xffff, 1}}},
	} {
		if got := runs(c.mappings); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// The table holds what its length can say, and then what its length cannot.
func TestCmapTable(t *testing.T) {
	for _, c := range []struct{ codes, length int }{
		{1, 32}, {8188, 65528}, {8189, 65535}, {maxRuns - 1, 65535},
	} {
		var mappings []mapping
		for i := range c.codes {
			mappings = append(mappings, mapping{uint16(2 * i), uint16(1 + i)})
		}
		b, err := cmapTable(mappings)
		if err != nil {
			t.Fatal(err)
		}
		if length := binary.BigEndian.Uint16(b[14:]); int(length) != c.length {
			t.Errorf("%d codes: length %d, want %d", c.codes, length, c.length)
		}
		check(t, b, mappings)
	}
}

// check looks all codes up with another reader.
func check(t *testing.T, table []byte, mappings []mapping) {
	t.Helper()
	parsed, _, err := ot.ParseCmap(table)
	if err != nil {
		t.Fatal(err)
	}
	cmap, _, err := font.ProcessCmap(parsed, ot.FPNone)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mappings {
		if gid, _ := cmap.Lookup(rune(m.code)); gid != font.GID(m.glyph) {
			t.Errorf("code %04X: glyph %d, want %d", m.code, gid, m.glyph)
		}
		if gid, ok := cmap.Lookup(rune(m.code) + 1); ok && gid != 0 {
			t.Errorf("code %04X: glyph %d, want none", m.code+1, gid)
		}
	}
}
