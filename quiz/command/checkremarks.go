package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/check"
	"quiz/decks/deckfile"
	"quiz/decks/edit"
	"quiz/decks/place"
	"quiz/quiz/terminal/text"
)

// A placed is a remark with its place in the text of its deck.
type placed struct {
	rule string
	*place.Error
}

// remarksOn finds the remarks on decks, in the order of their text.
func remarksOn(list []*decks.Deck) (remarks []placed) {
	for _, d := range list {
		if found := check.Deck(d); len(found) > 0 {
			remarks = append(remarks, inFile(d, found)...)
		}
	}
	return remarks
}

// inFile places remarks in the file of their deck. It is read once more: of most
// decks there are none, and a deck may come from a snapshot. A pipe has been read.
func inFile(d *decks.Deck, found []check.Remark) []placed {
	var src []byte
	if info, err := os.Stat(d.Name); err == nil && info.Mode().IsRegular() && !d.BuiltIn {
		src, _ = os.ReadFile(d.Name) // else remarks are told without their lines
	}
	faults := make([]decks.Fault, len(found))
	for i, r := range found {
		msg := fmt.Sprintf("card %q: %s", r.Card.Label(), r.Msg)
		faults[i] = decks.Fault{Card: r.Card, Key: r.Key, Index: -1, Excerpt: r.Excerpt, Before: r.Before, Msg: msg, Hint: r.Hint}
	}
	list := make([]placed, len(found))
	for i, at := range deckfile.Locate(d.Name, src, faults) {
		list[i] = placed{found[i].Rule, at}
	}
	slices.SortStableFunc(list, func(a, b placed) int {
		return cmp.Or(a.Pos.Line-b.Pos.Line, a.Pos.Column-b.Pos.Column)
	})
	return list
}

// printRemarks writes remarks as printFaults does faults.
func printRemarks(w io.Writer, remarks []placed) {
	list := make(place.ErrorList, len(remarks))
	for i, r := range remarks {
		said := *r.Error
		said.Msg = fmt.Sprintf("remark: %s (%s)", r.Msg, r.rule)
		list[i] = &said
	}
	printFaults(w, list)
}

// andRemarks counts remarks at the end of a closing line.
func andRemarks(remarks []placed) string {
	if len(remarks) == 0 {
		return ""
	}
	return ", " + text.Count(len(remarks), "remark")
}

// explain tells why a rule remarks on what it does.
func explain(w io.Writer, name string) error {
	var names []string
	for _, rule := range check.Rules() {
		if rule.Name == name {
			_, err := fmt.Fprintf(w, "%s: %s\n\n%s\n\nBefore:\n\n%s\nAfter:\n\n%s", rule.Name, rule.Title, rule.Why, indented(rule.Before), indented(rule.After))
			return err
		}
		names = append(names, rule.Name)
	}
	hint := "the rules are " + strings.Join(names, ", ")
	if near := edit.Nearest(name, names); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	return usagef(hint, "there is no rule %q", name)
}

// indented moves the lines of an example in, each of which ends.
func indented(example string) string {
	return "  " + strings.ReplaceAll(strings.TrimSuffix(example, "\n"), "\n", "\n  ") + "\n"
}
