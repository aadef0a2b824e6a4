package deckstest

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// Update tells if golden files are to be written anew: UPDATE=1 go test ./...
// It is a variable and not a flag, for a flag would have to be known to every
// package under test.
func Update() bool { return os.Getenv("UPDATE") != "" }

// Root is the project's folder, wherever the test runs.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// Golden compares what a test got with the file testdata/golden/NAME. When
// they differ it writes what it got beside the file, with the ending .got.
func Golden(t testing.TB, name, got string) {
	t.Helper()
	path := filepath.Join(Root(), "testdata", "golden", filepath.FromSlash(name))
	if Update() {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; UPDATE=1 go test writes it", err)
	}
	if string(want) == got {
		return
	}
	if err := os.WriteFile(path+".got", []byte(got), 0o666); err != nil {
		t.Error(err)
	}
	t.Errorf("%s differs from what the test got, now in %s.got:\n--- want\n%s\n--- got\n%s", name, path, want, got)
}
