package command

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/edit"
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

// oneDeck reads the deck that is named; with none named, the first.
func (e *env) oneDeck(arg string) (*decks.Deck, error) {
	var args []string
	if arg != "" {
		args = []string{arg}
	}
	list, err := e.load(args)
	if err != nil {
		return nil, err
	}
	if len(list) > 1 && !isBuiltIn(list[0]) {
		return nil, usagef("name one of them, such as "+list[0].Name, "show prints one deck, and here are %d", len(list))
	}
	return list[0], nil
}

// cardsNamed finds cards by id or number; all of them where none is named.
func cardsNamed(d *decks.Deck, names []string) ([]*decks.Card, error) {
	if len(names) == 0 {
		return d.Cards, nil
	}
	var keys []string
	for _, c := range d.Cards {
		keys = append(keys, c.Key())
	}
	var list []*decks.Card
	for _, name := range names {
		i := slices.Index(keys, name)
		if n, err := strconv.Atoi(name); i < 0 && err == nil && n >= 1 && n <= len(keys) {
			i = n - 1
		}
		if i < 0 {
			hint := fmt.Sprintf("name a card by its id, or by a number from 1 to %d", len(keys))
			if now := calledNow(d, name); now != "" {
				hint = now
			} else if near := edit.Nearest(name, keys); near != "" {
				hint = fmt.Sprintf("did you mean %q?", near)
			}
			return nil, &hinted{fmt.Sprintf("the deck has no card %q", name), hint}
		}
		list = append(list, d.Cards[i])
	}
	return list, nil
}
