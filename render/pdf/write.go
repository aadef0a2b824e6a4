package pdf

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// write makes a document of the pages that were drawn.
func (p *printer) write(w io.Writer) error {
	dr := p.drawer
	dr.arrange()
	p.report.Cards, p.report.Sheets, p.report.Pages, p.report.Smallest = dr.cards, dr.sheets, len(dr.pages), dr.smallest
	d := &document{
		title: p.sheet.Title, author: p.author(), language: p.sheet.Language, date: p.options.Date,
		width: p.options.Stock.Width, height: p.options.Stock.Height,
		pages: dr.packer.pages, faces: p.fonts.Used(), images: dr.canvas.images, forms: dr.forms, plain: p.options.plain, tagged: !slices.ContainsFunc(p.fonts.Used(), (*typeset.Face).Silent),
	}
	file, err := d.skeleton()
	if err != nil {
		return err
	}
	if err := d.complete(file); err != nil {
		return err
	}
	d.information(file)
	dr.structure(file)
	dr.outlines(file)
	dr.viewing(file)
	return d.write(file, w)
}

// author is who wrote the decks, if one did.
func (p *printer) author() string {
	author := p.sheet.Decks[0].Author
	for _, d := range p.sheet.Decks {
		if d.Author != author {
			return ""
		}
	}
	return author
}

// arrange puts the pages into the order of printing: the last first, where a
// printer piles them face up.
func (d *drawer) arrange() {
	if !d.options.Backwards {
		return
	}
	n := len(d.pages)
	per := max(1, n/max(1, d.sheets))
	move := func(page int) int { // sheets backwards, the two sides of each as they are
		return (n/per-1-page/per)*per + page%per
	}
	pages, infos := make([][]byte, n), make([]pageInfo, n)
	for i := range n {
		pages[move(i)], infos[move(i)] = d.packer.pages[i], d.pages[i]
	}
	d.packer.pages, d.pages = pages, infos
	for i := range d.told {
		for side := range d.told[i].sides {
			if s := &d.told[i].sides[side]; s.page >= 0 {
				s.page = move(s.page)
			}
		}
	}
	d.bookmarks.move(move)
}

// viewing says how the document is to be shown and printed: at its true size,
// on both sides of the paper.
func (d *drawer) viewing(file *finish.File) {
	duplex := "Simplex"
	if d.options.Sides == Both {
		switch d.options.Flip {
		case paper.LongEdge:
			duplex = "DuplexFlipLongEdge"
		case paper.ShortEdge:
			duplex = "DuplexFlipShortEdge"
		}
	}
	file.Insert(file.Root(), fmt.Sprintf("/ViewerPreferences <</PrintScaling /None /Duplex /%s /DisplayDocTitle true>>", duplex))
	var labels strings.Builder
	for i, page := range d.pages {
		side := ""
		if d.options.Sides == Both && d.options.Flip != paper.FoldOver {
			side = "a"
			if page.back {
				side = "b"
			}
		}
		fmt.Fprintf(&labels, "%d <</P (%s%s)>> ", i, strconv.Itoa(page.sheet), side)
	}
	file.Insert(file.Root(), "/PageLabels <</Nums ["+labels.String()+"]>>")
}
