package command

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
	"quiz/quiz/history"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
)

// mayAddIDs sees, before anything is written, that all decks are files.
func mayAddIDs(list []*decks.Deck, here bool) error {
	const hint = "name a file or a folder: quiz check --add-ids biology.toml"
	for _, d := range list {
		if d.BuiltIn && here {
			return usagef(hint, "the current folder has no deck, and those built in cannot be given ids")
		}
		if d.BuiltIn {
			return usagef(hint, "deck %q is built in, and cannot be given ids", d.ID)
		}
		if info, err := os.Stat(d.Name); err == nil && !info.Mode().IsRegular() {
			return usagef(hint, "%s is no file, and cannot be given ids", d.Name)
		}
	}
	return nil
}

// addIDs gives ids to the decks that are not among the faulty, and to their cards,
// and says so unless it is to be quiet. What hinders it is a fault of the file: the
// other decks still get theirs.
func (e *env) addIDs(list []*decks.Deck, faulty place.ErrorList, quiet bool) (added int, faults place.ErrorList, err error) {
	for _, d := range list {
		if e.ctx.Err() != nil {
			return added, faults, errInterrupted
		}
		if slices.ContainsFunc(faulty, func(f *place.Error) bool { return f.Pos.File == d.Name }) {
			continue
		}
		more, found := addIDsTo(d.Name)
		added, faults = added+more.IDs(), append(faults, found...)
		if len(found) == 0 && !quiet {
			e.sayGiven(d, more)
		}
	}
	return added, faults, nil
}

// sayGiven says what was given ids in the file of a deck. The name of a file may
// not do as an id; then the deck stays as it is, for another id would lose it its
// answers.
func (e *env) sayGiven(d *decks.Deck, added deckfile.Added) {
	fmt.Fprintln(e.out, given(added, text.VisibleName(d.Name)))
	if d.Unnamed && !decks.IsID(d.ID) {
		fmt.Fprintf(e.out, "The deck itself has none: %s cannot be an id. It goes by the name of its file; %s.\n", quotedName(d.ID), anotherDeck(d))
	}
}

// anotherDeck says what an id comes to for a deck that has none, and goes by a name
// that cannot be one.
func anotherDeck(d *decks.Deck) string {
	return fmt.Sprintf("with an id below the title, such as id = %q, it is another deck: answers so far are kept under %s, and stay there, and Anki takes its notes for new ones", deckfile.NewID(d.Name), quotedName(d.ID))
}

func quotedName(name string) string { return `"` + text.VisibleName(name) + `"` }

// renameAnswers has the history know the cards of decks by their ids, if there
// is one, and says of how many it has done so unless it is to be quiet. Decks with
// faults are left alone. What hinders it hinders nothing else: whoever plays next
// has the same done.
func (e *env) renameAnswers(list []*decks.Deck, faulty place.ErrorList, quiet bool) {
	sound := slices.DeleteFunc(slices.Clone(list), func(d *decks.Deck) bool {
		return slices.ContainsFunc(faulty, func(f *place.Error) bool { return f.Pos.File == d.Name })
	})
	if len(sound) == 0 || !e.hasHistory() {
		return
	}
	var renamed int
	err := withHistory(e.history, func(store *history.Store) (err error) {
		renamed, err = e.rename(store, sound)
		return err
	})
	if renamed > 0 && !quiet {
		fmt.Fprintln(e.out, carried(renamed))
	}
	if err != nil {
		e.say("quiz: answers do not go over to the ids yet: %v", err)
		e.hint("the next 'quiz play' or 'quiz review' sees to it")
	}
}

// given says what a file was given ids for.
func given(added deckfile.Added, name string) string {
	cards := text.Count(added.Cards, "card")
	switch {
	case added.IDs() == 0:
		return fmt.Sprintf("All cards in %s have ids.", name)
	case added.Cards == 0:
		return fmt.Sprintf("Gave the deck in %s an id.", name)
	case added.Deck:
		return fmt.Sprintf("Gave the deck and %s ids in %s.", cards, name)
	case added.Cards == 1:
		return fmt.Sprintf("Gave 1 card an id in %s.", name)
	}
	return fmt.Sprintf("Gave %s ids in %s.", cards, name)
}

// carried says of how many cards the answers went over to new ids.
func carried(n int) string {
	if n == 1 {
		return "1 card keeps its answers under its new id."
	}
	return fmt.Sprintf("%s keep their answers under their new ids.", text.Count(n, "card"))
}

// addIDsTo gives ids to the deck of one file, as it is on disk by now.
func addIDsTo(name string) (added deckfile.Added, faults place.ErrorList) {
	fault := func(hint, format string, args ...any) place.ErrorList {
		return place.ErrorList{{Pos: place.Pos{File: name}, Msg: fmt.Sprintf(format, args...), Hint: hint}}
	}
	src, err := os.ReadFile(name)
	if err != nil {
		return deckfile.Added{}, fault("", "cannot be read: %v", safefile.Cause(err))
	}
	out, added, err := deckfile.AddIDs(name, src)
	switch {
	case errors.As(err, &faults):
		return deckfile.Added{}, faults
	case added.IDs() == 0:
		return added, nil
	}
	if info, err := os.Stat(name); err == nil && info.Mode().Perm()&0o200 == 0 {
		return deckfile.Added{}, fault("ids can be added when it may be written", "is write-protected")
	}
	if err := safefile.WriteBytes(name, out); err != nil {
		return deckfile.Added{}, fault("", "%s", strings.Replace(err.Error(), "cannot write "+name+": ", "cannot be written: ", 1))
	}
	return added, nil
}
