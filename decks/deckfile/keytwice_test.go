package deckfile_test

import (
	"testing"

	"quiz/decks/deckfile"
)

// A key that is given twice is named by itself and as it reads, whichever table it
// lies in and whatever is written around it.
func TestKeyTwice(t *testing.T) {
	for text, want := range map[string]string{
		"a = 1\na = 2":               `2:1: key "a" is given twice`,
		"[t]\na = 1\na = 2":          `3:1: key "a" is given twice`,
		"t.u.a = 1\nt.u.a = 2":       `2:1: key "a" is given twice`,
		"'a.b' = 1\n\"a.b\" = 2":     `2:2: key "a.b" is given twice`,
		"t.'a.b' = 1\nt.'a.b' = 2":   `2:1: key "a.b" is given twice`,
		"'.a' = 1\n'.a' = 2":         `2:2: key ".a" is given twice`,
		"'' = 1\n'' = 2":             `2:2: key "" is given twice`,
		"'é' = 1\n'é' = 2":           `2:2: key "é" is given twice`,
		"'a\"\\b' = 1\n'a\"\\b' = 2": `2:2: key "a\"\\b" is given twice`,
		"a = {b = 1, b = 2}":         `1:13: key "b" is given twice`,
	} {
		_, err := deckfile.ParseSettings("d.toml", []byte(text))
		if got := report(err); got != "\n"+want+" · take one of them out" {
			t.Errorf("of\n%s\nis said%s\nwant\n%s", text, got, want)
		}
	}
}
