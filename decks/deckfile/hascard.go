package deckfile

import (
	"regexp"
	"sync"
)

// cardKey is a line that begins a card, well or badly written.
var cardKey = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*(?:card[ \t]*=|\[+[ \t]*["']?cards?["']?[ \t]*[\].])`)
})

// HasCard tells a deck from another TOML file. A file that is no text at all
// may be either, and is worth a message.
func HasCard(src string) bool {
	if cardKey().MatchString(src) {
		return true
	}
	_, bad := readDocument("", src)
	return bad != nil
}
