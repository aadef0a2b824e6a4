package command

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/quiz/terminal"
)

// choose finds the decks to play. Where none is named and there are several,
// a person chooses from a list; without a terminal it is all decks of the
// folder, or the first of those built in.
func (e *env) choose(ctx context.Context, args []string, plain bool) ([]*decks.Deck, error) {
	list, err := e.load(args)
	if err != nil || len(args) > 0 || len(list) < 2 {
		return list, err
	}
	if e.terminal {
		return e.pick(ctx, list, e.style(plain))
	}
	if isBuiltIn(list[0]) {
		return list[:1], nil
	}
	return list, nil
}

// pick asks which of the decks to play.
func (e *env) pick(ctx context.Context, list []*decks.Deck, style terminal.Style) ([]*decks.Deck, error) {
	fmt.Fprintln(e.out, "Which deck?")
	for i, d := range list {
		fmt.Fprintf(e.out, "  %d. %s (%s)\n", i+1, terminal.VisibleLine(d.Title), terminal.Count(len(d.Cards), "card"))
	}
	for {
		fmt.Fprintf(e.out, "1 to %d, a for all, q to leave; Enter takes 1> ", len(list))
		text, err := e.lines.Next(ctx, nil)
		switch text = strings.ToLower(strings.TrimSpace(text)); {
		case err == io.EOF, err == nil && (text == "q" || text == ":quit"):
			fmt.Fprintln(e.out)
			return nil, errLeft
		case err != nil:
			fmt.Fprintln(e.out)
			return nil, errInterrupted
		case text == "":
			return list[:1], nil
		case text == "a" || text == "all":
			return list, nil
		}
		if n, err := strconv.Atoi(text); err == nil && n >= 1 && n <= len(list) {
			return list[n-1 : n], nil
		}
		for i, d := range list {
			if strings.EqualFold(text, d.ID) || strings.EqualFold(text, d.Title) {
				return list[i : i+1], nil
			}
		}
		fmt.Fprintf(e.out, "There is no deck %q.\n", terminal.VisibleLine(text))
	}
}
