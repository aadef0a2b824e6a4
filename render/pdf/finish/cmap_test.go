package finish

import (
	"fmt"
	"strings"
	"testing"
)

func TestToUnicode(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts map[uint16]string
		want  string
	}{
		{"nothing", nil, ""},
		{"one", map[uint16]string{0x41: "A"}, "1 beginbfchar\n<0041> <0041>\nendbfchar\n"},
		{"empty texts are left out", map[uint16]string{1: "", 2: "b", 3: ""}, "1 beginbfchar\n<0002> <0062>\nendbfchar\n"},
		{"a run", map[uint16]string{0x43: "c", 0x41: "a", 0x42: "b"}, "1 beginbfrange\n<0041> <0043> <0061>\nendbfrange\n"},
		{"ligatures and characters above U+FFFF", map[uint16]string{
			0x2000: "ffi", 0x2001: "😀", 0x2002: "😁", 0x2003: "क्ष", 0x2004: "\xff",
		}, "5 beginbfchar\n<2000> <006600660069>\n<2001> <D83DDE00>\n<2002> <D83DDE01>\n<2003> <0915094D0937>\n<2004> <FFFD>\nendbfchar\n"},
		{"runs end where code or character jump", map[uint16]string{
			1: "a", 2: "b", 4: "d", 5: "e", 6: "x", 7: "xy", 8: "y",
		}, "3 beginbfchar\n<0006> <0078>\n<0007> <00780079>\n<0008> <0079>\nendbfchar\n" +
			"2 beginbfrange\n<0001> <0002> <0061>\n<0004> <0005> <0064>\nendbfrange\n"},
		{"low bytes of codes do not overflow", map[uint16]string{
			0xfe: "a", 0xff: "b", 0x100: "c", 0x101: "d",
		}, "2 beginbfrange\n<00FE> <00FF> <0061>\n<0100> <0101> <0063>\nendbfrange\n"},
		{"low bytes of characters do not overflow", map[uint16]string{
			1: "\u04fe", 2: "\u04ff", 3: "\u0500",
		}, "1 beginbfchar\n<0003> <0500>\nendbfchar\n1 beginbfrange\n<0001> <0002> <04FE>\nendbfrange\n"},
		{"the last codes", map[uint16]string{0xfffe: "a", 0xffff: "b", 0: "c"},
			"1 beginbfchar\n<0000> <0063>\nendbfchar\n1 beginbfrange\n<FFFE> <FFFF> <0061>\nendbfrange\n"},
	} {
		var codes []uint16
		for code := range c.texts {
			codes = append(codes, code, code) // in any order, and twice
		}
		got := string(ToUnicode(codes, func(code uint16) string { return c.texts[code] }))
		if want := cmapHead + c.want + cmapTail; got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, want)
		}
	}
}

func TestToUnicodeBlocks(t *testing.T) {
	var codes []uint16
	var want strings.Builder
	for n := range 230 {
		switch n {
		case 0, 100:
			want.WriteString("100 beginbfchar\n")
		case 200:
			want.WriteString("30 beginbfchar\n")
		}
		codes = append(codes, uint16(2*n))
		fmt.Fprintf(&want, "<%04X> <0078>\n", 2*n)
		if n == 99 || n == 199 || n == 229 {
			want.WriteString("endbfchar\n")
		}
	}
	got := string(ToUnicode(codes, func(uint16) string { return "x" }))
	if got != cmapHead+want.String()+cmapTail {
		t.Errorf("got %s", got)
	}
}
