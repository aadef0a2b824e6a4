package command

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/quiz/terminal/text"
)

// historyCommand has a command for each thing that is done with the history as
// a whole.
func (e *env) historyCommand() *cli.Command {
	commands := []*cli.Command{e.historyExport(), e.historyMerge(), e.historyForget(), e.historyCheck()}
	cmd := &cli.Command{
		Name:      "history",
		Usage:     "what you have answered: take it along, join it, forget it",
		ArgsUsage: "COMMAND",
		Description: `Every answer is kept, at once, in one file; the variable QUIZ_DATA names another
folder for it.

  quiz history export > answers.jsonl    all answers, one on each line
  quiz history merge answers.jsonl       join those of another computer to these
  quiz history forget biology.toml       forget all answers to a deck
  quiz history check                     is the file sound?

'quiz history export --help', and so on, tells more.`,
		Subcommands: commands,
	}
	cmd.Action = func(c *cli.Context) error {
		var names []string
		for _, sub := range commands {
			names = append(names, sub.Name)
		}
		if c.NArg() == 0 {
			_, err := fmt.Fprintf(e.out, "The history is %s. Commands: %s.\n", text.VisibleName(e.historyFile()), strings.Join(names, ", "))
			return err
		}
		return usagef("see 'quiz history --help'", "there is no command %q; the commands are: %s", c.Args().First(), strings.Join(names, ", "))
	}
	return cmd
}
