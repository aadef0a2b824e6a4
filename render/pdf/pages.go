package pdf

import (
	"cmp"
	"fmt"
	"strings"

	"quiz/render/pdf/finish"
)

// A pageInfo is a page as it was drawn.
type pageInfo struct {
	sheet int    // of paper, from 1
	label string // what it is called
}

// arrange puts the pages into the order of printing: the last sheet first, where
// a printer piles them face up, the two sides of each as they are.
func (d *Document) arrange() {
	n := len(d.pages)
	if !d.options.Backwards {
		return
	}
	per := n / d.pages[n-1].sheet
	move := func(page int) int { return (n/per-1-page/per)*per + page%per }
	pages, infos := make([][]byte, n), make([]pageInfo, n)
	for i := range n {
		pages[move(i)], infos[move(i)] = d.contents.Pages()[i], d.pages[i]
	}
	copy(d.contents.Pages(), pages)
	d.pages = infos
	for i := range d.areas {
		d.areas[i].page = move(d.areas[i].page)
	}
	d.bookmarks.move(move)
}

// viewing says how a document is to be shown and printed: at its true size, on
// both sides of the paper.
func (d *Document) viewing() string {
	return "/ViewerPreferences <</PrintScaling /None /Duplex /" + string(cmp.Or(d.options.Duplex, Simplex)) + " /DisplayDocTitle true>>"
}

// labels names the pages, where they have names.
func (d *Document) labels(file *finish.File) {
	if d.pages[0].label == "" {
		return
	}
	var labels strings.Builder
	for i, page := range d.pages {
		fmt.Fprintf(&labels, "%d <</P %s>> ", i, finish.Text(page.label))
	}
	file.Insert(file.Root(), "/PageLabels <</Nums ["+labels.String()+"]>>")
}
