package command

import (
	"time"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
)

// A sitting is one that is begun, or taken up again.
type sitting struct {
	*quiz.Session
	options playOptions
	started time.Time
	kept    *keep.Sitting  // nil: nothing is kept
	store   *history.Store // of what is kept
	params  schedule.Params
}

// beginSitting begins a sitting, and opens the history for it.
func (e *env) beginSitting(list []*decks.Deck, o playOptions) (*sitting, error) {
	session, err := quiz.NewSession(list, o.Options)
	if err != nil {
		return nil, err
	}
	s := &sitting{Session: session, options: o, started: e.now()}
	if o.noSave {
		return s, nil
	}
	if s.store, s.params, err = e.historyIfAny(); err != nil || s.store == nil {
		return s, err
	}
	s.kept = keep.Begin(session, o.limit, s.started)
	return s, nil
}

func (e *env) playSitting(f *frontend, s *sitting) (terminal.End, error) {
	if s.kept == nil {
		return f.play(s.Session, terminal.PlayOptions{Limit: s.options.limit}), nil
	}
	k, err := s.kept.Keep(e.keeping(s.store, s.params))
	if err != nil {
		return 0, historyFault(err)
	}
	end := f.play(s.Session, terminal.PlayOptions{Limit: s.kept.Left(), Ahead: aheadIn(k)})
	e.sayKept(s.kept.End(end == terminal.Finished || end == terminal.TimeUp))
	return end, nil
}
