package command

import (
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"quiz/quiz/history"
	"quiz/quiz/safefile"
)

func (e *env) historyExport() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     "write all answers, one on each line, as JSON",
		ArgsUsage: " ",
		Description: `Writes every answer with its own id, and the ids of those that were taken back,
as JSON Lines. 'quiz history merge' joins such a file to another history.

  quiz history export > answers.jsonl
  quiz history export -o answers.jsonl`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "-", Usage: "write to `FILE`; - is stdout"},
			&cli.BoolFlag{Name: "force", Aliases: []string{"f"}, Usage: "overwrite a file that is no such export"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return usagef("", "history export takes no %q", c.Args().First())
			}
			name := c.String("output")
			file := safefile.Target{Name: name, Force: c.Bool("force"), Inputs: historyFiles(e.historyFile()), IsOurs: isHistoryExport}
			if err := mayExport(e.stdout, target{Target: file, what: "a file of answers"}); err != nil {
				return err
			}
			return e.withOld(e.historyToRead, func(store *history.Store) error {
				return e.output(name, func(w io.Writer) error { return store.Export(w) })
			})
		},
	}
}

// isHistoryExport tells if a file is one that 'history export' wrote.
func isHistoryExport(file *os.File) bool {
	return safefile.Begins(file, history.ExportHead)
}
