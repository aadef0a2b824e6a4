package command

import (
	"fmt"

	"quiz/decks/library"
	"quiz/quiz/terminal"
)

// home is what bare 'quiz' says: what is here, and what to do next.
func (e *env) home() error {
	list, faults, err := e.listable(nil)
	if err != nil {
		return err
	}
	here := len(list) - len(library.Names())
	if here == 0 {
		fmt.Fprintln(e.out, "There are no decks in this folder. These are built in:")
	} else {
		fmt.Fprintf(e.out, "%s in this folder, and %d built in:\n", terminal.Count(here, "deck"), len(library.Names()))
	}
	fmt.Fprintln(e.out)
	if err := printList(e.out, list); err != nil {
		return err
	}
	if len(faults) > 0 {
		fmt.Fprintf(e.out, "\nSome of them have faults; 'quiz check' shows them.\n")
	}
	play := "quiz play " + listName(list[0])
	_, err = fmt.Fprintf(e.out, "\n  %-[1]*[2]s  play it\n  %-[1]*[3]s  begin a deck of your own\n  %-[1]*[4]s  all commands\n",
		len(play), play, "quiz new FILE", "quiz --help")
	return err
}
