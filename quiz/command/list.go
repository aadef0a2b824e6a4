package command

import (
	"github.com/urfave/cli/v2"

	"quiz/decks/shelf"
)

// A listedDeck is a deck as 'list --json' has it.
type listedDeck struct {
	ID      string         `json:"id"`
	Title   string         `json:"title"`
	File    string         `json:"file,omitempty"` // empty for a built-in deck
	BuiltIn bool           `json:"built_in"`
	Cards   int            `json:"cards"`
	Kinds   map[string]int `json:"kinds"`
	Tags    map[string]int `json:"tags"`

	Faults   int    `json:"faults,omitempty"`   // for which it cannot be played; what is said of its cards may lack some
	SameID   string `json:"same_id,omitempty"`  // the file of another deck with its id, for which it cannot be played
	Warnings int    `json:"warnings,omitempty"` // images that cannot be shown
}

func (e *env) list() *cli.Command {
	return &cli.Command{
		Name:      "list",
		Aliases:   []string{"ls"},
		Usage:     "list the decks that are here, with what is in them",
		ArgsUsage: "[DECK...]",
		Description: `Lists the decks of the current folder and those built in, or the decks that are
named, with their numbers of cards, and which of them cannot be played.

  quiz list
  quiz list ~/decks --json`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print JSON"}},
		Action: func(c *cli.Context) error {
			s, err := e.listable(c.Args().Slice())
			if err != nil {
				return err
			}
			if c.Bool("json") {
				err = printJSON(e.out, summaries(s))
			} else {
				err = printList(e.out, s)
			}
			if err == nil {
				e.sayLeftOut(s, "cannot be played")
				e.sayUnshown(s, s.Decks())
			}
			return err
		},
	}
}

func summaries(s *shelf.Shelf) []listedDeck {
	out := []listedDeck{}
	for _, entry := range s.Entries {
		out = append(out, summary(entry))
	}
	return out
}

func summary(entry *shelf.Entry) listedDeck {
	l := listedDeck{File: entry.File, Kinds: map[string]int{}, Tags: map[string]int{}, Faults: len(entry.Faults), SameID: entry.SameID, Warnings: len(entry.Warnings)}
	d := entry.Deck
	if d == nil {
		return l
	}
	if l.BuiltIn = d.BuiltIn; l.BuiltIn {
		l.File = ""
	}
	l.ID, l.Title, l.Cards = d.ID, d.Title, d.Cards.Len()
	for _, card := range d.Cards.All() {
		l.Kinds[card.Kind().String()]++
		for _, tag := range d.TagsOf(card) {
			l.Tags[tag]++
		}
	}
	return l
}
