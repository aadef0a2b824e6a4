package decks

import (
	"strings"
	"unicode"

	"quiz/decks/place"
)

// mostID is the length of the longest id, in bytes.
const mostID = 200

// isPlainID tells if a text looks like an id, however long it is: a letter or digit,
// then letters, marks, digits and a few signs. Ids end up in file names, URLs, CSV
// columns and command lines.
func isPlainID(id string) bool {
	for i, r := range id {
		begins := unicode.IsLetter(r) || unicode.IsNumber(r)
		if !begins && (i == 0 || !unicode.IsMark(r) && !strings.ContainsRune("._-", r)) {
			return false
		}
	}
	return id != ""
}

// IsID tells if a text can be an id.
func IsID(id string) bool { return len(id) <= mostID && isPlainID(id) }

// id checks an id, which may be missing. It tells if there is one.
func (v *inspection) id(key string, i int, id string) bool {
	switch {
	case id == "":
		return false
	case !isPlainID(id):
		v.badElement(key, i, "an id begins with a letter or digit; letters, digits, - _ and . may follow", "%s %q is not what an id can be", key, place.ShortLine(id, 40))
		return false
	case len(id) > mostID:
		v.badElement(key, i, "", "%s is longer than %d bytes", key, mostID)
		return false
	}
	return true
}
