package cards

import (
	"io"

	"quiz/render/paper"
	"quiz/render/pdf"
)

// newDocument begins the document.
func (p *printer) newDocument() *pdf.Document {
	o := p.options
	return pdf.New(pdf.Options{
		Title: p.selection.Title, Author: p.author(), Language: p.selection.Language, Date: o.Date,
		Fonts: p.fonts, Pictures: p.load, Duplex: duplex(o.Sides, o.Flip), Backwards: o.Backwards, Plain: o.plain,
	})
}

// write writes the pages that were drawn. It is an errBroken, and nothing was
// written, where pictures turn out to be broken that were to be shown.
func (p *printer) write(w io.Writer) error {
	d := p.drawer
	p.report.Cards, p.report.Sheets, p.report.Pages, p.report.Smallest = d.cards, d.sheets, d.document.Pages(), d.smallest
	p.report.Unshown = p.maker.pictures.unshown
	return d.document.Write(w)
}

// author is who wrote the decks, if one did.
func (p *printer) author() string {
	author := ""
	for i, d := range p.selection.Decks {
		switch {
		case i == 0:
			author = d.Author
		case d.Author != author:
			return ""
		}
	}
	return author
}

// duplex is how printers are to turn the paper.
func duplex(sides Sides, flip paper.Flip) pdf.Duplex {
	switch {
	case sides == Both && flip == paper.LongEdge:
		return pdf.LongEdge
	case sides == Both && flip == paper.ShortEdge:
		return pdf.ShortEdge
	}
	return pdf.Simplex
}
