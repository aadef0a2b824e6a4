//go:build unix

package command

import (
	"regexp"
	"strings"
	"testing"

	"quiz/quiz/terminal/terminaltest"
)

// The screen that the README shows is what one sees, but for free rows.
func TestReadmeScreen(t *testing.T) {
	_, after, _ := strings.Cut(readme(t), "```text\n")
	want, _, ok := strings.Cut(after, "\n```")
	if !ok {
		t.Fatal("the README shows no screen")
	}
	term := terminaltest.Start(t, inTerminal(t, "xterm-256color", "play", "tour", "--seed", "1", "--order", "deck"), 80, 24)
	term.AwaitText("1 of 21")
	term.Type("earth" + terminaltest.Enter + terminaltest.Enter + "b")
	term.AwaitText("Wrong.")
	got := regexp.MustCompile(`\n{3,}`).ReplaceAllString(term.Screen().String(), "\n\n")
	if got != want {
		t.Errorf("the screen shows:\n%s\nwant:\n%s", got, want)
	}
}
