package subset

import (
	"bytes"
	"encoding/binary"
	"maps"
	"math"
	"runtime"
	"slices"
	"sync"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// What a code shows is what the face has for the glyph: outline and width, for
// every kind of outline.
func TestBuildKeepsOutlines(t *testing.T) {
	for _, s := range samples(t) {
		t.Run(s.name, func(t *testing.T) {
			codes := some(s.face, 150)
			built := parse(t, build(t, s.face, codes))
			if built.Upem() != s.face.Upem() {
				t.Errorf("%d units to the em, want %d", built.Upem(), s.face.Upem())
			}
			for code, gid := range codes {
				got, _ := built.NominalGlyph(rune(code))
				if width := built.HorizontalAdvance(got); width != float32(math.Round(float64(s.face.HorizontalAdvance(gid)))) {
					t.Errorf("glyph %d: width %v, want %v", gid, width, s.face.HorizontalAdvance(gid))
				}
				if !alike(outline(built, got), outline(s.face, gid), float64(s.face.Upem())) {
					t.Errorf("glyph %d (%s): the outlines differ", gid, s.face.GlyphName(gid))
				}
			}
		})
	}
}

// The outlines of a TrueType font are the same to the last point.
func TestBuildIsExactForTrueType(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	codes := some(face, 6000)
	if len(codes) < 5000 {
		t.Fatalf("only %d glyphs", len(codes))
	}
	built := parse(t, build(t, face, codes))
	for code, gid := range codes {
		got, _ := built.NominalGlyph(rune(code))
		if !slices.Equal(outline(built, got), outline(face, gid)) {
			t.Errorf("glyph %d (%s): the outlines differ", gid, face.GlyphName(gid))
		}
	}
}

// Letters with accents are made of two glyphs in the original, a space of no
// points at all.
func TestBuildCompositeAndEmpty(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	codes := text(t, face, "é eə")
	file := build(t, face, codes)
	built := parse(t, file)
	contours := map[rune]int{'é': 3, 'e': 2, 'ə': 2, ' ': 0}
	for r, want := range contours {
		gid, ok := built.NominalGlyph(r)
		if !ok {
			t.Errorf("%q: not in the font", r)
		}
		got := 0
		for _, s := range outline(built, gid) {
			if s.Op == opentype.SegmentOpMoveTo {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d contours, want %d", r, got, want)
		}
	}
	if n := len(glyf(t, file)); n != 5 {
		t.Errorf("%d glyphs, want 5: those and glyph 0", n)
	}
}

// Codes of one glyph share it; a code of glyph 0 shows glyph 0; the codes at
// both ends of the range work; the others show glyph 0.
func TestBuildCodes(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	a, _ := face.NominalGlyph('a')
	b, _ := face.NominalGlyph('b')
	file := build(t, face, map[uint16]font.GID{0: b, 1: a, 0x4e00: a, 0x4e02: b, 0x5000: 0, 0xffff: a})
	if n := len(glyf(t, file)); n != 3 {
		t.Errorf("%d glyphs, want 3", n)
	}
	built := parse(t, file)
	for code, want := range map[rune]font.GID{0: 1, 1: 2, 0x4e00: 2, 0x4e01: 0, 0x4e02: 1, 0x5000: 0, 0xfffe: 0, 0xffff: 2} {
		if got, _ := built.NominalGlyph(code); got != want {
			t.Errorf("code %04X: glyph %d, want %d", code, got, want)
		}
	}
	if !slices.Equal(outline(built, 0), outline(face, 0)) || len(outline(face, 0)) == 0 {
		t.Error("glyph 0 is not that of the face")
	}
}

// No codes are a font too: of glyph 0.
func TestBuildNothing(t *testing.T) {
	file := build(t, parse(t, dejavusans.TTF), nil)
	if n := len(glyf(t, file)); n != 1 {
		t.Errorf("%d glyphs, want 1", n)
	}
}

// A face without outlines is of empty glyphs that keep their widths.
func TestBuildWithoutOutlines(t *testing.T) {
	src := build(t, parse(t, dejavusans.TTF), text(t, parse(t, dejavusans.TTF), "abc"))
	src = bytes.Replace(src, []byte("loca"), []byte("locb"), 1)
	face := parse(t, src)
	file := build(t, face, text(t, face, "abc"))
	built := parse(t, file)
	for _, r := range "abc" {
		gid, _ := built.NominalGlyph(r)
		if len(outline(built, gid)) > 0 || built.HorizontalAdvance(gid) < 1000 {
			t.Errorf("%q: %v, width %v", r, outline(built, gid), built.HorizontalAdvance(gid))
		}
	}
	if n := len(raw(t, file, "glyf")); n != 4 {
		t.Errorf("a glyf table of %d bytes, want 4", n)
	}
}

// The bytes are the same each time, on one processor and on many, and while
// others build from the same face.
func TestBuildIsDeterministic(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	codes := some(face, 2000)
	before := runtime.GOMAXPROCS(1)
	want := build(t, face, codes)
	runtime.GOMAXPROCS(before + 3)
	defer runtime.GOMAXPROCS(before)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if got, err := Build(face, maps.Clone(codes)); err != nil || !bytes.Equal(got, want) {
				t.Errorf("another font: %v", err)
			}
		})
	}
	group.Wait()
}

