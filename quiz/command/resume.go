package command

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/library"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/terminal/text"
)

// resume takes up the last sitting that was not finished, of the decks that are
// named, or of any.
func (e *env) resume(args []string, o playOptions) (*sitting, error) {
	store, params, err := e.history()
	if err != nil {
		return nil, err
	}
	kept, err := e.takeUp(store, args)
	if err != nil {
		store.Close()
		return nil, historyFault(err)
	}
	sum := kept.Summary()
	e.say("Going on with the sitting of %s: %d of %s answered.", began(kept.Started), sum.Asked, text.Count(sum.Total, "question"))
	return &sitting{Session: kept.Session, options: o, started: kept.Started, kept: kept, store: store, params: params}, nil
}

// began says when a sitting was begun.
func began(t time.Time) string { return t.Format("2 January, 15:04") }

// takeUp finds that sitting, and goes through its answers again.
func (e *env) takeUp(store *history.Store, args []string) (*keep.Sitting, error) {
	found, err := e.unfinished(store, args)
	if err != nil {
		return nil, err
	}
	list, err := e.loadRecorded(found.Decks)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, untaken(found, "a deck of it is gone: "+strings.Join(found.Decks, ", "))
	}
	if err != nil {
		return nil, err
	}
	s, err := found.Resume(store, list, e.now())
	if stale := (*keep.Stale)(nil); errors.As(err, &stale) {
		return nil, untaken(found, stale.Why)
	}
	return s, err
}

// untaken says why a sitting cannot be taken up.
func untaken(u *keep.Unfinished, why string) error {
	return &hinted{fmt.Sprintf("the sitting of %s cannot be taken up: %s", began(u.Started), why), "its answers are kept; 'quiz play' begins a new one"}
}

// unfinished finds the sitting to take up.
func (e *env) unfinished(store *history.Store, args []string) (*keep.Unfinished, error) {
	var list []*decks.Deck // nil: any
	if len(args) > 0 {
		s, err := e.use(args)
		if err != nil {
			return nil, err
		}
		list = s.Decks()
	}
	found, err := keep.FindUnfinished(store, list)
	switch {
	case err != nil || found != nil:
		return found, err
	case list != nil:
		return nil, &hinted{"there is no sitting to take up: none of " + strings.Join(args, " ") + " was left unfinished", "'quiz play' begins a new one; 'quiz play --resume' looks for one of any deck"}
	}
	return nil, &hinted{"there is no sitting to take up: none was left unfinished", "'quiz play' begins a new one"}
}

// loadRecorded loads the decks of a sitting. A built-in one stays that, even if
// a file of its name is here.
func (e *env) loadRecorded(names []string) (list []*decks.Deck, err error) {
	for _, name := range names {
		if library.Has(name) {
			d, err := library.Load(name)
			if err != nil {
				return nil, err
			}
			list = append(list, d)
			continue
		}
		found, err := e.load([]string{name})
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return list, nil
}
