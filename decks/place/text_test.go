package place

import "testing"

// A text's lines and columns, where lines end in either way.
func TestPos(t *testing.T) {
	d := NewText("d.toml", "ab\r\n\ncde\nf")
	for offset, want := range map[int]string{0: "d.toml:1:1", 3: "d.toml:1:4", 4: "d.toml:2:1", 5: "d.toml:3:1", 8: "d.toml:3:4", 9: "d.toml:4:1", 10: "d.toml:4:2"} {
		if got := d.Pos(offset).String(); got != want {
			t.Errorf("byte %d is at %s, want %s", offset, got, want)
		}
	}
	for n, want := range []string{"ab", "", "cde", "f"} {
		if got := d.line(n + 1); got != want {
			t.Errorf("line %d is %q, want %q", n+1, got, want)
		}
	}
}
