package arrange

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"quiz/decks"
	"quiz/decks/markup"
)

// Fingerprint is a sum of what is right for a part of a card. Whoever knows the
// card knows something else when it changes. The wording of the question, wrong
// options, other answers that would do, the kind, markup, capitals and the mark
// at the end of a sentence make no difference.
func Fingerprint(c *decks.Card, part string) string {
	sum := FingerprintSum(c, part)
	return hex.EncodeToString(sum[:])
}

// FingerprintAt is the Fingerprint of a part of the card at a position of a deck,
// which is not read if that can be told without it.
func FingerprintAt(d *decks.Deck, i int, part string) string {
	if sum, known := d.Cards.Fingerprint(i); known && part == Whole {
		return hex.EncodeToString(sum[:])
	}
	return Fingerprint(d.Cards.At(i), part)
}

// FingerprintSum is the Fingerprint, not written out.
func FingerprintSum(c *decks.Card, part string) decks.CardSum {
	// A review takes those of all cards, so it is made without detours.
	sum := make([]byte, 0, 256)
	for _, text := range rightTexts(c, part) {
		text = strings.ToLower(oneLine(markup.Verbatim(text)))
		if bare := strings.TrimRight(text, ".,;:!?"); bare != "" {
			text = bare
		}
		sum = strconv.AppendInt(sum, int64(len(text)), 10)
		sum = append(append(sum, ':'), text...)
	}
	h := sha256.Sum256(sum)
	return decks.CardSum(h[:8])
}

// oneLine has single spaces for all white space, and none at the ends.
func oneLine(text string) string {
	spaced := true // the last was a space, or there was none
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && spaced {
			return strings.Join(strings.Fields(text), " ")
		}
		spaced = c == ' '
	}
	return strings.TrimSuffix(text, " ")
}

// rightTexts are what is right, in an order that does not hang on how the card
// is written where that says nothing.
func rightTexts(c *decks.Card, part string) []string {
	if part == Reverse {
		return []string{c.Question}
	}
	switch b := c.Body.(type) {
	case *decks.List:
		if !b.Ordered {
			return slices.Sorted(slices.Values(b.Expected()))
		}
	case *decks.Cloze:
		var list []string
		for _, blank := range b.Blanks() {
			if partOf(blank.Group) == part {
				list = append(list, blank.Answer)
			}
		}
		return list
	case *decks.Multiple, *decks.Match:
		return slices.Sorted(slices.Values(c.Body.Expected()))
	case *decks.Short, *decks.Open, *decks.Choice, *decks.TrueFalse, *decks.Number, *decks.Order: // in the order that there is
	}
	return c.Body.Expected()
}
