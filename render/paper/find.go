package paper

import (
	"fmt"
	"slices"
	"strings"

	"quiz/decks/edit"
)

// An Unknown is the error of a name that no stock has.
type Unknown struct{ Msg, Hint string }

func (e *Unknown) Error() string { return e.Msg }

// Find returns the stock of a name: its ID or one of its other numbers, with
// or without the maker's name, as people copy them from a package: "a7",
// "Avery L7414", "avery-5371". Its error is an *Unknown.
func Find(name string) (Stock, error) {
	want := plainName(name)
	var names, plain []string
	for _, s := range Stocks() {
		for _, known := range append([]string{s.ID}, s.Also...) {
			if plainName(known) == want {
				return s, nil
			}
			names, plain = append(names, known), append(plain, plainName(known))
		}
	}
	hint := "'quiz export cards --help' lists them; or name a TOML file with a sheet of your own"
	if near := slices.Index(plain, edit.Nearest(want, plain)); near >= 0 {
		hint = fmt.Sprintf("did you mean %q? %s", names[near], hint)
	}
	return Stock{}, &Unknown{fmt.Sprintf("there is no sheet %q", name), hint}
}

// makers are the words that may stand before a product's number.
var makers = []string{"avery", "zweckform", "herma", "sigel", "geha", "decadry"}

// plainName reduces a name to what tells products apart.
func plainName(name string) string {
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t-_", r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
	for again := true; again; {
		again = false
		for _, maker := range makers {
			if rest, ok := strings.CutPrefix(plain, maker); ok {
				plain, again = rest, true
			}
		}
	}
	return plain
}
