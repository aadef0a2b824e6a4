// Package pdf writes pages that were laid out as a PDF document that can be read
// aloud. It decides nothing about places: it draws what package layout says. It
// is the only place that calls gofpdf, which is given empty pages and the fonts that
// were built for the text; what stands on the pages is written as codes of these
// fonts, and package finish puts it into what gofpdf wrote.
//
// A document is the same to the byte for the same pages, options, fonts and
// date. It is tagged: all areas of one section are read together, in the order
// in which they were drawn, wherever they lie. Text that is copied out of it is
// the text that was put in. Nothing is written before all of it is there.
package pdf

import (
	"io"
	"slices"
	"time"

	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// Duplex is how a printer turns paper.
type Duplex string

// The ways to print: on one side, or on both, turned about an edge.
const (
	Simplex   Duplex = "Simplex"
	LongEdge  Duplex = "DuplexFlipLongEdge"
	ShortEdge Duplex = "DuplexFlipShortEdge"
)

// Options say what a document is.
type Options struct {
	Title, Author, Language string    // author and language may be empty
	Date                    time.Time // when it was made
	Fonts                   *typeset.Fonts
	Pictures                Loader // may be nil where pages show none
	Duplex                  Duplex
	Backwards               bool // the last sheet of paper comes first
	Untagged                bool // nothing of it is read aloud, and it has no structure
	Plain                   bool // it is not packed, for people to read
}

// A Document is a PDF document in the making: Draw draws its pages one after
// another, and Write writes it. It is for one goroutine at a time.
type Document struct {
	options  Options
	canvas   *canvas
	pages    []pageInfo
	contents *finish.Contents // of the pages
	forms    []string         // drawing that many pages share
	areas    []areaInfo
	tags     []tagged            // of the area that is drawn
	lists    map[string][]tagged // each list of tags, once
	bookmarks
}

// New begins a document.
func New(o Options) *Document {
	c := newCanvas()
	c.untagged = o.Untagged
	return &Document{options: o, canvas: c, contents: finish.NewContents(o.Plain), lists: map[string][]tagged{}}
}

// Pages is how many pages were drawn.
func (d *Document) Pages() int { return len(d.pages) }

// Close ends the work of the pages that were drawn. It must be called where
// Write is not, and may be called before it.
func (d *Document) Close() { d.contents.Close() }

// Write writes the document, which must have a page, once. The errors of all its
// pictures are joined in one.
func (d *Document) Write(w io.Writer) error {
	d.Close()
	d.arrange()
	file, err := d.skeleton()
	if err != nil {
		return err
	}
	if err := d.complete(file); err != nil {
		return err
	}
	d.information(file)
	if !d.options.Untagged {
		d.structure(file)
	}
	d.outlines(file)
	file.Insert(file.Root(), d.viewing())
	d.labels(file)
	return file.Write(w, finish.Options{Version: "1.7", Plain: d.options.Plain})
}

func (d *Document) faces() []*typeset.Face { return d.options.Fonts.Used() }

// tagged tells if all of the document can be read aloud: each font says what its
// glyphs stand for.
func (d *Document) tagged() bool {
	return !d.options.Untagged && !slices.ContainsFunc(d.faces(), (*typeset.Face).Silent)
}
