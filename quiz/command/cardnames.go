package command

import (
	"fmt"
	"slices"
	"strconv"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/place"
)

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
	if len(list) > 1 && !list[0].BuiltIn {
		return nil, usagef("name one of them, such as "+place.ShellWord(list[0].Name), "show prints one deck, and here are %d", len(list))
	}
	return list[0], nil
}

// cardsNamed finds cards by id or number; all of them where none is named.
func cardsNamed(d *decks.Deck, names []string) ([]*decks.Card, error) {
	if len(names) == 0 {
		return d.Cards.List(), nil
	}
	var keys []string
	for _, c := range d.Cards.All() {
		keys = append(keys, c.Key())
	}
	var list []*decks.Card
	for _, name := range names {
		i := slices.Index(keys, decks.Composed(name))
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
		list = append(list, d.Cards.At(i))
	}
	return list, nil
}

// calledNow is the hint what a card is called that had an id before, or was known
// by its text; none where there is no such card.
func calledNow(d *decks.Deck, old string) string {
	now, renamed := d.Renamed([]string{old})[old]
	if !renamed {
		return ""
	}
	return fmt.Sprintf("card %q is called %q now", old, now)
}
