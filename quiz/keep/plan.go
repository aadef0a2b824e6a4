package keep

import (
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz/history"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// Plan plans a review of decks by what the history knows of them. It changes
// nothing. Of the options, how many new cards were met today is filled in.
func Plan(store *history.Store, list []*decks.Deck, now time.Time, o review.Options) (*review.Plan, error) {
	names, err := RenamingOf(store, list)
	if err != nil {
		return nil, err
	}
	known, surplus, err := names.Known(store, decks.IDs(list))
	if err != nil {
		return nil, err
	}
	today := schedule.StartOfDay(schedule.Day(now, o.Params.Location), o.Params.Location)
	if o.NewToday, err = store.NewToday(today); err != nil {
		return nil, err
	}
	for _, s := range surplus {
		if !s.First.Before(today) { // a card that had two names was met once
			o.NewToday--
		}
	}
	return review.Make(list, func(key arrange.Key) (review.Known, bool) {
		s, ok := known[key]
		return review.Known{Memory: s.Memory, Fingerprint: s.Fingerprint, First: s.First}, ok
	}, now, o)
}