func TestBuildErrors(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	all, alternating := map[uint16]font.GID{}, map[uint16]font.GID{}
	for code := range 0x10000 {
		all[uint16(code)] = font.GID(0xffff - code)
		alternating[uint16(code)] = font.GID(1 + code%2)
	}
	for _, c := range []struct {
		codes map[uint16]font.GID
		want  string
	}{
		{map[uint16]font.GID{'a': 7, 'b': 0x10001}, "code U+0062: glyph 65537 is beyond 65535, the last a font can have; choose another glyph"},
		{map[uint16]font.GID{'a': font.EmptyGlyph}, "code U+0061: glyph 4294967295 is beyond 65535, the last a font can have; choose another glyph"},
		{all, "65536 glyphs are more than the 65534 a font can hold; split the codes over several fonts"},
		{alternating, "the codes fall into 32768 runs, and a font can hold 32767; split them over several fonts, or give neighbours to neighbours"},
	} {
		if b, err := Build(face, c.codes); err == nil || err.Error() != c.want || b != nil {
			t.Errorf("%d bytes and the error %v, want %s", len(b), err, c.want)
		}
	}
}

// A panic of the reader becomes an error, in whichever goroutine.
func TestBuildDamagedFont(t *testing.T) {
	_, err := readGlyph(nil, 3)
	want := "the font is damaged (runtime error: invalid memory address or nil pointer dereference); use another one"
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
	if _, err = measure(nil); err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

// An outline that does not fit is told by its glyph: here two letters that are
// the letter a, put far to the right.
func TestBuildTooLarge(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	file := build(t, face, text(t, face, "abc"))
	places := raw(t, file, "loca")
	for _, g := range []int{2, 3} {
		at := find(t, file, "glyf").place + int(binary.BigEndian.Uint32(places[4*g:]))
		composite := []uint16{0xffff, 0, 0, 0, 0, 0x0003, 1, 32000, 0}
		for i, v := range composite {
			binary.BigEndian.PutUint16(file[at+2*i:], v)
		}
	}
	_, err := Build(parse(t, file), map[uint16]font.GID{'a': 3, 'b': 1, 'c': 2})
	want := "glyph 3: a point of the outline lies beyond the -32768 to 32767 units a TrueType font can hold; use another font"
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func BenchmarkBuild(b *testing.B) {
	face := parse(b, dejavusans.TTF)
	codes := some(face, 6000)
	b.ReportMetric(float64(len(codes)), "glyphs")
	for b.Loop() {
		build(b, face, codes)
	}
}
