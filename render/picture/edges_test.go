package picture

import (
	"fmt"
	"strings"
	"testing"
)

// A picture may have a hundred million pixels, lying or standing, and no more.
func TestMostPixels(t *testing.T) {
	for _, c := range []struct {
		width, height int
		want          bool
	}{{100_000_000, 1, true}, {1, 100_000_000, true}, {10_000, 10_000, true}, {100_000_001, 1, false}, {10_001, 10_000, false}, {10_000, 10_001, false}} {
		err := head{size: size{c.width, c.height}}.checkSize()
		if (err == nil) != c.want || err != nil && !strings.Contains(err.Error(), "the most is 100 million") {
			t.Errorf("%d x %d pixels: %v", c.width, c.height, err)
		}
	}
}

// Resolutions that somebody can have meant are from ten to twenty thousand dots to
// the inch, when rounded.
func TestResolutionsAtTheirEnds(t *testing.T) {
	for n, want := range map[uint64]int{9: 0, 10: 10, 20_000: 20_000, 20_001: 0} {
		if got := perInch(n, 1); got != want {
			t.Errorf("%d dots to the inch are taken as %d, want %d", n, got, want)
		}
	}
	if got := perInch(19, 2); got != 10 {
		t.Errorf("nine and a half are taken as %d, want 10", got)
	}
}

// The scans of a JPEG may pass over twenty thousand million pixels in all.
func TestMostScans(t *testing.T) {
	h := head{format: &format{name: "JPEG"}, size: size{100_000_000, 1}}
	for scans, want := range map[int]string{200: "", 201: "is a JPEG of an unusual kind (201 scans): save it as PNG"} {
		err := h.checkScans([]byte(strings.Repeat("\xff\xda", scans)))
		if got := fmt.Sprint(err); want == "" && err != nil || want != "" && got != want {
			t.Errorf("%d scans: %v, want %q", scans, err, want)
		}
	}
}
