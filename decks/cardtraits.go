package decks

// CardTraits are what is known of a card that has not been read. The zero CardTraits
// are nothing.
type CardTraits uint8

// What they say, beside the kind of the card.
const (
	traitKind       CardTraits = 1<<4 - 1
	traitUndivided  CardTraits = 1 << 4
	traitOnePoint   CardTraits = 1 << 5
	traitHasID      CardTraits = 1 << 6
	traitOtherNames CardTraits = 1 << 7
)

// TraitsOf is what is to be known of a card. Undivided says that it is asked as a
// whole, and in no other part.
func TraitsOf(c *Card, undivided bool) CardTraits {
	n := CardTraits(c.Kind()) & traitKind
	for _, has := range []struct {
		it    bool
		trait CardTraits
	}{{undivided, traitUndivided}, {c.Points == 1, traitOnePoint}, {c.ID != "", traitHasID}, {len(c.Was) > 0 || len(Spellings(c.ID)) > 1, traitOtherNames}} {
		if has.it {
			n |= has.trait
		}
	}
	return n
}

// traits are what is known of the card at a position.
func (c Cards) traits(i int) CardTraits {
	if c.lazy == nil || c.lazy.isReplaced(i) {
		return 0
	}
	return c.lazy.traits[i]
}

// The methods below read a card only if it takes that to tell.

// Kind is the kind of the card at a position.
func (c Cards) Kind(i int) Kind {
	if n := c.traits(i); n != 0 {
		return Kind(n & traitKind)
	}
	return c.At(i).Kind()
}

// Points are those that the card at a position is worth.
func (c Cards) Points(i int) float64 {
	if c.traits(i)&traitOnePoint != 0 {
		return 1
	}
	return c.At(i).Points
}

// HasID tells if the card at a position has an id of its own.
func (c Cards) HasID(i int) bool {
	if n := c.traits(i); n != 0 {
		return n&traitHasID != 0
	}
	return c.At(i).ID != ""
}

// Was are the ids that the card at a position had before, as Card.Was has them.
func (c Cards) Was(i int) []string {
	if !c.mayHaveOtherNames(i) {
		return nil
	}
	return c.At(i).Was
}

// mayHaveOtherNames tells if the card at a position had other ids before, or one that
// Unicode spells in several ways, as far as that is known.
func (c Cards) mayHaveOtherNames(i int) bool {
	n := c.traits(i)
	return n == 0 || n&traitOtherNames != 0
}

// IsUndivided tells if the card at a position is known to be asked as a whole
// alone; if it is not, the card itself tells.
func (c Cards) IsUndivided(i int) bool { return c.traits(i)&traitUndivided != 0 }
