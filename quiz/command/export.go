package command

import (
	"strings"

	"github.com/urfave/cli/v2"
)

// export has a command for each form that decks are made into.
func (e *env) export() *cli.Command {
	targets := []*cli.Command{e.cards(), e.csv(), e.apkg()}
	cmd := &cli.Command{
		Name:      "export",
		Usage:     "make flashcards to print, or notes for Anki, of decks",
		ArgsUsage: "TARGET [DECK...]",
		Description: `Makes something else of decks:

  quiz export cards [DECK...]   flashcards to print, as PDF (alias: pdf)
  quiz export csv [DECK...]     notes for Anki, as a text file
  quiz export apkg [DECK...]    notes for Anki, as a package with images

'quiz export cards --help', and so on, tells more.`,
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
