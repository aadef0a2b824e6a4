package command

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// hoist moves flags before arguments. The library stops looking for flags at
// the first argument and takes the rest for arguments, flags and all; people
// write them in any order.
func hoist(app *cli.App, args []string) []string {
	if len(args) == 0 {
		return []string{app.Name}
	}
	commands, flags, n := app.Commands, app.Flags, 1
	for n < len(args) {
		i := slices.IndexFunc(commands, func(cmd *cli.Command) bool { return cmd.HasName(args[n]) })
		if i < 0 {
			break
		}
		commands, flags = commands[i].Subcommands, commands[i].Flags
		n++
	}
	var front, back []string
	for rest := args[n:]; len(rest) > 0; rest = rest[1:] {
		arg := rest[0]
		switch {
		case arg == "--":
			back = append(back, rest[1:]...)
			rest = rest[:1]
		case len(arg) < 2 || arg[0] != '-':
			back = append(back, arg)
		default:
			front = append(front, arg)
			if !strings.Contains(arg, "=") && takesValue(flags, strings.TrimLeft(arg, "-")) && len(rest) > 1 {
				front, rest = append(front, rest[1]), rest[1:]
			}
		}
	}
	if len(back) > 0 {
		back = append([]string{"--"}, back...)
	}
	return slices.Concat(args[:n], front, back)
}

func takesValue(flags []cli.Flag, name string) bool {
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			d, ok := f.(cli.DocGenerationFlag)
			return ok && d.TakesValue()
		}
	}
	return false
}
