package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"quiz/render/layout"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// bookmarks lead to the first area of each topic.
type bookmarks struct {
	byTopic map[string]*target
	topics  []*target
}

// A target is a topic with its first area.
type target struct {
	topic string
	areas int
	page  int
	x, y  typeset.Unit
}

// bookmark notes where an area lies, for each of its topics.
func (b *bookmarks) bookmark(a *layout.Area, page int, height typeset.Unit) {
	for _, topic := range a.Topics {
		t := b.byTopic[topic]
		if t == nil {
			if b.byTopic == nil {
				b.byTopic = map[string]*target{}
			}
			t = &target{topic: topic, page: page, x: layout.Points(a.X), y: height - layout.Points(a.Y)}
			b.byTopic[topic] = t
			b.topics = append(b.topics, t)
		}
		t.areas++
	}
}

// move follows pages that are put into another order.
func (b *bookmarks) move(to func(page int) int) {
	for _, t := range b.topics {
		t.page = to(t.page)
	}
}

func (b *bookmarks) outlines(file *finish.File) {
	if len(b.topics) == 0 {
		return
	}
	slices.SortFunc(b.topics, func(a, c *target) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.topic), strings.ToLower(c.topic)), strings.Compare(a.topic, c.topic))
	})
	root := file.Reserve()
	items := make([]finish.Ref, len(b.topics))
	for i := range items {
		items[i] = file.Reserve()
	}
	pages := file.Pages()
	for i, t := range b.topics {
		c := canvas{}
		c.numbers(t.x, t.y)
		item := fmt.Sprintf("<</Title %s /Parent %s /Dest [%s /XYZ %s0]", finish.Text(fmt.Sprintf("%s (%d)", t.topic, t.areas)), root, pages[t.page], c.buf)
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
