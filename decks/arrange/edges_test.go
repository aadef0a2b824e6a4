package arrange_test

import (
	"strings"
	"testing"
)

// What speaks of the other options is short, and so are letters; of what is longer
// nobody looks what it says, and it stands where chance puts it.
func TestLongOptionsAreLikeOthers(t *testing.T) {
	for _, c := range []struct {
		what   string
		option func(n int) string
		others []string
		last   int
	}{
		{"all of the above", func(n int) string { return "All of the above" + strings.Repeat(".", n-16) }, []string{"Gold", "Iron", "Lead", "Zinc"}, 100},
		{"letters", func(n int) string { return "A" + strings.Repeat("/", n-3) + " B" }, []string{"B", "A", "D", "C"}, 60},
	} {
		within, beyond := c.option(c.last), c.option(c.last+1)
		if got := alwaysLast(t, 1, append(c.others, within)...); got != within {
			t.Errorf("%s, %d bytes: at the end stand %q", c.what, c.last, got)
		}
		if got := alwaysLast(t, 1, append(c.others, beyond)...); got == beyond {
			t.Errorf("%s, %d bytes: it always stands at the end", c.what, c.last+1)
		}
	}
}
