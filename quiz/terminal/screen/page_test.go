package screen

import (
	"strings"
	"testing"

	"quiz/quiz/terminal/text"
)

// The caret stands behind the last letter of a full row, where no letter does.
func TestPageTakeCaret(t *testing.T) {
	pg := newPage(text.Style{Width: 5})
	pg.add("first\n漢字e" + text.Caret + "x")
	at := pg.takeCaret()
	if at == nil || at.X != 5 || at.Y != 1 || strings.Join(pg.lines, "\n") != "first\n漢字e\nx" {
		t.Errorf("the caret is at %v of %q", at, pg.lines)
	}
	if at := pg.takeCaret(); at != nil {
		t.Errorf("it is there once more, at %v", at)
	}
}
