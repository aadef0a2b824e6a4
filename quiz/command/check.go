package command

import "github.com/urfave/cli/v2"

func (e *env) check() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "find the faults of decks, each with its place",
		ArgsUsage: "[DECK...]",
		Description: `Reads decks and reports everything that is wrong with them at once, each fault
with file, line and column, and how to mend it where that is known. Warnings
follow: images that are missing, or cannot be shown; a deck can be used without.
Then remarks: what is no fault, and yet most likely not what was meant. With
warnings and remarks alone the exit code is 0.

  quiz check biology.toml
  quiz check decks --json
  quiz check --explain points-at-options    tells why, with an example
  quiz check biology.toml --add-ids    writes ids where the deck or a card has none
  quiz check biology.toml --why mitosis-first-phase "Prophase!"

Progress and Anki notes hang on a card's id; without one, on its text, and are
lost when that is mended. --add-ids makes ids of what the cards ask, without the
words of their answers, and answers go over to them. Once given they should stay,
even when the question changes; a card that gets another says what it was: was =
"old-id". A deck without an id gets the one that it has by its file's name, if that
can be an id. All else in the file is left as it is, and nothing is written to a
deck with faults.

--why says how a response would be marked, what it was taken as and by which
rule. It takes the deck, the card's id or number, and the response; blanks are
parted by ; or |, and -- stands before a response that is written as a flag is.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "add-ids", Usage: "give the deck and each card without an id one, in the file"},
			&cli.BoolFlag{Name: "why", Usage: "say how a response to a card would be marked: DECK CARD RESPONSE"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON, with all faults, warnings and remarks"},
			warningsFlag("exit with 1 where there are warnings, too"),
			&cli.StringFlag{Name: "explain", Usage: "tell of the remarks that go by the name `RULE`: why, and an example before and after"},
		},
		Action: func(c *cli.Context) error {
			if c.Bool("why") {
				if c.Bool("add-ids") || c.IsSet("explain") || c.Bool(warningsAsErrors) {
					return usagef("", "--why goes with --json alone")
				}
				return e.why(c.Args().Slice(), c.Bool("json"))
			}
			if c.IsSet("explain") {
				return explain(e.out, c.String("explain"))
			}
			return e.checkDecks(c)
		},
	}
}

// checkDecks reads decks and says what is wrong with them; with --add-ids it gives
// ids to their cards first.
func (e *env) checkDecks(c *cli.Context) error {
	s, err := e.find(c.Args().Slice())
	if err != nil {
		return err
	}
	o := checkOptions{json: c.Bool("json"), warningsAsErrors: c.Bool(warningsAsErrors)}
	if !c.Bool("add-ids") {
		return printChecked(e.out, s, s.Faults(), o)
	}
	if err := mayAddIDs(s.Read(), c.NArg() == 0); err != nil {
		return err
	}
	faults := s.Faults()
	added, more, err := e.addIDs(s.Read(), faults, o.json)
	if err != nil {
		return err
	}
	if added > 0 { // the cards stand elsewhere now
		if s, err = e.find(c.Args().Slice()); err != nil {
			return err
		}
	}
	faults, o.added = append(faults, more...), &added
	e.renameAnswers(s.Read(), faults, o.json)
	return printChecked(e.out, s, faults, o)
}
