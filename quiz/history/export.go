package history

import (
	"bufio"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// An export is JSON Lines, UTF-8. The first line says what it is:
//
//	{"format":"quiz-history","version":1}
//
// Each answer is a line with the fields of entry, by time; each that was taken
// back is, after them, a line {"undone":"its id"}. The order does not matter to
// a reader, nor does it if a line is there twice.
const (
	format        = "quiz-history"
	formatVersion = 1
)

// ExportHead is how every export begins.
const ExportHead = `{"format":"` + format + `"`

type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
}

type entry struct {
	ID          string  `json:"id"`
	Sitting     string  `json:"sitting"`
	Deck        string  `json:"deck"`
	Card        string  `json:"card"`
	Part        string  `json:"part"`
	Kind        string  `json:"kind"`
	Fingerprint string  `json:"fingerprint"`
	Response    string  `json:"response"`
	Given       string  `json:"given"`
	Verdict     string  `json:"verdict"`
	Points      float64 `json:"points"`
	MaxPoints   float64 `json:"max_points"`
	Seconds     float64 `json:"seconds"`
	Hinted      bool    `json:"hinted"`
	Try         int     `json:"try"`
	Grade       int     `json:"grade"` // 1 again, 2 hard, 3 good, 4 easy; 0 none
	At          string  `json:"at"`    // RFC 3339, milliseconds
	Revision    int     `json:"revision"`
}

type undone struct {
	ID string `json:"undone"`
}

const clock = "2006-01-02T15:04:05.000Z07:00"

func (a Answer) entry() entry {
	return entry{
		ID: a.ID, Sitting: a.Sitting, Deck: a.Deck, Card: a.Card, Part: a.Part, Kind: a.Kind, Fingerprint: a.Fingerprint,
		Response: a.Response, Given: a.Given, Verdict: a.Verdict, Points: a.Points, MaxPoints: a.MaxPoints, Seconds: a.Seconds,
		Hinted: a.Hinted, Try: a.Try, Grade: int(a.Grade), At: a.At.Format(clock), Revision: a.revision,
	}
}

func (e entry) answer() (Answer, error) {
	t, err := time.Parse(time.RFC3339, e.At)
	if err != nil {
		return Answer{}, fmt.Errorf("time %.80q is none: it must be like 2027-01-04T09:00:00Z", e.At)
	}
	if err := checkID(e.ID); err != nil {
		return Answer{}, err
	}
	return Answer{
		ID: e.ID, Sitting: e.Sitting, Key: arrange.Key{Deck: e.Deck, Card: e.Card, Part: e.Part}, Kind: e.Kind, Fingerprint: e.Fingerprint,
		Response: e.Response, Given: e.Given, Verdict: e.Verdict, Points: e.Points, MaxPoints: e.MaxPoints, Seconds: e.Seconds,
		Hinted: e.Hinted, Try: e.Try, Grade: schedule.Grade(e.Grade), At: t, revision: min(max(e.Revision, 0), maxCount),
	}.validated()
}

// Export writes the history as it is at this moment.
func (s *Store) Export(w io.Writer) error {
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	if err := lines.Encode(header{format, formatVersion}); err != nil {
		return err
	}
	if err := s.atOneMoment(func(conn *sql.Conn) error { return s.export(conn, lines) }); err != nil {
		return s.named(err)
	}
	return out.Flush()
}

// atOneMoment lets several queries see the file as it is at one moment. They have a
// connection to themselves, which is closed after them: so that moment ends, too.
func (s *Store) atOneMoment(read func(*sql.Conn) error) error {
	ctx := context.Background()
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Raw(func(any) error { return driver.ErrBadConn })
	if _, err := conn.ExecContext(ctx, "BEGIN"); err != nil {
		return err
	}
	return read(conn)
}

func (s *Store) export(conn *sql.Conn, lines *json.Encoder) error {
	read := readAnswers()
	err := s.bulk(conn, answers+" ORDER BY a.at, a.id", nil, func(scan func(...any) error) error {
		a, err := read(scan)
		if err != nil {
			return err
		}
		return lines.Encode(a.entry())
	})
	if err != nil {
		return err
	}
	return s.bulk(conn, "SELECT id FROM gone ORDER BY id", nil, func(scan func(...any) error) error {
		var u undone
		if err := scan(&u.ID); err != nil {
			return err
		}
		return lines.Encode(u)
	})
}
