package command

import (
	"strings"

	"github.com/urfave/cli/v2"
)

// export has a command for each form that decks are made into.
func (e *env) export() *cli.Command {
	targets := []*cli.Command{e.cards()}
	cmd := &cli.Command{
		Name:      "export",
		Usage:     "print decks as flashcards",
		ArgsUsage: "TARGET [DECK...]",
		Description: `Makes something else of decks:

  quiz export cards [DECK...]   flashcards to print, as PDF (alias: pdf)

'quiz export cards --help' tells more.`,
		Subcommands: targets,
	}
	cmd.Action = func(c *cli.Context) error {
		var names []string
		for _, target := range targets {
			names = append(names, target.Names()...)
		}
		hint := "such as: quiz export cards biology.toml"
		if c.NArg() == 0 {
			return usagef(hint, "export needs a target: %s", strings.Join(names, ", "))
		}
		return usagef(hint, "there is no export %q; the targets are: %s", c.Args().First(), strings.Join(names, ", "))
	}
	return cmd
}
