package terminaltest

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// newScreen is a screen that the test's end closes.
func newScreen(t *testing.T, width, height int, options ...Option) *Screen {
	s := New(width, height, options...)
	t.Cleanup(func() { s.Close() })
	return s
}

// Each text is on the screen once, however many columns, runes and bytes its
// characters have, and wherever the bytes are cut between two writes.
func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, written string
		want          []string
	}{
		{"plain", "one\r\ntwo  \r\n", []string{"one", "two", "", ""}},
		{"wide", "漢字 x\r\n字", []string{"漢字 x", "字", "", ""}},
		{"combining", "ne\u0301e\u0323\u0302 x", []string{"ne\u0301e\u0323\u0302 x", "", "", ""}},
		{"joined", "a👩‍👩‍👧b🇦🇿🇵🇰c", []string{"a👩‍👩‍👧b🇦🇿🇵🇰c", "", "", ""}},
		{"presentation", "❤\ufe0f!", []string{"❤\ufe0f!", "", "", ""}},
		{"scripts", "עברית हिन्दी اردو", []string{"עברית हिन्दी اردو", "", "", ""}},
		{"wrapped", strings.Repeat("é", 42) + "\u0301", []string{strings.Repeat("é", 40), "éé\u0301", "", ""}},
		{"last column", strings.Repeat("-", 39) + "e\u0301", []string{strings.Repeat("-", 39) + "e\u0301", "", "", ""}},
		{"over wide", "漢字\rx", []string{"x 字", "", "", ""}},
		{"erased", "one\r\ntwo\x1b[1;2H\x1b[K", []string{"o", "two", "", ""}},
		{"scrolled", "1\r\n2\r\n3\r\n4\r\n5", []string{"2", "3", "4", "5"}},
		{"styled", "\x1b[1;31mred\x1b[m e", []string{"red e", "", "", ""}},
		{"title", "e\x1b]2;e\u0301\x07", []string{"e", "", "", ""}},
	} {
		whole := newScreen(t, 40, 4)
		io.WriteString(whole, c.written)
		if got := whole.Lines(); !slices.Equal(got, c.want) {
			t.Errorf("%s: the screen shows %q, want %q", c.name, got, c.want)
		}
		cut := newScreen(t, 40, 4)
		for i := range len(c.written) {
			cut.Write([]byte{c.written[i]})
		}
		if got := cut.Lines(); !slices.Equal(got, c.want) {
			t.Errorf("%s: byte by byte the screen shows %q, want %q", c.name, got, c.want)
		}
		x, y, _ := whole.Cursor()
		if cx, cy, _ := cut.Cursor(); cx != x || cy != y {
			t.Errorf("%s: byte by byte the cursor is at %d,%d, want %d,%d", c.name, cx, cy, x, y)
		}
	}
}

func TestStyled(t *testing.T) {
	s := newScreen(t, 20, 2)
	io.WriteString(s, "a \x1b[1;31mred\x1b[m one  \r\n漢")
	want := []string{"a \x1b[31;1mred\x1b[m one", "漢"}
	if got := s.Styled(); !slices.Equal(got, want) {
		t.Errorf("the rows are %q, want %q", got, want)
	}
	if got, want := s.String(), "a red one\n漢"; got != want {
		t.Errorf("the text is %q, want %q", got, want)
	}
}

func TestCursor(t *testing.T) {
	s := newScreen(t, 20, 4)
	for _, c := range []struct {
		written string
		x, y    int
		visible bool
	}{
		{"ab漢", 4, 0, true},
		{"\x1b[3;5H", 4, 2, true},
		{"\x1b[?25l", 4, 2, false},
		// Terminals have one cursor, hidden on both screens or on none.
		{"\x1b[?1049h\x1b[?25h\x1b[?25l\x1b[?1049l", 4, 2, false},
		{"\x1b[?25h", 4, 2, true},
	} {
		io.WriteString(s, c.written)
		if x, y, visible := s.Cursor(); x != c.x || y != c.y || visible != c.visible {
			t.Errorf("after %q the cursor is at %d,%d, seen %v; want %d,%d, %v", c.written, x, y, visible, c.x, c.y, c.visible)
		}
	}
}

func TestAltScreen(t *testing.T) {
	s := newScreen(t, 20, 2)
	io.WriteString(s, "shell\x1b[?1049h\x1b[Hfull")
	if got := s.Lines(); !s.AltScreen() || !slices.Equal(got, []string{"full", ""}) {
		t.Errorf("alternate screen: %v, %q", s.AltScreen(), got)
	}
	io.WriteString(s, "\x1b[?1049l")
	if got := s.Lines(); s.AltScreen() || !slices.Equal(got, []string{"shell", ""}) {
		t.Errorf("alternate screen left: %v, %q", !s.AltScreen(), got)
	}
}

