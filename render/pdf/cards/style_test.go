package cards

import (
	"fmt"
	"strings"
	"testing"

	"quiz/render/typeset"
)

// Each style has its sizes in points, the largest first, and the space that its
// readers need.
func TestStyles(t *testing.T) {
	for style, want := range map[Style]string{
		Plain:    "24 22 20 18 16 14 13 12 11 10.5 10 9.5 9 8.5 8, leading 60000, tracking 0, ragged false, upright false",
		Large:    "36 32 28 24 22 20 18 16, leading 60000, tracking 0, ragged false, upright false",
		Dyslexia: "24 20 18 16 15 14 13 12, leading 300000, tracking 35000, ragged true, upright true",
	} {
		p := style.profile()
		var list []string
		for _, size := range p.Sizes {
			list = append(list, PointText(size))
		}
		got := fmt.Sprintf("%s, leading %d, tracking %d, ragged %t, upright %t", strings.Join(list, " "), p.Leading, p.Tracking, p.Ragged, p.Upright)
		if got != want {
			t.Errorf("style %d is %s, want %s", style, got, want)
		}
		if smallest := PointText(style.Smallest()); !strings.Contains(want, " "+smallest+", ") {
			t.Errorf("the smallest size of style %d is %s", style, smallest)
		}
	}
}

// A size that is asked for is the largest; those of the style that are below it are
// tried after it.
func TestUpTo(t *testing.T) {
	list := []typeset.Unit{30, 20, 10}
	for most, want := range map[typeset.Unit]string{0: "[30 20 10]", 40: "[40 30 20 10]", 30: "[30 20 10]", 25: "[25 20 10]", 20: "[20 10]", 10: "[10]", 1: "[1]"} {
		if got := fmt.Sprint(upTo(list, most)); got != want {
			t.Errorf("up to %d they are %s, want %s", most, got, want)
		}
	}
}
