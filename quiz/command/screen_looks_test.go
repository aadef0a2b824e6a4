//go:build unix

package command

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"quiz/quiz/terminal/terminaltest"
)

// The alternate screen is only taken where it can be shown and is wanted.
func TestScreenOrLines(t *testing.T) {
	args := []string{"play", "tour", "--count", "1", "--order", "deck"}
	for _, c := range []struct {
		name string
		vars []string
		args []string
	}{
		{"dumb", []string{"TERM=dumb"}, nil},
		{"empty", []string{"TERM="}, nil},
		{"plain", nil, []string{"--plain"}},
	} {
		h := newHall(t)
		h.vars = c.vars
		term := h.start(append(args, c.args...)...)
		awaitPrompt(term, "1 of 1")
		if term.Screen().AltScreen() {
			t.Errorf("%s: the full screen is taken", c.name)
		}
		term.Type("Earth\r\r")
		h.left(term, exitDone)
		if got := term.Screen().String(); !strings.Contains(got, "✓ Right.\n  A short card") || !strings.Contains(got, "\nScore: 1 of 1 right") {
			t.Errorf("%s: the screen shows\n%s", c.name, got)
		}
	}
}

// Where one end is a pipe, there are lines although the other is a terminal.
func TestScreenPipes(t *testing.T) {
	for _, way := range []string{"echo Earth | quiz play tour --count 1 --order deck", "quiz play tour --count 1 --order deck | cat"} {
		h := newHall(t)
		cmd := exec.Command("/bin/sh", "-c", way)
		cmd.Env, cmd.Dir = h.command().Env, h.folder
		term := terminaltest.Start(t, cmd, 80, 40)
		if strings.HasPrefix(way, "quiz") {
			awaitPrompt(term, "1 of 1")
			term.Type("Earth\r\r")
		}
		term.AwaitText("Score: 1 of 1 right")
		h.left(term, exitDone)
	}
}

var colour = regexp.MustCompile(`\x1b\[[0-9;]*(3[0-7]|9[0-7]|38|4[0-7])(;[0-9;]*)?m`)

// Colours say nothing that is not said without them: not at all where NO_COLOR
// is set, and in yellow only on a dark background.
func TestScreenColours(t *testing.T) {
	for _, c := range []struct {
		name    string
		vars    []string
		options []terminaltest.Option
		seen    []string // among the colours of the screen
		not     []string
	}{
		{"dark", nil, nil, []string{"32", "31", "33"}, nil},
		{"light", nil, []terminaltest.Option{terminaltest.Light}, []string{"32", "31"}, []string{"33"}},
		{"none", []string{"NO_COLOR=1"}, nil, nil, []string{"31", "32", "33", "36"}},
	} {
		h := newHall(t)
		h.vars = c.vars
		term := terminaltest.Start(t, h.command("play", "tour", "--seed", "1", "--order", "deck", "--count", "3"), 80, 40, c.options...)
		var styled string
		look := func() { styled += strings.Join(term.Screen().Styled(), "\n") }
		for _, turn := range tourTurns[:3] {
			term.AwaitText(turn.asks)
			look()
			term.Type(turn.keys)
			term.AwaitText(turn.told)
			look()
			term.Type(terminaltest.Enter)
		}
		term.AwaitText("Score: ")
		look()
		term.Type(terminaltest.Enter)
		h.left(term, exitDone)
		look()
		found := coloursIn(styled)
		for _, code := range c.seen {
			if !found[code] {
				t.Errorf("%s: the colour %s is not seen", c.name, code)
			}
		}
		for _, code := range c.not {
			if found[code] {
				t.Errorf("%s: the colour %s is seen", c.name, code)
			}
		}
		if c.name == "none" && colour.MatchString(styled) {
			t.Errorf("a colour is written: %q", colour.FindString(styled))
		}
	}
}

// coloursIn are the codes of style in a text.
func coloursIn(styled string) map[string]bool {
	found := map[string]bool{}
	for _, m := range regexp.MustCompile(`\x1b\[([0-9;]*)m`).FindAllStringSubmatch(styled, -1) {
		for _, code := range strings.Split(m[1], ";") {
			found[code] = true
		}
	}
	return found
}
