package command

import (
	"fmt"
	"path/filepath"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/library"
	"quiz/decks/shelf"
	"quiz/quiz/terminal/text"
)

// newID is the id of a deck that is begun in a file: that of the file's name, unless
// a built-in deck or another of the folder has it, for the two would share their
// answers. Then taken says whose that is.
func (e *env) newID(name string) (id, taken string, err error) {
	s, err := e.find([]string{filepath.Dir(name)})
	if err != nil {
		return "", "", err
	}
	owners := ownersBeside(s, name)
	first := deckfile.NewID(name)
	if id = notBuiltIn(first); id != first {
		taken = fmt.Sprintf("%q is that of a built-in deck", first)
	} else if owner := owners[first]; owner != "" {
		taken = fmt.Sprintf("%q is that of %s", first, text.VisibleName(owner))
	}
	return freeID(id, owners), taken, nil
}

// ownersBeside are the files of the decks of a folder by their ids, without the file
// that is to be written.
func ownersBeside(s *shelf.Shelf, name string) map[string]string {
	owners := map[string]string{}
	for _, entry := range s.Entries {
		if entry.Deck != nil && decks.Composed(filepath.Base(entry.File)) != decks.Composed(filepath.Base(name)) {
			owners[entry.Deck.ID] = entry.File
		}
	}
	return owners
}

// notBuiltIn is an id, or another like it if a built-in deck has that.
func notBuiltIn(id string) string {
	if library.Has(id) {
		return "my-" + id
	}
	return id
}

// freeID is an id, or the first that is free of those with a number behind it.
func freeID(id string, owners map[string]string) string {
	free := id
	for n := 2; owners[free] != ""; n++ {
		if free = fmt.Sprintf("%s-%d", id, n); !decks.IsID(free) { // it is too long
			free = fmt.Sprintf("deck-%d", n)
		}
	}
	return free
}
