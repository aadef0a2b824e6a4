package shelf

import (
	"errors"
	"slices"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
)

// ErrNoDeck is the cause of the fault of a folder that has no deck.
var ErrNoDeck = errors.New("folder has no deck")

// Load reads decks from files and folders, as Find does.
func Load(c Cache, paths ...string) *Shelf {
	wanted := make([]Wanted, len(paths))
	for i, path := range paths {
		wanted[i].Path = path
	}
	return Find(c, wanted...)
}

// Find finds and reads decks. A folder gives its decks: the files directly in it
// that end in .toml and have a card; other TOML files are not decks and are left
// out. Decks come in the order in which they are wanted, those of a folder by name,
// and a file comes once, however it is reached.
//
// A cache makes no difference but that large decks load much faster the second
// time; nil keeps nothing.
func Find(c Cache, wanted ...Wanted) *Shelf {
	f := &finder{}
	for _, w := range wanted {
		f.want(w)
	}
	for _, one := range f.found {
		if one.entry == nil && !one.isFolder() {
			one.read(c)
		}
	}
	s := &Shelf{}
	for _, one := range f.found {
		if one.isFolder() && one.entry == nil && one.isBare() {
			one.fail(noDeck(one.path))
		}
		if one.entry != nil {
			s.Entries = append(s.Entries, one.entry)
		}
	}
	s.markSameIDs()
	return s
}

// read makes the entry of a file. One that was not named and has no card is no deck.
func (c *candidate) read(cache Cache) {
	file := shelvedAt(cache, c.path)
	if o := file.unread(); o != nil {
		if c.named || o.HasCardLine {
			c.entry = &Entry{File: c.path, Named: c.named, Deck: o.Deck}
		}
		return
	}
	src, fault := readFile(c.path)
	if fault != nil {
		c.fail(fault)
		return
	}
	if !c.named && !deckfile.HasCard(src) {
		return
	}
	d, warnings, err := file.deck(src)
	c.entry = &Entry{File: c.path, Named: c.named, Deck: d, Warnings: warnings}
	c.entry.Faults.Add(err)
}

// isBare tells if nothing in a folder turned out to be a deck.
func (c *candidate) isBare() bool {
	return !slices.ContainsFunc(c.holds, func(held *candidate) bool { return held.entry != nil })
}

func noDeck(folder string) *place.Error {
	return &place.Error{Pos: place.Pos{File: folder}, Msg: "folder has no deck", Hint: "a deck is a file that ends in .toml and has a [[card]]; 'quiz new FILE' writes one", Err: ErrNoDeck}
}

// Read reads the deck of a file, as far as that can be read. The error, if any, is
// an ErrorList of its faults; images that cannot be shown are none.
func Read(c Cache, path string) (*decks.Deck, error) {
	file := shelvedAt(c, path)
	if o := file.unread(); o != nil {
		return o.Deck, nil
	}
	src, fault := readFile(path)
	if fault != nil {
		return nil, place.ErrorList{fault}
	}
	d, _, err := file.deck(src)
	return d, err
}