func TestResizeScreen(t *testing.T) {
	s := newScreen(t, 10, 2)
	io.WriteString(s, "0123456789")
	s.Resize(4, 3)
	if got, want := s.Lines(), []string{"0123", "", ""}; !slices.Equal(got, want) {
		t.Errorf("the screen shows %q, want %q", got, want)
	}
}

// While a frame is drawn, the one before it is seen.
func TestFrames(t *testing.T) {
	s := newScreen(t, 10, 1)
	io.WriteString(s, "one\x1b[?2026h\r\x1b[K")
	if got := s.String(); got != "one" {
		t.Errorf("half a frame: %q", got)
	}
	io.WriteString(s, "two\x1b[?2026l")
	if got := s.String(); got != "two" {
		t.Errorf("a whole frame: %q", got)
	}
	old := newScreen(t, 10, 1, Old)
	io.WriteString(old, "one\x1b[?2026h\r\x1b[K")
	if got := old.String(); got != "" {
		t.Errorf("an old terminal shows %q in the midst of a frame", got)
	}
}

// What programs ask, and what each kind of terminal answers. The last question
// has an answer always, so that none before it is overlooked.
func TestAnswers(t *testing.T) {
	const end, ended = "\x1b[5n", "\x1b[?0n"
	for _, c := range []struct {
		name, question, answer string
		options                []Option
	}{
		{"frames", "\x1b[?2026$p", "\x1b[?2026;2$y", nil},
		{"clusters", "\x1b[?2027$p", "\x1b[?2027;2$y", nil},
		{"frames, old", "\x1b[?2026$p", "\x1b[?2026;0$y", []Option{Old}},
		{"clusters, old", "\x1b[?2027$p", "\x1b[?2027;0$y", []Option{Old}},
		{"background", "\x1b]11;?\x07", "\x1b]11;rgb:0000/0000/0000\x07", nil},
		{"background, light", "\x1b]11;?\x07", "\x1b]11;rgb:ffff/ffff/ffff\x07", []Option{Light}},
		{"text, light", "\x1b]10;?\x07", "\x1b]10;rgb:0000/0000/0000\x07", []Option{Light}},
		{"attributes", "\x1b[c", "\x1b[?62;1;6;22c", nil},
		{"cursor", "ab\x1b[6n", "\x1b[1;3R", nil},
		{"keyboard flags", "\x1b[?u", "", nil},
	} {
		s := newScreen(t, 20, 2, c.options...)
		io.WriteString(s, c.question+end)
		got := make([]byte, len(c.answer+ended))
		if _, err := io.ReadFull(s, got); err != nil || string(got) != c.answer+ended {
			t.Errorf("%s: the answer is %q (%v), want %q", c.name, got, err, c.answer+ended)
		}
	}
}

func TestSilent(t *testing.T) {
	s := newScreen(t, 20, 2, Silent)
	io.WriteString(s, "\x1b[c\x1b]11;?\x07")
	s.Type("x")
	s.Close()
	if got, err := io.ReadAll(s); err != nil || string(got) != "x" {
		t.Errorf("a silent terminal sends %q, %v", got, err)
	}
}

func TestPaste(t *testing.T) {
	s := newScreen(t, 20, 2)
	s.Paste("a\nb")
	io.WriteString(s, "\x1b[?2004h")
	s.Paste("a\nb")
	s.Close()
	if got, _ := io.ReadAll(s); string(got) != "a\rb\x1b[200~a\rb\x1b[201~" {
		t.Errorf("pasted was %q", got)
	}
}

