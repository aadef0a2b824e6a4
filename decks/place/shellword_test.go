package place

import (
	"os/exec"
	"strings"
	"testing"
)

// A name is quoted where a shell would take it apart, and not where it would not.
func TestShellWord(t *testing.T) {
	for name, want := range map[string]string{
		"a.toml": "a.toml", "decks/über-1_2.toml": "decks/über-1_2.toml",
		"": `""`, "A  B.toml": `"A  B.toml"`, "it's.toml": `"it's.toml"`, "~x": `"~x"`, "a;b": `"a;b"`, "=x": `"=x"`, "{a,b}": `"{a,b}"`,
		"$x": `'$x'`, "a!b": `'a!b'`, `it's "so"`: `'it'\''s "so"'`,
		"-x.toml": "./-x.toml", "-x y.toml": `"./-x y.toml"`,
		"a\nb'": `$'a\012b\''`, "\xff1": `$'\3771'`, "\u202e": `$'\342\200\256'`,
	} {
		if got := ShellWord(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

// A shell takes the word for the name, whatever stands in it.
func FuzzShellWord(f *testing.F) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		bash = ""
	}
	for _, name := range []string{"a.toml", "A  B.toml", "it's \"so\"", "$HOME `id` \\ !x", "a\nb\tc'", "\xff1", "~", "*[a]?{b,c}#&|<>();", "-x", "\u00a0\u202e", "\\"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		word := ShellWord(name)
		for _, r := range word {
			if isUnseen(r) {
				t.Errorf("%q: the word %q holds what cannot be seen", name, word)
			}
		}
		if bash == "" || strings.ContainsRune(name, 0) {
			return
		}
		out, err := exec.Command(bash, "-c", "printf %s "+word).Output()
		if want := strings.TrimPrefix(string(out), "./"); err != nil || want != name && string(out) != name {
			t.Errorf("%q: the shell takes %s for %q, %v", name, word, out, err)
		}
	})
}
