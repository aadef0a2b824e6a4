package command

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// whatIs is every file below some folders, with its mode and what is in it, and
// every folder.
func whatIs(t *testing.T, folders ...string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := entry.Info()
			if err != nil || entry.IsDir() {
				found[path] = "a folder"
				return err
			}
			content, err := os.ReadFile(path)
			found[path] = info.Mode().String() + "\n" + string(content)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return found
}

// wantAsBefore fails where a file is there that was not, is gone, or is another.
func wantAsBefore(t *testing.T, what string, before, after map[string]string) {
	t.Helper()
	paths := maps.Clone(before)
	maps.Copy(paths, after)
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		was, wasThere := before[path]
		is, isThere := after[path]
		switch {
		case !wasThere:
			t.Errorf("%s: %s is new", what, path)
		case !isThere:
			t.Errorf("%s: %s is gone", what, path)
		case was != is:
			t.Errorf("%s: %s was changed", what, path)
		}
	}
}

// lookedAt is a folder with all that a command could be tempted to write: a deck
// with cards without ids and one that was renamed since it was answered, a deck
// that is large enough to be kept in the cache, a retention to be remembered, and a
// sitting that can be taken up again.
func lookedAt(t *testing.T) *seat {
	t.Helper()
	t.Chdir(t.TempDir())
	s := newSeat(t)
	write := func(name, text string) {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("t.toml", deckstest.WithIDs)
	write(filepath.Join(s.data, "settings.toml"), "retention = 0.95\n")
	if out, said, code := s.sit("1\n2\n", "play", "t.toml", "--order", "deck"); code != 0 && code != exitFailed {
		t.Fatalf("exit code %d\n%s%s", code, out, said)
	}
	write("t.toml", deckstest.RenamedTwo()+"[[card]]\nquestion = \"4?\"\nanswer = \"4\"\n")
	write("large.toml", deckstest.Large(300))
	return s
}

// Commands that look, and those that are refused, leave every file as it was, and
// no other beside it: not the decks, the history, the settings, nor the cache.
func TestLookingChangesNothing(t *testing.T) {
	s := lookedAt(t)
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	before := whatIs(t, here, s.data)
	for _, c := range []struct {
		args string
		code int
	}{
		{"", 0}, {"--help", 0}, {"help play", 0},
		{"list", 0}, {"list --json", 0},
		{"show t.toml", 0}, {"show t.toml deux", 0}, {"show t.toml --json", 0},
		{"check", 0}, {"check --json", 0}, {"check --explain points-at-options", 0}, {"check --why t.toml deux 3", 0},
		{"stats", 0}, {"stats t.toml --json", 0}, {"stats --csv", 0},
		{"review --dry-run", 0}, {"review t.toml --dry-run --exam-date 2027-06-12", 0},
		{"history", 0}, {"history check", 0}, {"history export", 0}, {"history forget t.toml", exitUsage},
		{"export cards t.toml -o -", 0}, {"export apkg large.toml -o -", 0}, {"export csv large.toml -o -", 0}, {"export cards --calibrate -o -", 0},
		{"play t.toml --no-save --count 1", 0}, {"play tour --no-save --count 1", 0},
		{"review t.toml --retention 0.9 --exam-date soon", exitUsage},
		{"review t.toml --retention 0.9 --dry-run", exitUsage},
		{"review t.toml --retention 0.98", exitUsage},
		{"check --add-ids --why t.toml deux 3", exitUsage},
		{"new t.toml", exitFailed},
		{"export cards t.toml -o t.toml", exitFailed}, {"export csv large.toml -o t.toml --force", exitFailed},
		{"history merge t.toml", exitFailed},
		{"play nothing.toml", exitFailed},
	} {
		out, said, code := s.sit("", strings.Fields(c.args)...)
		if code != c.code {
			t.Errorf("quiz %s: exit code %d, want %d\n%.400s%s", c.args, code, c.code, out, said)
		}
		wantAsBefore(t, "quiz "+c.args, before, whatIs(t, here, s.data))
	}
}

// The test before would see each of these: what a command is for, it does write.
func TestOthersChangeSomething(t *testing.T) {
	for args, written := range map[string]string{
		"play t.toml --count 1":          "history.db",
		"check --add-ids t.toml":         "t.toml",
		"review t.toml --new 0":          "history.db",
		"review --retention 0.9":         "settings.toml",
		"export csv large.toml -o t.csv": "t.csv",
		"new biology":                    "biology.toml",
	} {
		s := lookedAt(t)
		here, _ := os.Getwd()
		before := whatIs(t, here, s.data)
		s.sit("1\n", strings.Fields(args)...)
		after := whatIs(t, here, s.data)
		changed := slices.ContainsFunc(slices.Collect(maps.Keys(after)), func(path string) bool {
			return filepath.Base(path) == written && before[path] != after[path]
		})
		if !changed {
			t.Errorf("quiz %s has not written %s", args, written)
		}
	}
}

// Where there is no deck, the built-in ones are played, but printed only by name.
func TestBuiltInDecksArePrintedByNameAlone(t *testing.T) {
	t.Chdir(t.TempDir())
	s := newSeat(t)
	for _, kind := range []string{"cards", "apkg", "csv"} {
		if out, said, code := s.sit("", "export", kind); code != exitUsage || out != "" || !strings.Contains(said, "name the deck to ") {
			t.Errorf("export %s: exit code %d, %d bytes, %s", kind, code, len(out), said)
		}
		if out, said, code := s.sit("", "export", kind, "tour", "-o", "-"); code != 0 || out == "" {
			t.Errorf("export %s tour: exit code %d, %s", kind, code, said)
		}
	}
	if files := whatIs(t, "."); len(files) != 1 {
		t.Errorf("there are %d files", len(files)-1)
	}
}
