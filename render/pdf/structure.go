package pdf

import (
	"fmt"
	"strconv"

	"quiz/render/pdf/finish"
)

// A tree builds the structure of a document: what is read aloud, and in which
// order, wherever it lies on the pages.
type tree struct {
	file    *finish.File
	pages   []finish.Ref
	parents [][]finish.Ref // of each page: the element of each marked content
	buf     []byte
}

// structure tells each card as a section with its front and its back.
func (d *drawer) structure(file *finish.File) {
	t := &tree{file: file, pages: file.Pages(), parents: make([][]finish.Ref, len(d.pages))}
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
	for _, side := range c.sides {
		if side.page < 0 {
			continue
		}
		if side.text {
			kids = append(appendRef(kids, t.content(section, "P", side.page, side.first, "")), ' ')
		}
		for i, alt := range side.alts {
			if alt == "" {
				alt = "picture"
			}
			kids = append(appendRef(kids, t.content(section, "Figure", side.page, side.first+1+i, alt)), ' ')
		}
	}
	b := append(t.buf[:0], "<</S /Sect /P "...)
	b = appendRef(b, parent)
	b = append(b, " /K ["...)
	b = append(b, kids...)
	b = append(b, "]>>"...)
	t.file.Set(section, b)
	t.buf = b
	return section
}

// content adds an element for marked content of a page.
func (t *tree) content(parent finish.Ref, kind string, page, marked int, alt string) finish.Ref {
	b := append(t.buf[:0], "<</S /"...)
	b = append(b, kind...)
	b = append(b, " /P "...)
	b = appendRef(b, parent)
	b = append(b, " /Pg "...)
	b = appendRef(b, t.pages[page])
	b = append(b, " /K "...)
	b = strconv.AppendInt(b, int64(marked), 10)
	if alt != "" {
		b = append(b, " /Alt "...)
		b = append(b, finish.Text(alt)...)
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
