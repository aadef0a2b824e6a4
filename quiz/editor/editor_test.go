package editor

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"quiz/decks"
	"quiz/decks/library"
	"quiz/decks/shelf"
)

// editing is an Editor with some variables.
func editing(variables map[string]string) Editor {
	return Editor{
		Getenv: func(name string) string { return variables[name] },
		Read:   func(file string) ([]*decks.Deck, error) { return shelf.Load(nil, file) },
	}
}

// fakeProgram makes a file that could be run, in a folder of its own.
func fakeProgram(t *testing.T, names ...string) string {
	t.Helper()
	path := filepath.Join(append([]string{t.TempDir()}, names...)...)
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, nil, 0o777); err != nil {
		t.Fatal(err)
	}
	return path
}

// load reads the deck of a file.
func load(t *testing.T, name string) *decks.Deck {
	t.Helper()
	list, err := shelf.Load(nil, name)
	if err != nil {
		t.Fatal(err)
	}
	return list[0]
}

// $VISUAL comes before $EDITOR, and the system's editor last.
func TestEditor(t *testing.T) {
	spaced, usual := fakeProgram(t, "my ed", "ed"), fakeProgram(t, usualEditor(runtime.GOOS))
	t.Setenv("PATH", filepath.Dir(usual))
	for _, c := range []struct {
		visual, editor string
		want           []string
	}{
		{"", "", []string{usualEditor(runtime.GOOS)}},
		{" ", "\t", []string{usualEditor(runtime.GOOS)}},
		{"", usual, []string{usual}},
		{spaced, usual, []string{spaced}},
		{"", "'" + spaced + "' -n \"a b\" ''", []string{spaced, "-n", "a b", ""}},
	} {
		got, err := program(editing(map[string]string{"VISUAL": c.visual, "EDITOR": c.editor}).Getenv)
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("of VISUAL=%s EDITOR=%s: %q, %v; want %q", c.visual, c.editor, got, err, c.want)
		}
	}
}

func TestNoEditor(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	for _, c := range []struct{ visual, editor, want string }{
		{"", "", `there is no editor "` + usualEditor(runtime.GOOS) + `" here; set the variable EDITOR to another`},
		{"", "edd --wait", `there is no editor "edd" here; set the variable EDITOR, which names it, to another`},
		{"edd", "vi", `there is no editor "edd" here; set the variable VISUAL, which names it, to another`},
		{"", "'edd", `a quote is not closed in the variable EDITOR, which names the editor: 'edd`},
		{`vi "`, "", `a quote is not closed in the variable VISUAL, which names the editor: vi "`},
		{"", "'' x", `the variable EDITOR names no editor: '' x`},
	} {
		words, err := program(editing(map[string]string{"VISUAL": c.visual, "EDITOR": c.editor}).Getenv)
		if err == nil || err.Error() != c.want {
			t.Errorf("of VISUAL=%s EDITOR=%s: %q, %v\nwant %s", c.visual, c.editor, words, err, c.want)
		}
	}
}

func TestUsualEditor(t *testing.T) {
	for system, want := range map[string]string{"linux": "vi", "darwin": "vi", "windows": "notepad"} {
		if got := usualEditor(system); got != want {
			t.Errorf("on %s it is %s, want %s", system, got, want)
		}
	}
}

// A deck that cannot be edited is not opened.
func TestMayNotEdit(t *testing.T) {
	e := editing(map[string]string{"EDITOR": fakeProgram(t, "ed")})
	tour, err := library.Load("tour")
	if err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(t.TempDir(), "d.toml")
	for _, c := range []struct{ name, want string }{
		{tour.Name, `the deck "tour" is built in and cannot be changed`},
		{gone, "the file " + gone + " is not there any more"},
		{os.DevNull, "the deck " + os.DevNull + " was read from a pipe and cannot be changed"},
		{filepath.Dir(gone), "the deck " + filepath.Dir(gone) + " was read from a pipe and cannot be changed"},
	} {
		d := *tour
		d.Name, d.BuiltIn = c.name, c.name == tour.Name
		command, mended, err := e.Open(&d, d.Cards.At(0))
		if command != nil || mended != nil || err == nil || err.Error() != c.want {
			t.Errorf("of %s: %v, %v\nwant %s", c.name, command, err, c.want)
		}
	}
	if _, err := os.Stat(gone); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file is there now: %v", err)
	}
}

// The whole command, and that no file's name is taken for an option.
func TestOpenCommand(t *testing.T) {
	nano := fakeProgram(t, "nano")
	e := editing(map[string]string{"EDITOR": "'" + nano + "' -l"})
	t.Chdir(t.TempDir())
	here := "." + string(filepath.Separator)
	for name, want := range map[string]string{"d.toml": "d.toml", "-d.toml": here + "-d.toml", "+d.toml": here + "+d.toml"} {
		write(t, name, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\n\n  [[card]]\n  question = 'R'\n  answer = 'B'\n")
		d := load(t, name)
		command, _, err := e.Open(d, d.Cards.At(1))
		if err != nil {
			t.Fatal(err)
		}
		if args := []string{nano, "-l", "+6", want}; !slices.Equal(command.Args, args) {
			t.Errorf("of %s: %q, want %q", name, command.Args, args)
		}
		if command.Process != nil || command.Stdin != nil || command.Stdout != nil || command.Stderr != nil {
			t.Errorf("of %s: the command is started or connected", name)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
