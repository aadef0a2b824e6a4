package quiz

import (
	"math"
	"strings"
	"time"

	"quiz/decks/markup"
)

// A Report is a sitting as other programs read it. Its form is stable: fields
// may join it, and none changes its meaning while Version is 1.
type Report struct {
	Version   int            `json:"version"`
	Deck      []string       `json:"deck"` // ids
	Seed      uint64         `json:"seed"`
	Started   string         `json:"started"` // RFC 3339
	Seconds   float64        `json:"seconds"`
	Asked     int            `json:"asked"` // questions, not counting those that came again
	Right     int            `json:"right"`
	Points    float64        `json:"points"`
	MaxPoints float64        `json:"max_points"`
	Percent   float64        `json:"percent"`
	Answers   []ReportAnswer `json:"answers"`
}

// A ReportAnswer is one answer of a Report. Texts are plain, without markup.
type ReportAnswer struct {
	Deck      string  `json:"deck"`
	Card      string  `json:"card"`
	Part      string  `json:"part,omitempty"` // "c2", "reverse"
	Kind      string  `json:"kind"`
	Response  string  `json:"response"`
	Expected  string  `json:"expected"`
	Verdict   string  `json:"verdict"`
	Points    float64 `json:"points"`
	MaxPoints float64 `json:"max_points"`
	Seconds   float64 `json:"seconds"`
	Hinted    bool    `json:"hinted,omitempty"`
	Try       int     `json:"try,omitempty"` // 2 or more where the question came again
}

// responseLimit is how much of an answer a report repeats, in bytes.
const responseLimit = 10000

// Report is the sitting so far.
func (s *Session) Report(started time.Time) Report {
	sum := s.Summary()
	r := Report{
		Version: 1, Seed: s.options.Seed, Started: started.Format(time.RFC3339), Seconds: round(sum.Seconds, 10),
		Asked: sum.Asked, Right: sum.Right, Points: round(sum.Points, 1e4), MaxPoints: round(sum.MaxPoints, 1e4),
		Percent: round(sum.Percent(), 100), Answers: []ReportAnswer{},
	}
	for _, d := range s.decks {
		r.Deck = append(r.Deck, d.ID)
	}
	for _, a := range s.answers {
		r.Answers = append(r.Answers, a.report())
	}
	return r
}

func (a Answer) report() ReportAnswer {
	q := a.Question
	var expected []string
	for _, part := range q.ExpectedParts() {
		expected = append(expected, markup.Plain(part))
	}
	if len(expected) == 0 {
		expected = []string{noneWord}
	}
	r := ReportAnswer{
		Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part, Kind: q.Kind.String(),
		Response: a.Response, Expected: strings.Join(expected, "; "), Verdict: a.Verdict.Outcome.String(),
		Points: round(a.Points, 1e4), MaxPoints: a.MaxPoints, Seconds: round(a.Seconds, 10), Hinted: a.Hinted,
	}
	if len(r.Response) > responseLimit {
		r.Response = strings.ToValidUTF8(r.Response[:responseLimit], "") + "…"
	}
	if a.Try > 1 {
		r.Try, r.MaxPoints, r.Points = a.Try, 0, 0
	}
	return r
}

// round keeps 1/part as the smallest step.
func round(n, part float64) float64 { return math.Round(n*part) / part }
