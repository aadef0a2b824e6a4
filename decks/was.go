package decks

import (
	"slices"
	"strings"
)

// Identity is what stays when a card is renamed: the first id that it had, or,
// where it was never renamed, its Key. Notes in Anki hang on it, and the order
// of options. A derived key is none that a card could be found by elsewhere, so
// one that stands among the old ids does not count.
func (c *Card) Identity() string {
	if i := slices.IndexFunc(c.Was, func(id string) bool { return !isDerivedKey(id) }); i >= 0 {
		return c.Was[i]
	}
	return c.Key()
}

// isDerivedKey tells the keys that DerivedKey makes from ids that only begin as
// they do, such as auto-immune.
func isDerivedKey(id string) bool {
	sum, isDerived := strings.CutPrefix(id, DerivedPrefix)
	return isDerived && isHex(sum, 12)
}

// Renamed maps names that cards of the deck had to the ids that they have now:
// all that stand in was, and those of the derived keys given that are of cards
// which have been given ids since. Ids that are not as Unicode composes them are
// names of the past, too. A name that a card goes by now is not among them.
func (d *Deck) Renamed(derived []string) map[string]string {
	names := d.givenIDs(derived)
	for i := range d.Cards.Len() {
		if !d.Cards.mayHaveOtherNames(i) {
			continue
		}
		c := d.Cards.At(i)
		for _, spelled := range Spellings(c.ID)[1:] {
			if _, written := names[spelled]; !written {
				names[spelled] = c.ID
			}
		}
		for _, id := range c.Was { // what is written counts for more
			if c.ID != "" {
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
