package decks

import "crypto/sha256"

// A CardSum stands for something of a card: eight bytes of a SHA-256, so that two
// that are the same by chance need not be feared in any deck.
type CardSum [8]byte

// Sum stands for what a card is known by, whatever it is called by now, and for
// what it expects as it is written.
func (c *Card) Sum() CardSum {
	text := append(make([]byte, 0, 256), c.Identity()...)
	for _, expected := range c.expected() {
		text = append(append(text, 0), expected...)
	}
	sum := sha256.Sum256(text)
	return CardSum(sum[:8])
}

// Sum is that of the card at a position; see Card.Sum.
func (c Cards) Sum(i int) CardSum {
	if c.lazy != nil && !c.lazy.isReplaced(i) {
		if sum, known := c.lazy.from.Sum(i); known {
			return sum
		}
	}
	return c.At(i).Sum()
}

// Fingerprint is that of the only part of the card at a position, where it is
// known without the card; see package arrange, which makes it.
func (c Cards) Fingerprint(i int) (sum CardSum, known bool) {
	if !c.IsUndivided(i) {
		return CardSum{}, false
	}
	return c.lazy.from.Fingerprint(i)
}
