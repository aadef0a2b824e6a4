package command

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/plain"
	"quiz/quiz/terminal/text"
)

// A deskEnv is a world in which a person sits at a terminal: clock standing
// still, seed 1, and nothing answered yet.
func deskEnv(t testing.TB, in io.Reader, out io.Writer) *env {
	data := t.TempDir()
	return &env{
		in: in, out: out, stdout: out, err: &messages{to: out}, lines: plain.NewLines(in), interrupts: &interrupts{}, terminal: true, person: true,
		outWidth: func() int { return 60 },
		getenv: func(name string) string {
			return map[string]string{"LANG": "en_GB.UTF-8", "TERM": "dumb", "QUIZ_DATA": data, "QUIZ_CACHE": "off"}[name]
		},
		now:  func() time.Time { return time.Unix(1767225600, 0).UTC() },
		seed: func() uint64 { return 1 },
	}
}

// At a terminal that knows no more than lines a person chooses a deck, is asked
// again where an answer cannot be taken, and may still say :right at the end.
func TestAtTheTerminal(t *testing.T) {
	t.Chdir(t.TempDir())
	var out bytes.Buffer
	in := strings.NewReader("9\ntour\nzzz\nq\n:help\n:hint\nwrong\n:quit\n")
	code := deskEnv(t, in, &out).run(context.Background(), []string{"quiz", "play", "--kind", "choice", "--kind", "short", "--order", "deck"})
	deckstest.Golden(t, "command/terminal.txt", out.String())
	if code != 0 {
		t.Errorf("exit code %d", code)
	}
}

func TestLastChance(t *testing.T) {
	var out bytes.Buffer
	in := strings.NewReader("Saturn\n:right\n")
	code := deskEnv(t, in, &out).run(context.Background(), []string{"quiz", "play", "tour", "--order", "deck", "--count", "1", "--plain"})
	want := `A tour of quiz: 1 question. Type :help for help.

1 of 1
On which planet do we live? Type its name.
> ✗ Wrong.
  Right answer: Earth
  Also right: Planet Earth
  A short card: you type the answer. Capitals do not count,
  and one slip of the hand is forgiven in words of five
  letters or more.

Enter, or :right if you were right> Question 1 counts as right.

Score: 1 of 1 right, 1 of 1 point, 100%, in 0 s.
`
	if got := out.String(); got != want || code != 0 {
		t.Errorf("exit code %d, %s\nwant\n%s", code, got, want)
	}
}

// No colour without consent, none on a dumb terminal, ASCII marks where the
// locale has no others.
func TestStyle(t *testing.T) {
	for _, c := range []struct {
		vars  map[string]string
		plain bool
		want  text.Style
	}{
		{map[string]string{"LANG": "C.UTF-8"}, false, text.Style{Width: 60, Color: true, Set: true, Unicode: true}},
		{map[string]string{"LANG": "C.UTF-8", "NO_COLOR": "1"}, false, text.Style{Width: 60, Set: true, Unicode: true}},
		{map[string]string{"LANG": "C.UTF-8", "TERM": "dumb"}, false, text.Style{Width: 60, Unicode: true}},
		{map[string]string{"LANG": "C.UTF-8"}, true, text.Style{Width: 60, Unicode: true}},
		{map[string]string{"LANG": "C.UTF-8", "LC_ALL": "C"}, true, text.Style{Width: 60, Unicode: alwaysUTF8}},
		{map[string]string{}, true, text.Style{Width: 60, Unicode: alwaysUTF8}},
	} {
		e := deskEnv(t, strings.NewReader(""), io.Discard)
		e.getenv = func(name string) string { return c.vars[name] }
		if got := e.style(c.plain); got != c.want {
			t.Errorf("%v, plain %t: %+v, want %+v", c.vars, c.plain, got, c.want)
		}
	}
}

// Ctrl-C ends a sitting with the summary so far and exit code 130.
func TestInterrupt(t *testing.T) {
	in, answers := io.Pipe()
	ctx, interrupt := context.WithCancel(context.Background())
	out := &trigger{on: "2 of 21", do: interrupt}
	go io.WriteString(answers, "Earth\n")
	report := filepath.Join(t.TempDir(), "r.json")
	code := deskEnv(t, in, out).run(ctx, []string{"quiz", "play", "tour", "--order", "deck", "--report", report})
	if code != exitInterrupted || !strings.Contains(out.String(), "Score: 1 of 1 right") {
		t.Errorf("exit code %d, %s", code, out.String())
	}
	if text, err := os.ReadFile(report); err != nil || !strings.Contains(string(text), `"asked": 1`) {
		t.Errorf("report %s (%v)", text, err)
	}
}

// A trigger is an output that does something when a text has passed.
type trigger struct {
	bytes.Buffer
	on string
	do func()
}

func (w *trigger) Write(p []byte) (int, error) {
	n, err := w.Buffer.Write(p)
	if w.do != nil && strings.Contains(w.String(), w.on) {
		w.do()
		w.do = nil
	}
	return n, err
}

// The time limit ends a sitting while it waits for an answer.
func TestTimeLimit(t *testing.T) {
	in, answers := io.Pipe()
	out := &trigger{on: "Time is up.", do: func() { go io.WriteString(answers, "half an answer\n") }}
	code := deskEnv(t, in, out).run(context.Background(), []string{"quiz", "play", "tour", "--time-limit", "20ms"})
	for _, want := range []string{"Time is up.", "Ended after 0 of 21 questions.", "Nothing was answered."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in %s", want, out.String())
		}
	}
	if code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// When nobody reads any more, the sitting ends in order and its report is
// written.
func TestClosedOutput(t *testing.T) {
	out := &closing{room: 300}
	report := filepath.Join(t.TempDir(), "r.json")
	e := deskEnv(t, strings.NewReader(strings.Repeat("x\n", 100)), out)
	e.terminal, e.person = false, false
	code := e.run(context.Background(), []string{"quiz", "play", "tour", "--order", "deck", "--report", report})
	if code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	if text, err := os.ReadFile(report); err != nil || !strings.Contains(string(text), `"version": 2`) {
		t.Errorf("report %s (%v)", text, err)
	}
}

// A closing output takes some bytes and then none, as a pipe does.
type closing struct{ room int }

func (w *closing) Write(p []byte) (int, error) {
	if w.room -= len(p); w.room < 0 {
		return 0, &os.PathError{Op: "write", Path: "stdout", Err: syscall.EPIPE}
	}
	return len(p), nil
}
