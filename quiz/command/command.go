// Package command is the command line of quiz: one file for each command. An
// Action reads flags into a struct, calls what does the work, and prints.
//
// Results go to stdout, messages to stderr. Commands return their errors; report
// prints them, and nothing else does. Bare 'quiz' alone has a fault of the history
// reported and goes on, for what else it says holds all the same.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks/edit"
	"quiz/decks/place"
	"quiz/quiz/safefile"
)

// Exit codes. Each command's help ends with them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitInterrupted = 130
)

// errFailed is a failure, or findings, that have been shown already.
var errFailed = errors.New("failed")

// errInterrupted ends a command that Ctrl-C ended.
var errInterrupted = errors.New("interrupted")

// errLeft ends a command that the user chose to leave.
var errLeft = errors.New("left")

// A usageError is a slip in the command line.
type usageError struct{ msg, hint string }

func (e *usageError) Error() string { return e.msg }

// A hinted is a failure with a way out.
type hinted struct{ msg, hint string }

func (e *hinted) Error() string { return e.msg }

func usagef(hint, format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...), hint}
}

// Main runs the command line args, of which the first is the program's name,
// and returns the exit code. The user ends it: by Ctrl-C, or by ending the program
// from elsewhere, or by closing its window.
func Main(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	e := newEnv(in, out, errOut)
	ctx, e.interrupts = interruptible(ctx)
	return e.run(ctx, args)
}

func (e *env) run(ctx context.Context, args []string) int {
	out := &safefile.Sticky{W: e.out}
	e.out, e.ctx = out, ctx
	app := e.app()
	args, err := hoist(app, args)
	if err == nil {
		err = orLost(func() error { return app.RunContext(ctx, args) })
	}
	if err == nil {
		err = out.Err
	}
	return e.report(err)
}

// app lists the commands, in the order of help.
func (e *env) app() *cli.App {
	app := &cli.App{
		Name:            "quiz",
		Usage:           "play decks of questions",
		Version:         version(),
		Reader:          e.in,
		Writer:          e.out,
		ErrWriter:       e.err,
		HideHelpCommand: true,
		HideVersion:     true,
		ExitErrHandler:  func(*cli.Context, error) {}, // else the library exits by itself
		Flags:           []cli.Flag{&cli.BoolFlag{Name: "version", Aliases: []string{"v"}, Usage: "print the version"}},
		Commands:        []*cli.Command{e.play(), e.review(), e.stats(), e.list(), e.show(), e.check(), e.new(), e.export(), e.historyCommand()},

		CustomAppHelpTemplate: appHelp,
	}
	app.Action = func(c *cli.Context) error {
		if c.Bool("version") {
			_, err := fmt.Fprintln(e.out, "quiz", app.Version)
			return err
		}
		if name := c.Args().First(); name != "" {
			return unknownCommand(app, name)
		}
		return e.home()
	}
	app.OnUsageError = usageFault
	prepare(app.Commands)
	return app
}

// fullName is a command as it is typed.
func fullName(cmd *cli.Command) string {
	if strings.HasPrefix(cmd.HelpName, "quiz ") {
		return cmd.HelpName
	}
	return "quiz " + cmd.Name
}

// prepare sets on each command what the library does not inherit.
func prepare(commands []*cli.Command) {
	for _, cmd := range commands {
		cmd.OnUsageError = usageFault
		cmd.HideHelpCommand = true
		cmd.CustomHelpTemplate = helpTemplate(cmd)
		prepare(cmd.Subcommands)
	}
}

// usageFault words what the library says of a wrong flag.
func usageFault(c *cli.Context, err error, _ bool) error {
	name, flags := "quiz", c.App.Flags
	if c.Command != nil && c.Command.Name != "" && c.Command.Name != "quiz" {
		name, flags = fullName(c.Command), c.Command.Flags
	}
	msg, hint := err.Error(), fmt.Sprintf("see '%s --help'", name)
	if flag, ok := strings.CutPrefix(msg, "flag provided but not defined: -"); ok {
		flag = strings.TrimLeft(flag, "-")
		msg = fmt.Sprintf("there is no flag --%s", flag)
		var names []string
		for _, f := range flags {
			names = append(names, f.Names()...)
		}
		if near := edit.Nearest(flag, slices.DeleteFunc(names, func(s string) bool { return len(s) < 2 })); near != "" {
			hint = fmt.Sprintf("did you mean --%s? %s", near, hint)
		} else if flagNamed(flags, "why") != nil {
			hint = "-- stands before a response that begins with -; " + hint
		}
	}
	msg = strings.Replace(msg, "flag needs an argument: -", "a value is missing after -", 1)
	return &usageError{msg, hint}
}

func unknownCommand(app *cli.App, name string) error {
	var names []string
	for _, cmd := range app.Commands {
		names = append(names, cmd.Names()...)
	}
	hint := "see 'quiz --help'"
	if near := edit.Nearest(name, names); near != "" {
		hint = fmt.Sprintf("did you mean 'quiz %s'?", near)
	} else if strings.HasSuffix(name, ".toml") {
		hint = fmt.Sprintf("'quiz play %s' plays a deck", place.ShellWord(name))
	}
	return usagef(hint, "there is no command %q", name)
}

// version is what the build says of itself.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
