package command

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(deckstest.Root(), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The session that the README shows is what one gets.
func TestReadmeSession(t *testing.T) {
	_, session, found := strings.Cut(readme(t), "```console\n$ ")
	session, _, closed := strings.Cut(session, "```")
	call, want, lines := strings.Cut(session, "\n")
	shape := regexp.MustCompile(`^printf '([^']*)' \| go run \. (.*)$`).FindStringSubmatch(call)
	if !found || !closed || !lines || shape == nil {
		t.Fatal("the README has no session that begins with: $ printf '…' | go run . …")
	}
	var out, errOut bytes.Buffer
	e := newEnv(strings.NewReader(strings.ReplaceAll(shape[1], `\n`, "\n")), &out, &errOut)
	e.now = func() time.Time { return time.Unix(0, 0) }
	data := t.TempDir()
	e.getenv = func(name string) string { return map[string]string{"LANG": "C.UTF-8", "QUIZ_DATA": data}[name] }
	if code := e.run(context.Background(), append([]string{"quiz"}, strings.Fields(shape[2])...)); code != 0 || errOut.Len() > 0 {
		t.Errorf("exit code %d, stderr %q", code, errOut.String())
	}
	if out.String() != want {
		t.Errorf("the README's session is not what one gets:\n%s\nwant:\n%s", out.String(), want)
	}
}

// The deck that the README shows has no faults.
func TestReadmeDeck(t *testing.T) {
	_, deck, found := strings.Cut(readme(t), "```toml\n")
	deck, _, closed := strings.Cut(deck, "```")
	if !found || !closed {
		t.Fatal("the README shows no deck")
	}
	if _, err := deckfile.Parse("README.toml", []byte(deck)); err != nil {
		t.Error(err)
	}
}

// Every command and every flag of play is in the README, and every command
// that the README names is there.
func TestReadmeCommands(t *testing.T) {
	text := readme(t)
	app := newEnv(strings.NewReader(""), os.Stdout, os.Stderr).app()
	names := map[string]bool{}
	for _, cmd := range app.Commands {
		names[cmd.Name] = true
		if !strings.Contains(text, "`quiz "+cmd.Name) {
			t.Errorf("the README does not name quiz %s", cmd.Name)
		}
		for _, f := range cmd.Flags {
			if cmd.Name == "play" && !strings.Contains(text, "--"+f.Names()[0]) {
				t.Errorf("the README does not name the flag --%s of play", f.Names()[0])
			}
		}
	}
	for _, named := range regexp.MustCompile("`quiz ([a-z]+)[ `]").FindAllStringSubmatch(text, -1) {
		if !names[named[1]] {
			t.Errorf("the README names quiz %s, which is not there", named[1])
		}
	}
}
