package command

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/quiz/history"
	"quiz/quiz/terminal"
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
			id, err := e.deckID(c.Args().First())
			if err != nil {
				return err
			}
			return e.withOld(e.history, func(store *history.Store) error { return e.forget(store, id, c.Args().Tail(), c.Bool("yes")) })
		},
	}
}

// deckID is the id of a deck that is named by its file or its id.
func (e *env) deckID(arg string) (string, error) {
	list, err := e.loadOne(arg)
	switch {
	case len(list) == 1:
		return list[0].ID, nil
	case len(list) > 1:
		return "", usagef("name one deck", "%s is a folder of several decks", arg)
	case strings.HasSuffix(arg, ".toml") && errors.Is(err, fs.ErrNotExist):
		return "", &hinted{arg + " is not there", "name a deck that is gone by its id: " + strings.TrimSuffix(filepath.Base(arg), ".toml")}
	case strings.HasSuffix(arg, ".toml"):
		return "", err
	}
	return arg, nil // the deck may be gone
}

// forget deletes answers, if the person is sure.
func (e *env) forget(store *history.Store, deck string, cards []string, sure bool) error {
	keys, n, err := toForget(store, deck, cards)
	if err != nil {
		return err
	}
	if !sure {
		if err := e.confirm(fmt.Sprintf("Forget %s to %s for good? y/n>", terminal.Count(n, "answer"), forgotten(deck, cards))); err != nil {
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
	_, err = fmt.Fprintf(e.out, "Forgot %s.\n", terminal.Count(n, "answer"))
	return err
}

// toForget counts the answers to a deck, or to cards of it. Each card must have
// some: one without is a slip, and then nothing is forgotten.
func toForget(store *history.Store, deck string, cards []string) (keys []history.Key, n int, err error) {
	for _, card := range cards {
		keys = append(keys, history.Key{Deck: deck, Card: card})
	}
	if len(cards) == 0 {
		keys = []history.Key{{Deck: deck}}
	}
	for _, key := range keys {
		before := n
		for _, err := range store.Answers(history.Filter{Keys: []history.Key{key}}) {
			if err != nil {
				return nil, 0, err
			}
			n++
		}
		if n == before {
			return nil, 0, &hinted{"the history has no answers to " + keyName(key), "decks and cards are named by their ids"}
		}
	}
	return keys, n, nil
}

func keyName(key history.Key) string {
	if key.Card == "" {
		return forgotten(key.Deck, nil)
	}
	return forgotten(key.Deck, []string{key.Card})
}

// confirm asks a person. Where there is none, or they do not want to, it is an
// error.
func (e *env) confirm(question string) error {
	if !e.terminal {
		return usagef("--yes does not ask", "there is nobody here to ask if you are sure")
	}
	fmt.Fprint(e.out, terminal.VisibleLine(question)+" ")
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
