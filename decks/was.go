package decks

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// was reads the ids that a card had before: a text, or a list of them with the
// newest last.
func (f *fields) was() []string {
	if !f.has("was") {
		return nil
	}
	if !f.has("id") {
		f.badKey("was", `give it one: id = "…"`, "card has no id that the answers under its old ids could go over to")
	}
	array, isList := asArray(f.values["was"])
	if !isList {
		if id := f.identifier("was"); id != "" {
			return []string{id}
		}
		return nil
	}
	var list []string
	seen := map[string]bool{}
	for i, element := range array {
		id := f.element("was", i, element)
		msg, hint := unfit("was", id)
		switch {
		case id == "":
		case msg != "":
			f.badElement("was", i, hint, "%s", msg)
		case seen[id]:
			f.badElement("was", i, "take one of them out", "was has %q twice", shorten(id, 40))
		default:
			list, seen[id] = append(list, id), true
		}
	}
	return list
}

// checkWas finds the old ids that do not lead to one card alone: those that a
// card goes by now, and those that two cards have had. Cards are those of the
// deck by their keys.
func (d *Deck) checkWas(cards map[string]*Card) ErrorList {
	var errs ErrorList
	claims := map[string]*Card{}
	for _, c := range d.Cards {
		for _, id := range c.Was {
			fault := func(hint, format string, args ...any) {
				msg := fmt.Sprintf("card %q: was %q ", c.Label(), shorten(id, 40)) + fmt.Sprintf(format, args...)
				errs = append(errs, c.place.piece.doc.fault(c.wasSpan(id), msg, hint))
			}
			switch now, claim := cards[id], claims[id]; {
			case id == c.ID:
				fault("was has the ids that a card had before: take it out", "is the id that the card has now")
			case now != nil && now.ID == "":
				fault("the answers under it are that card's: take it out", "is the key of the card at %v, which has no id", now.Pos)
			case now != nil:
				fault("the answers under it are that card's: take it out, or give that card another id", "is the id of the card at %v", now.Pos)
			case claim != nil:
				fault("answers can go over to one card alone: take it out of one of them", "is in the was of the card at %v, too", claim.Pos)
			default:
				claims[id] = c
			}
		}
	}
	return errs
}

// wasSpan is where one of a card's old ids stands: in the list, or as the whole
// value.
func (c *Card) wasSpan(id string) span {
	p := c.place.piece
	path := keyPath(c.place.path, "was")
	for i := 0; ; i++ {
		at, ok := p.index()[elementPath(path, i)]
		if !ok {
			return c.place.valueSpan("was")
		}
		if strings.TrimSpace(unquote(p.text[at.value.start:at.value.end])) == id {
			return p.span(at.value)
		}
	}
}

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
	for _, c := range d.Cards { // what is written counts for more
		for _, id := range c.Was {
			if c.ID != "" {
				names[id] = c.ID
			}
		}
	}
	if len(names) > 0 {
		for _, c := range d.Cards {
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
	for _, c := range d.Cards {
		if c.ID == "" {
			continue
		}
		if key := c.DerivedKey(); wanted[key] {
			names[key] = c.ID
		}
	}
	return names
}
