package typeset

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavusansoblique"
	"codeberg.org/go-fonts/dejavu/dejavuserif"
)

func parse(t testing.TB, src []byte) *Face {
	t.Helper()
	faces, err := ParseFont(src)
	if err != nil {
		t.Fatal(err)
	}
	return faces[0]
}

// small is a font of a few letters.
func small(t testing.TB, letters string) []byte {
	t.Helper()
	f := parse(t, dejavuserif.TTF)
	for _, r := range letters {
		glyph, _ := f.font.NominalGlyph(r)
		f.code(glyph, string(r))
	}
	src, err := f.Subset()
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// collection makes one file of fonts.
func collection(fonts ...[]byte) []byte {
	head := []byte("ttcf\x00\x01\x00\x00")
	head = binary.BigEndian.AppendUint32(head, uint32(len(fonts)))
	var body []byte
	start := len(head) + 4*len(fonts)
	for _, src := range fonts {
		place := start + len(body)
		head = binary.BigEndian.AppendUint32(head, uint32(place))
		moved := slices.Clone(src)
		for i := range int(binary.BigEndian.Uint16(src[4:])) { // places of tables count from the file's start
			at := moved[12+16*i+8:]
			binary.BigEndian.PutUint32(at, binary.BigEndian.Uint32(at)+uint32(place))
		}
		body = append(body, moved...)
	}
	return append(head, body...)
}

// Fonts cut short anywhere, and files that are none, are errors or fonts that
// can be set; never more.
func TestBrokenFonts(t *testing.T) {
	setWith := brokenSetter(t)
	whole := small(t, "aé1")
	for n := range whole {
		setWith(whole[:n])
	}
	for n := 0; n < len(dejavusans.TTF); n += len(dejavusans.TTF) / 40 {
		setWith(dejavusans.TTF[:n])
	}
	r := random(10)
	for range 1000 {
		broken := slices.Clone(whole)
		for range 1 + r.IntN(4) {
			broken[r.IntN(len(broken))] = byte(r.Uint32())
		}
		setWith(broken)
	}
	pair := collection(whole, whole)
	for n := range pair {
		setWith(pair[:n])
	}
	for _, garbage := range []string{"", "x", "OTTO", "ttcf", "ttcf\x00\x01\x00\x00\xff\xff\xff\xff", strings.Repeat("\x00\x01\x00\x00\xff\xff", 100)} {
		if _, err := ParseFont([]byte(garbage)); err == nil {
			t.Errorf("%q is taken for a font", garbage)
		}
	}
}

// brokenSetter returns what sets a text in a font, if it is one.
func brokenSetter(t *testing.T) func(src []byte) {
	builtIn := NewFonts()
	builtIn.fallback(0)
	return func(src []byte) {
		faces, err := ParseFont(src)
		if err != nil {
			return
		}
		fonts := NewFonts(faces...)
		fonts.builtIn = builtIn.builtIn // reading them anew would take most of the time
		s := NewSetter(fonts, plainProfile(), "")
		text := s.Prepare(one("aé1 e\u0301 עם"))
		s.Placer().Place(text, s.Fit(text, 100*Point, 100*Point).Size+1, 100*Point, 100*Point)
		for _, f := range faces {
			_, _ = f.Subset() // an error is as good
		}
		if err := s.Err(); err != nil && !strings.HasPrefix(err.Error(), "needs the font ") {
			t.Errorf("a broken font gives the error %q", err)
		}
	}
}

// A font that breaks only when it is used is an error of the Setter, and what
// comes before and after it is set.
func TestFontBrokenInUse(t *testing.T) {
	src := small(t, "a")
	at := bytes.Index(src, []byte("hhea"))
	place := binary.BigEndian.Uint32(src[at+8:])
	binary.BigEndian.PutUint16(src[place+34:], 0) // it has no advances
	s := NewSetter(NewFonts(parse(t, src)), plainProfile(), "")
	got := seenLines(s.Placer().Place(s.Prepare(one("b a b")), 10*Point, wide, wide))
	const want = "needs the font without a name, which is broken (runtime error: index out of range [-1]); give another font"
	if err := s.Err(); err == nil || err.Error() != want || len(got) != 1 || got[0] != "b b" {
		t.Errorf("lines are %q, the error %v, want %q", got, err, want)
	}
}

func TestParseFontErrors(t *testing.T) {
	whole := small(t, "a")
	long := slices.Clone(whole)
	copy(long[12+12:], "\xff\xff\xff\xf0") // the length of the first table: 4 GB
	for _, c := range []struct {
		name string
		src  []byte
		want string
	}{
		{"WOFF", []byte("wOFF and more"), "is a web font; unpack it to TTF or OTF"},
		{"WOFF2", []byte("wOF2 and more"), "is a web font; unpack it to TTF or OTF"},
		{"PDF", []byte("%PDF-1.4 and more"), "is not a TrueType or OpenType font"},
		{"nothing", nil, "is not a TrueType or OpenType font"},
		{"cut short", whole[:len(whole)-40], "is broken: the file is shorter than it says; fetch it again"},
		{"a table too long", long, "is broken: the file is shorter than it says; fetch it again"},
		{"too many faces", []byte("ttcf\x00\x01\x00\x00\x7f\xff\xff\xff"), "is broken: it says it has 2147483647 faces"},
		{"faces cut off", collection(whole, whole)[:18], "is broken: the file is shorter than it says; fetch it again"},
		{"no faces", []byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x00"), "is broken: empty font collection"},
	} {
		if _, err := ParseFont(c.src); err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// Of a collection, one face of each kind is taken.
func TestCollection(t *testing.T) {
	serif := small(t, "abc")
	faces, err := ParseFont(collection(serif, serif, serif))
	if err != nil || len(faces) != 1 {
		t.Errorf("three upright faces give %d, %v", len(faces), err)
	}
	faces, err = ParseFont(collection(dejavusans.TTF, dejavusansbold.TTF, dejavusansoblique.TTF, dejavusansmono.TTF))
	if err != nil || len(faces) != 4 || faces[0].bold || !faces[1].bold || !faces[2].italic || !faces[3].mono {
		t.Errorf("four kinds of faces give %+v, %v", faces, err)
	}
}

// OpenFont takes files alone, and names them in its errors.
func TestOpenFont(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	for name, src := range map[string][]byte{"serif.ttf": small(t, "abc"), "web.woff": []byte("wOFF and more"), "large.ttf": nil} {
		if err := os.WriteFile(path(name), src, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Truncate(path("large.ttf"), fontLimit+1); err != nil {
		t.Fatal(err)
	}
	if faces, err := OpenFont(path("serif.ttf")); err != nil || len(faces) != 1 {
		t.Errorf("a font gives %d faces, %v", len(faces), err)
	}
	_, missing := os.ReadFile(path("missing.ttf"))
	for name, want := range map[string]string{
		"missing.ttf": plain(missing).Error(),
		".":           "is not a file",
		"large.ttf":   "is larger than 256 MB",
		"web.woff":    "is a web font; unpack it to TTF or OTF",
	} {
		if _, err := OpenFont(path(name)); err == nil || err.Error() != "font "+path(name)+": "+want {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
}
