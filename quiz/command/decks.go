package command

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/library"
	"quiz/decks/place"
	"quiz/decks/shelf"
)

// load gives the decks that arguments name: paths, folders, built-in decks. With no
// argument it gives those of the current folder, or else the built-in ones. Decks
// that are left out, and images that cannot be shown, are said.
//
// It is an error where one that was asked for by itself cannot be used, or where
// none is left: a place.ErrorList of what is wrong with decks.
func (e *env) load(args []string) ([]*decks.Deck, error) {
	s, err := e.use(args)
	if err != nil {
		return nil, err
	}
	e.sayUnshown(s, s.Decks())
	return s.Decks(), nil
}

// use is load, but for what is wrong with images: that it leaves to the caller.
func (e *env) use(args []string) (*shelf.Shelf, error) {
	s, err := e.find(args)
	switch {
	case err != nil:
		return nil, err
	case s.Err() != nil:
		return nil, s.Err()
	case len(s.Decks()) == 0:
		return nil, s.Faults().Err()
	}
	e.sayLeftOut(s, "is left out")
	return s, nil
}

// find finds the decks that arguments name, whatever is wrong with them. Its error
// is an interrupt: a pipe among them may never end.
func (e *env) find(args []string) (*shelf.Shelf, error) {
	found := make(chan *shelf.Shelf, 1)
	go func() { found <- e.findAll(args) }()
	select {
	case s := <-found:
		return s, nil
	case <-e.ctx.Done():
		return nil, errInterrupted
	}
}

func (e *env) findAll(args []string) *shelf.Shelf {
	defer whileReading()()
	if len(args) == 0 {
		return e.findHere()
	}
	wanted := make([]shelf.Wanted, len(args))
	for i, arg := range args {
		wanted[i] = wantedBy(arg)
	}
	return shelf.Find(e.deckCache(), wanted...)
}

// findHere finds the decks of the current folder, or else the built-in ones.
func (e *env) findHere() *shelf.Shelf {
	s := shelf.Load(e.deckCache(), ".")
	if !errors.Is(s.Err(), shelf.ErrNoDeck) {
		return s
	}
	return builtIn()
}

func builtIn() *shelf.Shelf {
	var wanted []shelf.Wanted
	for _, name := range library.Names() {
		wanted = append(wanted, wantedBuiltIn(name))
	}
	return shelf.Find(nil, wanted...)
}

// wantedBy is what an argument asks for. A file or folder comes before a built-in
// deck of the same name.
func wantedBy(arg string) shelf.Wanted {
	for _, path := range spelled(arg) {
		if info, err := os.Stat(path); err == nil && (!info.IsDir() || decks.Composed(path) == decks.Composed(arg)) {
			return shelf.Wanted{Path: path}
		}
	}
	if library.Has(arg) {
		return wantedBuiltIn(arg)
	}
	for _, path := range spelled(arg) {
		if _, err := os.Lstat(path); err == nil { // a link to nothing
			return shelf.Wanted{Path: path}
		}
	}
	return shelf.Wanted{Fault: noDeck(arg)}
}

// spelled are the files that an argument may mean.
func spelled(arg string) []string {
	return append(decks.Spellings(arg), decks.Spellings(arg+".toml")...)
}

// wantedBuiltIn is a built-in deck. Its faults, of which it has none, would be those
// of the program.
func wantedBuiltIn(name string) shelf.Wanted {
	d, err := library.Load(name)
	if err != nil {
		return shelf.Wanted{Fault: &place.Error{Pos: place.Pos{File: name}, Msg: err.Error(), Err: err}}
	}
	return shelf.Wanted{Deck: d}
}

// noDeck is the fault of an argument that names nothing.
func noDeck(arg string) *place.Error {
	hint := "'quiz list' shows the decks that there are"
	names := library.Names()
	if files, err := filepath.Glob(filepath.Join(filepath.Dir(arg), "*.toml")); err == nil {
		names = append(names, files...)
	}
	if near := edit.Nearest(arg, names); near != "" && near != arg {
		hint = fmt.Sprintf("did you mean %q? %s", near, hint)
	}
	return &place.Error{Pos: place.Pos{File: arg}, Msg: "there is no such deck", Hint: hint, Err: os.ErrNotExist}
}

// read reads the deck of a file, or takes what the cache has of it.
func (e *env) read(path string) (*decks.Deck, error) { return shelf.Read(e.deckCache(), path) }

// listable finds the decks to list: with none named, both those of the folder
// and those built in. Those with faults are among them; it is an error only where
// nothing can be read of what was asked for by itself.
func (e *env) listable(args []string) (*shelf.Shelf, error) {
	s, err := e.find(args)
	if err != nil {
		return nil, err
	}
	var unread place.ErrorList
	for _, entry := range s.Entries {
		if entry.Named && entry.Deck == nil {
			unread = append(unread, entry.Faults...)
		}
	}
	if len(args) == 0 && !hasBuiltIn(s) {
		s.Entries = append(s.Entries, builtIn().Entries...)
	}
	return s, unread.Err()
}

func hasBuiltIn(s *shelf.Shelf) bool {
	list := s.Read()
	return len(list) > 0 && list[0].BuiltIn
}
