package keep

import (
	"crypto/rand"
	"encoding/json"
	"path/filepath"
	"time"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
)

// A Sitting is a session that the history has as well, begun now or taken up again.
type Sitting struct {
	*quiz.Session
	Started time.Time

	id       string
	record   record
	entries  []*entry // answers that were kept before
	spent    float64  // seconds, before it was taken up
	isKept   bool     // the history has the record
	keeper   *Keeper
	keptFrom time.Time // when Keep was called
}

// A record of a sitting is what the history has of it, so that it can be taken
// up again.
type record struct {
	Decks   []string      `json:"decks"` // as they are loaded: absolute paths, names of built-in decks
	Options quiz.Options  `json:"options"`
	Limit   time.Duration `json:"limit,omitempty"`
	Sum     string        `json:"sum"`             // of the questions in their order; made when it is first noted
	Spent   float64       `json:"spent,omitempty"` // seconds, where there is a limit and it was left in order
	Unread  []unread      `json:"unread,omitempty"`
}

// Begin begins a sitting with a limit of time (0: none), before anything of it is
// asked. Nothing is written yet.
func Begin(session *quiz.Session, limit time.Duration, started time.Time) *Sitting {
	return &Sitting{
		Session: session, Started: started, id: rand.Text(),
		record: record{Decks: deckNames(session.Decks()), Options: session.Options(), Limit: limit},
	}
}

// deckNames are the decks of a sitting, so that they can be loaded again from
// another folder.
func deckNames(list []*decks.Deck) []string {
	names := make([]string, len(list))
	for i, d := range list {
		if names[i] = d.ID; !d.BuiltIn {
			names[i] = d.Name
			if path, err := filepath.Abs(d.Name); err == nil {
				names[i] = path
			}
		}
	}
	return names
}

// Left is what is left of the sitting's time; 0 where it has no limit.
func (s *Sitting) Left() time.Duration {
	if s.record.Limit == 0 {
		return 0
	}
	return s.record.Limit - time.Duration(s.spent*float64(time.Second))
}

// Keep has the sitting's answers kept from now on, by a Keeper that observes it.
// The history first takes the names that the cards have now. That the sitting was
// begun is written with its first answer: one without any leaves nothing. Whether it
// could be written is found out at once.
func (s *Sitting) Keep(c Config) (*Keeper, error) {
	s.keptFrom = c.Now()
	k, err := NewKeeper(c, s.Decks(), s.id)
	if err == nil {
		_, err = Rename(c.Store, s.Decks(), c.Patiently)
	}
	if err == nil {
		err = c.Patiently(c.Store.Ready)
	}
	if err != nil {
		return nil, err
	}
	k.entries, s.keeper = s.entries, k
	s.Observe(k)
	k.put = s.put
	k.note = func() error {
		s.record.Unread = k.unread()
		return s.note()
	}
	return k, nil
}

// asKept is what it takes to take the sitting up again.
func (s *Sitting) asKept() (history.Sitting, error) {
	if s.record.Sum == "" {
		s.record.Sum = sumOf(s.Session)
	}
	text, err := json.Marshal(s.record)
	return history.Sitting{ID: s.id, Options: string(text), Started: s.Started}, err
}

// note writes that down.
func (s *Sitting) note() error {
	kept, err := s.asKept()
	if err == nil {
		_, err = s.keeper.Store.Begin(kept)
	}
	s.isKept = s.isKept || err == nil
	return err
}

// put records an answer, the first one together with that.
func (s *Sitting) put(a history.Answer) (history.Answer, history.State, error) {
	if s.isKept {
		return s.keeper.Store.Record(a)
	}
	kept, err := s.asKept()
	if err != nil {
		return a, history.State{}, err
	}
	a, state, err := s.keeper.Store.BeginWith(kept, a)
	s.isKept = err == nil
	return a, state, err
}

// End ends what Keep began. A sitting that is not over can be taken up again, and
// then has what is left of its time.
func (s *Sitting) End(over bool) Result {
	k := s.keeper
	switch {
	case over:
		s.change(func() error { return k.Store.End(s.id, k.Now()) })
	case s.record.Limit > 0:
		s.record.Spent = s.spent + k.Now().Sub(s.keptFrom).Seconds()
		s.change(s.note)
	}
	return k.End()
}

// change has what the history has of the sitting changed, if it has anything.
func (s *Sitting) change(do func() error) {
	s.keeper.change(func() error {
		if !s.isKept {
			return nil
		}
		return do()
	})
}
