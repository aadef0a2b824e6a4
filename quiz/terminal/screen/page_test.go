package screen

import (
	"strings"
	"testing"

	"quiz/quiz/terminal/text"
)

// The caret stands behind the last letter of a full row, where no letter does.
func TestPageCursor(t *testing.T) {
	pg := newPage(text.Style{Width: 5})
	pg.Add(text.Words("first"))
	pg.Add(text.Line{{Text: "漢字e"}, {Caret: true}, {Text: "x"}})
	at, lines := pg.cursor(), strings.Join(pg.st.DrawAll(pg.lines), "\n")
	if at == nil || at.X != 5 || at.Y != 1 || lines != "first\n漢字e\nx" {
		t.Errorf("the caret is at %v of %q", at, lines)
	}
}
