package history

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/outcome"
)

// A Filter picks answers; its zero value picks all, and each field that is set
// leaves fewer.
type Filter struct {
	Decks   []string
	Keys    []arrange.Key // as in Forget
	Since   time.Time
	Sitting string
}

func (f Filter) where() (string, []any) {
	conditions, args := []string{"TRUE"}, []any(nil)
	add := func(condition string, arg any) {
		conditions, args = append(conditions, condition), append(args, arg)
	}
	if f.Decks != nil {
		add("a.card IN (SELECT id FROM card WHERE deck IN (SELECT value FROM json_each(?)))", list(f.Decks, clean))
	}
	if f.Keys != nil {
		add("a.card IN (SELECT id FROM card WHERE "+covered+")", list(f.Keys, parts))
	}
	if !f.Since.IsZero() {
		ms, _ := stored(f.Since)
		add("a.at >= ?", ms)
	}
	if f.Sitting != "" {
		add("a.sitting = ?", clean(f.Sitting))
	}
	return strings.Join(conditions, " AND "), args
}

// Answers runs through answers by time; but those of one sitting come in the
// order in which they were given, whatever the clock showed. They are those
// that were there when it began: one may record meanwhile.
func (s *Store) Answers(f Filter) iter.Seq2[Answer, error] {
	order := " ORDER BY a.at, a.id"
	if f.Sitting != "" {
		order = " ORDER BY a.sequence"
	}
	where, args := f.where()
	return func(yield func(Answer, error) bool) {
		read := readAnswers()
		err := s.bulk(nil, answers+" WHERE "+where+order, args, func(scan func(...any) error) error {
			a, err := read(scan)
			if err == nil && !yield(a, nil) {
				err = errEnough
			}
			return err
		})
		if err != nil && err != errEnough {
			yield(Answer{}, s.named(err))
		}
	}
}

var errEnough = errors.New("no more is asked for")

const answers = `SELECT a.id, a.sitting, c.deck, c.card, c.part, a.kind, a.fingerprint, a.response, a.given, a.verdict,
	a.points, a.max_points, a.seconds, a.hinted, a.try, a.grade, a.at, a.zone, a.revision
	FROM answer AS a JOIN card AS c ON c.id = a.card`

// readAnswers returns what reads answers from rows, as cards does cards.
func readAnswers() func(scan func(...any) error) (Answer, error) {
	var a Answer
	var ms, zone int64
	dest := []any{&a.ID, &a.Sitting, &a.Deck, &a.Card, &a.Part, &a.Kind, &a.Fingerprint, &a.Response, &a.Given, &a.Verdict,
		&a.Points, &a.MaxPoints, &a.Seconds, &a.Hinted, &a.Try, &a.Grade, &ms, &zone, &a.revision}
	return func(scan func(...any) error) (Answer, error) {
		err := scan(dest...)
		a.At = loaded(ms, zone)
		return a, err
	}
}

// How many answers of a kind say what is usual: at the least, and the last so
// many.
const usualMin, usualMax = 10, 500

// SQLite uses the index answer_usual only where its condition stands word for
// word, so the verdict is no argument of these queries.
var (
	isRight     = "verdict = '" + outcome.Right.String() + "'"
	nextKind    = "SELECT coalesce(min(kind), '') FROM answer WHERE " + isRight + " AND kind > ?"
	lastSeconds = "SELECT seconds FROM answer WHERE " + isRight + " AND kind = ? ORDER BY at DESC, seconds LIMIT ?"
)

// Usual returns for each kind the median of the seconds that its last 500 right
// answers took. Kinds with fewer than ten are left out.
func (s *Store) Usual() (map[string]float64, error) {
	usual := map[string]float64{}
	kind := ""
	for {
		err := s.first(nextKind, []any{kind}, &kind)
		if err != nil || kind == "" {
			return usual, s.named(err)
		}
		seconds, err := s.lastSeconds(kind)
		if err != nil {
			return usual, s.named(err)
		}
		if len(seconds) >= usualMin {
			usual[kind] = median(seconds)
		}
	}
}

func (s *Store) lastSeconds(kind string) (list []float64, err error) {
	err = s.each(lastSeconds, []any{kind, usualMax}, func(scan func(...any) error) error {
		var n float64
		err := scan(&n)
		list = append(list, n)
		return err
	})
	return list, err
}

func median(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]/2 + list[(len(list)-1)/2]/2
}
