package command

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"time"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
)

// A sitting is one that is begun, or taken up again.
type sitting struct {
	*quiz.Session
	id      string
	options playOptions
	record  record
	started time.Time
	store   *history.Store // nil: nothing is kept
	params  schedule.Params
	slots   []*slot // answers that were kept before
	spent   float64 // seconds, before it was taken up
}

// A record of a sitting is what the history has of it, so that it can be taken
// up again.
type record struct {
	Decks   []string      `json:"decks"` // as they are loaded: absolute paths, names of built-in decks
	Options quiz.Options  `json:"options"`
	Limit   time.Duration `json:"limit,omitempty"`
	Sum     string        `json:"sum"`             // of the questions in their order
	Spent   float64       `json:"spent,omitempty"` // seconds, where there is a limit and it was left in order
	Unread  []unread      `json:"unread,omitempty"`
}

// beginSitting begins a sitting, and opens the history for it.
func (e *env) beginSitting(list []*decks.Deck, o playOptions) (*sitting, error) {
	session, err := quiz.NewSession(list, o.Options)
	if err != nil {
		return nil, err
	}
	s := &sitting{Session: session, options: o, id: rand.Text(), started: e.now()}
	if o.noSave {
		return s, nil
	}
	if s.store, s.params, err = e.historyIfAny(); err != nil || s.store == nil {
		return s, err
	}
	s.record = record{Decks: deckNames(list), Options: o.Options, Limit: o.limit, Sum: sumOf(session)}
	return s, nil
}

// note writes down what it takes to take a sitting up again.
func (e *env) note(s *sitting) error {
	text, err := json.Marshal(s.record)
	if err != nil {
		return err
	}
	return e.patiently(func() error {
		_, err := s.store.Begin(history.Sitting{ID: s.id, Options: string(text), Started: s.started})
		return err
	})
}

// deckNames are the decks of a sitting, so that they can be loaded again from
// another folder.
func deckNames(list []*decks.Deck) []string {
	names := make([]string, len(list))
	for i, d := range list {
		if names[i] = d.ID; !isBuiltIn(d) {
			names[i] = d.Name
			if path, err := filepath.Abs(d.Name); err == nil {
				names[i] = path
			}
		}
	}
	return names
}

// sumOf is a sum of the questions of a sitting and their order, whatever their
// cards are called by now.
func sumOf(s *quiz.Session) string {
	h := sha256.New()
	var line []byte
	for _, it := range s.Items() {
		line = append(append(append(line[:0], it.Deck.ID...), 0), it.Card.Identity()...)
		line = append(append(line, 0), it.Part...)
		for _, text := range it.Card.Body.Expected() { // as it is written: there may be many cards
			line = append(append(line, 0), text...)
		}
		h.Write(append(line, '\n'))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// playSitting has the sitting's questions asked.
func (e *env) playSitting(ctx context.Context, f *face, s *sitting) (terminal.End, error) {
	o, began := s.options, e.now()
	how := terminal.PlayOptions{Limit: o.limit}
	if o.limit > 0 {
		how.Limit -= time.Duration(s.spent * float64(time.Second))
	}
	if s.store == nil {
		return f.play(ctx, s.Session, how), nil
	}
	k, err := e.keeper(s.store, s.params, s.Decks(), s.id, nil)
	if err == nil {
		_, err = e.rename(s.store, s.Decks())
	}
	if err == nil && len(s.slots) == 0 { // it is begun now that all was read: damage is found before anything is written
		err = e.note(s)
	}
	if err != nil {
		return 0, historyFault(err)
	}
	k.slots, how.Ahead = s.slots, k.Ahead
	s.Observe(k)
	k.note = func() error {
		s.record.Unread = k.unread()
		return e.note(s)
	}
	end := f.play(ctx, s.Session, how)
	switch {
	case end == terminal.Finished || end == terminal.TimeUp:
		k.change(func() error { return s.store.End(s.id, e.now()) })
	case o.limit > 0:
		s.record.Spent = s.spent + e.now().Sub(began).Seconds()
		k.change(func() error { return e.note(s) })
	}
	k.end()
	return end, nil
}
