package history

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"quiz/decks/arrange"
	"quiz/quiz/outcome"
	"quiz/quiz/schedule"
)

// An Answer is one answer as the file has it, by names and ids alone, and how it was
// marked: a quiz.Answer that was kept.
type Answer struct {
	ID      string // Record makes one where it is empty
	Sitting string
	arrange.Key
	Kind                       string // of the card
	Fingerprint                string // of what was right then
	Response                   string // as plain text
	Given                      string // the response as JSON, for taking a sitting up again; may be empty
	Verdict                    string // the name of an outcome.Outcome, but not that of Unreadable
	Points, MaxPoints, Seconds float64
	Hinted                     bool
	Try                        int
	Grade                      schedule.Grade // 0 says nothing of memory
	At                         time.Time

	revision int // how often it was amended
}

// What is longer is cut; but a part of a JSON value is none, so Given is left
// out then.
const (
	maxText  = 10_000
	maxGiven = 64_000
	maxCount = 1_000_000_000
)

// verdicts are the outcomes that are kept. What could not be read is no answer.
var verdicts = namesOf(outcome.Right, outcome.Nearly, outcome.Partial, outcome.Wrong, outcome.Skipped, outcome.Overridden)

func namesOf(list ...outcome.Outcome) []string {
	names := make([]string, len(list))
	for i, o := range list {
		names[i] = o.String()
	}
	return names
}

// validated makes an answer fit for the file, or says why it is not.
func (a Answer) validated() (Answer, error) {
	if a.ID == "" {
		a.ID = newID(a.At)
	}
	if err := errors.Join(checkID(a.ID), a.checkMarks()); err != nil {
		return a, err
	}
	a.Key = cleanKey(a.Key)
	if a.Deck == "" || a.Card == "" {
		return a, errors.New("an answer needs a deck and a card")
	}
	for _, text := range []*string{&a.Sitting, &a.Kind, &a.Fingerprint, &a.Response} {
		*text = clean(*text)
	}
	if a.Given = valid(a.Given); len(a.Given) > maxGiven {
		a.Given = ""
	}
	a.Seconds = max(a.Seconds, 0) // a clock that was set back
	a.Try = min(max(a.Try, 0), maxCount)
	a.At = loaded(stored(a.At))
	return a, nil
}

// checkMarks looks at what Amend may change, and at the numbers.
func (a Answer) checkMarks() error {
	if !slices.Contains(verdicts, a.Verdict) {
		return fmt.Errorf("verdict %.80q is none of %s", a.Verdict, strings.Join(verdicts, ", "))
	}
	if a.Grade < 0 || a.Grade > schedule.Easy {
		return fmt.Errorf("grade %d is none: it must be 0 to 4", int(a.Grade))
	}
	for _, n := range []float64{a.Points, a.MaxPoints, a.Seconds} {
		if math.IsNaN(n) || math.IsInf(n, 0) {
			return errors.New("points and seconds must be numbers, not NaN or infinite")
		}
	}
	return nil
}

func cleanKey(k arrange.Key) arrange.Key {
	return arrange.Key{Deck: clean(k.Deck), Card: clean(k.Card), Part: clean(k.Part)}
}

// clean makes a text valid and cuts it, not through a character.
func clean(text string) string {
	text = valid(text)
	if len(text) <= maxText {
		return text
	}
	end := maxText
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// valid: SQLite's own functions end a text at a NUL, and JSON holds no bytes
// that are not UTF-8.
func valid(text string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "\uFFFD")
}
