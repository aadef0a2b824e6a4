package cards

import (
	"strings"
	"testing"

	"quiz/render/layout"
)

// A front has a card's number in its corner and no more of its name, which may
// tell the answer; a back has the id, too, and which blanks are asked for.
func TestCorners(t *testing.T) {
	d := written(t, "title = 'T'\n[[card]]\nid = 'paris'\nquestion = 'Capital of France?'\nanswer = 'Paris'\n"+
		"[[card]]\nquestion = 'Q'\nanswer = 'a'\n[[card]]\nid = 'two'\ncloze = '{{c1::a}} {{c2::b}}'\n")
	dump := newFaceDump(t, compose(t, d), Options{Stock: stock(t, "a7")})
	wants := [][2]string{{"1", "1 · paris"}, {"2", "2"}, {"3", "3 · two · c1"}, {"3", "3 · two · c2"}}
	for i, c := range dump.selection.Cards {
		text := dump.prepare(c)
		for side, want := range wants[i] {
			boxes := areasOf(dump.drawer.imposer, layout.Side(side), text)[0].Boxes
			corners := boxes[len(boxes)-2:]
			if got := dump.line(&corners[0].Lines[0]); got != want {
				t.Errorf("card %d, side %d: %q, want %q", i+1, side, got, want)
			}
			if got := dump.line(&corners[1].Lines[0]); got != "T" {
				t.Errorf("card %d, side %d: the title is %q", i+1, side, got)
			}
		}
	}
}

// However long a card's id and the title of its deck are, they do not meet.
func TestLongCorners(t *testing.T) {
	d := written(t, "title = '"+strings.Repeat("A long title ", 20)+"'\n[[card]]\nid = '"+strings.Repeat("long-", 30)+"id'\nquestion = 'Q'\nanswer = 'a'\n")
	dump := newFaceDump(t, compose(t, d), Options{Stock: stock(t, "a7")})
	boxes := areasOf(dump.drawer.imposer, layout.Back, dump.prepare(dump.selection.Cards[0]))[0].Boxes
	room := layout.Points(dump.drawer.room.W)
	name, title := boxes[len(boxes)-2].Lines, boxes[len(boxes)-1].Lines
	if len(name) != 1 || name[0].X+name[0].Width > room*55/100 || name[0].Width < room*45/100 {
		t.Errorf("of %d, the name takes %d lines, %+v", room, len(name), name[0])
	}
	if len(title) != 1 || title[0].Width > room*42/100 || title[0].X+title[0].Width != room {
		t.Errorf("of %d, the title takes %d lines, %+v", room, len(title), title[0])
	}
}
