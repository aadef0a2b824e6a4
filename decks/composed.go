package decks

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Composed is a name in the form NFC of Unicode, in which names are compared: é is
// one character to some keyboards and file systems, and e with an accent to others.
func Composed(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			return norm.NFC.String(name)
		}
	}
	return name // as nearly all
}

// Spellings lists the forms that the name of a file may have on disk: as it is
// written, then NFC, then NFD, each once.
func Spellings(name string) []string {
	list := []string{name}
	for _, form := range []norm.Form{norm.NFC, norm.NFD} {
		if spelled := form.String(name); !slices.Contains(list, spelled) {
			list = append(list, spelled)
		}
	}
	return list
}
