package screen

import (
	"context"
	"errors"
	"math/rand/v2"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/place"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/terminaltest"
	"quiz/quiz/terminal/text"
)

// openOn opens a screen on a terminal of a size. What it asks of the terminal is
// answered.
func openOn(ctx context.Context, end *terminaltest.Screen, width, height int) *Screen {
	return open(ctx, Options{In: end, Out: end, Style: rich, Now: time.Now}, tea.WithWindowSize(width, height))
}

// awaitOn waits until the screen of a terminal is as it should be.
func awaitOn(t *testing.T, end *terminaltest.Screen, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !ok(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited in vain for %s; the screen:\n%s", what, end)
		}
	}
}

func awaitTextOn(t *testing.T, end *terminaltest.Screen, text string) {
	t.Helper()
	awaitOn(t, end, text, func() bool { return strings.Contains(end.String(), text) })
}

// A broken act has a fault: at a place that it names.
type broken struct {
	at   string
	over bool
}

func (b *broken) begin() tea.Cmd {
	b.fail("begin")
	if b.at == "command" {
		return func() tea.Msg { b.fail("command"); return nil }
	}
	if b.at == "one of several commands" {
		return tea.Batch(func() tea.Msg { b.fail(b.at); return nil }, tea.RequestWindowSize)
	}
	return nil
}

func (b *broken) update(msg tea.Msg) (bool, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		b.fail("update")
		b.over = true
	}
	return b.over, nil
}

func (b *broken) draw(text.Style, int) ([]string, *tea.Position) {
	if b.over {
		b.fail("last draw")
	}
	b.fail("draw")
	return []string{"drawn"}, nil
}

func (b *broken) fail(at string) {
	if b.at == at {
		var nothing []int
		_ = nothing[len(b.at)]
	}
}

