package terminal

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

func TestCommandOfLine(t *testing.T) {
	for line, want := range map[string]Command{
		":hint": Hint, ":skip": Skip, ":undo": Undo, ":u": Undo, ":right": Right, ":help": Help, ":quit": Leave, ":q": Leave,
		" :Q\t": Leave, ":HELP": Help, "": NoCommand, ":": NoCommand, "q": NoCommand, ":q!": NoCommand, ": q": NoCommand, `\:q`: NoCommand, ":s": NoCommand, "h": NoCommand,
	} {
		if got := CommandOfLine(line); got != want {
			t.Errorf("%q is %q, want %q", line, got.Name(), want.Name())
		}
	}
}

func TestCommandOfKey(t *testing.T) {
	for key, want := range map[string]Command{
		"h": Hint, "s": Skip, "u": Undo, "!": Right, "e": Edit, "?": Help, "q": Leave,
		"": NoCommand, "hu": NoCommand, "x": NoCommand, ":hint": NoCommand,
	} {
		if got := CommandOfKey(key); got != want {
			t.Errorf("%q is %q, want %q", key, got.Name(), want.Name())
		}
	}
}

func TestAnswerText(t *testing.T) {
	for line, want := range map[string]string{
		`\:help`: ":help", `\:q`: ":q", ` \:Quit `: ":Quit", `\\:q`: `\\:q`, `\:foo`: `\:foo`, `\ :q`: ` :q`,
		`\n`: `\n`, `\d`: `\d`, `\alpha`: `\alpha`, `\`: `\`, `\\`: `\\`, "": "", " x ": " x ", `a\:q`: `a\:q`, `\:`: `\:`,
	} {
		if got := AnswerText(line); got != want {
			t.Errorf("%q answers %q, want %q", line, got, want)
		}
	}
}

// keyRow is a row of README's table of keys, and code is a text in backticks.
var (
	keyRow = regexp.MustCompile("(?m)^\\| (`.`(?: `.`)*) \\| (.*) \\|$")
	code   = regexp.MustCompile("`(.)`")
)

// README has all keys of commands in their order, each beside what it does.
func TestReadmeListsCommands(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(deckstest.Root(), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	var listed []Command
	for _, row := range keyRow.FindAllStringSubmatch(string(readme), -1) {
		for _, key := range code.FindAllStringSubmatch(row[1], -1) {
			c := CommandOfKey(key[1])
			listed = append(listed, c)
			if c == NoCommand || !strings.Contains(strings.ToLower(row[2]), strings.ToLower(c.Name())) {
				t.Errorf("%s %q is not what %s does: %s", key[1], c.Name(), row[1], row[2])
			}
		}
	}
	if !slices.Equal(listed, Commands()) {
		t.Errorf("README lists the commands %v, want %v", listed, Commands())
	}
}
