package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"quiz/decks/deckstest"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/picture"
	"quiz/render/typeset"
)

const mm = paper.Millimetre

// place is an area with what it shows, 20 mm wide and high, on a page of 100 by 60.
func (p *press) place(x, y paper.Length, section int, boxes ...layout.Box) layout.Area {
	box := paper.Box{X: x * mm, Y: y * mm, W: 20 * mm, H: 20 * mm}
	room := paper.Box{X: box.X + mm, Y: box.Y + mm, W: box.W - 2*mm, H: box.H - 2*mm}
	return layout.Area{Place: paper.Place{Box: box}, Room: room, Section: section, Boxes: boxes}
}

// boxes are those of a text in a room of 18 mm.
func (p *press) boxes(blocks ...typeset.Block) []layout.Box {
	const room = 51 * typeset.Point
	return layout.AppendBoxes(nil, p.setter.Placer().Place(p.setter.Prepare(blocks), 6*typeset.Point, room, room), 0)
}

// corner is a text that stands at the foot of an area.
func (p *press) corner(text string) layout.Box {
	b := p.boxes(words(text))[0]
	b.Role = layout.Corner
	return b
}

func dot(name, alt string) *typeset.Picture {
	return &typeset.Picture{Name: name, Alt: alt, Width: 4, Height: 2, PerInch: 72}
}

// samplePages are two sheets of two pages each, with all that pages can show.
func samplePages(p *press) []layout.Page {
	mark := func(kind layout.Kind, x1, y1, x2, y2 paper.Length) layout.Mark {
		return layout.Mark{Kind: kind, Line: paper.Line{X1: x1 * mm, Y1: y1 * mm, X2: x2 * mm, Y2: y2 * mm}}
	}
	spans := func(label string, list ...typeset.Span) typeset.Block {
		return typeset.Block{Label: label, Spans: list}
	}
	guides := layout.Area{Marks: []layout.Mark{mark(layout.Cut, 0, 0, 5, 0), mark(layout.Cut, 0, 20, 5, 20), mark(layout.Fold, 0, 10, 5, 10)}}

	question := p.place(5, 5, 2, append(p.boxes(
		spans("", typeset.Span{Text: "A "}, typeset.Span{Text: "b", Style: typeset.Bold}, typeset.Span{Text: " c", Style: typeset.Under}, typeset.Span{Gap: true}, typeset.Span{Text: "d"}),
		typeset.Block{Picture: dot("dots", "two (dots)")}, spans("a)", typeset.Span{Text: "x"}), typeset.Block{Label: "b)", Picture: dot("dots", "")},
		spans("", typeset.Span{Text: "end"})), p.corner("2"), p.corner("q"))...)
	question.Language, question.Topics = "az", []string{"zebra", "Ant"}
	first := p.place(30, 5, 1, p.boxes(words("one"))...)
	first.Topics, first.Marks = []string{"ant", "zebra"}, []layout.Mark{mark(layout.Border, 30, 5, 50, 5)}
	heading := p.place(55, 5, 0, append(p.boxes(words("sheet")), p.corner("1"))...)

	answer := p.place(75, 5, 2, p.boxes(words("B"), typeset.Block{Picture: dot("dots", "again")})...)
	answer.Turned, answer.Topics, answer.Language = true, []string{"late"}, "az"
	back := p.place(50, 5, 1, p.boxes(spans("1.", typeset.Span{Text: "y"}), spans("2.", typeset.Span{Text: "z"}))...)
	last := p.place(5, 5, 3, p.boxes(words("three"), typeset.Block{Picture: dot("other", "")})...)
	last.Language, last.Topics = "en", []string{"Ant"}

	blank := p.place(30, 30, 4)
	blank.Turned = true

	page := func(sheet int, back bool, areas ...layout.Area) layout.Page {
		label := fmt.Sprint(sheet) + map[bool]string{false: "a", true: "b"}[back]
		return layout.Page{Label: label, Sheet: sheet, Back: back, Width: 100 * mm, Height: 60 * mm, Areas: areas}
	}
	return []layout.Page{page(1, false, guides, question, first, heading), page(1, true, guides, answer, back), page(2, false, guides, last, blank), page(2, true)}
}

// sampleDocument draws pages and reads the file back.
func sampleDocument(t *testing.T, p *press, o Options, pages []layout.Page) *finish.File {
	t.Helper()
	o.Fonts, o.Plain, o.Date = p.fonts, true, time.Date(2026, 3, 1, 13, 30, 5, 0, time.FixedZone("AZT", 4*60*60))
	o.Pictures = func(s Shown) (*picture.Picture, error) {
		img := image.NewNRGBA(image.Rect(0, 0, 1, 1))
		img.Set(0, 0, color.NRGBA{'r', 'g', byte('0' + s.Section), byte(s.Width)})
		return samples(img), nil
	}
	d := New(o)
	for i := range pages {
		d.Draw(&pages[i])
	}
	var b bytes.Buffer
	if err := d.Write(&b); err != nil {
		t.Fatal(err)
	}
	file, err := finish.Read(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return file
}

var (
	packed = regexp.MustCompile(`/FlateDecode|/Length1 `)
	unread = regexp.MustCompile(`[^\n -~]`)
)

// objectsOf lists the objects of a file for people to read, but for what fonts are
// packed in, which no one can.
func objectsOf(file *finish.File) string {
	var b strings.Builder
	for r := finish.Ref(1); file.Get(r) != nil; r++ {
		object := string(file.Get(r))
		switch r {
		case file.Root():
			b.WriteString("the catalogue is ")
		case file.Info():
			b.WriteString("the information is ")
		}
		if head, _, _ := strings.Cut(object, "\nstream\n"); packed.MatchString(head) {
			object = "(packed)"
		}
		object = unread.ReplaceAllStringFunc(object, func(s string) string { return strings.Trim(strconv.QuoteToASCII(s), `"`) })
		fmt.Fprintf(&b, "%s: %s\n", r, object)
	}
	return b.String()
}

// nameless takes from pages what they are called, and whose their areas are.
func nameless(pages []layout.Page) []layout.Page {
	for i := range pages {
		pages[i].Label = ""
		for k := range pages[i].Areas {
			a := &pages[i].Areas[k]
			a.Section, a.Topics = 0, nil
		}
	}
	return pages
}

// Whole documents of pages that show all that pages can: as they are read aloud;
// with the last sheet first; and as pages that nobody reads, without names.
func TestGoldenPages(t *testing.T) {
	for name, o := range map[string]Options{
		"tagged":    {Title: "A <title> & more", Author: "An & <author>", Language: "en", Duplex: LongEdge},
		"backwards": {Title: "Ə", Duplex: ShortEdge, Backwards: true},
		"untagged":  {Title: "plain", Language: "en", Untagged: true},
	} {
		p := newPress()
		pages := samplePages(p)
		if o.Untagged {
			pages = nameless(pages)
		}
		deckstest.Golden(t, "pdf/pages-"+name+".txt", objectsOf(sampleDocument(t, p, o, pages)))
	}
}
