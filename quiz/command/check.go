package command

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/quiz/terminal/text"
)

// A finding is a fault or remark as 'check --json' has it.
type finding struct {
	File    string `json:"file"`
	Line    int    `json:"line,omitempty"`   // from 1; none where the whole file is meant
	Column  int    `json:"column,omitempty"` // in bytes from 1
	Length  int    `json:"length,omitempty"` // in bytes
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
	Rule    string `json:"rule,omitempty"` // of a remark
}

// checked is what 'check --json' prints.
type checked struct {
	Decks   int       `json:"decks"`
	Cards   int       `json:"cards"`
	Added   *int      `json:"added,omitempty"` // ids; only with --add-ids
	Faults  []finding `json:"faults"`
	Remarks []finding `json:"remarks"`
}

func (e *env) check() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "find the faults of decks, each with its place",
		ArgsUsage: "[DECK...]",
		Description: `Reads decks and reports everything that is wrong with them at once, each fault
with file, line and column, and how to mend it where that is known. Remarks
follow: what is no fault, and yet most likely not what was meant. With remarks
alone the exit code is 0.

  quiz check biology.toml
  quiz check decks --json
  quiz check --explain points-at-options    tells why, with an example
  quiz check biology.toml --add-ids    writes ids where the deck or a card has none
  quiz check biology.toml --why mitosis-first-phase "Prophase!"

Progress and Anki notes hang on a card's id; without one, on its text, and are
lost when that is mended. --add-ids makes ids of what the cards ask, without the
words of their answers, and answers go over to them. Once given they should stay,
even when the question changes; a card that gets another says what it was: was =
"old-id". A deck without an id gets the one that it has by its file's name. All else
in the file is left as it is, and nothing is written to a deck with faults.

--why says how a response would be marked, what it was taken as and by which
rule. It takes the deck, the card's id or number, and the response; blanks are
parted by ; or |, and -- stands before a response that is written as a flag is.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "add-ids", Usage: "give the deck and each card without an id one, in the file"},
			&cli.BoolFlag{Name: "why", Usage: "say how a response to a card would be marked: DECK CARD RESPONSE"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON, with all faults and remarks"},
			&cli.StringFlag{Name: "explain", Usage: "tell of the remarks that go by the name `RULE`: why, and an example before and after"},
		},
		Action: func(c *cli.Context) error {
			if c.Bool("why") {
				if c.Bool("add-ids") || c.IsSet("explain") {
					return usagef("", "--why goes with --json alone")
				}
				return e.why(c.Args().Slice(), c.Bool("json"))
			}
			if c.IsSet("explain") {
				return explain(e.out, c.String("explain"))
			}
			list, err := e.load(c.Args().Slice())
			var faults place.ErrorList
			if err != nil && !errors.As(err, &faults) {
				return err
			}
			if !c.Bool("add-ids") {
				return printChecked(e.out, list, faults, nil, c.Bool("json"))
			}
			if err := mayAddIDs(list, c.NArg() == 0); err != nil {
				return err
			}
			added, more, err := e.addIDs(list, faults, c.Bool("json"))
			if err != nil {
				return err
			}
			if added > 0 { // the cards stand elsewhere now
				if list, err = e.load(c.Args().Slice()); err != nil && !errors.As(err, new(place.ErrorList)) {
					return err
				}
			}
			e.renameAnswers(list, append(faults, more...), c.Bool("json"))
			return printChecked(e.out, list, append(faults, more...), &added, c.Bool("json"))
		},
	}
}

// printChecked prints what was found, and how many ids were added if any could be.
func printChecked(w io.Writer, list []*decks.Deck, faults place.ErrorList, added *int, asJSON bool) error {
	remarks := remarksOn(list)
	result := checked{Decks: len(list), Cards: countCards(list), Added: added, Faults: []finding{}, Remarks: []finding{}}
	for _, f := range faults {
		result.Faults = append(result.Faults, finding{File: f.Pos.File, Line: f.Pos.Line, Column: f.Pos.Column, Length: f.Len, Message: f.Msg, Hint: f.Hint})
	}
	for _, r := range remarks {
		result.Remarks = append(result.Remarks, finding{File: r.Pos.File, Line: r.Pos.Line, Column: r.Pos.Column, Length: r.Len, Message: r.Msg, Hint: r.Hint, Rule: r.rule})
	}
	var err error
	switch {
	case asJSON:
		err = printJSON(w, result)
	case len(faults) > 0:
		printFaults(w, faults)
		printRemarks(w, remarks)
		_, err = fmt.Fprintf(w, "%s in %s%s.\n", text.Count(len(faults), "fault"), text.Count(max(1, files(faults)), "file"), andRemarks(remarks))
	default:
		printRemarks(w, remarks)
		_, err = fmt.Fprintf(w, "No faults in %s with %s%s.\n", text.Count(len(list), "deck"), text.Count(result.Cards, "card"), andRemarks(remarks))
	}
	if err == nil && len(faults) > 0 {
		return errFailed
	}
	return err
}

func files(faults place.ErrorList) int {
	names := map[string]bool{}
	for _, f := range faults {
		names[f.Pos.File] = true
	}
	return len(names)
}
