package command

import (
	"fmt"
	"slices"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/decks/shelf"
	"quiz/quiz/terminal/text"
)

// sayLeftOut names each deck that cannot be used, what becomes of it, and the
// command that shows why.
func (e *env) sayLeftOut(s *shelf.Shelf, becomes string) {
	for _, entry := range s.LeftOut() {
		why := leftOut(entry)
		e.say("quiz: %s %s, and %s; '%s' shows %s", text.VisibleName(entry.File), why.what, becomes, why.command, why.shown)
	}
}

// A reason is why a deck cannot be used, in words.
type reason struct {
	what    string // "has 2 faults"
	shown   string // "them"
	command string // that shows them
}

func leftOut(e *shelf.Entry) reason {
	check := "quiz check " + place.ShellWord(e.File)
	if n := len(e.Faults); n > 0 {
		return reason{"has " + text.Count(n, "fault"), itOrThem(n), check}
	}
	return reason{fmt.Sprintf("has the id %q, as %s has", text.VisibleName(e.Deck.ID), text.VisibleName(e.SameID)), "it", check + " " + place.ShellWord(e.SameID)}
}

func itOrThem(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// sayUnshown says of each of the decks how many of its images cannot be shown.
func (e *env) sayUnshown(s *shelf.Shelf, list []*decks.Deck) {
	for _, entry := range s.Entries {
		if n := len(entry.Warnings); n > 0 && slices.Contains(list, entry.Deck) {
			e.say("quiz: %s of %s cannot be shown; 'quiz check %s' says why", text.Count(n, "image"), text.VisibleName(entry.File), place.ShellWord(entry.File))
		}
	}
}

// sayUnprinted says which images an export has left out.
func (e *env) sayUnprinted(list place.ErrorList) {
	for i, fault := range list {
		if i == mostNamed {
			e.say("quiz: … and %s more", text.Count(len(list)-i, "image"))
			return
		}
		e.say("quiz: %v; its description stands in its place", fault)
	}
}
