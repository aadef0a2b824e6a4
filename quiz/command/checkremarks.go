package command

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/check"
	"quiz/decks/edit"
	"quiz/decks/place"
	"quiz/quiz/terminal/text"
)

func remarksOn(list []*decks.Deck) (remarks []check.Remark) {
	for _, d := range list {
		remarks = append(remarks, check.Deck(d)...)
	}
	return remarks
}

// remarkText is a remark on one line, with its card named as in a fault.
func remarkText(r check.Remark) string { return fmt.Sprintf("card %q: %s", r.Card.Label(), r.Msg) }

// printRemarks writes remarks as printFaults does faults.
func printRemarks(w io.Writer, remarks []check.Remark) {
	var list place.ErrorList
	for _, r := range remarks {
		list = append(list, &place.Error{Pos: r.Pos, Msg: fmt.Sprintf("remark: %s (%s)", remarkText(r), r.Rule), Hint: r.Hint})
	}
	printFaults(w, list)
}

// andRemarks counts remarks at the end of a closing line.
func andRemarks(remarks []check.Remark) string {
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
