package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/picture"
	"quiz/render/typeset"
)

// blankFile is the file of a document of one page with one word, before it is
// completed.
func blankFile(t *testing.T) (*Document, *finish.File) {
	t.Helper()
	p := newPress()
	d := New(Options{Fonts: p.fonts, Plain: true})
	d.Draw(&layout.Page{Sheet: 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre, Areas: []layout.Area{p.area(1, words("word"))}})
	d.Close()
	file, err := d.skeleton()
	if err != nil {
		t.Fatal(err)
	}
	return d, file
}

// What should be in the file and is not gives an error that says what is lost.
func TestLostParts(t *testing.T) {
	for _, c := range []struct {
		want string
		lose func(*Document, *finish.File)
	}{
		{"<nil>", func(*Document, *finish.File) {}},
		{"internal error: pdf: a page has no content", func(_ *Document, file *finish.File) { file.Set(file.Pages()[0], []byte("<</Resources 1 0 R>>")) }},
		{"internal error: pdf: there are no resources", func(_ *Document, file *finish.File) {
			page := file.Pages()[0]
			file.Set(page, fmt.Appendf(nil, "<</Contents %s>>", file.Entry(page, "Contents")))
		}},
		{"internal error: pdf: font F0 is lost", func(_ *Document, file *finish.File) { file.Set(file.Fonts()["f0"], []byte("<<>>")) }},
		{"object 5 0 R is no font with a text map; Fonts tells which are", func(_ *Document, file *finish.File) {
			file.Replace(file.Fonts()["f0"], "ToUnicode", "null")
		}},
		{"no picture", func(d *Document, _ *finish.File) {
			d.canvas.images.use(1, &typeset.Placed{Picture: &typeset.Picture{Name: "p"}})
			d.options.Pictures = func(Shown) (*picture.Picture, error) { return nil, errors.New("no picture") }
		}},
	} {
		d, file := blankFile(t)
		c.lose(d, file)
		if err := d.complete(file); fmt.Sprint(err) != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

// An image is written as it came: its samples, or its file if that is a JPEG, in
// grey or in colour, and its transparency beside it.
func TestImageObjects(t *testing.T) {
	for _, c := range []struct {
		name    string
		picture picture.Picture
		want    string
	}{
		{"colour", picture.Picture{Width: 1, Height: 2, Components: 3, Data: []byte("rgbRGB")},
			"/ColorSpace /DeviceRGB/Length 6>>\nstream\nrgbRGB\nendstream"},
		{"grey", picture.Picture{Width: 1, Height: 2, Components: 1, Data: []byte("gG")},
			"/ColorSpace /DeviceGray/Length 2>>\nstream\ngG\nendstream"},
		{"a JPEG in four colours is taken for three", picture.Picture{Width: 1, Height: 2, Components: 4, JPEG: true, Data: []byte("jpeg")},
			"/ColorSpace /DeviceRGB /Filter /DCTDecode/Length 4>>\nstream\njpeg\nendstream"},
		{"a grey JPEG", picture.Picture{Width: 1, Height: 2, Components: 1, JPEG: true, Data: []byte("jpeg")},
			"/ColorSpace /DeviceGray /Filter /DCTDecode/Length 4>>\nstream\njpeg\nendstream"},
		{"with transparency", picture.Picture{Width: 1, Height: 2, Components: 3, Data: []byte("rgbRGB"), Alpha: []byte("aA")},
			"/ColorSpace /DeviceRGB /SMask MASK/Length 6>>\nstream\nrgbRGB\nendstream"},
	} {
		_, file := blankFile(t)
		const head = "<</Type /XObject /Subtype /Image /Width 1 /Height 2 /BitsPerComponent 8 "
		ref := addImage(file, &c.picture)
		got, mask := string(file.Get(ref)), ref-1
		if want := head + strings.ReplaceAll(c.want, "MASK", mask.String()); got != want {
			t.Errorf("%s is\n%s\nwant\n%s", c.name, got, want)
		}
		if want := head + "/ColorSpace /DeviceGray/Length 2>>\nstream\naA\nendstream"; c.picture.Alpha != nil && string(file.Get(mask)) != want {
			t.Errorf("%s has the mask\n%s\nwant\n%s", c.name, file.Get(mask), want)
		}
	}
}

// A picture is asked for with as many pixels as its largest print has at 300 to the
// inch, in each direction.
func TestShownPixels(t *testing.T) {
	g := newImages()
	for _, size := range [][2]typeset.Unit{{72_000, 24_000}, {36_000, 48_000}, {71_999, 47_999}} {
		if name := g.use(len(g.order)+4, &typeset.Placed{Picture: &typeset.Picture{Name: "p"}, Width: size[0], Height: size[1]}); name != "I0" {
			t.Errorf("it is named %s", name)
		}
	}
	if name := g.use(9, &typeset.Placed{Picture: &typeset.Picture{Name: "q"}, Width: 239, Height: 240}); name != "I1" {
		t.Errorf("the other is named %s", name)
	}
	if got, want := fmt.Sprint(g.order[0].shown(), g.order[1].shown()), "{p 4 301 201} {q 9 1 2}"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// XML holds no characters but those that it may; a break of a line, which a title
// has not, goes with the others.
func TestPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "a title": "a title", "\x00a\tb\nc\x1fd": "abcd", "~\u007f": "~\u007f", "é\ufffd\U0001f600": "é\ufffd\U0001f600", "a\ufffeb\uffffc": "abc", "\ufeff": "\ufeff", "a\xffb": "a\ufffdb",
	} {
		if got := printable(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

// Names of fonts keep what is printed and bends no syntax, at both ends of it.
func TestPostScriptNameAtItsEnds(t *testing.T) {
	for name, want := range map[string]string{"!a~b": "!a~b", "a b\x7fc\x00d\u0080e": "abcde", "a[b](c){d}<e>/f%g#h": "abcdefgh", " ": "Font"} {
		if got := postScriptName(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

// The letters before the name of a font follow from what is used of it: from each
// code, and from what it stands for.
func TestSubsetNames(t *testing.T) {
	name := func(text string) string {
		p := newPress()
		p.area(1, words(text))
		return subsetName(p.fonts.Used()[0])
	}
	for text, want := range map[string]string{"a": "BSDSTE+DejaVuSans", "ab": "JRYSOJ+DejaVuSans", "Ā": "UAHMBK+DejaVuSans"} {
		if got := name(text); got != want {
			t.Errorf("with %q it is %s, want %s", text, got, want)
		}
	}
}

// A document is read aloud, and says so, if all of its glyphs stand for text and its
// language is known.
func TestTagged(t *testing.T) {
	const part = "<pdfuaid:part>1</pdfuaid:part>"
	for _, c := range []struct {
		text string
		o    Options
		want bool
	}{
		{"word", Options{Language: "en"}, true},
		{"word", Options{}, false},
		{"\u0628\u064b\u0651", Options{Language: "ar"}, false}, // two marks in one glyph
		{"word", Options{Language: "en", Untagged: true}, false},
	} {
		p := newPress()
		p.area(1, words(c.text))
		c.o.Fonts = p.fonts
		if got := strings.Contains(New(c.o).xmp(), part); got != c.want {
			t.Errorf("%q, %+v: %t", c.text, c.o, got)
		}
	}
}

// Pages are in the document as they were drawn, packed or not, and however much is
// on them.
func TestPackedPages(t *testing.T) {
	p := newPress()
	page := layout.Page{Sheet: 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre}
	for range 400 {
		page.Areas = append(page.Areas, p.area(1, words("some words")))
	}
	write := func(plain bool) []byte {
		d := New(Options{Fonts: p.fonts, Plain: plain})
		for range 4 {
			d.Draw(&page)
		}
		if d.Pages() != 4 {
			t.Errorf("%d pages", d.Pages())
		}
		var b bytes.Buffer
		if err := d.Write(&b); err != nil {
			t.Fatal(err)
		}
		d.Close()
		if d.Close(); !bytes.HasPrefix(b.Bytes(), []byte("%PDF-1.7\n")) {
			t.Errorf("it begins %q", b.Bytes()[:9])
		}
		return b.Bytes()
	}
	plain, packed := write(true), write(false)
	if n := bytes.Count(plain, []byte("\nBT\n")); n != 4*400 {
		t.Errorf("%d texts are in the pages", n)
	}
	if bytes.Contains(packed, []byte("\nBT\n")) || len(packed) > len(plain)/4 {
		t.Errorf("packed, it has %d of %d bytes", len(packed), len(plain))
	}
	contents := New(Options{}).contents
	for range 4 {
		contents.Add(bytes.Repeat([]byte("some words "), 100_000))
	}
	d := &Document{contents: contents}
	d.Close()
	for i, page := range contents.Pages() {
		if len(page) == 0 {
			t.Errorf("page %d is not done", i+1)
		}
	}
}

// The same pages are the same bytes, however many fonts they have; and when they are
// written, nothing goes on beside it.
func TestSameBytes(t *testing.T) {
	write := func() []byte {
		p := newPress()
		d := New(Options{Fonts: p.fonts})
		var spans []typeset.Span
		for _, style := range []typeset.Style{0, typeset.Bold, typeset.Italic, typeset.Bold | typeset.Italic, typeset.Code} {
			spans = append(spans, typeset.Span{Text: "a", Style: style})
		}
		d.Draw(&layout.Page{Sheet: 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre, Areas: []layout.Area{p.area(1, typeset.Block{Spans: spans})}})
		var b bytes.Buffer
		if err := d.Write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	before := runtime.NumGoroutine()
	first := write()
	for range 5 {
		if !bytes.Equal(write(), first) {
			t.Error("the bytes are others the next time")
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines were there before, and %d are after", before, runtime.NumGoroutine())
}
