// Package library has the decks that are built in, with their pictures.
package library

import (
	"embed"
	"slices"

	"quiz/decks"
	"quiz/decks/shelf"
)

//go:embed *.toml *.png
var files embed.FS

// Names lists the built-in decks; the first is the one to begin with.
func Names() []string { return []string{"azerbaijan-pakistan", "tour"} }

// Has tells if there is a built-in deck with a name.
func Has(name string) bool { return slices.Contains(Names(), name) }

// Load reads a built-in deck. It panics on a name that Names does not list.
func Load(name string) (*decks.Deck, error) {
	src, err := files.ReadFile(name + ".toml")
	if err != nil {
		panic("internal error: library: no deck " + name)
	}
	d, _, err := shelf.ParseIn(files, name+".toml (built in)", src)
	if d != nil {
		d.BuiltIn = true
	}
	return d, err
}

// Changed is when the built-in decks were last changed, in seconds since 1970.
const Changed = 1795901271 // 2026-11-28
