package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"quiz/render"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// bookmarks lead to the first card of each tag.
type bookmarks struct {
	byTag map[string]*target
	tags  []*target
}

// A target is a tag with its first card.
type target struct {
	tag   string
	cards int
	page  int
	x, y  typeset.Unit
}

// bookmark notes where a card lies, for each of its tags.
func (b *bookmarks) bookmark(c *render.Card, page int, x, y typeset.Unit) {
	for _, tag := range c.Deck.TagsOf(c.Card) {
		t := b.byTag[tag]
		if t == nil {
			if b.byTag == nil {
				b.byTag = map[string]*target{}
			}
			t = &target{tag: tag, page: page, x: x, y: y}
			b.byTag[tag] = t
			b.tags = append(b.tags, t)
		}
		t.cards++
	}
}

// move follows pages that are put into another order.
func (b *bookmarks) move(to func(page int) int) {
	for _, t := range b.tags {
		t.page = to(t.page)
	}
}

// outlines writes the bookmarks, by name.
func (b *bookmarks) outlines(file *finish.File) {
	if len(b.tags) == 0 {
		return
	}
	slices.SortFunc(b.tags, func(a, c *target) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.tag), strings.ToLower(c.tag)), strings.Compare(a.tag, c.tag))
	})
	root := file.Reserve()
	items := make([]finish.Ref, len(b.tags))
	for i := range items {
		items[i] = file.Reserve()
	}
	pages := file.Pages()
	for i, t := range b.tags {
		c := canvas{}
		c.numbers(t.x, t.y)
		item := fmt.Sprintf("<</Title %s /Parent %s /Dest [%s /XYZ %s0]", finish.Text(fmt.Sprintf("%s (%d)", t.tag, t.cards)), root, pages[t.page], c.buf)
		if i > 0 {
			item += fmt.Sprintf(" /Prev %s", items[i-1])
		}
		if i+1 < len(items) {
			item += fmt.Sprintf(" /Next %s", items[i+1])
		}
		file.Set(items[i], []byte(item+">>"))
	}
	file.Set(root, []byte(fmt.Sprintf("<</Type /Outlines /First %s /Last %s /Count %d>>", items[0], items[len(items)-1], len(items))))
	file.Insert(file.Root(), fmt.Sprintf("/Outlines %s", root))
}
