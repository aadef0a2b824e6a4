package command

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// commandHelp teaches by example: what a command is for, how it is called, its
// flags, and its exit codes.
const commandHelp = `{{.HelpName}}: {{.Usage}}

Usage: {{.HelpName}} [flags]{{if .ArgsUsage}} {{.ArgsUsage}}{{end}}

{{.Description}}

Flags:
FLAGS
Exit codes: EXITS
`

const appHelp = `quiz: {{.Usage}}

Usage: quiz COMMAND [flags] [DECK...]

Commands:
{{range .VisibleCommands}}  {{.Name}}{{"\t"}}{{.Usage}}
{{end}}
A deck is a TOML file, a folder of them, or the name of a built-in deck. With
none named, the decks of the current folder are meant, or else the built-in ones.

  quiz play                       play a deck
  quiz play tour                  see every kind of question once
  quiz new biology.toml           begin a deck of your own
  quiz check biology.toml         see what is wrong with it
  quiz export cards biology.toml  print flashcards

'quiz COMMAND --help' tells more of each; 'quiz --version' prints the version.

Exit codes: 0 done, 1 failed, 2 used wrongly, 130 interrupted
`

// helpTemplate is the help of one command. The library would print each flag
// with all its names, forms and defaults; a table reads better.
func helpTemplate(cmd *cli.Command) string {
	failed := "failed"
	switch cmd.Name {
	case "play":
		failed = "failed, or less than --pass"
	case "check":
		failed = "failed, or faults were found"
	}
	exits := fmt.Sprintf("0 done, 1 %s, 2 used wrongly, 130 interrupted", failed)
	return strings.NewReplacer("FLAGS", flagTable(cmd.Flags), "EXITS", exits).Replace(commandHelp)
}

// flagTable is a line for each flag: its names, what it takes, what it does.
func flagTable(flags []cli.Flag) string {
	var heads, uses []string
	width := 0
	for _, f := range append(flags, &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show this help"}) {
		doc, ok := f.(cli.DocGenerationFlag)
		if !ok {
			continue
		}
		value, use := placeholder(doc.GetUsage())
		head := "    --" + f.Names()[0]
		if len(f.Names()) > 1 {
			head = "-" + f.Names()[1] + ", --" + f.Names()[0]
		}
		if doc.TakesValue() {
			head += " " + value
		}
		heads, uses = append(heads, head), append(uses, use)
		width = max(width, len(head))
	}
	var table strings.Builder
	for i := range heads {
		fmt.Fprintf(&table, "  %-*s  %s\n", width, heads[i], uses[i])
	}
	return table.String()
}

// placeholder finds the name of a flag's value, which stands in backquotes in
// what is said of the flag.
func placeholder(usage string) (name, text string) {
	before, rest, ok := strings.Cut(usage, "`")
	name, after, closed := strings.Cut(rest, "`")
	if !ok || !closed {
		return "VALUE", usage
	}
	return name, before + name + after
}
