package pdf

import (
	"encoding/binary"
	"image"
	"image/color"
	"regexp"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/render/layout"
	"quiz/render/typeset"
)

// signFont is a font of two signs of 1000 units each: U+1F600 is a picture of one
// blue pixel over one that is half red, and U+1F601 is in it, but shows nothing.
func signFont(t *testing.T) *typeset.Face {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, 1, 2))
	img.Set(0, 0, color.NRGBA{B: 0xfe, A: 0xff})
	img.Set(0, 1, color.NRGBA{R: 0xfd, A: 0x80})
	be := binary.BigEndian
	words := func(list ...uint16) (b []byte) {
		for _, w := range list {
			b = be.AppendUint16(b, w)
		}
		return b
	}
	longs := func(list ...uint32) (b []byte) {
		for _, l := range list {
			b = be.AppendUint32(b, l)
		}
		return b
	}
	sign := append(append(words(0, 0), "png "...), deckstest.PNG(t, img)...)
	const first, glyphs = 4 + 4*4, 3
	end := uint32(first + len(sign))
	strike := append(append(words(100, 72), longs(first, first, end, end)...), sign...)
	head := make([]byte, 54)
	copy(head, longs(0x10000, 0, 0, 0x5f0f3cf5))
	be.PutUint16(head[18:], 1000)
	hhea := make([]byte, 36)
	copy(hhea, words(1, 0, 800, 0xffff-199))
	be.PutUint16(hhea[34:], glyphs)
	cmap := append(words(0, 1, 3, 10), longs(12)...)
	cmap = append(append(cmap, words(12, 0)...), longs(28, 0, 1, 0x1f600, 0x1f601, 1)...)
	tables := []struct {
		tag  string
		data []byte
	}{
		{"cmap", cmap}, {"head", head}, {"hhea", hhea}, {"hmtx", words(1000, 0, 1000, 0, 1000, 0)},
		{"maxp", append(longs(0x5000), words(glyphs)...)}, {"sbix", append(append(words(1, 1), longs(1, 12)...), strike...)},
	}
	file := append(longs(0x10000), words(uint16(len(tables)), 0, 0, 0)...)
	at := len(file) + 16*len(tables)
	var data []byte
	for _, table := range tables {
		file = append(append(file, table.tag...), longs(0, uint32(at+len(data)), uint32(len(table.data)))...)
		data = append(data, table.data...)
		data = append(data, make([]byte, -len(data)&3)...)
	}
	faces, err := typeset.ParseFont(append(file, data...))
	if err != nil || len(faces) != 1 || !faces[0].HasPictures() {
		t.Fatalf("the font of signs has %d faces, %v", len(faces), err)
	}
	return faces[0]
}

// signLine sets a text in signs.
func signLine(t *testing.T, text string) *typeset.Line {
	t.Helper()
	setter := typeset.NewSetter(typeset.NewFonts(signFont(t)), typeset.Profile{Sizes: []typeset.Unit{10 * typeset.Point}}, "en")
	l := setter.Placer().Place(setter.Prepare([]typeset.Block{words(text)}), 10*typeset.Point, 200*typeset.Point, 200*typeset.Point)
	return &l.Lines[0]
}

// Signs that are pictures are drawn as such, each once in the document, as high as
// the size of type and a fifth below the line. Before them stands a blank of a font
// that has letters, whose code tells what they are. What shows nothing takes room.
func TestSigns(t *testing.T) {
	draw := func(l *typeset.Line) (string, *canvas) {
		var page *canvas
		return drawn(func(c *canvas) {
			l.X, l.Y, page = 2000, 5000, c
			c.x, c.y = 1000, 90_000
			c.line(l)
			c.penUp()
		}), page
	}
	got, page := draw(signLine(t, "\U0001f600\U0001f601\U0001f600"))
	const want = "BT\n/F1 10 Tf 3 85 Td[(!\x00)]TJ\nET\nq 10 0 0 10 3 83 cm /I0 Do Q\nBT\n13 85 Td[(!\x02)]TJ\nET\nBT\n23 85 Td[(!\x00)]TJ\nET\nq 10 0 0 10 23 83 cm /I0 Do Q\n"
	if got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
	if len(page.images.order) != 1 || len(page.images.signs) != 2 {
		t.Fatalf("%d signs are looked up, of which %d show something", len(page.images.signs), len(page.images.order))
	}
	p := page.images.order[0].sign
	if p.Width != 1 || p.Height != 2 || p.Components != 3 || p.JPEG || string(p.Data) != "\x00\x00\xfe\xfd\x00\x00" || string(p.Alpha) != "\xff\x80" {
		t.Errorf("the picture is %+v", p)
	}

	joined := signLine(t, "\U0001f600\U0001f601\U0001f600")
	first := joined.Words[0].Word
	first.Glyphs = append(first.Glyphs, joined.Words[1].Glyphs[0], first.Glyphs[0])
	joined.Words = joined.Words[:1]
	if got, _ := draw(joined); got != "BT\n/F1 10 Tf 3 85 Td[(!\x00)]TJ\nET\nq 10 0 0 10 3 83 cm /I0 Do Q\nq 10 0 0 10 23 83 cm /I0 Do Q\n" {
		t.Errorf("as one word they are %q", got)
	}

	bare := signLine(t, "\U0001f600")
	bare.Words[0].Ghost, bare.Words[0].Glyphs[0].Advance = nil, 1
	if got, _ := draw(bare); got != "q 0 0 0 0 3 83 cm /I0 Do Q\n" {
		t.Errorf("without a text it is %q", got)
	}
	bare.Words[0].Glyphs[0].Advance = 0
	if got, _ := draw(bare); got != "" {
		t.Errorf("without a width it is %q", got)
	}
}

// The samples of a picture are those within its bounds, wherever they begin.
func TestSamples(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 3, 3))
	for i := range img.Pix {
		img.Pix[i] = byte(i)
	}
	for i := 3; i < len(img.Pix); i += 4 {
		img.Pix[i] = 0xff
	}
	p := samples(img.SubImage(image.Rect(1, 1, 3, 2)))
	if p.Width != 2 || p.Height != 1 || string(p.Data) != "\x10\x11\x12\x14\x15\x16" || string(p.Alpha) != "\xff\xff" {
		t.Errorf("%+v", p)
	}
}

// A font of signs is in no document: its pictures are.
func TestSignsInDocument(t *testing.T) {
	fonts := typeset.NewFonts(signFont(t))
	p := &press{fonts, typeset.NewSetter(fonts, typeset.Profile{Sizes: []typeset.Unit{10 * typeset.Point}}, "en")}
	file := p.write(t, Options{}, []layout.Area{p.area(1, words("\U0001f600 and \U0001f600"))})
	if n := strings.Count(objectsOf(file), "/Subtype /Type0"); n != 1 {
		t.Errorf("it has %d fonts", n)
	}
	got, images := string(file.Get(file.Entry(file.Pages()[0], "Resources"))), regexp.MustCompile(`/Font <</F1 \d+ 0 R >> /XObject <</I0 \d+ 0 R >>>>$`)
	if !images.MatchString(got) {
		t.Errorf("its pages may name %s", got)
	}
}
