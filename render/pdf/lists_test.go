package pdf

import (
	"testing"

	"quiz/render/layout"
)

// Lists of roles that are alike are kept once, as copies; those that differ in a role
// or in what is told of one are not taken for each other.
func TestListsAreKeptOnce(t *testing.T) {
	d := New(Options{})
	picture := func(alt string, more ...tagged) []tagged { return append([]tagged{{layout.Picture, alt}}, more...) }
	given := picture("a", tagged{role: layout.Text})
	first := d.listed(given)
	given[0].alt = "changed"
	if first[0].alt != "a" {
		t.Error("a list is not copied")
	}
	if second := d.listed(picture("a", tagged{role: layout.Text})); &second[0] != &first[0] {
		t.Error("a list is kept twice")
	}
	for _, other := range [][]tagged{
		picture("b", tagged{role: layout.Text}), picture("a", tagged{role: layout.Label}), picture("a\x00"), picture("a"), {{layout.ItemPicture, "a"}, {role: layout.Text}},
	} {
		got := d.listed(other)
		if len(got) != len(other) || got[0] != other[0] || got[len(got)-1] != other[len(other)-1] {
			t.Errorf("%+v is taken for %+v", other, got)
		}
	}
	if n := len(d.lists); n != 6 {
		t.Errorf("%d lists are kept", n)
	}
}

// Each role has the tag that readers know it by.
func TestTags(t *testing.T) {
	for role, want := range map[layout.Role]string{
		layout.Text: "P", layout.Label: "Lbl", layout.Item: "LBody", layout.Picture: "Figure", layout.ItemPicture: "Figure", layout.Corner: "P", layout.Blank: "P",
	} {
		if got := tagOf(role); got != want {
			t.Errorf("%v is %s, want %s", role, got, want)
		}
	}
}
