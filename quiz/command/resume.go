package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/library"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/terminal/text"
)

// resume takes up the last sitting that was not finished, of the decks that are
// named, or of any.
func (e *env) resume(args []string, o playOptions) (*sitting, error) {
	store, params, err := e.history()
	if err != nil {
		return nil, err
	}
	s, err := e.takeUp(store, args, o)
	if err != nil {
		store.Close()
		return nil, historyFault(err)
	}
	s.store, s.params = store, params
	sum := s.Summary()
	e.say("Going on with the sitting of %s: %d of %s answered.", began(s.started), sum.Asked, text.Count(sum.Total, "question"))
	return s, nil
}

// began says when a sitting was begun.
func began(t time.Time) string { return t.Format("2 January, 15:04") }

func (e *env) takeUp(store *history.Store, args []string, o playOptions) (*sitting, error) {
	found, r, err := e.unfinished(store, args)
	if err != nil {
		return nil, err
	}
	list, err := e.loadRecorded(r.Decks)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, untaken(found, "a deck of it is gone: "+strings.Join(r.Decks, ", "))
	}
	if err != nil {
		return nil, err
	}
	session, err := quiz.NewSession(list, r.Options)
	if err != nil || sumOf(session) != r.Sum {
		return nil, untaken(found, "its deck has changed since")
	}
	o.Options, o.limit = r.Options, r.Limit
	s := &sitting{Session: session, id: found.ID, options: o, record: r, started: found.Started}
	names, err := renamingOf(store, list)
	if err != nil {
		return nil, err
	}
	if err := s.repeat(store, names); errors.Is(err, errOther) {
		return nil, untaken(found, "its deck has changed since, or some of its answers were forgotten")
	} else if err != nil {
		return nil, err
	}
	if s.spent = max(s.spent, r.Spent); o.limit > 0 && s.spent >= o.limit.Seconds() {
		if err := store.End(s.id, e.now()); err != nil { // nothing more can come of it
			return nil, err
		}
		return nil, untaken(found, "its time was over")
	}
	return s, nil
}

// untaken says why a sitting cannot be taken up.
func untaken(h history.Sitting, why string) error {
	return &hinted{fmt.Sprintf("the sitting of %s cannot be taken up: %s", began(h.Started), why), "its answers are kept; 'quiz play' begins a new one"}
}

// unfinished finds the sitting to take up.
func (e *env) unfinished(store *history.Store, args []string) (found history.Sitting, r record, err error) {
	var wanted []string
	if len(args) > 0 {
		list, err := e.load(args)
		if err != nil {
			return found, r, err
		}
		wanted = deckNames(list)
	}
	found, ok, err := store.Unfinished(func(h history.Sitting) bool {
		r = record{}
		return json.Unmarshal([]byte(h.Options), &r) == nil && h.Answers+len(r.Unread) > 0 && len(r.Decks) > 0 && (wanted == nil || slices.Equal(r.Decks, wanted))
	})
	switch {
	case err == nil && !ok && wanted != nil:
		err = &hinted{"there is no sitting to take up: none of " + strings.Join(args, " ") + " was left unfinished", "'quiz play' begins a new one; 'quiz play --resume' looks for one of any deck"}
	case err == nil && !ok:
		err = &hinted{"there is no sitting to take up: none was left unfinished", "'quiz play' begins a new one"}
	}
	return found, r, err
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

var errOther = errors.New("another question was asked then, or its answer was another")

// A turn is a question of a sitting, and how often it was asked by then.
type turn struct {
	history.Key
	try int
}

// repeat gives the answers again that were given before. Where a sitting was
// taken up while it was still played elsewhere, a question has two answers: the
// first counts.
func (s *sitting) repeat(store *history.Store, names renaming) error {
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
		s.slots = append(s.slots, &slot{Answer: a, kept: true})
		s.spent += a.Seconds
	}
	s.repeatUnread(unread)
	return nil
}

// before are the answers that were given before, to cards by the names that these
// have now.
func (s *sitting) before(store *history.Store, names renaming) iter.Seq2[history.Answer, error] {
	return func(yield func(history.Answer, error) bool) {
		for a, err := range store.Answers(history.Filter{Sitting: s.id}) {
			a.Key = names.now(a.Key)
			if !yield(a, err) {
				return
			}
		}
	}
}

// giveAgain gives one answer again. It must come to what it came to then: other
// wrong options or other points do not change a question's fingerprint.
func (s *sitting) giveAgain(a history.Answer) error {
	if s.Next() == nil { // then what had been missed was asked again
		s.RetryMissed()
	}
	q := s.Next()
	if q == nil || history.Key(keyOf(q)) != a.Key {
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
