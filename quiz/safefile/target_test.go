package safefile

import (
	"os"
	"path/filepath"
	"testing"
)

// What a target is refused for, and what force is for. Whatever is said, nothing
// is written.
func TestTarget(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{"ours": "ours: x", "other": "other", "empty": "", "deck.TOML": "ours", "protected": "ours", "input": "ours"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod("protected", 0o444); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("folder.toml", 0o777); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name          string
		want, ifForce error
	}{
		{"new", nil, nil},
		{"new.toml", ErrDeckName, ErrDeckName},
		{"ours", nil, nil},
		{"empty", nil, nil},
		{"other", ErrForeign, nil},
		{"protected", ErrProtected, nil},
		{"deck.TOML", ErrDeck, ErrDeck},
		{"input", ErrInput, ErrInput},
		{filepath.Join("folder.toml", "..", "input"), ErrInput, ErrInput},
		{"folder.toml", ErrFolder, ErrFolder},
		{os.DevNull, nil, nil},
	} {
		for force, want := range map[bool]error{false: c.want, true: c.ifForce} {
			target := Target{Name: c.name, Force: force, Inputs: []string{"none", "input"}, IsOurs: func(file *os.File) bool { return Begins(file, "ours") }}
			if got := target.Check(); got != want {
				t.Errorf("%s, force %t: %v, want %v", c.name, force, got, want)
			}
		}
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 7 {
		t.Errorf("%d files are there now, %v", len(entries), err)
	}
}

// A folder that is missing is named before any work is done.
func TestTargetNowhere(t *testing.T) {
	t.Chdir(t.TempDir())
	name := filepath.Join("gone", "x")
	want := "cannot write " + name + ": there is no folder gone"
	if err := (Target{Name: name}).Check(); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}
