package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"quiz/render/layout"
	"quiz/render/pdf/finish"
)

// An areaInfo is the marked content of an area, in the order of reading.
type areaInfo struct {
	section  int
	page     int // from 0
	first    int // the number of the first part; the others follow
	language string
	tags     []tagged
}

// A tagged is a part of marked content, with the words for a picture.
type tagged struct {
	role layout.Role
	alt  string
}

// tagOf is the tag that content of a role is marked with.
func tagOf(r layout.Role) string {
	switch r {
	case layout.Picture, layout.ItemPicture:
		return "Figure"
	case layout.Label:
		return "Lbl"
	case layout.Item:
		return "LBody"
	}
	return "P"
}

// listed keeps a copy of each list of parts once: most areas have the same few.
func (d *Document) listed(list []tagged) []tagged {
	key := make([]byte, 0, 32)
	for _, t := range list {
		key = append(append(key, byte(t.role)), t.alt...)
		key = append(key, 0xff) // ends each: no UTF-8 text has it
	}
	kept, known := d.lists[string(key)]
	if !known {
		kept = slices.Clone(list)
		d.lists[string(key)] = kept
	}
	return kept
}

// A tree builds the structure of a document: what is read aloud, and in which
// order, wherever it lies on the pages.
type tree struct {
	file     *finish.File
	pages    []finish.Ref
	language string
	parents  [][]finish.Ref // of each page: the element of each marked content
	buf      []byte
}

// structure puts the sections in the order of their numbers, each with its
// areas. Areas of no section have no place in it.
func (d *Document) structure(file *finish.File) {
	t := &tree{file: file, language: d.options.Language, pages: file.Pages(), parents: make([][]finish.Ref, len(d.pages))}
	root, document := file.Reserve(), file.Reserve()
	sections := t.sections(d.areas, document)
	file.Set(document, []byte(fmt.Sprintf("<</Type /StructElem /S /Document /P %s /K [%s]>>", root, sections)))
	parents := file.Add(t.parentTree())
	file.Set(root, []byte(fmt.Sprintf("<</Type /StructTreeRoot /K %s /ParentTree %s /ParentTreeNextKey %d>>", document, parents, len(t.pages))))
	for i, page := range t.pages {
		file.Insert(page, "/StructParents "+strconv.Itoa(i)+" /Tabs /S")
	}
	file.Insert(file.Root(), fmt.Sprintf("/StructTreeRoot %s /MarkInfo <</Marked true>>", root))
}

// sections adds the elements of all sections, in the order of their numbers.
func (t *tree) sections(areas []areaInfo, document finish.Ref) (list []byte) {
	order := make([]int, len(areas))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if c := cmp.Compare(areas[a].section, areas[b].section); c != 0 {
			return c
		}
		return a - b
	})
	for len(order) > 0 {
		n := 1
		for n < len(order) && areas[order[n]].section == areas[order[0]].section {
			n++
		}
		list = append(appendRef(list, t.section(areas, order[:n], document)), ' ')
		order = order[n:]
	}
	return list
}

// section adds the elements of a section, which has some of the areas, and
// returns its own.
func (t *tree) section(areas []areaInfo, its []int, parent finish.Ref) finish.Ref {
	section := t.file.Reserve()
	var kids []byte
	for _, i := range its {
		kids = t.area(kids, &areas[i], section)
	}
	language := ""
	if own := areas[its[0]].language; own != t.language && own != "" {
		language = " /Lang " + finish.Text(own)
	}
	t.group(section, "Sect", parent, kids, language)
	return section
}

// area adds the elements of an area to those that a section has.
func (t *tree) area(kids []byte, a *areaInfo, section finish.Ref) []byte {
	list := listing{tree: t, section: section}
	for i, tag := range a.tags {
		marked, alt := a.first+i, ""
		if tagOf(tag.role) == "Figure" {
			alt = orPicture(tag.alt)
		}
		switch tag.role {
		case layout.Label:
			list.begin(a.page, marked)
		case layout.Item:
			list.add(t.content(list.item, "LBody", a.page, marked, ""))
		case layout.ItemPicture:
			body := t.file.Reserve()
			t.group(body, "LBody", list.item, appendKid(nil, t.content(body, "Figure", a.page, marked, alt)), "")
			list.add(body)
		default:
			kids = list.end(kids)
			kids = appendKid(kids, t.content(section, tagOf(tag.role), a.page, marked, alt))
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

// orPicture is what is read aloud of a picture, which may have no words of its
// own.
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
