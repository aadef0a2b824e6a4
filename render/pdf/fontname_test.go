package pdf

import "testing"

func TestPostScriptName(t *testing.T) {
	for name, want := range map[string]string{"DejaVu Sans": "DejaVuSans", "Noto (Sans) 100%": "NotoSans100", "源ノ角": "Font", "": "Font"} {
		if got := postScriptName(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}