// A fault of the program ends the screen in order, wherever it is: the terminal
// is as it was, and Close says what it was and where.
func TestScreenFault(t *testing.T) {
	where := regexp.MustCompile(`^internal error: runtime error: index out of range \[\d+\] with length 0, at screen_test\.go:\d+$`)
	for _, at := range []string{"begin", "command", "one of several commands", "update", "draw", "last draw"} {
		end := terminaltest.New(40, 10)
		screen := openOn(context.Background(), end, 40, 10)
		done := make(chan bool)
		go func() { done <- screen.perform(&broken{at: at}) }()
		if at == "update" || at == "last draw" {
			awaitTextOn(t, end, "drawn")
			end.Type("x")
		}
		select {
		case over := <-done:
			if over && at != "last draw" {
				t.Errorf("fault in %s: the act is over as if nothing had been", at)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("fault in %s: the act does not end", at)
		}
		if err := screen.Close(); err == nil || !where.MatchString(err.Error()) {
			t.Errorf("fault in %s: Close says %v", at, err)
		}
		if screen.perform(&broken{}) {
			t.Errorf("fault in %s: the screen goes on", at)
		}
		if err := end.Sane(); err != nil {
			t.Errorf("fault in %s: %v", at, err)
		}
		end.Close()
	}
}

// losing is an act that asks for a card of a deck that is lost.
type losing struct{ broken }

func (l *losing) draw(text.Style, int) ([]string, *tea.Position) {
	panic(&decks.Lost{Fault: &place.Error{Pos: place.Pos{File: "d.toml"}, Msg: "is lost"}})
}

// A deck that is lost ends the screen in order, too, and is no fault of the program.
func TestScreenLost(t *testing.T) {
	end := terminaltest.New(40, 10)
	defer end.Close()
	screen := openOn(context.Background(), end, 40, 10)
	if screen.perform(&losing{}) {
		t.Error("the act is over as if nothing had been")
	}
	var lost *decks.Lost
	if err := screen.Close(); !errors.As(err, &lost) || err.Error() != "d.toml: is lost" {
		t.Errorf("Close says %v", err)
	}
	if err := end.Sane(); err != nil {
		t.Error(err)
	}
}

// Through the whole machinery, whatever is typed and however it ends: the terminal
// is as it was, what was answered is kept, and nothing goes on behind it.
func TestScreenAtRandom(t *testing.T) {
	times := 100
	if testing.Short() {
		times = 20
	}
	before := len(goroutines())
	for i := range times {
		randomScreen(t, uint64(i))
	}
	left := goroutines()
	for deadline := time.Now().Add(20 * time.Second); len(left) > before && time.Now().Before(deadline); left = goroutines() {
		time.Sleep(time.Millisecond)
	}
	if len(left) > before {
		t.Errorf("%d goroutines were left, %d are:\n%s", before, len(left), strings.Join(left, "\n\n"))
	}
}

// goroutines are what is going on. The library's reader is not among them: where
// keys come that nobody waits for any more, it stays until the program's end.
func goroutines() []string {
	stacks := make([]byte, 8<<20)
	list := strings.Split(string(stacks[:runtime.Stack(stacks, true)]), "\n\n")
	return slices.DeleteFunc(list, func(stack string) bool { return strings.Contains(stack, "(*TerminalReader)") })
}

// randomKeys are typed at random. Ctrl-Z would stop the test, and Ctrl-C ends it.
var randomKeys = append(strings.Split("abcdefshurty?!1234 ", ""), terminaltest.Enter, terminaltest.Enter, terminaltest.Enter, terminaltest.Esc, terminaltest.Tab,
	terminaltest.ShiftTab, terminaltest.Up, terminaltest.Down, terminaltest.Left, terminaltest.Right, terminaltest.Home, terminaltest.End, terminaltest.PgUp, terminaltest.PgDn,
	terminaltest.Backspace, terminaltest.Delete, terminaltest.CtrlL, terminaltest.CtrlW, terminaltest.CtrlU, terminaltest.AltB, "\x1b[200~pasted\r\n\x1b[201~", "漢", "e\u0301", "\x1bs", "\x1bu", "\x1b!", "\xff")

// randomScreen plays a sitting at random.
func randomScreen(t *testing.T, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 9))
	end := terminaltest.New(80, 24)
	defer end.Close()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	screen := openOn(ctx, end, 80, 24)
	session := quiztest.Session(t, quiz.Options{Seed: seed, Exam: r.IntN(4) == 0, Flip: r.IntN(4) == 0, Retry: r.IntN(4) == 1}, deckstest.Parse(t, "every.toml", "title = \"Every\"\n"+everyKind))
	kept := &book{t: t}
	session.Observe(kept)
	played := make(chan terminal.End, 1)
	early := r.IntN(100) // so many keys are typed before there is anything to see
	for i := range 150 {
		if i == early {
			go func() { played <- screen.Play(ctx, session, terminal.PlayOptions{Ahead: kept.Ahead}) }()
		}
		end.Type(randomKeys[r.IntN(len(randomKeys))])
		switch r.IntN(40) {
		case 0:
			width, height := 1+r.IntN(100), 1+r.IntN(40)
			end.Resize(width, height)
			screen.program.Send(tea.WindowSizeMsg{Width: width, Height: height})
		case 1:
			screen.Notice("notice")
		case 2:
			time.Sleep(time.Duration(r.IntN(3000)) * time.Microsecond)
		}
	}
	how := endRandomly(t, end, screen, cancel, played, r.IntN(3))
	if err := screen.Close(); err != nil {
		t.Errorf("%d: %v", seed, err)
	}
	if err := end.Sane(); err != nil {
		t.Errorf("%d: after an end by %d: %v", seed, how, err)
	}
	kept.compare(session)
}

// endRandomly ends what is played, if it has not ended: by Ctrl-C, by the context,
// or by closing the screen.
func endRandomly(t *testing.T, end *terminaltest.Screen, screen *Screen, cancel func(), played chan terminal.End, way int) terminal.End {
	t.Helper()
	want := []terminal.End{terminal.Interrupted, terminal.Interrupted, terminal.InputEnded}[way]
	for range 200 {
		switch way {
		case 0:
			end.Type(terminaltest.CtrlC) // which, behind an Esc, is another key
		case 1:
			cancel()
		case 2:
			if err := screen.Close(); err != nil {
				t.Error(err)
			}
		}
		select {
		case got := <-played:
			if got != want && got != terminal.Finished && got != terminal.Quit { // those were typed
				t.Errorf("the sitting ended by %d, want %d", got, want)
			}
			return got
		case <-time.After(100 * time.Millisecond):
		}
	}
	t.Fatal("the sitting does not end")
	return 0
}
