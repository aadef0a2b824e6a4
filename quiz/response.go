package quiz

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz/schedule"
)

// A Response is what a player gave as the answer, in the terms of the question.
type Response struct {
	// Picks are indices of Question.Options: of a choice, multiple or
	// truefalse those picked; of an order all, in the order given; of a match
	// one for each left side, -1 where none was given.
	Picks []int

	// Texts is what was typed: one for a short or number, one for each blank.
	Texts []string

	// Knew says whether the player knew it, where Question.Self. Grade is finer, a
	// schedule.Grade; 0: none was given.
	Knew  bool
	Grade int `json:"Ease"` // under this name histories keep it
}

// An UnreadableError is the error of Read: the answer is not of the sort that is
// asked for. A frontend that can asks again; one that cannot calls AnswerUnread.
// In an exam, to ask for a number again would tell that it is none that could be
// right; see AskAgain.
type UnreadableError struct{ Msg string }

func (e *UnreadableError) Error() string { return e.Msg }

func unreadable(format string, args ...any) error {
	return &UnreadableError{fmt.Sprintf(format, args...)}
}

// Read turns typed lines into a response: one line, or for a cloze one for
// each blank. Options are picked by letter, by number or by their text.
func (q *Question) Read(lines []string) (Response, error) {
	line := ""
	if len(lines) > 0 {
		line = strings.TrimSpace(lines[0])
	}
	switch q.Kind {
	case decks.KindTrueFalse:
		return q.readTruth(line)
	case decks.KindChoice:
		response, err := q.readPicks(line)
		if err == nil && len(response.Picks) != 1 {
			return Response{}, unreadable("pick one option")
		}
		return response, err
	case decks.KindMultiple:
		return q.readSeveral(line)
	case decks.KindOrder:
		return q.readOrder(line)
	case decks.KindMatch:
		return q.readMatch(line)
	case decks.KindNumber:
		return q.readNumber(line)
	case decks.KindShort, decks.KindOpen, decks.KindCloze, decks.KindList: // as it is typed
	}
	return Response{Texts: lines}, nil
}

// readNumber sees that a number can be found in what was typed.
func (q *Question) readNumber(line string) (Response, error) {
	if m := q.number().Mark(line); !m.Readable {
		return Response{}, &UnreadableError{m.Note}
	}
	return Response{Texts: []string{line}}, nil
}

// Say is the response as plain text, with options in words.
func (q *Question) Say(r Response) string {
	var list []string
	switch {
	case q.Self && r.Grade >= int(schedule.Again) && r.Grade <= int(schedule.Easy):
		return GradeName(r.Grade)
	case q.Self:
		if r.Knew {
			return "knew it"
		}
		return "did not know it"
	case len(q.Lefts) > 0:
		for i, pick := range r.Picks {
			if i < len(q.Lefts) && pick >= 0 && pick < len(q.Options) {
				list = append(list, markup.Plain(q.Lefts[i])+" – "+markup.Plain(q.Options[pick].Text))
			}
		}
	case len(q.Options) > 0:
		for _, pick := range r.Picks {
			list = append(list, markup.Plain(q.picked(pick).Text))
		}
		if q.Kind == decks.KindMultiple && len(r.Picks) == 0 {
			return noneWord
		}
	default:
		list = r.Texts
	}
	return strings.Join(list, "; ")
}

// Fits tells if a response that was kept can be one to the question: its picks
// are options that there are.
func (q *Question) Fits(r Response) bool {
	paired := len(q.Lefts) > 0
	for _, pick := range r.Picks {
		if pick >= len(q.Options) || pick < -1 || pick < 0 && !paired {
			return false
		}
	}
	switch {
	case q.Self:
		return true
	case paired:
		return len(r.Picks) == len(q.Lefts)
	}
	return q.Kind != decks.KindOrder || len(r.Picks) == len(q.Options)
}
