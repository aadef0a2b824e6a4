package markup

import (
	"strings"
	"testing"
)

// Lists are nested sixteen deep; what opens a list in the deepest stays text.
func TestDeepestList(t *testing.T) {
	for n, want := range map[int]string{16: "a", 17: "- a"} {
		blocks := Parse(strings.Repeat("- ", n) + "a")
		last := blocks[len(blocks)-1]
		text := ""
		for _, s := range last.Spans {
			text += s.Plain()
		}
		if last.Depth != 16 || text != want {
			t.Errorf("%d lists: %q stands %d deep, want %q", n, text, last.Depth, want)
		}
	}
}

// Groups of maths are nested forty deep; what lies deeper stays as it is written.
func TestDeepestMath(t *testing.T) {
	for n, want := range map[int]string{40: "x", 41: "{x" + strings.Repeat("}", 41)} {
		if got := Plain("$" + strings.Repeat("{", n) + "x" + strings.Repeat("}", n) + "$"); got != want {
			t.Errorf("%d groups: %q, want %q", n, got, want)
		}
	}
}
