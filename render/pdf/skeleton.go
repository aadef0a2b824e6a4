package pdf

import (
	"bytes"
	"strings"

	"github.com/jung-kurt/gofpdf"

	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// skeleton lets gofpdf write the fonts and the pages, which are still empty: it
// would hold the content of all of them in memory three times over. Nothing
// that it sees but codes comes from users, so it cannot stumble over their text.
func (d *Document) skeleton() (file *finish.File, err error) {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: inPoints(d.canvas.width), Ht: inPoints(d.canvas.height)}})
	pdf.SetCompression(false)
	pdf.SetCatalogSort(true)
	for _, face := range d.faces() {
		if err := addFace(pdf, face); err != nil {
			return nil, err
		}
	}
	for range d.pages {
		pdf.AddPage()
	}
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		return nil, err
	}
	return finish.Read(out.Bytes())
}

func inPoints(u typeset.Unit) float64 { return float64(u) / 1000 }

// addFace hands gofpdf a font that was built for this document. All its codes
// are marked as used by a template that is never drawn.
func addFace(pdf *gofpdf.Fpdf, face *typeset.Face) error {
	if face.HasPictures() {
		return nil
	}
	font, err := face.Subset()
	if err != nil {
		return err
	}
	var codes strings.Builder
	for _, code := range face.Codes() {
		codes.WriteRune(rune(code))
	}
	pdf.AddUTF8FontFromBytes(face.Name, "", font)
	pdf.SetFont(face.Name, "", 10)
	pdf.CreateTemplateCustom(gofpdf.PointType{}, gofpdf.SizeType{Wd: 10, Ht: 10}, func(t *gofpdf.Tpl) {
		t.Text(0, 0, codes.String())
	})
	return pdf.Error()
}
