package editor

import (
	"slices"
	"strings"
	"testing"
)

// How editors are called. Those with a window are made to stay until the file is
// closed, unless they are told so already.
func TestEditorArgs(t *testing.T) {
	for _, c := range []struct{ words, want []string }{
		{[]string{"vi"}, []string{"vi", "-c", "12", "d.toml"}},
		{[]string{"ex"}, []string{"ex", "-c", "12", "d.toml"}},
		{[]string{"/usr/bin/view"}, []string{"/usr/bin/view", "-c", "12", "d.toml"}},
		{[]string{"vim", "-n"}, []string{"vim", "-n", "+12", "d.toml"}},
		{[]string{"nvim"}, []string{"nvim", "+12", "d.toml"}},
		{[]string{"nano"}, []string{"nano", "+12", "d.toml"}},
		{[]string{"pico"}, []string{"pico", "+12", "d.toml"}},
		{[]string{"emacs", "-nw"}, []string{"emacs", "-nw", "+12", "d.toml"}},
		{[]string{"emacsclient", "-t", "-a", ""}, []string{"emacsclient", "-t", "-a", "", "+12", "d.toml"}},
		{[]string{"micro"}, []string{"micro", "+12", "d.toml"}},
		{[]string{"joe"}, []string{"joe", "+12", "d.toml"}},
		{[]string{"kak"}, []string{"kak", "+12", "d.toml"}},
		{[]string{"mg"}, []string{"mg", "+12", "d.toml"}},
		{[]string{"ne"}, []string{"ne", "+12", "d.toml"}},
		{[]string{"mcedit"}, []string{"mcedit", "+12", "d.toml"}},
		{[]string{"sensible-editor"}, []string{"sensible-editor", "+12", "d.toml"}},
		{[]string{"jed"}, []string{"jed", "d.toml", "-g", "12"}},
		{[]string{"hx"}, []string{"hx", "d.toml:12"}},
		{[]string{"helix"}, []string{"helix", "d.toml:12"}},
		{[]string{"gvim"}, []string{"gvim", "-f", "+12", "d.toml"}},
		{[]string{"gvim", "--nofork"}, []string{"gvim", "--nofork", "+12", "d.toml"}},
		{[]string{"gedit"}, []string{"gedit", "--wait", "+12", "d.toml"}},
		{[]string{"bbedit", "-w"}, []string{"bbedit", "-w", "+12", "d.toml"}},
		{[]string{"mate"}, []string{"mate", "--wait", "--line", "12", "d.toml"}},
		{[]string{"kate"}, []string{"kate", "--block", "--line", "12", "d.toml"}},
		{[]string{"kate", "-b", "-n"}, []string{"kate", "-b", "-n", "--line", "12", "d.toml"}},
		{[]string{"kwrite"}, []string{"kwrite", "--line", "12", "d.toml"}},
		{[]string{"subl", "-n"}, []string{"subl", "-n", "--wait", "d.toml:12"}},
		{[]string{"zed", "--wait"}, []string{"zed", "--wait", "d.toml:12"}},
		{[]string{"code"}, []string{"code", "--wait", "--goto", "d.toml:12"}},
		{[]string{"code", "--wait"}, []string{"code", "--wait", "--goto", "d.toml:12"}},
		{[]string{"code-insiders", "-w"}, []string{"code-insiders", "-w", "--goto", "d.toml:12"}},
		{[]string{"codium"}, []string{"codium", "--wait", "--goto", "d.toml:12"}},
		{[]string{"cursor"}, []string{"cursor", "--wait", "--goto", "d.toml:12"}},
		{[]string{"idea"}, []string{"idea", "--wait", "--line", "12", "d.toml"}},
		{[]string{`C:\Program Files\Notepad++\NOTEPAD++.EXE`}, []string{`C:\Program Files\Notepad++\NOTEPAD++.EXE`, "-multiInst", "-n12", "d.toml"}},
		{[]string{`C:\bin\code.cmd`}, []string{`C:\bin\code.cmd`, "--wait", "--goto", "d.toml:12"}},
		{[]string{"notepad"}, []string{"notepad", "d.toml"}},
		{[]string{"/opt/vi/my-ed", "vi"}, []string{"/opt/vi/my-ed", "vi", "d.toml"}},
	} {
		if got := editorArgs(c.words, "d.toml", 12); !slices.Equal(got, c.want) {
			t.Errorf("of %q: %q, want %q", c.words, got, c.want)
		}
	}
}

// What a file is called is never read as something else.
func TestEditorArgsFile(t *testing.T) {
	want := []string{"hx", "%l %f:3"}
	if got := editorArgs([]string{"hx"}, "%l %f", 3); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Every editor that is listed can be found, and gets the file and the line.
func TestManners(t *testing.T) {
	for name := range manners {
		args := strings.Join(editorArgs([]string{name}, "FILE", 98765), " ")
		if programName(name) != name || strings.Count(args, "FILE") != 1 || strings.Count(args, "98765") != 1 {
			t.Errorf("%s is called with %s", name, args)
		}
	}
}

func TestSplitWords(t *testing.T) {
	for _, c := range []struct {
		line    string
		escapes bool
		want    []string
		closed  bool
	}{
		{"vi", true, []string{"vi"}, true},
		{" code\t --wait \n", true, []string{"code", "--wait"}, true},
		{"'/opt/my ed/bin/ed' -n", true, []string{"/opt/my ed/bin/ed", "-n"}, true},
		{`/opt/my\ ed/ed\'s "a\"b\c\\" '\' '\\'`, true, []string{"/opt/my ed/ed's", `a"b\c\`, `\`, `\\`}, true},
		{`"C:\Program Files\ed.exe" C:\new\x`, false, []string{`C:\Program Files\ed.exe`, `C:\new\x`}, true},
		{`a"b 'c"d'e "f'`, true, []string{`ab 'cde "f`}, true},
		{`'' ""x`, true, []string{"", "x"}, true},
		{`ed\`, true, []string{`ed\`}, true},
		{"naïve'é è'", true, []string{"naïveé è"}, true},
		{"", true, nil, true},
		{"'ed", true, []string{"ed"}, false},
		{`ed "x'`, true, []string{"ed", "x'"}, false},
		{`"ed\"`, true, []string{`ed"`}, false},
		{`"ed\"`, false, []string{`ed\`}, true},
	} {
		got, closed := splitWords(c.line, c.escapes)
		if !slices.Equal(got, c.want) || closed != c.closed {
			t.Errorf("of %s: %q, %t; want %q, %t", c.line, got, closed, c.want, c.closed)
		}
	}
}
