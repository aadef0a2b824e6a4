package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/picture"
	"quiz/render/typeset"
)

// A press makes pages of words, each area with one text.
type press struct {
	fonts  *typeset.Fonts
	setter *typeset.Setter
}

func newPress() *press {
	fonts := typeset.NewFonts()
	return &press{fonts, typeset.NewSetter(fonts, typeset.Profile{Sizes: []typeset.Unit{10 * typeset.Point}}, "en")}
}

// area is an area of a section with a text of some words.
func (p *press) area(section int, blocks ...typeset.Block) layout.Area {
	l := p.setter.Placer().Place(p.setter.Prepare(blocks), 10*typeset.Point, 200*typeset.Point, 200*typeset.Point)
	whole := paper.Box{W: 100 * paper.Millimetre, H: 100 * paper.Millimetre}
	return layout.Area{Place: paper.Place{Box: whole}, Room: whole, Section: section, Boxes: layout.AppendBoxes(nil, l, 0)}
}

func words(text string) typeset.Block { return typeset.Block{Spans: []typeset.Span{{Text: text}}} }

// write draws pages, a sheet of paper each.
func (p *press) write(t *testing.T, o Options, pages ...[]layout.Area) *finish.File {
	t.Helper()
	o.Fonts, o.Plain, o.Date = p.fonts, true, time.Unix(0, 0)
	d := New(o)
	for i, areas := range pages {
		d.Draw(&layout.Page{Label: strconv.Itoa(i + 1), Sheet: i + 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre, Areas: areas})
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

var refs = regexp.MustCompile(`(\d+) 0 R`)

// kids are the objects of an element's list.
func kids(file *finish.File, r finish.Ref) (list []finish.Ref) {
	_, inner, _ := strings.Cut(string(file.Get(r)), "/K [")
	for _, m := range refs.FindAllStringSubmatch(inner, -1) {
		n, _ := strconv.Atoi(m[1])
		list = append(list, finish.Ref(n))
	}
	return list
}

var told = regexp.MustCompile(`/S /(\w+) .*/Pg (\d+) 0 R /K (\d+)`)

// sections tells what is read of each section: the tag, the page from 1, and the
// number of each part.
func sections(file *finish.File) (list []string) {
	for _, section := range kids(file, file.Entry(file.Entry(file.Root(), "StructTreeRoot"), "K")) {
		text := ""
		for _, kid := range kids(file, section) {
			m := told.FindStringSubmatch(string(file.Get(kid)))
			for i, page := range file.Pages() {
				if m != nil && m[2] == strconv.Itoa(int(page)) {
					text += fmt.Sprintf("%s %d:%s ", m[1], i+1, m[3])
				}
			}
		}
		list = append(list, strings.TrimSpace(text))
	}
	return list
}

// What belongs to one section is read together, in the order in which it was
// drawn; and sections in the order of their numbers, wherever they lie. What is
// of no section is not read.
func TestSections(t *testing.T) {
	p := newPress()
	first := []layout.Area{p.area(0, words("nobody")), p.area(7, words("seven")), p.area(2, words("two"), words("lines"))}
	second := []layout.Area{p.area(3, words("three")), p.area(2, words("more of two"))}
	file := p.write(t, Options{}, first, second)
	if got, want := fmt.Sprint(sections(file)), "[P 1:1 P 1:2 P 2:1 P 2:0 P 1:0]"; got != want {
		t.Errorf("%s is read, want %s", got, want)
	}
	page := string(file.Get(file.Entry(file.Pages()[0], "Contents")))
	if strings.Count(page, "BDC") != 3 || strings.Count(page, "/Artifact BMC") != 1 {
		t.Errorf("marked content is\n%s", page)
	}
	backwards := p.write(t, Options{Backwards: true}, first, second)
	if got, want := fmt.Sprint(sections(backwards)), "[P 2:1 P 2:2 P 1:1 P 1:0 P 2:0]"; got != want {
		t.Errorf("with the last sheet first, %s is read, want %s", got, want)
	}
}

// A section is read in its own language where that is not the document's.
func TestLanguages(t *testing.T) {
	p := newPress()
	own, other, none := p.area(1, words("one")), p.area(2, words("iki")), p.area(3, words("three"))
	own.Language, other.Language = "en", "az"
	file := p.write(t, Options{Language: "en"}, []layout.Area{own, other, none})
	var got []string
	for _, section := range kids(file, file.Entry(file.Entry(file.Root(), "StructTreeRoot"), "K")) {
		got = append(got, strconv.FormatBool(strings.Contains(string(file.Get(section)), "/Lang (az)")))
	}
	if all := strings.Join(got, " "); all != "false true false" {
		t.Errorf("in Azerbaijani are %s", all)
	}
}

// A document that is not to be read has no mark of it anywhere.
func TestUntagged(t *testing.T) {
	p := newPress()
	area := p.area(0, words("looked at"))
	area.Marks = []layout.Mark{{Kind: layout.Scale, Line: paper.Line{X2: 1000}}}
	file := p.write(t, Options{Untagged: true, Language: "en"}, []layout.Area{area})
	page := string(file.Get(file.Entry(file.Pages()[0], "Contents")))
	root := string(file.Get(file.Root()))
	if strings.Contains(page, "BMC") || strings.Contains(page, "BDC") || strings.Contains(root, "/MarkInfo") || strings.Contains(root, "/StructTreeRoot") {
		t.Errorf("catalogue\n%s\npage\n%s", root, page)
	}
	if !strings.Contains(page, "l S\n") || !strings.Contains(page, "]TJ") {
		t.Errorf("the page lacks its line or its words:\n%s", page)
	}
	if !strings.Contains(root, "/Duplex /Simplex ") {
		t.Errorf("it is not printed on one side: %s", root)
	}
}

// Marks of one kind are drawn alike, and those of pages that have the same are
// kept once.
func TestMarks(t *testing.T) {
	p := newPress()
	page := func() []layout.Area {
		own := layout.Area{Marks: []layout.Mark{
			{Kind: layout.Cut, Line: paper.Line{X2: 1000}}, {Kind: layout.Cut, Line: paper.Line{Y2: 1000}}, {Kind: layout.Fold, Line: paper.Line{X2: 2000}},
		}}
		return []layout.Area{own, p.area(1, words("one"))}
	}
	file := p.write(t, Options{}, page(), page())
	var forms []string
	for r := finish.Ref(1); file.Get(r) != nil; r++ {
		if object := string(file.Get(r)); strings.Contains(object, "/Subtype /Form") && strings.Contains(object, " w ") {
			forms = append(forms, object)
		}
	}
	if len(forms) != 1 || strings.Count(forms[0], " w ") != 2 || strings.Count(forms[0], " l S\n") != 3 || strings.Count(forms[0], "[3 3] 0 d\n") != 1 {
		t.Errorf("forms %q", forms)
	}
}

// A picture is asked for once, for the section that shows it first and as large
// as it is shown at all; the errors of all pictures are told, and nothing is
// written.
func TestPictures(t *testing.T) {
	p := newPress()
	shown := func(name string, size int) typeset.Block {
		return typeset.Block{Picture: &typeset.Picture{Name: name, Width: size, Height: size, PerInch: 72}}
	}
	var asked []Shown
	d := New(Options{Fonts: p.fonts, Date: time.Unix(0, 0), Pictures: func(s Shown) (*picture.Picture, error) {
		asked = append(asked, s)
		return nil, errors.New(s.Name + " is broken")
	}})
	d.Draw(&layout.Page{Sheet: 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre, Areas: []layout.Area{
		p.area(4, shown("a", 12)), p.area(5, shown("b", 36)), p.area(6, shown("a", 24)),
	}})
	var b bytes.Buffer
	err := d.Write(&b)
	if err == nil || err.Error() != "a is broken\nb is broken" || b.Len() > 0 {
		t.Errorf("%v, and %d bytes are written", err, b.Len())
	}
	if got, want := fmt.Sprint(asked), "[{a 4 101 101} {b 5 151 151}]"; got != want {
		t.Errorf("asked for %s, want %s", got, want)
	}
}
