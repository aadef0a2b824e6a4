package command

import (
	"slices"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/filter"
	"quiz/quiz/terminal/feedback"
)

func (e *env) show() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "print a deck, or some of its cards, with the answers",
		ArgsUsage: "[DECK] [CARD...]",
		Description: `Prints a deck with all its answers, or only the cards that are named, by their
ids or by their numbers in the deck.

  quiz show tour
  quiz show biology.toml mitosis-first-phase
  quiz show biology.toml 3 4 5
  quiz show biology.toml --tag mitosis --kind cloze --json`,
		Flags: []cli.Flag{
			tagFlag(), kindFlag(),
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		},
		Action: func(c *cli.Context) error {
			deck, err := e.oneDeck(c.Args().First())
			if err != nil {
				return err
			}
			kinds, err := readKinds(c.StringSlice("kind"))
			if err != nil {
				return err
			}
			cards, err := cardsNamed(deck, c.Args().Tail())
			if err != nil {
				return err
			}
			want := filter.Filter{Tags: c.StringSlice("tag"), Kinds: kinds}
			if err := want.Check([]*decks.Deck{deck}); err != nil {
				return err
			}
			cards = slices.DeleteFunc(slices.Clone(cards), func(card *decks.Card) bool { return !want.Wants(deck, card) })
			if c.Bool("json") {
				return printJSON(e.out, deckAsJSON(deck, cards))
			}
			return feedback.Show(e.out, e.style(false), deck, cards)
		},
	}
}
