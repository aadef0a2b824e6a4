package decks

import (
	"regexp"

	"quiz/decks/place"
)

// mostID is the length of the longest id, in bytes.
const mostID = 200

// plainID is what ids look like. They end up in file names, URLs, CSV columns
// and command lines.
var plainID = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$`)

// IsID tells if a text can be an id.
func IsID(id string) bool { return len(id) <= mostID && plainID.MatchString(id) }

// id checks an id, which may be missing. It tells if there is one.
func (v *inspection) id(key string, i int, id string) bool {
	switch {
	case id == "":
		return false
	case !plainID.MatchString(id):
		v.badElement(key, i, "an id begins with a letter or digit; letters, digits, - _ and . may follow", "%s %q is not what an id can be", key, place.ShortLine(id, 40))
		return false
	case len(id) > mostID:
		v.badElement(key, i, "", "%s is longer than %d bytes", key, mostID)
		return false
	}
	return true
}
