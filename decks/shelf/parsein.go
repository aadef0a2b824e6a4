package shelf

import (
	"io/fs"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/images"
)

// ParseIn reads a deck as package deckfile does, and looks for each image that a
// card shows: in a file system of the deck's own, such as one within the program,
// whose files must be an images.File, as those of package embed are; or, where that
// is nil, on disk, beside the deck.
func ParseIn(files fs.FS, name string, src []byte) (*decks.Deck, error) {
	return parseIn(files, name, string(src))
}

func parseIn(files fs.FS, name, src string) (*decks.Deck, error) {
	return deckfile.ParseWith(name, src, func(d *decks.Deck) []decks.Fault {
		d.Files = files
		return images.Missing(d)
	})
}
