package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jung-kurt/gofpdf"

	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

var errNothing = errors.New("there is no card to print")

// A document is what is written by gofpdf and made complete by us: pages that
// are drawn already, with their fonts and images.
type document struct {
	title, author, language string
	date                    time.Time
	width, height           paper.Length
	pages                   [][]byte // content, deflated unless plain
	faces                   []*typeset.Face
	images                  *gallery
	forms                   []string // G0, G1, …
	plain                   bool
	tagged                  bool // has a structure, and text for each glyph
}

// skeleton lets gofpdf write the fonts and the pages, which are still empty: it
// would hold the content of all of them in memory three times over. Nothing
// that it sees but codes comes from users, so it cannot stumble over their text.
func (d *document) skeleton() (file *finish.File, err error) {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: inPoints(d.width), Ht: inPoints(d.height)}})
	pdf.SetCompression(false)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(d.date)
	pdf.SetModificationDate(d.date)
	pdf.SetAutoPageBreak(false, 0)
	for _, face := range d.faces {
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

func inPoints(l paper.Length) float64 { return float64(points(l)) / 1000 }

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

// make makes the file, but for what is particular to its pages.
func (d *document) make() (*finish.File, error) {
	file, err := d.skeleton()
	if err != nil {
		return nil, err
	}
	if err := d.complete(file); err != nil {
		return nil, err
	}
	d.information(file)
	return file, nil
}

// complete puts in what gofpdf leaves out: the pages' content, names for fonts
// and images, and what text the codes of fonts stand for.
func (d *document) complete(file *finish.File) error {
	for i, page := range file.Pages() {
		content := file.Entry(page, "Contents")
		if content == 0 {
			return errors.New("internal error: pdf: a page has no content")
		}
		if d.plain {
			file.SetStream(content, "", d.pages[i])
		} else {
			file.SetPacked(content, "/Filter /FlateDecode", d.pages[i])
		}
	}
	fonts, err := d.nameFonts(file)
	if err != nil {
		return err
	}
	return d.resources(file, fonts)
}

// nameFonts gives each font the name that pages use, and its text.
func (d *document) nameFonts(file *finish.File) (string, error) {
	var names strings.Builder
	fonts := file.Fonts()
	for _, face := range d.faces {
		if face.HasPictures() {
			continue
		}
		ref, ok := fonts[strings.ToLower(face.Name)]
		if !ok {
			ref, ok = fonts[face.Name]
		}
		if !ok {
			return "", fmt.Errorf("internal error: pdf: font %s is lost", face.Name)
		}
		fmt.Fprintf(&names, "/%s %s ", face.Name, ref)
		renameFont(file, ref, subsetName(face))
		if err := file.SetToUnicode(ref, finish.ToUnicode(face.Codes(), face.Text)); err != nil {
			return "", err
		}
	}
	return names.String(), nil
}

// resources writes the fonts and images that pages may name. All pages share
// one dictionary, which the first page names.
func (d *document) resources(file *finish.File, fonts string) error {
	ref := file.Entry(file.Pages()[0], "Resources")
	if ref == 0 {
		return errors.New("internal error: pdf: there are no resources")
	}
	images, err := d.images.add(file)
	if err != nil {
		return err
	}
	for i, content := range d.forms {
		box := canvas{}
		box.numbers(points(d.width), points(d.height))
		form := file.AddStream(fmt.Sprintf("/Type /XObject /Subtype /Form /BBox [0 0 %s] /Resources <<>>", box.buf), []byte(content))
		images += fmt.Sprintf("/G%d %s ", i, form)
	}
	file.Set(ref, []byte("<</ProcSet [/PDF /Text /ImageB /ImageC] /Font <<"+fonts+">> /XObject <<"+images+">>>>"))
	return nil
}

// information writes the document's title, author and dates, once for old
// readers and once as XMP.
func (d *document) information(file *finish.File) {
	date := d.date.UTC().Format("20060102150405Z")
	info := "<</Title " + finish.Text(d.title) + " /Producer (quiz) /Creator (quiz)"
	if d.author != "" {
		info += " /Author " + finish.Text(d.author)
	}
	file.Set(file.Info(), []byte(info+" /CreationDate (D:"+date+") /ModDate (D:"+date+")>>"))
	meta := file.Reserve()
	file.SetPacked(meta, "/Type /Metadata /Subtype /XML", []byte(d.xmp())) // in letters: it is read by programs that know no PDF
	file.Insert(file.Root(), fmt.Sprintf("/Metadata %s", meta))
	if d.language != "" {
		file.Insert(file.Root(), "/Lang "+finish.Text(d.language))
	}
}

// Signature stands in every document that is made here, and in no other.
const Signature = `<pdf:Producer>quiz</pdf:Producer>`

func (d *document) xmp() string {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace
	date := d.date.UTC().Format(time.RFC3339)
	var b strings.Builder
	b.WriteString(`<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`)
	b.WriteString(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">`)
	b.WriteString(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escape(printable(d.title)) + `</rdf:li></rdf:Alt></dc:title>`)
	if d.author != "" {
		b.WriteString(`<dc:creator><rdf:Seq><rdf:li>` + escape(printable(d.author)) + `</rdf:li></rdf:Seq></dc:creator>`)
	}
	if d.language != "" {
		b.WriteString(`<dc:language><rdf:Bag><rdf:li>` + escape(printable(d.language)) + `</rdf:li></rdf:Bag></dc:language>`)
	}
	if d.tagged && d.language != "" { // else it is not what PDF/UA asks for
		b.WriteString(`<pdfuaid:part>1</pdfuaid:part>`)
	}
	b.WriteString(`<xmp:CreateDate>` + date + `</xmp:CreateDate><xmp:ModifyDate>` + date + `</xmp:ModifyDate><xmp:CreatorTool>quiz</xmp:CreatorTool>` + Signature)
	b.WriteString(`</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`)
	return b.String()
}

// printable takes out what XML cannot hold.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
}

// write writes the finished file.
func (d *document) write(file *finish.File, w io.Writer) error {
	return file.Write(w, finish.Options{Version: "1.7", Plain: d.plain})
}
