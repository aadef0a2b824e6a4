package subset

import (
	"encoding/binary"
	"slices"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
)

// Any codes for any glyphs, also for those that are not there, give an error or
// a font in which each code shows its glyph.
func FuzzBuild(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 65, 0, 0, 0, 36, 0, 66, 0, 0, 0, 36, 0xff, 0xff, 0, 0, 0, 40})
	f.Add([]byte{0, 65, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 3, 0xff, 0xfe, 0, 0, 0, 0})
	f.Add([]byte{0, 65, 0xff, 0xff, 0xff, 0xff})
	f.Add([]byte{0, 65, 0, 1, 0, 36})
	face := parse(f, dejavusans.TTF)
	f.Fuzz(func(t *testing.T, data []byte) {
		codes := map[uint16]font.GID{}
		for ; len(data) >= 6; data = data[6:] {
			codes[binary.BigEndian.Uint16(data)] = font.GID(binary.BigEndian.Uint32(data[2:]))
		}
		file, err := Build(face, codes)
		if err != nil {
			return
		}
		built := parse(t, file)
		for code, gid := range codes {
			got, _ := built.NominalGlyph(rune(code))
			if !slices.Equal(outline(built, got), outline(face, gid)) || built.HorizontalAdvance(got) != face.HorizontalAdvance(gid) {
				t.Errorf("code %04X does not show glyph %d", code, gid)
			}
		}
	})
}

// Whatever bytes an outline is broken at, Build gives an error or a font.
func FuzzDamagedOutlines(f *testing.F) {
	face := parse(f, dejavusans.TTF)
	src := build(f, face, text(f, face, "aé%"))
	whole := raw(f, src, "glyf")
	f.Add(0, byte(0xff))
	f.Add(1, byte(0x7f))
	f.Add(10, byte(0xff))
	f.Add(len(whole)-1, byte(0x80))
	f.Fuzz(func(t *testing.T, at int, value byte) {
		if at < 0 || at >= len(whole) {
			return
		}
		broken := slices.Clone(src)
		broken[find(t, src, "glyf").place+at] = value
		codes := map[uint16]font.GID{1: 1, 2: 2, 3: 3}
		if file, err := Build(parse(t, broken), codes); err == nil {
			parse(t, file)
		}
	})
}
