package command

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// hoist moves flags before arguments. The library stops looking for flags at
// the first argument and takes the rest for arguments, flags and all; people
// write them in any order. Each flag gets its long name, for the library turns
// down -k and --kind on one line.
//
// It also does what the library leaves undone: 'quiz help play', help asked for
// behind an argument, -n5, a flag that lacks its value, and a response to explain
// that begins with -.
func hoist(app *cli.App, args []string) ([]string, error) {
	if len(args) == 0 {
		return []string{app.Name}, nil
	}
	if len(args) > 1 && args[1] == "help" {
		args = append(append(args[:1:1], args[2:]...), "--help")
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
	explains := explainsResponse(flags, args[n:])
	for rest := args[n:]; len(rest) > 0; rest = rest[1:] {
		arg := rest[0]
		switch {
		case arg == "--":
			back = append(back, rest[1:]...)
			rest = rest[:1]
		case len(arg) < 2 || arg[0] != '-':
			back = append(back, arg)
		default:
			name, value, hasValue := strings.Cut(arg, "=")
			f := flagNamed(flags, strings.TrimLeft(name, "-"))
			switch {
			case arg == "-h" || arg == "--help":
				return append(args[:n:n], "--help"), nil
			case f == nil && arg[1] != '-' && takesValue(flagNamed(flags, arg[1:2])): // -n5
				f, value, hasValue = flagNamed(flags, arg[1:2]), arg[2:], true
			case f == nil && explains && len(back) == responseAt:
				back = append(back, arg)
				continue
			case f == nil:
				front = append(front, arg)
				continue
			}
			front = append(front, "--"+f.Names()[0])
			switch {
			case hasValue:
				front[len(front)-1] += "=" + value
			case takesValue(f) && (len(rest) < 2 || strings.HasPrefix(rest[1], "--")):
				return nil, usagef(fmt.Sprintf("write --%s=… for a value that begins with --", f.Names()[0]), "--%s needs a value", f.Names()[0])
			case takesValue(f):
				front, rest = append(front, rest[1]), rest[1:]
			}
		}
	}
	if len(back) > 0 {
		back = append([]string{"--"}, back...)
	}
	return slices.Concat(args[:n], front, back), nil
}

// responseAt is the place of the response among the arguments of --why, from 0.
const responseAt = 2

// explainsResponse tells if among the arguments of a command there is a response:
// behind a deck and a card, what begins with - and is no flag is that, such as -5.
func explainsResponse(flags []cli.Flag, args []string) bool {
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	return flagNamed(flags, "why") != nil && slices.Contains(args, "--why")
}
