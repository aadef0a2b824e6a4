package quiz

import (
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// A Report is a session as other programs read it. Its form is stable: fields
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

	*ReportTaken                // of a text or number that is typed, and of what could not be read
	Blanks       []ReportDetail `json:"blanks,omitempty"` // of a cloze
	Items        []ReportDetail `json:"items,omitempty"`  // of a list: what was typed, in its order, then what is missing
}

// A ReportTaken is how what was typed was taken: what it was folded to, which
// accepted answer it met, and why it was so marked, where that is not plain.
type ReportTaken struct {
	Folded string `json:"folded"`
	Met    string `json:"met"`
	Reason string `json:"reason"`
}

// A ReportDetail is what was typed into one blank, or one thing of a list that was
// typed or is missing. Of a list, the verdict is "right", "nearly" or "wrong"; or
// "again" of what is named more than once, "out of order", or Missing.
type ReportDetail struct {
	Response string `json:"response"` // empty where it is missing
	Expected string `json:"expected"` // of a list, empty where what was typed is none of it
	Verdict  string `json:"verdict"`
	ReportTaken
}

// Missing is the verdict on what should have been typed of a list, or could have
// been, and was not.
const Missing = "missing"

// responseLimit is how much of an answer a report repeats, in bytes.
const responseLimit = 10000

// Report is the session so far.
func (s *Session) Report(started time.Time) Report {
	sum := s.Summary()
	r := Report{
		Version: 2, Seed: s.options.Seed, Started: started.Format(time.RFC3339), Seconds: numeral.Round(sum.Seconds, 10),
		Asked: sum.Asked, Right: sum.Right, Unread: sum.Unread, Points: numeral.Round(sum.Points, 1e4), MaxPoints: numeral.Round(sum.MaxPoints, 1e4),
		Percent: numeral.Round(sum.Percent(), 100), Answers: []ReportAnswer{},
	}
	for _, d := range s.decks {
		r.Deck = append(r.Deck, d.ID)
	}
	for _, a := range s.past.answers {
		r.Answers = append(r.Answers, a.report())
	}
	return r
}

func (a Answer) report() ReportAnswer {
	q := a.Question
	r := ReportAnswer{
		Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part, Kind: q.Kind.String(),
		Response: limited(a.Response), Expected: expected(q), Verdict: a.Verdict.Outcome.String(),
		Points: numeral.Round(a.Points, 1e4), MaxPoints: a.MaxPoints, Seconds: numeral.Round(a.Seconds, 10), Hinted: a.Hinted,
		ReportTaken: a.taken(),
	}
	switch {
	case len(q.Blanks) > 0:
		r.Blanks = a.details()
	case q.Kind == decks.KindList:
		r.Items = a.details()
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
	typed := !q.Self && (q.Solution().IsTyped() || q.Kind == decks.KindNumber)
	if !typed && t == (Taken{}) {
		return nil
	}
	return reportTaken(t)
}

func reportTaken(t Taken) *ReportTaken {
	return &ReportTaken{limited(t.Folded), t.Met, t.Reason}
}

// details says how each blank or item that was typed was taken.
func (a Answer) details() (list []ReportDetail) {
	kind := a.Question.Kind
	for _, d := range a.Verdict.Details {
		list = append(list, ReportDetail{limited(d.Given), markup.Plain(d.Expected), d.verdict(kind), *reportTaken(d.Taken())})
	}
	return list
}

// verdict is how the blank or item of a card of a kind came out, in words.
func (d Detail) verdict(kind decks.Kind) string {
	switch {
	case kind != decks.KindList:
	case d.Given == "":
		return Missing
	case d.Outcome == Skipped:
		return "again"
	case d.Outcome == Partial:
		return "out of order"
	}
	return d.Outcome.String()
}

func limited(text string) string {
	if len(text) <= responseLimit {
		return text
	}
	return strings.ToValidUTF8(text[:responseLimit], "") + "…"
}
