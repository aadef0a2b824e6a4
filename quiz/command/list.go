package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/quiz/terminal"
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

// listable finds the decks to list: with none named, both those of the folder
// and those built in.
func (e *env) listable(args []string) ([]*decks.Deck, place.ErrorList, error) {
	list, err := e.load(args)
	var faults place.ErrorList
	if errors.As(err, &faults) && len(list) > 0 {
		err = nil
	}
	if err == nil && len(args) == 0 && (len(list) == 0 || !isBuiltIn(list[0])) {
		var more []*decks.Deck
		more, err = builtIn()
		list = append(list, more...)
	}
	return list, faults, err
}

func summaries(list []*decks.Deck) []listedDeck {
	out := []listedDeck{}
	for _, d := range list {
		l := listedDeck{ID: d.ID, Title: d.Title, BuiltIn: isBuiltIn(d), Cards: len(d.Cards), Kinds: map[string]int{}, Tags: map[string]int{}}
		if !l.BuiltIn {
			l.File = d.Name
		}
		for _, card := range d.Cards {
			l.Kinds[card.Kind().String()]++
			for _, tag := range d.TagsOf(card) {
				l.Tags[tag]++
			}
		}
		out = append(out, l)
	}
	return out
}

// printList writes a line with name and title for each deck, and one with its
// counts.
func printList(w io.Writer, list []*decks.Deck) error {
	width := 0
	for _, d := range list {
		width = max(width, terminal.Width(listName(d)))
	}
	for _, d := range list {
		name := listName(d)
		if _, err := fmt.Fprintf(w, "%s%s  %s\n", name, strings.Repeat(" ", width-terminal.Width(name)), terminal.VisibleLine(d.Title)); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s  %s\n", strings.Repeat(" ", width), counts(d))
	}
	return nil
}

// listName is what play takes for the deck.
func listName(d *decks.Deck) string {
	if isBuiltIn(d) {
		return d.ID
	}
	return terminal.VisibleLine(d.Name)
}

// counts is "12 cards: 8 short, 4 choice".
func counts(d *decks.Deck) string {
	byKind := map[decks.Kind]int{}
	for _, card := range d.Cards {
		byKind[card.Kind()]++
	}
	var parts []string
	for _, kind := range decks.Kinds() {
		if n := byKind[kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	text := terminal.Count(len(d.Cards), "card")
	if isBuiltIn(d) {
		text = "built in, " + text
	}
	if len(parts) == 0 {
		return text
	}
	return text + ": " + strings.Join(parts, ", ")
}

// printJSON writes JSON in which what a terminal would act upon is escaped.
func printJSON(w io.Writer, value any) error {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := io.WriteString(w, terminal.EscapeJSON(text.String()))
	return err
}
