package decks

import (
	"regexp"
	"slices"
)

// Identity is what stays when a card is renamed: the first id that it had, or,
// where it was never renamed, its Key. Notes in Anki hang on it, and the order
// of options. A derived key is none that a card could be found by elsewhere, so
// one that stands among the old ids does not count.
func (c *Card) Identity() string {
	if i := slices.IndexFunc(c.Was, func(id string) bool { return !derivedKey.MatchString(id) }); i >= 0 {
		return c.Was[i]
	}
	return c.Key()
}

// derivedKey tells the keys that DerivedKey makes from ids that only begin as
// they do, such as auto-immune.
var derivedKey = regexp.MustCompile("^" + DerivedPrefix + "[0-9a-f]{12}$")

// Renamed maps names that cards of the deck had to the ids that they have now:
// all that stand in was, and those of the derived keys given that are of cards
// which have been given ids since. A name that a card goes by now is not among
// them.
func (d *Deck) Renamed(derived []string) map[string]string {
	names := d.givenIDs(derived)
	for i := range d.Cards.Len() { // what is written counts for more
		for _, id := range d.Cards.Was(i) {
			if c := d.Cards.At(i); c.ID != "" {
				names[id] = c.ID
			}
		}
	}
	if len(names) > 0 {
		for _, c := range d.Cards.All() {
			delete(names, c.Key())
		}
	}
	return names
}

// givenIDs are the ids of cards that had these derived keys without them. None
// is asked for in nearly all decks, and then no key need be made.
func (d *Deck) givenIDs(derived []string) map[string]string {
	names := map[string]string{}
	if len(derived) == 0 {
		return names
	}
	wanted := map[string]bool{}
	for _, key := range derived {
		wanted[key] = true
	}
	for i := range d.Cards.Len() {
		if !d.Cards.HasID(i) {
			continue
		}
		if c := d.Cards.At(i); wanted[c.DerivedKey()] {
			names[c.DerivedKey()] = c.ID
		}
	}
	return names
}