func TestSaneScreen(t *testing.T) {
	for _, c := range []struct{ written, undone, fault string }{
		{"text\r\n", "", ""},
		{"\x1b[?1049h", "\x1b[?1049l", "mode ?1049 is on, the alternate screen is shown"},
		{"\x1b[?25l", "\x1b[?25h", "mode ?25 is off"},
		{"\x1b[?1049h\x1b[?25l\x1b[?1049l", "\x1b[?25h", "mode ?25 is off"},
		{"\x1b[?2004h", "\x1b[?2004l", "mode ?2004 is on"},
		{"\x1b[?1002h\x1b[?1006h", "\x1b[?1002l\x1b[?1006l", "mode ?1002 is on, mode ?1006 is on"},
		{"\x1b[?1004h", "\x1b[?1004l", "mode ?1004 is on"},
		{"\x1b[?2026h", "\x1b[?2026l", "mode ?2026 is on"},
		{"\x1b[?2027h", "\x1b[?2027l", "mode ?2027 is on"},
		{"\x1b[?7l", "\x1b[?7h", "mode ?7 is off"},
		{"\x1b[4h", "\x1b[4l", "mode 4 is on"},
		{"\x1b[>1u", "\x1b[<u", "the keyboard flags of the main screen are [0 1]"},
		{"\x1b[?1049h\x1b[>1u\x1b[?1049l", "\x1b[?1049h\x1b[<1u\x1b[?1049l", "the keyboard flags of the alternate screen are [0 1]"},
		{"\x1b[=5u\x1b[=4;3u", "\x1b[=0u", "the keyboard flags of the main screen are [1]"},
		{"\x1b[>4;2m", "\x1b[>4m", "modifyOtherKeys is on"},
		{"\x1b[6 q", "\x1b[0 q", "the cursor has the shape 6"},
		{"\x1b]11;#123456\x07", "\x1b]111\x07", "the terminal's colours are changed"},
		{"\x1b[1m", "\x1b[m", `text is styled: "\x1b[1m"`},
		{"\x1b[41m", "\x1b[49m", `text is styled: "\x1b[41m"`},
		{"\x1b]8;;http://x\x07", "\x1b]8;;\x07", "text links to http://x"},
		{"\x1b(0", "\x1b(B", "an x is shown as │"},
	} {
		s := newScreen(t, 20, 2)
		io.WriteString(s, "漢字"+c.written)
		if err := s.Sane(); c.fault == "" && err != nil || c.fault != "" && (err == nil || err.Error() != c.fault) {
			t.Errorf("after %q: %v, want %q", c.written, err, c.fault)
		}
		io.WriteString(s, c.undone)
		before := s.picture()
		if err := s.Sane(); err != nil {
			t.Errorf("after %q: %v", c.written+c.undone, err)
		}
		if after := s.picture(); !reflect.DeepEqual(after, before) {
			t.Errorf("after %q: asking if the screen is sane changed it from %+v to %+v", c.written, *before, *after)
		}
	}
}

// A screen that nobody reads from goes on, and closing it leaves nothing.
func TestClose(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 20 {
		s := New(20, 2)
		for range 200 {
			io.WriteString(s, "\x1b[c\x1b]11;?\x07")
		}
		s.Close()
		s.Close()
		if _, err := s.Write([]byte("x")); err != io.ErrClosedPipe {
			t.Errorf("writing to a closed screen: %v", err)
		}
	}
	checkGoroutines(t, before)
}

// checkGoroutines waits until no more goroutines are left than before.
func checkGoroutines(t *testing.T, before int) {
	t.Helper()
	for range 1000 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	stacks := make([]byte, 1<<16)
	t.Errorf("%d goroutines were left, %d are:\n%s", before, runtime.NumGoroutine(), stacks[:runtime.Stack(stacks, true)])
}

// Whoever writes, types and reads at once: no key and no reply is lost, and what
// is written last is on the screen. The race detector looks on.
func TestConcurrent(t *testing.T) {
	s := New(20, 5)
	var writers, readers sync.WaitGroup
	for i := range 4 {
		writers.Go(func() {
			for j := range 50 {
				fmt.Fprintf(s, "\x1b[?2026h%d é\x1b[6n\x1b[%d;1H\x1b[?2026l", i, j%5)
				s.Lines()
				s.Styled()
				s.Cursor()
				s.AltScreen()
				s.Sane()
				s.Type("x")
				s.Paste("y")
				s.Resize(10+j%10, 5)
			}
		})
	}
	var typed strings.Builder
	readers.Go(func() { io.Copy(&typed, s) })
	writers.Wait()
	s.Resize(20, 5)
	fmt.Fprint(s, "\x1b[2J\x1b[Hthe last")
	if got, want := s.Lines(), []string{"the last", "", "", "", ""}; !slices.Equal(got, want) {
		t.Errorf("the screen shows %q, want %q", got, want)
	}
	s.Close()
	readers.Wait()
	for part, want := range map[string]int{"x": 200, "y": 200, "R": 200} {
		if got := strings.Count(typed.String(), part); got != want {
			t.Errorf("%q was read %d times, want %d", part, got, want)
		}
	}
}
