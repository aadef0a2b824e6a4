package keep

import (
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
)

// An Unfinished sitting is one that was left, and can perhaps be taken up.
type Unfinished struct {
	Started time.Time
	Decks   []string // as they are to be loaded: absolute paths, names of built-in decks

	id     string
	record record
}

// FindUnfinished finds the last sitting that was not finished, of these decks
// (nil: of any). It is nil if there is none.
func FindUnfinished(store *history.Store, list []*decks.Deck) (*Unfinished, error) {
	var r record
	wanted := deckNames(list)
	found, ok, err := store.Unfinished(func(h history.Sitting) bool {
		r = record{}
		return json.Unmarshal([]byte(h.Options), &r) == nil && h.Answers+len(r.Unread) > 0 && len(r.Decks) > 0 && (list == nil || slices.Equal(r.Decks, wanted))
	})
	if err != nil || !ok {
		return nil, err
	}
	return &Unfinished{Started: found.Started, Decks: r.Decks, id: found.ID, record: r}, nil
}

// A Stale sitting cannot be taken up any more.
type Stale struct{ Why string }

func (e *Stale) Error() string { return e.Why }

// Resume takes the sitting up, with its decks as they are loaded by now, and gives
// the answers again that were given. Where it cannot, its error is a Stale. One
// whose time is over is ended: nothing more can come of it.
func (u *Unfinished) Resume(store *history.Store, list []*decks.Deck, now time.Time) (*Sitting, error) {
	session, err := quiz.NewSession(list, u.record.Options)
	if err != nil || !hasSum(session, u.record.Sum) {
		return nil, &Stale{"its deck has changed since"}
	}
	s := &Sitting{Session: session, Started: u.Started, id: u.id, record: u.record, isKept: true}
	names, err := RenamingOf(store, list)
	if err != nil {
		return nil, err
	}
	if err := s.repeat(store, names); errors.Is(err, errOther) {
		return nil, &Stale{"its deck has changed since, or some of its answers were forgotten"}
	} else if err != nil {
		return nil, err
	}
	s.spent = max(s.spent, u.record.Spent)
	if limit := u.record.Limit; limit == 0 || s.spent < limit.Seconds() {
		return s, nil
	}
	if err := store.End(s.id, now); err != nil {
		return nil, err
	}
	return nil, &Stale{"its time was over"}
}

var errOther = errors.New("another question was asked then, or its answer was another")

// A turn is a question of a sitting, and how often it was asked by then.
type turn struct {
	arrange.Key
	try int
}

// repeat gives the answers again that were given before. Where a sitting was
// taken up while it was still played elsewhere, a question has two answers: the
// first counts.
func (s *Sitting) repeat(store *history.Store, names Renaming) error {
	had, unread := map[turn]bool{}, s.record.unread(names)
	for a, err := range s.before(store, names) {
		if err != nil {
			return err
		}
		delete(unread, turn{a.Key, a.Try}) // it counts as right now, or has another answer
	}
	for a, err := range s.before(store, names) {
		if err != nil {
			return err
		}
		this := turn{a.Key, a.Try}
		if had[this] {
			continue
		}
		had[this] = true
		s.repeatUnread(unread)
		if err := s.giveAgain(a); err != nil {
			return err
		}
		s.entries = append(s.entries, &entry{Answer: a, kept: true})
		s.spent += a.Seconds
	}
	s.repeatUnread(unread)
	return nil
}

// before are the answers that were given before, to cards by the names that these
// have now.
func (s *Sitting) before(store *history.Store, names Renaming) iter.Seq2[history.Answer, error] {
	return func(yield func(history.Answer, error) bool) {
		for a, err := range store.Answers(history.Filter{Sitting: s.id}) {
			a.Key = names.Current(a.Key)
			if !yield(a, err) {
				return
			}
		}
	}
}

// giveAgain gives one answer again. It must come to what it came to then: other
// wrong options or other points do not change a question's fingerprint.
func (s *Sitting) giveAgain(a history.Answer) error {
	if s.Next() == nil { // then what had been missed was asked again
		s.RetryMissed()
	}
	q := s.Next()
	if q == nil || q.Key() != a.Key {
		return errOther
	}
	if a.Hinted {
		s.Hint()
	}
	var r quiz.Response
	switch {
	case a.Verdict == quiz.Skipped.String():
		s.Skip(a.Seconds)
	case a.Given == "":
		s.AnswerUnread(a.Response, whyUnread(q, a.Response), a.Seconds)
	case json.Unmarshal([]byte(a.Given), &r) != nil || !q.Fits(r):
		return errOther
	default:
		s.Answer(r, a.Seconds)
	}
	if a.Verdict == quiz.Overridden.String() {
		s.Override()
	}
	if !isSame(s.Last(), a) {
		return errOther
	}
	return nil
}

// isSame tells if an answer is the one that was kept. The history cuts long
// responses, and keeps no points of what was practice.
func isSame(a quiz.Answer, kept history.Answer) bool {
	response := strings.ReplaceAll(strings.ToValidUTF8(a.Response, "\uFFFD"), "\x00", "\uFFFD")
	verdict := a.Verdict.Outcome.String()
	if a.Verdict.Outcome == quiz.Unreadable { // which was wrong where it was kept
		verdict = quiz.Wrong.String()
	}
	return verdict == kept.Verdict && a.Try == kept.Try && strings.HasPrefix(response, kept.Response) &&
		(a.Try > 1 || a.Points == kept.Points && a.MaxPoints == kept.MaxPoints)
}
