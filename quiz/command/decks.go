package command

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/library"
	"quiz/decks/place"
	"quiz/decks/shelf"
)

// load reads the decks that arguments name: paths, folders, built-in decks.
// With no argument it reads those of the current folder, or else the built-in
// ones. Faulty decks are returned as far as they could be read, beside the
// error, which is a place.ErrorList for faults in decks.
//
// A pipe among them may never end, so an interrupt is heeded meanwhile.
func (e *env) load(args []string) ([]*decks.Deck, error) {
	type result struct {
		list []*decks.Deck
		err  error
	}
	loaded := make(chan result, 1)
	go func() {
		list, err := e.loadAll(args)
		loaded <- result{list, err}
	}()
	select {
	case r := <-loaded:
		return r.list, r.err
	case <-e.ctx.Done():
		return nil, errInterrupted
	}
}

func (e *env) loadAll(args []string) ([]*decks.Deck, error) {
	if len(args) == 0 {
		return e.loadHere()
	}
	var list []*decks.Deck
	var faults place.ErrorList
	for _, arg := range args {
		found, err := e.loadOne(arg)
		var more place.ErrorList
		if err != nil && !errors.As(err, &more) {
			return nil, err
		}
		faults = append(faults, more...)
		for _, d := range found {
			if !slices.ContainsFunc(list, func(other *decks.Deck) bool { return other.Name == d.Name }) {
				list = append(list, d)
			}
		}
	}
	return list, once(append(faults, shelf.SameIDs(list)...)).Err()
}

// once leaves each fault out that has been said: a file may be named twice, and
// two decks of one id be found in their folder and among all that are named.
func once(faults place.ErrorList) place.ErrorList {
	said := map[string]bool{}
	return slices.DeleteFunc(faults, func(f *place.Error) bool {
		text := f.Error()
		known := said[text]
		said[text] = true
		return known
	})
}

// loadOne reads what one argument names. A file or folder comes before a
// built-in deck of the same name.
func (e *env) loadOne(arg string) ([]*decks.Deck, error) {
	if _, err := os.Stat(arg); err == nil {
		return e.read(arg)
	}
	if info, err := os.Stat(arg + ".toml"); err == nil && !info.IsDir() {
		return e.read(arg + ".toml")
	}
	if library.Has(arg) {
		d, err := library.Load(arg)
		return []*decks.Deck{d}, err
	}
	return nil, noDeck(arg)
}

// read reads a file or folder of decks, or what the cache has of it.
func (e *env) read(path string) ([]*decks.Deck, error) {
	return shelf.Load(e.deckCache(), path)
}

// noDeck is the error of an argument that names nothing.
func noDeck(arg string) error {
	hint := "'quiz list' shows the decks that there are"
	names := library.Names()
	if files, err := filepath.Glob(filepath.Join(filepath.Dir(arg), "*.toml")); err == nil {
		names = append(names, files...)
	}
	if near := edit.Nearest(arg, names); near != "" && near != arg {
		hint = fmt.Sprintf("did you mean %q? %s", near, hint)
	}
	return place.ErrorList{{Pos: place.Pos{File: arg}, Msg: "there is no such deck", Hint: hint, Err: os.ErrNotExist}}
}

// loadHere reads the decks of the current folder, or else the built-in ones.
func (e *env) loadHere() ([]*decks.Deck, error) {
	list, err := e.read(".")
	if len(list) > 0 || err != nil && !errors.Is(err, shelf.ErrNoDeck) {
		return list, err
	}
	return builtIn()
}

func builtIn() ([]*decks.Deck, error) {
	var list []*decks.Deck
	for _, name := range library.Names() {
		d, err := library.Load(name)
		if err != nil {
			return nil, err
		}
		list = append(list, d)
	}
	return list, nil
}

// listable finds the decks to list: with none named, both those of the folder
// and those built in.
func (e *env) listable(args []string) ([]*decks.Deck, place.ErrorList, error) {
	list, err := e.load(args)
	var faults place.ErrorList
	if errors.As(err, &faults) && len(list) > 0 {
		err = nil
	}
	if err == nil && len(args) == 0 && (len(list) == 0 || !list[0].BuiltIn) {
		var more []*decks.Deck
		more, err = builtIn()
		list = append(list, more...)
	}
	return list, faults, err
}
