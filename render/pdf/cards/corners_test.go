package cards

import (
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
