package pdf

import (
	"slices"
	"strconv"

	"quiz/render/layout"
)

// Draw draws a page. All pages are of one size, and all words on them are those
// of one typeset.Setter. The document keeps nothing of the page, whose memory
// may serve for another.
func (d *Document) Draw(p *layout.Page) {
	d.canvas.begin(layout.Points(p.Width), layout.Points(p.Height))
	page := len(d.pages)
	for i := range p.Areas {
		a := &p.Areas[i]
		d.bookmark(a, page, d.canvas.height)
		d.marks(a)
		if len(a.Boxes) > 0 {
			d.area(a, page)
		}
	}
	d.pages = append(d.pages, pageInfo{sheet: p.Sheet, label: p.Label})
	d.contents.Add(d.canvas.buf)
}

// marks draws the marks of an area. Pages of a tagged document mostly have the
// same ones, which are kept once, and are not read aloud.
func (d *Document) marks(a *layout.Area) {
	if len(a.Marks) == 0 {
		return
	}
	if d.options.Untagged {
		d.canvas.marks(a.Marks)
		return
	}
	form := canvas{height: d.canvas.height}
	form.marks(a.Marks)
	name := d.form(string(form.buf))
	d.canvas.artifact(func() { d.canvas.text("/", name, " Do\n") })
}

// form names drawing that comes again on other pages, and is kept once.
func (d *Document) form(content string) string {
	i := slices.Index(d.forms, content)
	if i < 0 {
		i = len(d.forms)
		d.forms = append(d.forms, content)
	}
	return "G" + strconv.Itoa(i)
}

// area draws the boxes of an area, and remembers in which order they are read.
// Those of no section are not read.
func (d *Document) area(a *layout.Area, page int) {
	c := d.canvas
	if a.Turned {
		c.turned(a.Box)
		defer c.restore()
	}
	c.at(a.Room)
	info := areaInfo{section: a.Section, page: page, first: c.marked, language: a.Language}
	list := d.tags[:0]
	boxes := a.Boxes
	for ; len(boxes) > 0 && boxes[0].Role != layout.Corner; boxes = boxes[1:] {
		b := &boxes[0]
		if a.Section == 0 {
			c.artifact(func() { c.box(a, b) })
			continue
		}
		c.content(tagOf(b.Role), func() { c.box(a, b) })
		list = append(list, tagged{b.Role, altOf(b)})
	}
	if len(boxes) > 0 {
		c.corners(a, boxes)
	}
	if a.Section > 0 {
		d.tags, info.tags = list, d.listed(list)
		d.areas = append(d.areas, info)
	}
}

func (c *canvas) box(a *layout.Area, b *layout.Box) {
	if p := b.Picture; p != nil {
		c.image(c.images.use(a.Section, p), c.x+p.X, c.y-p.Y-p.Height, p.Width, p.Height)
	}
	for i := range b.Lines {
		c.line(&b.Lines[i])
	}
}

// altOf is what is read of a box that cannot be seen.
func altOf(b *layout.Box) string {
	if b.Picture == nil {
		return ""
	}
	return b.Picture.Alt
}

// corners draws what stands small at the foot of an area, in grey. It is not
// read aloud.
func (c *canvas) corners(a *layout.Area, boxes []layout.Box) {
	c.artifact(func() {
		c.text(".4 g\n")
		for i := range boxes {
			c.box(a, &boxes[i])
		}
		c.penUp()
		c.text("0 g\n")
	})
}
