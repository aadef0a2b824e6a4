// Quiz plays, prints and exports decks of questions. Its commands are in
// quiz/command.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"quiz/quiz/command"
)

func main() {
	// A reader that goes away is a write that fails, not a signal that kills.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	os.Exit(command.Main(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr))
}
