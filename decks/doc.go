// Package decks is what a deck of cards is: its cards of ten kinds, what they
// ask and expect, and the names by which they are known.
//
// A Deck is data. It may have been read from a file (package deckfile), taken
// from another program, or made up; nothing here reads files, and no card need
// come from one. Validate says all that is wrong with one, wherever it is from.
// A deck that it finds nothing wrong with can be written as a file, and is read
// again as it was.
package decks
