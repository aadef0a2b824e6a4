package finish

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
	"time"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/jung-kurt/gofpdf"
)

// document has gofpdf write a document with everything that makes an object:
// fonts of two kinds, pictures, templates, layers, bookmarks, and files.
func document(t testing.TB, pages int, compress bool) []byte {
	t.Helper()
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.SetCompression(compress)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(time.Unix(0, 0).UTC())
	pdf.SetModificationDate(time.Unix(0, 0).UTC())
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetTitle("Sınaq (dəsti) \\ endobj >> stream", true)
	pdf.SetXmpMetadata([]byte("<x>endstream endobj</x>"))
	pdf.SetJavascript("app.alert('(1) >> endobj');")
	pdf.SetAttachments([]gofpdf.Attachment{{Content: []byte("a,b\n"), Filename: "a.csv", Description: "A (table"}})
	pdf.AddUTF8FontFromBytes("Deja Vu", "b", dejavusans.TTF)
	pdf.AddUTF8FontFromBytes("w01", "", dejavusans.TTF)
	layer := pdf.AddLayer("Layer ) one", true)
	picture(t, pdf)
	template := pdf.CreateTemplate(func(tpl *gofpdf.Tpl) {
		tpl.SetFont("Helvetica", "", 9)
		tpl.Text(10, 10, "template endstream")
	})
	for n := range pages {
		pdf.AddPage()
		pdf.SetFont("w01", "", 20)
		pdf.Text(50, 100, fmt.Sprintf("Səhifə %d (endobj >> \\", n+1))
		pdf.SetFont("deja vu", "B", 20)
		pdf.Text(50, 130, "endstream\nendobj")
		pdf.LinkString(50, 80, 100, 20, "https://example.org/a(b)>>endobj")
		pdf.Bookmark(fmt.Sprintf("Page %d", n+1), 0, 0)
		pdf.BeginLayer(layer)
		pdf.Image("picture", 50, 200, 40, 0, false, "", 0, "")
		pdf.EndLayer()
		pdf.SetAlpha(0.5, "Normal")
		pdf.UseTemplate(template)
		pdf.LinearGradient(50, 300, 100, 100, 250, 0, 0, 0, 0, 250, 0, 0, 1, 1)
	}
	var b bytes.Buffer
	if err := pdf.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// picture adds a picture that is transparent here and there.
func picture(t testing.TB, pdf *gofpdf.Fpdf) {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, 30, 20))
	for i := range 600 {
		img.Set(i%30, i/30, color.NRGBA{uint8(i), uint8(i / 3), 200, uint8(255 - i%200)})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	pdf.RegisterImageOptionsReader("picture", gofpdf.ImageOptions{ImageType: "png"}, &b)
}

// shaped returns a file in gofpdf's shape. The last object but one is the
// dictionary with the title, the last is the catalogue.
func shaped(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.3\n")
	var lines strings.Builder
	for i, body := range objects {
		fmt.Fprintf(&lines, "%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	start := b.Len()
	n := len(objects)
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n%s", n+1, lines.String())
	fmt.Fprintf(&b, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n>>\nstartxref\n%d\n%%%%EOF\n", n+1, n, n-1, start)
	return b.Bytes()
}

// small are the objects of a small document of one page.
func small() []string {
	return []string{
		"<</Type /Pages\n/Kids [3 0 R ]\n/Count 1\n/MediaBox [0 0 200 100]\n>>",
		"<<\n/ProcSet [/PDF /Text]\n>>",
		"<</Type /Page\n/Parent 1 0 R\n/Resources 2 0 R\n/Contents 4 0 R>>",
		"<</Length 17>>\nstream\n0 0 50 50 re f Q\n\nendstream",
		"<<\n/Producer (p)\n/Title (\\(endobj\\))\n>>",
		"<<\n/Type /Catalog\n/Pages 1 0 R\n/Names <<\n/EmbeddedFiles << /Names [\n  \n] >>\n>>\n>>",
	}
}

func mustRead(t testing.TB, src []byte) *File {
	t.Helper()
	f, err := Read(src)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func mustWrite(t testing.TB, f *File, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
