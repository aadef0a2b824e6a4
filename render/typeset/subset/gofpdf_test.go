package subset

import (
	"bytes"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
	"github.com/jung-kurt/gofpdf"
)

// printed returns what a function prints on the standard output.
func printed(t *testing.T, do func()) string {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "stdout"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	before := os.Stdout
	os.Stdout = file
	defer func() { os.Stdout = before }()
	do()
	b, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// document starts a PDF with a font in it.
func document(src []byte) *gofpdf.Fpdf {
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.AddUTF8FontFromBytes("built", "", src)
	pdf.AddPage()
	pdf.SetFont("built", "", 1000)
	return pdf
}

// The PDF writer takes what is built, prints nothing, and finds each code as
// wide as its glyph.
func TestPDFWriterTakesIt(t *testing.T) {
	for _, s := range samples(t) {
		codes := some(s.face, 300)
		file := build(t, s.face, codes)
		var out bytes.Buffer
		said := printed(t, func() {
			pdf := document(file)
			for code, gid := range codes {
				pdf.Text(20, 400, string(rune(code)))
				width := math.Round(float64(s.face.HorizontalAdvance(gid))) * 1000 / float64(s.face.Upem())
				// The writer has no widths for its first and last code, nor for glyph 0.
				if got := pdf.GetStringWidth(string(rune(code))); code != 0 && gid != 0 && math.Abs(got-width) > 0.5 {
					t.Errorf("%s: code %04X, glyph %d: width %v, want %v", s.name, code, gid, got, width)
				}
			}
			if err := pdf.Output(&out); err != nil {
				t.Errorf("%s: %v", s.name, err)
			}
		})
		if said != "" {
			t.Errorf("%s: the PDF writer says %q", s.name, said)
		}
		if out.Len() < 3000 {
			t.Errorf("%s: the PDF has only %d bytes", s.name, out.Len())
		}
	}
}

// Many codes with gaps, more than the length of the cmap can say.
func TestPDFWriterTakesManyRuns(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	codes := map[uint16]font.GID{}
	for i := range 20000 {
		codes[uint16(0x2000+2*i)] = font.GID(1 + i%6000)
	}
	file := build(t, face, codes)
	said := printed(t, func() {
		pdf := document(file)
		for _, code := range []uint16{0x2000, 0x5ffe, 0x6000, 0xbc3e} {
			want := float64(face.HorizontalAdvance(codes[code])) * 1000 / 2048
			if got := pdf.GetStringWidth(string(rune(code))); math.Abs(got-want) > 0.5 {
				t.Errorf("code %04X: width %v, want %v", code, got, want)
			}
			pdf.Text(20, 400, string(rune(code)))
		}
		if err := pdf.Output(io.Discard); err != nil {
			t.Error(err)
		}
	})
	if said != "" {
		t.Errorf("the PDF writer says %q", said)
	}
}

// What the tests above look for is there to be seen: the writer does complain.
func TestPDFWriterComplains(t *testing.T) {
	said := printed(t, func() { document([]byte("OTTO, which is CFF")) })
	if said == "" {
		t.Error("the PDF writer says nothing about a font of CFF outlines")
	}
}
