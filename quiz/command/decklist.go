package command

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/shelf"
	"quiz/quiz/terminal/text"
)

// printList writes a line with name and title for each deck, and one with its
// counts, and with what is wrong with it.
func printList(w io.Writer, s *shelf.Shelf) error {
	width := 0
	for _, entry := range s.Entries {
		width = max(width, text.Width(entryName(entry)))
	}
	for _, entry := range s.Entries {
		name := entryName(entry)
		title, counted := about(entry)
		if _, err := fmt.Fprintf(w, "%s%s  %s\n", name, strings.Repeat(" ", width-text.Width(name)), title); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s  %s\n", strings.Repeat(" ", width), counted)
	}
	return nil
}

// about is the title of a deck, and what there is to know of it.
func about(entry *shelf.Entry) (title, counted string) {
	title, counted = "(cannot be read)", ""
	if entry.Deck != nil {
		title, counted = text.VisibleLine(entry.Deck.Title), counts(entry.Deck)+"; "
	}
	if entry.LeftOut() {
		return title, counted + leftOut(entry).what
	}
	return title, strings.TrimSuffix(counted, "; ")
}

func entryName(entry *shelf.Entry) string {
	if entry.Deck == nil {
		return text.VisibleName(entry.File)
	}
	return listName(entry.Deck)
}

// playName is what play takes for the deck.
func playName(d *decks.Deck) string {
	if d.BuiltIn {
		return d.ID
	}
	return d.Name
}

// listName is playName as it is shown.
func listName(d *decks.Deck) string { return text.VisibleName(playName(d)) }

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
