package command

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/quiz/review"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/screen"
	"quiz/quiz/terminal/text"
)

// choose finds the decks to play. Where none is named and there are several,
// a person chooses from a list; without a terminal it is all decks of the
// folder, or the first of those built in.
func (e *env) choose(args []string, f *frontend) ([]*decks.Deck, error) {
	list, err := e.load(args)
	if err != nil || len(args) > 0 || len(list) < 2 {
		return list, err
	}
	switch {
	case f.full:
		return e.pickOnScreen(list, f)
	case e.terminal:
		return e.pick(list)
	}
	if list[0].BuiltIn {
		return list[:1], nil
	}
	return list, nil
}

func (e *env) pickOnScreen(list []*decks.Deck, f *frontend) ([]*decks.Deck, error) {
	lines := make([]screen.DeckLine, len(list))
	for i, d := range list {
		lines[i] = screen.DeckLine{Title: d.Title, Name: listName(d), Cards: d.Cards.Len()}
	}
	places, end := f.open().Choose(e.ctx, lines, e.deckFacts(list))
	switch {
	case end == terminal.Interrupted:
		return nil, errInterrupted
	case len(places) == 0:
		return nil, errLeft
	}
	chosen := make([]*decks.Deck, len(places))
	for i, place := range places {
		chosen[i] = list[place]
	}
	return chosen, nil
}

// deckFacts is what finds out what the history has of decks; nil where there is
// none. Where it cannot be read nothing is said: playing will say it.
func (e *env) deckFacts(list []*decks.Deck) func() []screen.DeckFacts {
	if !e.hasHistory() {
		return nil
	}
	return func() []screen.DeckFacts {
		store, params, err := e.history()
		if err != nil {
			return nil
		}
		defer store.Close()
		scores, err := store.LastScores()
		if err != nil {
			return nil
		}
		facts := make([]screen.DeckFacts, len(list))
		for i, d := range list {
			p, err := e.plan(store, list[i:i+1], review.Options{Params: params, New: review.DefaultNew})
			if err != nil {
				return nil
			}
			facts[i] = screen.DeckFacts{Due: p.DueNow(), New: p.Unseen}
			if s, ok := scores[d.ID]; ok && s.MaxPoints > 0 {
				facts[i].Last = text.Percent(100*s.Points/s.MaxPoints) + " on " + s.At.Format("2 January")
			}
		}
		return facts
	}
}

// pick asks which of the decks to play.
func (e *env) pick(list []*decks.Deck) ([]*decks.Deck, error) {
	fmt.Fprintln(e.out, "Which deck?")
	for i, d := range list {
		fmt.Fprintf(e.out, "  %d. %s (%s)\n", i+1, text.VisibleLine(d.Title), text.Count(d.Cards.Len(), "card"))
	}
	for {
		fmt.Fprintf(e.out, "1 to %d, a for all, q to leave; Enter takes 1> ", len(list))
		said, err := e.lines.Next(e.ctx, nil)
		switch said = strings.ToLower(strings.TrimSpace(said)); {
		case err == io.EOF, err == nil && (said == "q" || said == ":quit"):
			fmt.Fprintln(e.out)
			return nil, errLeft
		case err != nil:
			fmt.Fprintln(e.out)
			return nil, errInterrupted
		case said == "":
			return list[:1], nil
		case said == "a" || said == "all":
			return list, nil
		}
		if n, err := strconv.Atoi(said); err == nil && n >= 1 && n <= len(list) {
			return list[n-1 : n], nil
		}
		for i, d := range list {
			if strings.EqualFold(said, d.ID) || strings.EqualFold(said, d.Title) {
				return list[i : i+1], nil
			}
		}
		fmt.Fprintf(e.out, "There is no deck %q.\n", text.VisibleLine(said))
	}
}
