package decks

import (
	"iter"
	"strings"

	"quiz/decks/markup"
)

// Images lists the paths of the images that cards show, as they are written,
// each once.
func (d *Deck) Images() []string {
	var list []string
	seen := map[string]bool{}
	for _, c := range d.Cards.All() {
		for _, image := range c.Images() {
			if !seen[image] {
				seen[image] = true
				list = append(list, image)
			}
		}
	}
	return list
}

// Images gives the path of each image that the card shows, with the key of the
// text that it stands in.
func (c *Card) Images() iter.Seq2[string, string] {
	return func(yield func(key, image string) bool) {
		for key, text := range c.Texts() {
			if !strings.Contains(text, "![") { // as most: parsing takes longer
				continue
			}
			for _, image := range markup.Parse(text).Images() {
				if !yield(key, image) {
					return
				}
			}
		}
	}
}
