package command

import (
	"github.com/urfave/cli/v2"

	"quiz/decks"
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
}

func (e *env) list() *cli.Command {
	return &cli.Command{
		Name:      "list",
		Aliases:   []string{"ls"},
		Usage:     "list the decks that are here, with what is in them",
		ArgsUsage: "[DECK...]",
		Description: `Lists the decks of the current folder and those built in, or the decks that are
named, with their numbers of cards.

  quiz list
  quiz list ~/decks --json`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print JSON"}},
		Action: func(c *cli.Context) error {
			list, faults, err := e.listable(c.Args().Slice())
			if err != nil {
				return err
			}
			if c.Bool("json") {
				err = printJSON(e.out, summaries(list))
			} else {
				err = printList(e.out, list)
			}
			if err == nil && len(faults) > 0 {
				e.say("quiz: some decks have faults, %d in all", len(faults))
				e.hint("'quiz check' shows them")
			}
			return err
		},
	}
}

func summaries(list []*decks.Deck) []listedDeck {
	out := []listedDeck{}
	for _, d := range list {
		l := listedDeck{ID: d.ID, Title: d.Title, BuiltIn: d.BuiltIn, Cards: d.Cards.Len(), Kinds: map[string]int{}, Tags: map[string]int{}}
		if !l.BuiltIn {
			l.File = d.Name
		}
		for _, card := range d.Cards.All() {
			l.Kinds[card.Kind().String()]++
			for _, tag := range d.TagsOf(card) {
				l.Tags[tag]++
			}
		}
		out = append(out, l)
	}
	return out
}
