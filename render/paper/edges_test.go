package paper_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/render/paper"
)

// Measures of one's own sheet are taken up to each end, and not a hair further. A
// measure may be refused for another reason then, but not for its own sake.
func TestMeasuresAtTheirEnds(t *testing.T) {
	const sides, card = "paper must be from 20 mm to 2000 mm wide and high", "must be from 5 mm to 2000 mm"
	const place, count = "must be from 0 mm to 2000 mm", "must be a whole number from 1 to 100"
	for _, c := range []struct{ key, within, beyond, want string }{
		{"paper", "[20, 297] [210, 20] [2000, 2000]", "[19.999, 297] [210, 19.999] [2000.001, 297] [210, 2000.001]", sides},
		{"card-width", "5 2000", "4.999 2000.001", card},
		{"card-height", "5 2000", "4.999 2000.001", card},
		{"left", "0 2000", "-0.001 2000.001", place},
		{"top", "0 2000", "-0.001 2000.001", place},
		{"columns", "1 100", "0 101 1.5", count},
		{"rows", "1 100", "0 101 1.5", count},
	} {
		refused := func(value string) bool {
			_, err := paper.Parse("s.toml", []byte(change(c.key+" = "+value)))
			return err != nil && strings.Contains(fmt.Sprint(report(err)), c.want)
		}
		for _, value := range values(c.within) {
			if refused(value) {
				t.Errorf("%s = %s is refused", c.key, value)
			}
		}
		for _, value := range values(c.beyond) {
			if !refused(value) {
				t.Errorf("%s = %s is taken", c.key, value)
			}
		}
	}
}

// values are those of a list with spaces between, some of which stand in brackets.
func values(list string) []string {
	return strings.Split(strings.NewReplacer(", ", ",", " ", "|").Replace(list), "|")
}
