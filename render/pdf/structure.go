package pdf

import (
	"fmt"
	"strconv"

	"quiz/render/pdf/finish"
)

// A tree builds the structure of a document: what is read aloud, and in which
// order, wherever it lies on the pages.
type tree struct {
	file     *finish.File
	pages    []finish.Ref
	language string
	parents  [][]finish.Ref // of each page: the element of each marked content
	buf      []byte
}

// structure tells each card as a section with its front and its back.
func (d *drawer) structure(file *finish.File) {
	t := &tree{file: file, language: d.language, pages: file.Pages(), parents: make([][]finish.Ref, len(d.pages))}
	root, document := file.Reserve(), file.Reserve()
	var sections []byte
	for i := range d.told {
		section := t.card(&d.told[i], document)
		sections = append(appendRef(sections, section), ' ')
	}
	file.Set(document, []byte(fmt.Sprintf("<</Type /StructElem /S /Document /P %s /K [%s]>>", root, sections)))
	parents := file.Add(t.parentTree())
	file.Set(root, []byte(fmt.Sprintf("<</Type /StructTreeRoot /K %s /ParentTree %s /ParentTreeNextKey %d>>", document, parents, len(t.pages))))
	for i, page := range t.pages {
		file.Insert(page, "/StructParents "+strconv.Itoa(i)+" /Tabs /S")
	}
	file.Insert(file.Root(), fmt.Sprintf("/StructTreeRoot %s /MarkInfo <</Marked true>>", root))
}

// card adds the elements of a card and returns its section.
func (t *tree) card(c *toldCard, parent finish.Ref) finish.Ref {
	section := t.file.Reserve()
	var kids []byte
	for i := range c.sides {
		if c.sides[i].page >= 0 {
			kids = t.side(kids, &c.sides[i], section)
		}
	}
	language := ""
	if own := c.card.Deck.Language; own != t.language && own != "" {
		language = " /Lang " + finish.Text(own)
	}
	t.group(section, "Sect", parent, kids, language)
	return section
}

// side adds the elements of one side to those that a section has.
func (t *tree) side(kids []byte, s *toldSide, section finish.Ref) []byte {
	alts, list := s.alts, listing{tree: t, section: section}
	for i, part := range []byte(s.parts) {
		marked, alt := s.first+i, ""
		if tagOf(part) == "Figure" {
			alt, alts = orPicture(alts[0]), alts[1:]
		}
		switch part {
		case partLabel:
			list.begin(s.page, marked)
		case partBody:
			list.add(t.content(list.item, "LBody", s.page, marked, ""))
		case partBodyPicture:
			body := t.file.Reserve()
			t.group(body, "LBody", list.item, appendKid(nil, t.content(body, "Figure", s.page, marked, alt)), "")
			list.add(body)
		default:
			kids = list.end(kids)
			kids = appendKid(kids, t.content(section, tagOf(part), s.page, marked, alt))
		}
	}
	return list.end(kids)
}

// A listing is a list of labelled parts while it is made. Its list and its item
// are 0 where there is none under way.
type listing struct {
	*tree
	section, list, item finish.Ref
	items, within       []byte
}

// begin begins an item with its label.
func (l *listing) begin(page, marked int) {
	if l.endItem(); l.list == 0 {
		l.list = l.file.Reserve()
	}
	l.item = l.file.Reserve()
	l.add(l.content(l.item, "Lbl", page, marked, ""))
}

// add adds an element to the item.
func (l *listing) add(r finish.Ref) { l.within = appendKid(l.within, r) }

func (l *listing) endItem() {
	if l.item != 0 {
		l.group(l.item, "LI", l.list, l.within, "")
		l.items, l.item, l.within = appendKid(l.items, l.item), 0, nil
	}
}

// end ends the list, if there is one, and adds it to the elements before it.
func (l *listing) end(kids []byte) []byte {
	if l.endItem(); l.list == 0 {
		return kids
	}
	l.group(l.list, "L", l.section, l.items, "")
	kids, l.list, l.items = appendKid(kids, l.list), 0, nil
	return kids
}

// orPicture is what a picture without words of its own is told as.
func orPicture(alt string) string {
	if alt == "" {
		return "picture"
	}
	return alt
}

func appendKid(kids []byte, r finish.Ref) []byte { return append(appendRef(kids, r), ' ') }

// group writes an element that has others in it.
func (t *tree) group(r finish.Ref, kind string, parent finish.Ref, kids []byte, more string) {
	b := append(t.buf[:0], "<</S /"...)
	b = append(append(b, kind...), " /P "...)
	b = append(appendRef(b, parent), more...)
	b = append(append(b, " /K ["...), kids...)
	b = append(b, "]>>"...)
	t.file.Set(r, b)
	t.buf = b
}

// content adds an element for marked content of a page.
func (t *tree) content(parent finish.Ref, kind string, page, marked int, alt string) finish.Ref {
	b := append(t.buf[:0], "<</S /"...)
	b = append(append(b, kind...), " /P "...)
	b = append(appendRef(b, parent), " /Pg "...)
	b = append(appendRef(b, t.pages[page]), " /K "...)
	b = strconv.AppendInt(b, int64(marked), 10)
	if alt != "" {
		b = append(append(b, " /Alt "...), finish.Text(alt)...)
	}
	b = append(b, ">>"...)
	t.buf = b
	ref := t.file.Add(b)
	for len(t.parents[page]) <= marked {
		t.parents[page] = append(t.parents[page], 0)
	}
	t.parents[page][marked] = ref
	return ref
}

// parentTree leads from marked content back to its element.
func (t *tree) parentTree() []byte {
	b := []byte("<</Nums [")
	for page, list := range t.parents {
		b = strconv.AppendInt(b, int64(page), 10)
		b = append(b, " ["...)
		for _, ref := range list {
			b = append(appendRef(b, ref), ' ')
		}
		b = append(b, "] "...)
	}
	return append(b, "]>>"...)
}

func appendRef(b []byte, r finish.Ref) []byte {
	return append(strconv.AppendInt(b, int64(r), 10), " 0 R"...)
}
