package pdf

import (
	"fmt"
	"io"
	"slices"
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
		pages: dr.contents.Pages(), faces: p.fonts.Used(), images: dr.canvas.images, forms: dr.forms, plain: p.options.plain, tagged: !slices.ContainsFunc(p.fonts.Used(), (*typeset.Face).Silent),
	}
	file, err := d.make()
	if err != nil {
		return err
	}
	dr.structure(file)
	dr.outlines(file)
	file.Insert(file.Root(), viewing(p.options.Sides, p.options.Flip))
	dr.labels(file)
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
		pages[move(i)], infos[move(i)] = d.contents.Pages()[i], d.pages[i]
	}
	copy(d.contents.Pages(), pages)
	d.pages = infos
	for i := range d.told {
		for side := range d.told[i].sides {
			if s := &d.told[i].sides[side]; s.page >= 0 {
				s.page = move(s.page)
			}
		}
	}
	d.bookmarks.move(move)
}

// viewing says how a document is to be shown and printed: at its true size, on
// both sides of the paper.
func viewing(sides Sides, flip paper.Flip) string {
	duplex := "Simplex"
	switch {
	case sides == Both && flip == paper.LongEdge:
		duplex = "DuplexFlipLongEdge"
	case sides == Both && flip == paper.ShortEdge:
		duplex = "DuplexFlipShortEdge"
	}
	return "/ViewerPreferences <</PrintScaling /None /Duplex /" + duplex + " /DisplayDocTitle true>>"
}

// labels names the pages: 1a and 1b are the two sides of the first sheet.
func (d *drawer) labels(file *finish.File) {
	twoSided := d.options.Sides == Both && d.options.Flip != paper.FoldOver
	var labels strings.Builder
	for i, page := range d.pages {
		side := ""
		switch {
		case twoSided && page.back:
			side = "b"
		case twoSided:
			side = "a"
		}
		fmt.Fprintf(&labels, "%d <</P (%d%s)>> ", i, page.sheet, side)
	}
	file.Insert(file.Root(), "/PageLabels <</Nums ["+labels.String()+"]>>")
}
