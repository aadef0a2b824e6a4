package command

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"quiz/quiz/history"
	"quiz/quiz/terminal/text"
)

func (e *env) historyCheck() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "see that the history is sound",
		ArgsUsage: " ",
		Description: `Reads all of the history, and sees that what is known of each card is what its
answers come to. --repair reckons that anew; answers are never changed.`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "repair", Usage: "reckon anew what is known of each card"}},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return usagef("", "history check takes no %q", c.Args().First())
			}
			return e.withOld(e.history, func(store *history.Store) error {
				if c.Bool("repair") {
					if err := e.patiently(store.Rebuild); err != nil {
						return err
					}
				}
				found, err := store.Check()
				if err != nil {
					return err
				}
				for _, fault := range found {
					fmt.Fprintln(e.out, text.VisibleLine(fault))
				}
				if len(found) > 0 {
					e.hint("'quiz history check --repair' reckons anew what is known of cards; 'quiz history export' saves the answers that can be read")
					return errFailed
				}
				_, err = fmt.Fprintf(e.out, "%s is sound.\n", text.VisibleName(e.historyFile()))
				return err
			})
		},
	}
}
