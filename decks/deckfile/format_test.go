package deckfile_test

import (
	"testing"

	"quiz/decks/deckfile"
)

// A deck may say which format it has: the first, or none; nothing below, and what
// is above is of a newer program.
func TestFormat(t *testing.T) {
	for format, want := range map[string]string{
		"":               "",
		"format = 1":     "",
		"\"format\" = 1": "",
		"format = 0":     "d.toml:2:10: format must be a number from 1",
		"format = -1":    "d.toml:2:10: format must be a number from 1",
		"format = 2":     "d.toml:2:10: written for a newer quiz: format is 2, and this quiz reads 1",
		"format = '1'":   "d.toml:2:10: format must be a number from 1",
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n"+format+"\n[[card]]\nquestion = 'Q'\nanswer = 'A'\n"))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: %s, want %s", format, got, want)
		}
	}
}
