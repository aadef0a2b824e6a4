package command

import (
	"context"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"time"

	"golang.org/x/term"

	"quiz/quiz/terminal/plain"
	"quiz/quiz/terminal/text"
)

// An env is all that commands know of the world: streams, clock, chance and
// the settings of the user. Tests make their own.
type env struct {
	in     io.Reader
	out    io.Writer
	err    *messages
	lines  *plain.Lines // the only reader of in, but for a full screen
	stdout io.Writer    // out as it was given

	ctx        context.Context // ends when the user interrupts
	interrupts *interrupts
	terminal   bool // in and out are both a terminal
	person     bool // in is a terminal
	outWidth   func() int
	getenv     func(string) string
	now        func() time.Time
	seed       func() uint64
}

func newEnv(in io.Reader, out, errOut io.Writer) *env {
	outFile, isTerminal := terminalFile(out)
	_, inTerminal := in.(*os.File)
	if inTerminal {
		inTerminal = term.IsTerminal(int(in.(*os.File).Fd()))
	}
	return &env{
		in: in, out: out, stdout: out, err: &messages{to: errOut}, lines: plain.NewLines(in),
		ctx:        context.Background(),
		interrupts: &interrupts{},
		terminal:   isTerminal && inTerminal,
		person:     inTerminal,
		outWidth: func() int {
			if !isTerminal {
				return 0
			}
			width, _, err := term.GetSize(int(outFile.Fd()))
			if err != nil {
				return 0
			}
			return width
		},
		getenv: os.Getenv,
		now:    time.Now,
		seed:   func() uint64 { return rand.Uint64N(1e6) }, // short enough to be typed again
	}
}

func terminalFile(w io.Writer) (*os.File, bool) {
	file, ok := w.(*os.File)
	return file, ok && term.IsTerminal(int(file.Fd()))
}

// style is what the output can show. Plain asks for nothing but lines.
func (e *env) style(plain bool) text.Style {
	st := text.Style{Unicode: isUTF8(e.getenv)}
	if !plain && e.terminal && e.getenv("TERM") != "dumb" {
		st.Width, st.Set, st.Color = e.outWidth(), true, e.getenv("NO_COLOR") == ""
	} else if e.terminal {
		st.Width = e.outWidth()
	}
	return st
}

// alwaysUTF8 is true where terminals are UTF-8 whatever the variables say.
const alwaysUTF8 = runtime.GOOS == "windows" || runtime.GOOS == "darwin"

func isUTF8(getenv func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if value := strings.ToLower(getenv(name)); value != "" {
			return alwaysUTF8 || strings.Contains(value, "utf-8") || strings.Contains(value, "utf8")
		}
	}
	return alwaysUTF8
}
