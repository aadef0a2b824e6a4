package images

import (
	"errors"
	"fmt"

	"quiz/decks"
	"quiz/decks/place"
)

// Faults looks at each image that a card shows, and finds those that cannot be
// shown. Of an image that stands on several cards it says so of each.
func Faults(d *decks.Deck) []decks.Fault {
	var faults []decks.Fault
	known := map[string]*place.Error{}
	for _, c := range d.Cards.All() {
		for key, image := range c.Images() {
			fault, seen := known[image]
			if !seen {
				fault = imageFault(d, image)
				known[image] = fault
			}
			if fault != nil {
				faults = append(faults, decks.Fault{Card: c, Key: key, Index: -1, Before: "](", Excerpt: image, Msg: message(c, image, fault), Hint: fault.Hint})
			}
		}
	}
	return faults
}

// Unshown says why an image of a card is not shown, at the place of the card: what
// Open says, or whoever shows it.
func Unshown(c *decks.Card, at place.Pos, image string, why error) *place.Error {
	fault := &place.Error{Pos: at, Msg: message(c, image, why), Err: why}
	if known := (*place.Error)(nil); errors.As(why, &known) {
		fault.Hint = known.Hint
	}
	return fault
}

func message(c *decks.Card, image string, why error) string {
	return fmt.Sprintf("card %q: image %q %v", c.Label(), place.ShortLine(image, 60), why)
}

// ShowsAll tells if none of the images is at fault.
func ShowsAll(d *decks.Deck, images []string) bool {
	for _, image := range images {
		if imageFault(d, image) != nil {
			return false
		}
	}
	return true
}

// imageFault says what is wrong with an image, or nothing. It has no Pos, for the
// image may stand on several cards.
func imageFault(d *decks.Deck, image string) *place.Error {
	file, fault := open(d, image)
	if fault == nil {
		file.Close()
	}
	return fault
}

// contentFault says why what a file of a size holds is no image that could be shown.
func contentFault(file File, size int64) *place.Error {
	if size == 0 {
		return &place.Error{Msg: "is empty", Hint: "save it again"}
	}
	start := make([]byte, min(size, headSize))
	if _, err := file.ReadAt(start, 0); err != nil {
		return unreadable(err)
	}
	format := FormatOf(start)
	switch {
	case format == "":
		return &place.Error{Msg: "is no picture", Hint: "pictures are files of PNG, JPEG, GIF, WebP, AVIF or SVG"}
	case !IsShown(format):
		return &place.Error{Msg: "is " + format + ", which cannot be shown", Hint: "save it as PNG"}
	case isCutOff(format, file, size):
		return &place.Error{Msg: "is cut off", Hint: "copy or save it again"}
	}
	return nil
}
