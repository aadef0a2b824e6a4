package command

import (
	"quiz/decks"
	"quiz/decks/place"
)

// orLost does something. That a deck of it cannot be read any more is an error like
// those of its file.
func orLost(do func() error) (err error) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case *decks.Lost:
			err = place.ErrorList{fault.Fault}
		default:
			panic(fault)
		}
	}()
	return do()
}
