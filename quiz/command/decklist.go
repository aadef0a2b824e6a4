package command

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/quiz/terminal/text"
)

// printList writes a line with name and title for each deck, and one with its
// counts.
func printList(w io.Writer, list []*decks.Deck) error {
	width := 0
	for _, d := range list {
		width = max(width, text.Width(listName(d)))
	}
	for _, d := range list {
		name := listName(d)
		if _, err := fmt.Fprintf(w, "%s%s  %s\n", name, strings.Repeat(" ", width-text.Width(name)), text.VisibleLine(d.Title)); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s  %s\n", strings.Repeat(" ", width), counts(d))
	}
	return nil
}

// listName is what play takes for the deck.
func listName(d *decks.Deck) string {
	if d.BuiltIn {
		return d.ID
	}
	return text.VisibleLine(d.Name)
}

// counts is "12 cards: 8 short, 4 choice".
func counts(d *decks.Deck) string {
	byKind := map[decks.Kind]int{}
	for i := range d.Cards.Len() {
		byKind[d.Cards.Kind(i)]++
	}
	var parts []string
	for _, kind := range decks.Kinds() {
		if n := byKind[kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	text := text.Count(d.Cards.Len(), "card")
	if d.BuiltIn {
		text = "built in, " + text
	}
	if len(parts) == 0 {
		return text
	}
	return text + ": " + strings.Join(parts, ", ")
}

func countCards(list []*decks.Deck) (n int) {
	for _, d := range list {
		n += d.Cards.Len()
	}
	return n
}

// filesOf lists the files that decks were read from, with their images. Those
// built in were read from none.
func filesOf(list []*decks.Deck) []string {
	var files []string
	for _, d := range list {
		if d.BuiltIn {
			continue
		}
		files = append(files, d.Name)
		for _, image := range d.Images() {
			files = append(files, images.Path(d, image))
		}
	}
	return files
}
