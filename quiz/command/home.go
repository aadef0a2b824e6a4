package command

import (
	"fmt"
	"slices"

	"quiz/decks"
	"quiz/decks/library"
	"quiz/decks/place"
	"quiz/quiz/review"
	"quiz/quiz/terminal/text"
)

// home is what bare 'quiz' says: what is here, and what to do next.
func (e *env) home() error {
	s, err := e.listable(nil)
	if err != nil {
		return err
	}
	here := len(s.Entries) - len(library.Names())
	if here == 0 {
		fmt.Fprintln(e.out, "There are no decks in this folder. These are built in:")
	} else {
		fmt.Fprintf(e.out, "%s in this folder, and %d built in:\n", text.Count(here, "deck"), len(library.Names()))
	}
	fmt.Fprintln(e.out)
	if err := printList(e.out, s); err != nil {
		return err
	}
	e.sayLeftOut(s, "cannot be played")
	list := s.Decks()
	if err := e.homeReview(reviewed(list, here)); err != nil {
		e.report(err)
	}
	play := "quiz play " + place.ShellWord(playName(list[0]))
	_, err = fmt.Fprintf(e.out, "\n  %-[1]*[2]s  play it\n  %-[1]*[3]s  begin a deck of your own\n  %-[1]*[4]s  all commands\n",
		len(play), play, "quiz new FILE", "quiz --help")
	return err
}

// reviewed are the decks that 'quiz review' asks: where there are some in the folder,
// those alone.
func reviewed(list []*decks.Deck, here int) []*decks.Deck {
	if here == 0 {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(d *decks.Deck) bool { return d.BuiltIn })
}

// homeReview says what is due, to who has answered anything yet.
func (e *env) homeReview(list []*decks.Deck) error {
	if len(list) == 0 || !e.hasHistory() {
		return nil
	}
	store, params, err := e.history()
	if err != nil {
		return err
	}
	defer store.Close()
	p, err := e.plan(store, list, review.Options{Params: params, New: review.DefaultNew})
	if err != nil {
		return err
	}
	due := p.DueNow()
	switch {
	case due > 0:
		fmt.Fprintf(e.out, "\nTo review today: %s, and %d new. 'quiz review' asks them.\n", text.Count(due, "card"), len(p.New))
	case len(p.New) > 0:
		fmt.Fprintf(e.out, "\nNothing is due; 'quiz review' asks %s.\n", text.Count(len(p.New), "new card"))
	case !p.NextDue.IsZero():
		fmt.Fprintf(e.out, "\nNothing is due; the next card is in %s.\n", text.Ahead(review.UntilDue(p.NextDue, e.now(), params.Location)))
	}
	return nil
}
