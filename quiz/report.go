package quiz

import (
	"math"
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/markup"
)

// A Report is a sitting as other programs read it. Its form is stable: fields
// may join it, and none changes its meaning while Version is 2.
//
// Since version 1, an answer that could not be read has the verdict
// "unreadable", no longer "wrong", and is counted; numbers are expected as the
// language writes them, "3,145 kg"; and of what was typed it is said how it was
// taken.
type Report struct {
	Version   int            `json:"version"`
	Deck      []string       `json:"deck"` // ids
	Seed      uint64         `json:"seed"`
	Started   string         `json:"started"` // RFC 3339
	Seconds   float64        `json:"seconds"`
	Asked     int            `json:"asked"` // questions, not counting those that came again
	Right     int            `json:"right"`
	Unread    int            `json:"unreadable"` // of those asked
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

	*ReportTaken               // of a text or number that is typed, and of what could not be read
	Blanks       []ReportBlank `json:"blanks,omitempty"` // of a cloze
}

// A ReportTaken is how what was typed was taken: what it was folded to, which
// accepted answer it met, and why it was so marked, where that is not plain.
type ReportTaken struct {
	Folded string `json:"folded"`
	Met    string `json:"met"`
	Reason string `json:"reason"`
}

// A ReportBlank is what was typed into one blank.
type ReportBlank struct {
	Response string `json:"response"`
	Expected string `json:"expected"`
	Verdict  string `json:"verdict"`
	ReportTaken
}

// responseLimit is how much of an answer a report repeats, in bytes.
const responseLimit = 10000

// Report is the sitting so far.
func (s *Session) Report(started time.Time) Report {
	sum := s.Summary()
	r := Report{
		Version: 2, Seed: s.options.Seed, Started: started.Format(time.RFC3339), Seconds: round(sum.Seconds, 10),
		Asked: sum.Asked, Right: sum.Right, Unread: sum.Unread, Points: round(sum.Points, 1e4), MaxPoints: round(sum.MaxPoints, 1e4),
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
	r := ReportAnswer{
		Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part, Kind: q.Kind.String(),
		Response: limited(a.Response), Expected: expected(q), Verdict: a.Verdict.Outcome.String(),
		Points: round(a.Points, 1e4), MaxPoints: a.MaxPoints, Seconds: round(a.Seconds, 10), Hinted: a.Hinted,
		ReportTaken: a.taken(), Blanks: a.blanks(),
	}
	if a.Try > 1 {
		r.Try, r.MaxPoints, r.Points = a.Try, 0, 0
	}
	return r
}

// taken says how the answer to a card was taken that has one text to type; nil
// where there is none, and nothing to say.
func (a Answer) taken() *ReportTaken {
	q, t := a.Question, a.Taken()
	typed := !q.Self && (q.Kind == decks.KindShort || q.Kind == decks.KindNumber)
	if !typed && t == (Taken{}) {
		return nil
	}
	return reportTaken(t)
}

func reportTaken(t Taken) *ReportTaken {
	return &ReportTaken{limited(t.Folded), t.Met, t.Reason}
}

// blanks says how each blank of a cloze was taken.
func (a Answer) blanks() (list []ReportBlank) {
	if a.Question.Kind != decks.KindCloze {
		return nil
	}
	for _, part := range a.Verdict.Parts {
		list = append(list, ReportBlank{limited(part.Given), markup.Plain(part.Expected), part.Outcome.String(), *reportTaken(part.Taken())})
	}
	return list
}

// limited cuts what was typed.
func limited(text string) string {
	if len(text) <= responseLimit {
		return text
	}
	return strings.ToValidUTF8(text[:responseLimit], "") + "…"
}

// round keeps 1/part as the smallest step.
func round(n, part float64) float64 { return math.Round(n*part) / part }
