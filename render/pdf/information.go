package pdf

import (
	"fmt"
	"strings"
	"time"

	"quiz/render/pdf/finish"
)

// information writes the document's title, author and dates, once for old
// readers and once as XMP.
func (d *Document) information(file *finish.File) {
	date := d.options.Date.UTC().Format("20060102150405Z")
	info := "<</Title " + finish.Text(d.options.Title) + " /Producer (quiz) /Creator (quiz)"
	if d.options.Author != "" {
		info += " /Author " + finish.Text(d.options.Author)
	}
	file.Set(file.Info(), []byte(info+" /CreationDate (D:"+date+") /ModDate (D:"+date+")>>"))
	meta := file.Reserve()
	file.SetPacked(meta, "/Type /Metadata /Subtype /XML", []byte(d.xmp())) // in letters: it is read by programs that know no PDF
	file.Insert(file.Root(), fmt.Sprintf("/Metadata %s", meta))
	if d.options.Language != "" {
		file.Insert(file.Root(), "/Lang "+finish.Text(d.options.Language))
	}
}

// Signature stands in every document that is made here, and in no other.
const Signature = `<pdf:Producer>quiz</pdf:Producer>`

func (d *Document) xmp() string {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace
	date := d.options.Date.UTC().Format(time.RFC3339)
	var b strings.Builder
	b.WriteString(`<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`)
	b.WriteString(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">`)
	b.WriteString(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escape(printable(d.options.Title)) + `</rdf:li></rdf:Alt></dc:title>`)
	if d.options.Author != "" {
		b.WriteString(`<dc:creator><rdf:Seq><rdf:li>` + escape(printable(d.options.Author)) + `</rdf:li></rdf:Seq></dc:creator>`)
	}
	if d.options.Language != "" {
		b.WriteString(`<dc:language><rdf:Bag><rdf:li>` + escape(printable(d.options.Language)) + `</rdf:li></rdf:Bag></dc:language>`)
	}
	if d.tagged() && d.options.Language != "" { // else it is not what PDF/UA asks for
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
