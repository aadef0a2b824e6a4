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
// The history first takes the names that the cards have now, and that the sitting
// was begun. Damage of the history is found before anything is written.
func (s *Sitting) Keep(c Config) (*Keeper, error) {
	s.keptFrom = c.Now()
	k, err := NewKeeper(c, s.Decks(), s.id)
	if err == nil {
		_, err = Rename(c.Store, s.Decks(), c.Patiently)
	}
	if err != nil {
		return nil, err
	}
	k.entries, s.keeper = s.entries, k
	s.Observe(k)
	if len(s.entries) == 0 {
		err = s.note()
	}
	k.note = func() error {
		s.record.Unread = k.unread()
		return s.note()
	}
	return k, err
}

// note writes down what it takes to take the sitting up again.
func (s *Sitting) note() error {
	if s.record.Sum == "" {
		s.record.Sum = sumOf(s.Session)
	}
	text, err := json.Marshal(s.record)
	if err != nil {
		return err
	}
	return s.keeper.Patiently(func() error {
		_, err := s.keeper.Store.Begin(history.Sitting{ID: s.id, Options: string(text), Started: s.Started})
		return err
	})
}

// End ends what Keep began. A sitting that is not over can be taken up again, and
// then has what is left of its time.
func (s *Sitting) End(over bool) Result {
	k := s.keeper
	switch {
	case over:
		k.change(func() error { return k.Store.End(s.id, k.Now()) })
	case s.record.Limit > 0:
		s.record.Spent = s.spent + k.Now().Sub(s.keptFrom).Seconds()
		k.change(s.note)
	}
	return k.End()
}
