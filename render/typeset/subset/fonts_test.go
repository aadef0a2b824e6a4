package subset

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavumathtexgyre"
	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavuserifbolditalic"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	ot "github.com/go-text/typesetting/font/opentype/tables"
)

// A sample is a face to try. Those of DejaVu are always there.
type sample struct {
	name string
	face *font.Face
}

func samples(t *testing.T) []sample {
	t.Helper()
	list := []sample{
		{"DejaVu Sans", parse(t, dejavusans.TTF)},
		{"DejaVu Serif Bold Italic", parse(t, dejavuserifbolditalic.TTF)},
		{"DejaVu Math TeX Gyre", parse(t, dejavumathtexgyre.TTF)},
	}
	for _, path := range found() {
		src, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		faces, err := font.ParseTTC(bytes.NewReader(src))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		list = append(list, sample{filepath.Base(path), faces[0]})
	}
	return list
}

// found returns fonts of other kinds that many machines of developers have:
// CFF, collections, pictures.
func found() []string {
	noto := "/usr/share/fonts/truetype/noto/"
	list := []string{
		noto + "NotoSansDevanagari-Regular.ttf",
		noto + "NotoNastaliqUrdu-Regular.ttf",
		noto + "NotoColorEmoji.ttf",
		"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
	}
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/image").Output()
	if dir := strings.TrimSpace(string(out)); err == nil && dir != "" {
		list = append(list, filepath.Join(dir, "font", "testdata", "CFFTest.otf"))
	}
	return list
}

func parse(t testing.TB, src []byte) *font.Face {
	t.Helper()
	face, err := font.ParseTTF(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	return face
}

func build(t testing.TB, face *font.Face, codes map[uint16]font.GID) []byte {
	t.Helper()
	b, err := Build(face, codes)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// text gives the letters of a text the codes they have in Unicode.
func text(t testing.TB, face *font.Face, s string) map[uint16]font.GID {
	t.Helper()
	codes := map[uint16]font.GID{}
	for _, r := range s {
		gid, ok := face.NominalGlyph(r)
		if !ok {
			t.Fatalf("the face has no %q", r)
		}
		codes[uint16(r)] = gid
	}
	return codes
}

// some returns codes for n glyphs of the face, from all over it, or for all if
// there are fewer. The codes have gaps.
func some(face *font.Face, n int) map[uint16]font.GID {
	last := font.GID(0)
	for it := face.Cmap.Iter(); it.Next(); {
		_, gid := it.Char()
		last = max(last, gid)
	}
	codes := map[uint16]font.GID{}
	for i := range min(n, int(last)+1) {
		codes[uint16(i+i/50)] = font.GID(i * (int(last) + 1) / n)
		if n > int(last) {
			codes[uint16(i+i/50)] = font.GID(i)
		}
	}
	return codes
}

// raw returns a table of a font file.
func raw(t testing.TB, file []byte, tag string) []byte {
	t.Helper()
	loader, err := opentype.NewLoader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	b, err := loader.RawTable(opentype.MustNewTag(tag))
	if err != nil {
		t.Fatalf("%s: %v", tag, err)
	}
	return b
}

// glyf returns the glyphs of a built font as another reader sees them.
func glyf(t testing.TB, file []byte) ot.Glyf {
	t.Helper()
	n := int(binary.BigEndian.Uint16(raw(t, file, "maxp")[4:]))
	loca, err := ot.ParseLoca(raw(t, file, "loca"), n, true)
	if err != nil {
		t.Fatal(err)
	}
	list, err := ot.ParseGlyf(raw(t, file, "glyf"), loca)
	if err != nil {
		t.Fatal(err)
	}
	return list
}
