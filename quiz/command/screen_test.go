//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal/terminaltest"
)

// A hall is where quiz runs on the full screen of a terminal: an empty folder, a
// history, and a clock that stands still.
type hall struct {
	*testing.T
	folder, data string
	program      string // quiz; empty: the test's own
	vars         []string
}

func newHall(t *testing.T) *hall {
	return &hall{T: t, folder: t.TempDir(), data: t.TempDir()}
}

// command is quiz in the hall.
func (h *hall) command(args ...string) *exec.Cmd {
	cmd := inTerminal(h.T, "xterm-256color", args...)
	cmd.Dir = h.folder
	cmd.Env = append(append(cmd.Env, "QUIZ_DATA="+h.data, "NO_COLOR=", "VISUAL=", "EDITOR="), h.vars...)
	if h.program != "" {
		cmd.Path, cmd.Err = h.program, nil
	}
	return cmd
}

// start starts quiz on a screen that is high enough for most of what it shows.
func (h *hall) start(args ...string) *terminaltest.Terminal {
	h.Helper()
	return terminaltest.Start(h, h.command(args...), 80, 40)
}

// run runs quiz in a pipe, which must do well.
func (h *hall) run(in string, args ...string) string {
	h.Helper()
	cmd := h.command(args...)
	cmd.Stdin = strings.NewReader(in)
	out, err := cmd.Output()
	if err != nil {
		h.Fatalf("quiz %s: %v", strings.Join(args, " "), err)
	}
	return string(out)
}

// left sees that the program has left the terminal as it found it.
func (h *hall) left(term *terminaltest.Terminal, code int) {
	h.Helper()
	if got := term.Exit(); got != code {
		h.Errorf("exit code %d, want %d", got, code)
	}
	h.sane(term)
}

func (h *hall) sane(term *terminaltest.Terminal) {
	h.Helper()
	if err := term.Sane(); err != nil {
		h.Error(err)
	}
}

// shows sees what is on the normal screen.
func (h *hall) shows(term *terminaltest.Terminal, want string) {
	h.Helper()
	if got := term.Screen().String(); strings.TrimSpace(got) != strings.TrimSpace(want) {
		h.Errorf("the screen shows\n%s\nwant\n%s", got, want)
	}
}

// kept are the answers in the history, in the order of the alphabet: the clock
// stands still.
func (h *hall) kept() (list []string) {
	h.Helper()
	store, err := history.Open(filepath.Join(h.data, "history.db"), schedule.Default())
	if err != nil {
		h.Fatal(err)
	}
	defer store.Close()
	for a, err := range store.Answers(history.Filter{}) {
		if err != nil {
			h.Fatal(err)
		}
		list = append(list, a.Response+": "+a.Verdict)
	}
	slices.Sort(list)
	return list
}

func (h *hall) wantKept(want ...string) {
	h.Helper()
	slices.Sort(want)
	if got := h.kept(); !slices.Equal(got, want) {
		h.Errorf("the history has %q, want %q", got, want)
	}
}

// write writes a deck of short cards: their questions and answers.
func (h *hall) write(id string, cards ...string) string {
	h.Helper()
	text := "title = \"The deck " + id + "\"\nid = \"" + id + "\"\n"
	for i := 0; i < len(cards); i += 2 {
		text += "\n[[card]]\nquestion = \"" + cards[i] + "\"\nanswer = \"" + cards[i+1] + "\"\n"
	}
	name := filepath.Join(h.folder, id+".toml")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		h.Fatal(err)
	}
	return name
}

// A tourTurn is a question of the tour by seed 1 in the deck's order, with an
// answer: by keys, and as lines of the plain frontend.
type tourTurn struct {
	asks, keys, lines string
	told              string // of the answer; empty: it is marked by the player
}

