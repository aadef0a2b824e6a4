package deckfile

import "testing"

// A deck is told by the line that begins a card, well or badly written; another
// TOML file has none, and what is no text may be either.
func TestHasCard(t *testing.T) {
	for text, want := range map[string]bool{
		"[[card]]\n": true, "title = 'T'\n  [[ card ]]\n": true, "[card]\n": true, "[[cards]]\n": true, "[[\"card\"]]\n": true, "card = []\n": true, "[card.cite]\n": true,
		"[project]\nname = 'x'\n": false, "cardinal = 1\n": false, "a = 'card = 1'\n": false, "[[discard]]\n": false, "x = 1 # [[card]]\n": false,
		"\xff": true, "a\x00b\x00c\x00": true, "": true, "x = \n": false,
	} {
		if got := HasCard(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
