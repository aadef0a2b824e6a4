package command

// Help teaches by example: what a command is for, how it is called, its flags,
// and its exit codes.
const commandHelp = `quiz {{.Name}}: {{.Usage}}

Usage: quiz {{.Name}} [flags]{{if .ArgsUsage}} {{.ArgsUsage}}{{end}}

{{.Description}}

Flags:
{{range .VisibleFlags}}  {{.}}
{{end}}
Exit codes: 0 done, 1 failed{{if eq .Name "check"}} or faults found{{end}}{{if eq .Name "play"}} or below --pass{{end}}, 2 used wrongly, 130 interrupted
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

'quiz COMMAND --help' tells more of each.

Exit codes: 0 done, 1 failed, 2 used wrongly, 130 interrupted
`