var tourTurns = []tourTurn{
	{"On which planet do we live?", "Earth\r", "Earth\n", "✓ Right."},
	{"Which planet is nearest to the Sun?", "b", "b\n", "✗ Wrong."},
	{"Which of these animals are mammals?", "def\r", "d,e,f\n", "◐ Partly right"},
	{"A spider has six legs.", "f", "f\n", "✓ Right."},
	{"How long is a marathon, in kilometres?", "42 km\r", "42 km\n", "✓ Right."},
	{"Water is made of hydrogen and", "Oxygen\r", "Oxygen\n", "✓ Right."},
	{"Match each country with its capital.", "edba\r", "1e 2d 3b 4a\n", "◐ Partly right"},
	{"Put the stages of a butterfly's life in order", "214\r", "2 1 4 3\n", "✓ Right."},
	{"Why do we see distant lightning", "\ry", "\ny\n", ""},
	{"Name the four seasons of the year.", "winter, spring, fall and summer\r", "winter, spring, fall and summer\n", "✓ Right."},
	{"A leap year has", "366\r365\r", "366\n365\n", "✓ Right."},
	{"How long is the third side?", "5\r", "5\n", "✓ Right."},
	{"The chemical symbol of gold is [", "Au\r", "Au\n", "✓ Right."},
	{"The chemical symbol of gold is Au", "Hg\r", "Hg\n", "✗ Wrong."},
	{"merci", "thanks\r", "thanks\n", "✓ Right."},
	{"thank you", "merci\r", "merci\n", "✓ Right."},
	{"Which colour of the rainbow", "c", "c\n", "✓ Right."},
	{"Which number does binary 101 stand for?", "5\r", "5\n", "✓ Right."},
	{"What is 1/2 + 1/4?", "3/4\r", "3/4\n", "✓ Right."},
	{"What does this line of Python print?", "ababab\r", "ababab\n", "✓ Right."},
	{"By Article 1 of the Universal Declaration", "dignity\r", "dignity\n", "✓ Right."},
}

// All kinds of questions are answered by keys; the sitting and its summary fill
// the screen, and when it is left there is the summary that the plain frontend has.
func TestScreenTour(t *testing.T) {
	h := newHall(t)
	term := h.start("play", "tour", "--seed", "1", "--order", "deck")
	for _, turn := range tourTurns {
		term.AwaitText(turn.asks)
		if !term.Screen().AltScreen() {
			t.Error("a question is not on the full screen")
		}
		term.Type(turn.keys)
		if turn.told != "" {
			term.AwaitText(turn.told)
			term.Type(terminaltest.Enter)
		}
	}
	term.AwaitText("Score: 17 of 21 right")
	if !term.Screen().AltScreen() {
		t.Error("the summary is not on the full screen")
	}
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)

	lines := ""
	for _, turn := range tourTurns {
		lines += turn.lines
	}
	plain := newHall(t).start("play", "tour", "--seed", "1", "--order", "deck", "--plain")
	plain.Type(lines + "\r") // nothing to take back
	plain.Exit()
	_, want, _ := strings.Cut(plain.Screen().String(), "\nScore: ")
	h.shows(term, "Score: "+want)
	if n := len(h.kept()); n != len(tourTurns) {
		t.Errorf("%d answers are kept, want %d", n, len(tourTurns))
	}
}

