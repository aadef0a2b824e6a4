package shelf

import (
	"io/fs"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/images"
	"quiz/decks/place"
)

// ParseIn reads a deck as package deckfile does, and looks at each image that a
// card shows: in a file system of the deck's own, such as one within the program,
// whose files must be an images.File, as those of package embed are; or, where that
// is nil, on disk, beside the deck. Warnings are images that cannot be shown.
func ParseIn(files fs.FS, name string, src []byte) (d *decks.Deck, warnings place.ErrorList, err error) {
	return parseIn(files, name, string(src))
}

func parseIn(files fs.FS, name, src string) (d *decks.Deck, warnings place.ErrorList, err error) {
	return deckfile.ParseWith(name, src, func(d *decks.Deck) []decks.Fault {
		d.Files = files
		return images.Faults(d)
	})
}
