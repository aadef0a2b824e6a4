package anki

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
)

// base62 are the signs of a GUID. Anki takes any; these mean nothing to
// spreadsheets and in searches.
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// GUID is the identity of a card's note: 18 signs that follow from a deck's
// id and a card's identity, with about 95 bits of chance.
func GUID(deck, card string) string {
	sum := sha256.Sum256([]byte("quiz note\x00" + deck + "\x00" + card))
	signs := []byte("qz")
	for _, half := range [][]byte{sum[:8], sum[8:16]} {
		n := binary.BigEndian.Uint64(half)
		for range 8 {
			signs = append(signs, base62[n%62])
			n /= 62
		}
	}
	return string(signs)
}

// deckNames names Anki's deck for each deck, by its title. Decks that Anki
// would take for one another have their ids behind.
func deckNames(list []*decks.Deck) map[*decks.Deck]string {
	count := map[string]int{}
	names := map[*decks.Deck]string{}
	for _, d := range list {
		names[d] = titled(d)
		count[strings.ToLower(names[d])]++
	}
	spelt := map[string]string{"default": "Default"} // which every Anki has
	for _, d := range list {
		if count[strings.ToLower(names[d])] > 1 {
			names[d] += " (" + d.ID + ")"
		}
		names[d] = spellParents(names[d], spelt)
	}
	return names
}

// spellParents gives the decks that a deck lies in the spelling that they have
// had so far. Anki knows names whatever their capitals, but some versions make
// decks of both spellings.
func spellParents(name string, spelt map[string]string) string {
	parts := strings.Split(name, "::")
	path := ""
	for i, part := range parts {
		path += "::" + strings.ToLower(part)
		key := strings.TrimPrefix(path, "::")
		if spelt[key] == "" {
			spelt[key] = part
		}
		parts[i] = spelt[key]
	}
	return strings.Join(parts, "::")
}

// titled is a deck's title as the name of a deck of Anki. A number would be
// taken for a deck's number.
func titled(d *decks.Deck) string {
	for _, text := range []string{d.Title, d.ID} {
		switch name := cleanName(text); {
		case isNumber(name):
			return "Deck " + name
		case name != "":
			return name
		}
	}
	return "Quiz"
}

// DeckName makes a name that Anki takes for a deck: parts between :: are decks
// within decks. Its error says what is wrong with a name that Anki would read
// otherwise.
func DeckName(text string) (string, error) {
	name := cleanName(text)
	switch {
	case name == "":
		return "", fmt.Errorf("%q has no letter for the name of a deck", text)
	case isNumber(name):
		return "", fmt.Errorf("%q is a number, which Anki takes for the number of a deck", text)
	}
	return name, nil
}

// cleanName does what Anki does with names, and leaves out empty parts, of which
// Anki makes decks called "blank".
func cleanName(text string) string {
	var parts []string
	for _, part := range strings.Split(strings.ToValidUTF8(text, ""), "::") {
		part = norm.NFC.String(strings.Join(strings.Fields(strings.Map(printing, part)), " "))
		if part = strings.Trim(part, ": "); part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "::")
}

// printing maps spaces of all sorts to one, and takes out what Anki does not
// keep in names: control characters, and quotation marks, which it would drop
// only after it has looked whether there is such a deck.
func printing(r rune) rune {
	switch {
	case r == '"':
		return '\''
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r) || r == unicode.ReplacementChar:
		return -1
	}
	return r
}

func isNumber(name string) bool {
	_, err := strconv.ParseInt(name, 10, 64)
	return err == nil
}

// tags makes tags of Anki: without spaces, sorted as Anki sorts them, none twice
// in other capitals.
func tags(list []string) []string {
	var tags []string
	for _, tag := range list {
		var parts []string
		for _, part := range strings.Split(strings.ToValidUTF8(tag, ""), "::") {
			if part = norm.NFC.String(strings.Join(strings.Fields(strings.Map(printing, part)), "_")); part != "" {
				parts = append(parts, part)
			}
		}
		if len(parts) > 0 {
			tags = append(tags, strings.Join(parts, "::"))
		}
	}
	slices.SortStableFunc(tags, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
	return slices.CompactFunc(tags, strings.EqualFold)
}