// The same answers, all of them typed before the first question is there, come
// to the same report as in the plain frontend, whatever the flags.
func TestScreenReport(t *testing.T) {
	again := []tourTurn{{keys: "a", lines: "a\n", told: "✓"}, {keys: "cef\r", lines: "c,e,f\n", told: "✓"}, {keys: "edca\r", lines: "1e 2d 3c 4a\n", told: "✓"}, {keys: "Ag\r", lines: "Ag\n", told: "✓"}}
	flip := slices.Repeat([]tourTurn{{keys: "\ry", lines: "\ny\n"}, {keys: "\rn", lines: "\nn\n"}}, (len(tourTurns)+1)/2)[:len(tourTurns)]
	for _, c := range []struct {
		flags string
		turns []tourTurn
	}{
		{"", tourTurns},
		{"--exam", tourTurns},
		{"--strict", tourTurns},
		{"--retry", slices.Concat(tourTurns, again)},
		{"--no-save", tourTurns},
		{"--flip", flip},
		{"--flip --no-save --exam", flip},
		{"--count 3 --exam --pass 40", tourTurns[:3]},
	} {
		t.Run(c.flags, func(t *testing.T) {
			t.Parallel()
			h := newHall(t)
			args := append([]string{"play", "tour", "--seed", "1", "--order", "deck", "--report", "result.json"}, strings.Fields(c.flags)...)
			var keys, lines string
			for _, turn := range c.turns {
				keys, lines = keys+turn.keys, lines+turn.lines
				if turn.told != "" && !strings.Contains(c.flags, "--exam") {
					keys += "\r"
				}
			}
			term := h.start(args...)
			term.Type(keys + "\r") // leaves the summary
			h.left(term, exitDone)
			got := fileText(t, filepath.Join(h.folder, "result.json"))
			h = newHall(t)
			h.run(lines, args...)
			if want := fileText(t, filepath.Join(h.folder, "result.json")); got != want {
				t.Errorf("the report is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// A sitting that is left in the middle is kept, and goes on where it was left:
// with what was missed before, and the same questions.
func TestScreenResume(t *testing.T) {
	h := newHall(t)
	term := h.start("play", "tour", "--seed", "1", "--order", "deck", "--count", "4")
	for _, turn := range tourTurns[:2] {
		term.AwaitText(turn.asks)
		term.Type(turn.keys)
		term.AwaitText(turn.told)
		term.Type(terminaltest.Enter)
	}
	term.AwaitText(tourTurns[2].asks)
	term.Type("dq") // half an answer, and the command
	h.left(term, exitDone)
	h.shows(term, `
Ended after 2 of 4 questions.
Score: 1 of 2 right, 1 of 2 points, 50%, in 0 s.

Missed:
  2. Which planet is nearest to the Sun? Pick one.
     Your answer: Mars
     Right answer: a) Mercury

Weakest tags: choice 0% (0 of 1)
By kind: short 100% (1 of 1), choice 0% (0 of 1)
'quiz play --resume' goes on from here.`)
	h.wantKept("Earth: right", "Mars: wrong")

	term = h.start("play", "--resume")
	for _, turn := range tourTurns[2:4] {
		term.AwaitText(turn.asks)
		term.Type(turn.keys)
		term.AwaitText(turn.told)
		term.Type(terminaltest.Enter)
	}
	term.AwaitText("Score: 2 of 4 right")
	term.Type("q")
	h.left(term, exitDone)
	if got, want := term.Screen().Lines()[0], "Going on with the sitting of 1 March, 09:00: 2 of 4 questions answered."; got != want {
		t.Errorf("said %q, want %q", got, want)
	}
	h.wantKept("Earth: right", "Mars: wrong", "Penguin; Bat; Dolphin: partial", "false: right")
}

// Whatever size the terminal is given and when, all is drawn anew, to fit.
func TestScreenResize(t *testing.T) {
	h := newHall(t)
	term := h.start("play", "tour", "--seed", "1", "--order", "deck", "--count", "3")
	widths := []struct{ width, height int }{{20, 6}, {400, 100}, {1, 1}, {80, 40}}
	for i, turn := range tourTurns[:3] {
		term.AwaitText(turn.asks)
		before := term.Screen().String()
		for _, size := range widths {
			term.Resize(size.width, size.height)
			if i == 1 { // without waiting
				continue
			}
			if size.width > 1 {
				term.AwaitText(strings.Fields(turn.asks)[1])
			}
		}
		term.Await("the screen as it was", func(s *terminaltest.Screen) bool { return s.String() == before })
		term.Resize(20, 6)
		term.Type(turn.keys)
		term.AwaitText(strings.Fields(turn.told)[0])
		term.Resize(80, 40)
		term.AwaitText(turn.told)
		term.Type(terminaltest.Enter)
	}
	term.AwaitText("Score: 1 of 3 right")
	term.Resize(20, 6)
	term.AwaitText("Score: 1 of 3")
	term.Resize(80, 40)
	term.AwaitText("Score: 1 of 3 right")
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
}
