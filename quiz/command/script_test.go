package command

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/terminaltest"
)

// TestMain lets scripts run quiz as a program. Their variables NOW and SEED set
// its clock and chance; the real program knows no such variables.
//
// No test may touch the history or the cache of whoever runs it.
func TestMain(m *testing.M) {
	terminaltest.Lead()
	for _, name := range []string{"QUIZ_DATA", "QUIZ_CACHE"} {
		if os.Getenv(name) == "" {
			os.Setenv(name, map[string]string{"QUIZ_DATA": os.DevNull, "QUIZ_CACHE": "off"}[name])
		}
	}
	testscript.Main(m, map[string]func(){"quiz": func() {
		e := newEnv(os.Stdin, os.Stdout, os.Stderr)
		if now, err := time.Parse(time.RFC3339, os.Getenv("NOW")); err == nil {
			e.now = func() time.Time { return now }
		}
		if seed, err := strconv.ParseUint(os.Getenv("SEED"), 10, 64); err == nil {
			e.seed = func() uint64 { return seed }
		}
		os.Exit(e.run(context.Background(), os.Args))
	}})
}

// The scripts under testdata/script say what the program does.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join(deckstest.Root(), "testdata", "script"),
		UpdateScripts:       deckstest.Update(),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("ROOT", deckstest.Root())
			env.Setenv("QUIZ_DATA", filepath.Join(env.WorkDir, ".quiz-data"))
			env.Setenv("QUIZ_CACHE", filepath.Join(env.WorkDir, ".quiz-cache"))
			env.Setenv("NOW", "2026-03-01T09:00:00Z")
			env.Setenv("SEED", "1")
			env.Setenv("LANG", "C.UTF-8")
			env.Setenv("LC_ALL", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":  exits,
			"repeat": repeat,
		},
	})
}

// exits N PROGRAM ARG…: runs a program, which must exit with the status N.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits N program args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if failed := (*exec.ExitError)(nil); errors.As(err, &failed) {
		got = failed.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// repeat FILE N TEXT: writes a file of a text N times, its escapes resolved.
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: repeat file n text")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text, err := strconv.Unquote(`"` + args[2] + `"`)
	ts.Check(err)
	var content []byte
	for range n {
		content = append(content, text...)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), content, 0o666))
}
