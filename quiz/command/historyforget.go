package command

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/terminal/text"
)

func (e *env) historyForget() *cli.Command {
	return &cli.Command{
		Name:      "forget",
		Usage:     "forget the answers to a deck, or to some of its cards",
		ArgsUsage: "DECK [CARD...]",
		Description: `Deletes the answers to a deck, or to the cards of it that are named by their ids.
DECK is a file, or the id of a deck. They do not come back when histories are
joined.

  quiz history forget biology.toml
  quiz history forget biology mitosis-first-phase`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "yes", Aliases: []string{"y"}, Usage: "do not ask"}},
		Action: func(c *cli.Context) error {
			if c.NArg() == 0 {
				return usagef("such as: quiz history forget biology.toml", "history forget needs a deck")
			}
			deck, err := e.forgettable(c.Args().First())
			if err != nil {
				return err
			}
			return e.withOld(e.history, func(store *history.Store) error { return e.forget(store, deck, c.Args().Tail(), c.Bool("yes")) })
		},
	}
}

// forgettable is a deck that is named by its file or its id. One that is gone has
// nothing but that.
func (e *env) forgettable(arg string) (*decks.Deck, error) {
	s := e.findAll([]string{arg})
	list, err := s.Read(), s.Err()
	switch {
	case len(list) == 1:
		return list[0], nil
	case len(list) > 1:
		return nil, usagef("name one deck", "%s is a folder of several decks", arg)
	case strings.HasSuffix(arg, ".toml") && errors.Is(err, fs.ErrNotExist):
		return nil, &hinted{arg + " is not there", "name a deck that is gone by its id: " + strings.TrimSuffix(filepath.Base(arg), ".toml")}
	case strings.HasSuffix(arg, ".toml"):
		return nil, err
	}
	return &decks.Deck{ID: arg}, nil
}

// forget deletes answers, if the person is sure.
func (e *env) forget(store *history.Store, deck *decks.Deck, cards []string, sure bool) error {
	keys, n, err := toForget(store, deck, cards)
	if err != nil {
		return err
	}
	if !sure {
		if err := e.confirm(fmt.Sprintf("Forget %s to %s for good? y/n>", text.Count(n, "answer"), forgotten(deck.ID, cards))); err != nil {
			return err
		}
	}
	err = e.patiently(func() (err error) {
		n, err = store.Forget(keys...)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.out, "Forgot %s.\n", text.Count(n, "answer"))
	return err
}

// toForget counts the answers to a deck, or to cards of it, those under their old
// names among them. Each card must have some: one without is a slip, and then
// nothing is forgotten.
func toForget(store *history.Store, deck *decks.Deck, cards []string) (keys []arrange.Key, n int, err error) {
	if len(cards) == 0 {
		for _, id := range decks.Spellings(deck.ID) {
			keys = append(keys, arrange.Key{Deck: id})
		}
		n, err = countAnswers(store, keys)
		return keys, n, orNone(err, n, deck, "")
	}
	names, err := keep.RenamingOf(store, []*decks.Deck{deck})
	if err != nil {
		return nil, 0, err
	}
	for _, card := range cards {
		var all []arrange.Key
		for _, name := range names.Names(deck.ID, decks.Composed(card)) {
			all = append(all, arrange.Key{Deck: deck.ID, Card: name})
		}
		some, err := countAnswers(store, all)
		if err = orNone(err, some, deck, card); err != nil {
			return nil, 0, err
		}
		keys, n = append(keys, all...), n+some
	}
	return keys, n, nil
}

func countAnswers(store *history.Store, keys []arrange.Key) (n int, err error) {
	for _, err := range store.Answers(history.Filter{Keys: keys}) {
		if err != nil {
			return 0, err
		}
		n++
	}
	return n, nil
}

// orNone is an error, or that there are no answers to a deck, or to a card of it.
func orNone(err error, n int, deck *decks.Deck, card string) error {
	if err != nil || n > 0 {
		return err
	}
	if card == "" {
		return &hinted{"the history has no answers to " + forgotten(deck.ID, nil), byIDs}
	}
	return &hinted{"the history has no answers to " + forgotten(deck.ID, []string{card}), cmp.Or(calledNow(deck, card), byIDs)}
}

const byIDs = "decks and cards are named by their ids"

// confirm asks a person. Where there is none, or they do not want to, it is an
// error.
func (e *env) confirm(question string) error {
	if !e.terminal {
		return usagef("--yes does not ask", "there is nobody here to ask if you are sure")
	}
	fmt.Fprint(e.out, text.VisibleLine(question)+" ")
	text, err := e.lines.Next(e.ctx, nil)
	switch {
	case e.ctx.Err() != nil:
		fmt.Fprintln(e.out)
		return errInterrupted
	case err != nil:
		fmt.Fprintln(e.out)
		fallthrough
	case !strings.HasPrefix(strings.ToLower(strings.TrimSpace(text)), "y"):
		fmt.Fprintln(e.out, "Nothing is forgotten.")
		return errLeft
	}
	return nil
}

func forgotten(deck string, cards []string) string {
	if len(cards) == 0 {
		return "deck " + deck
	}
	return fmt.Sprintf("deck %s, %s", deck, strings.Join(cards, ", "))
}
