package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
)

// An End says why a sitting ended.
type End uint8

const (
	Finished    End = iota
	Quit            // the player typed :quit
	InputEnded      // no more answers came
	TimeUp          // the time limit passed
	Interrupted     // Ctrl-C
	OutputEnded     // nobody reads any more
)

// Plain is the plain face. In, Out and Now must be set.
type Plain struct {
	In    *Lines
	Out   io.Writer
	Style Style
	Now   func() time.Time

	// Person is true where answers are typed at a terminal. An answer that
	// cannot be read is then asked for again, but for a number in an exam; from
	// a pipe it is recorded as unreadable, so that each line answers one
	// question. And from a pipe answers are repeated, for they cannot be seen.
	Person bool

	// Columns is the width of the terminal now, to wrap text at; nil where it
	// does not change.
	Columns func() int

	// Limit is how long the sitting may last; 0: as long as it likes.
	Limit time.Duration

	// Recorder keeps the answers; nil: nobody does.
	Recorder Recorder
}

// A Recorder keeps answers. It is told of each before anything is shown that
// says so, and sees itself to what goes wrong.
type Recorder interface {
	Answered(quiz.Answer)
	Overridden(quiz.Answer)
	Undone(quiz.Answer)

	// Ahead says when a question comes again after each of the marks again,
	// hard, good and easy: "10 min", "4 days".
	Ahead(q *quiz.Question) [4]string
}

// A sitting is one Play of the plain face.
type sitting struct {
	*Plain
	pen
	ctx      context.Context
	session  *quiz.Session
	deadline <-chan time.Time
	asked    time.Time // when the current question was first shown
	shown    *quiz.Question
}

// A stop is the error that ends a sitting.
type stop struct{ end End }

func (stop) Error() string { return "the sitting ended" }

// errAgain asks for the current question to be shown again.
var errAgain = errors.New("show the question again")

// Play asks the session's questions until they or the answers end. The
// summary is not shown; see Summary.
func (p *Plain) Play(ctx context.Context, session *quiz.Session) End {
	s := &sitting{Plain: p, pen: pen{p.Style, &writer{w: p.Out}}, ctx: ctx, session: session}
	if p.Limit > 0 {
		timer := time.NewTimer(p.Limit)
		defer timer.Stop()
		s.deadline = timer.C
	}
	s.begin()
	for again := true; again; again = s.lastChance() {
		for session.Next() != nil {
			if err := s.question(); err != nil {
				return s.ended(err)
			}
		}
	}
	if s.out.err != nil {
		return OutputEnded
	}
	return Finished
}

func (s *sitting) ended(err error) End {
	var st stop
	end := InputEnded
	switch {
	case s.out.err != nil:
		return OutputEnded
	case errors.As(err, &st):
		end = st.end
	case s.ctx.Err() != nil:
		end = Interrupted
	case errors.Is(err, errTimeUp):
		end = TimeUp
	}
	s.out.line("")
	if end == TimeUp {
		s.timeUp()
	}
	return end
}

// timeUp says so. What a person was typing must not be left for the shell to
// run, so the rest of the line is waited for.
func (s *sitting) timeUp() {
	if !s.Person {
		s.out.line("Time is up.")
		return
	}
	s.out.part("Time is up. Enter shows the result> ")
	s.In.Next(s.ctx, nil)
}

// begin shows what is to come.
func (s *sitting) begin() {
	s.measure()
	var titles []string
	for _, d := range s.session.Decks() {
		titles = append(titles, VisibleLine(d.Title))
	}
	_, n := s.session.Place()
	head := styled{cutLine(strings.Join(titles, ", "), 200), []string{bold}}
	limit := ""
	if s.Limit > 0 {
		limit = ", " + Duration(s.Limit.Seconds())
	}
	rest := fmt.Sprintf(": %s%s. Type :help for help.", Count(n, "question"), limit)
	s.out.line("%s", strings.Join(s.st.wrap([]styled{head, {rest, nil}}, s.st.room(0), 0), "\n"))
}

// question shows the current question, takes its answer and says how it was.
func (s *sitting) question() error {
	q := s.session.Next()
	if s.shown != q {
		s.shown, s.asked = q, s.Now()
		s.show(q)
	}
	if s.out.err != nil {
		return stop{OutputEnded}
	}
	response, err := s.answer(q)
	seconds := s.Now().Sub(s.asked).Seconds()
	var unread *quiz.UnreadableError
	switch {
	case errors.Is(err, errSkip):
		s.answered(s.session.Skip(seconds))
	case errors.Is(err, errAgain):
		if s.session.Next() == q {
			s.show(q)
		}
	case errors.As(err, &unread):
		s.answered(s.session.AnswerUnread(response.typed, unread, seconds))
	case err != nil:
		return err
	default:
		s.answered(s.session.Answer(response.Response, seconds))
	}
	return nil
}

// answered has an answer kept, and says how it was.
func (s *sitting) answered(a quiz.Answer) {
	if s.Recorder != nil {
		s.Recorder.Answered(a)
	}
	if !s.session.Options().Exam {
		s.verdict(a)
	}
}

// measure takes the width of the terminal as it is now.
func (s *sitting) measure() {
	if s.Columns != nil {
		s.st.Width = s.Columns()
	}
}

// show writes the question with its options.
func (s *sitting) show(q *quiz.Question) {
	s.measure()
	n, of := s.session.Place()
	place := fmt.Sprintf("%d of %d", n, of)
	if len(s.session.Decks()) > 1 {
		place += ", " + VisibleLine(q.Deck.Title)
	}
	if s.session.Again() {
		place += ", again"
	}
	s.out.line("\n%s", s.st.look(place, faint))
	s.out.line("%s", s.st.Text(q.Prompt, ""))
	if note := asks(q); note != "" {
		s.out.line("%s", s.st.look(note, faint))
	}
	if q.Self && !q.Kind.HasOptions() {
		return
	}
	s.options(q)
}

// asks says what sort of answer is wanted, where the question may not.
func asks(q *quiz.Question) string {
	switch {
	case q.Part == arrange.Reverse:
		return "(the other way round)"
	case q.Self:
		return ""
	}
	switch b := q.Card.Body.(type) {
	case *decks.Multiple:
		return "(pick all that are right, or none)"
	case *decks.List:
		return asksItems(b)
	case *decks.TrueFalse:
		return "(true or false)"
	case *decks.Number:
		if b.Unit != "" {
			return "(in " + VisibleLine(b.Unit) + ")"
		}
	case *decks.Short, *decks.Open, *decks.Choice, *decks.Cloze, *decks.Match, *decks.Order: // plain to see
	}
	return ""
}

// lastChance lets a player say of the last answer, too, that it was right, or
// take it back. After it no question comes under which that could be typed. It
// tells if a question is to be asked again.
func (s *sitting) lastChance() bool {
	answers := s.session.Answers()
	if len(answers) == 0 || s.session.Options().Exam || s.out.err != nil {
		return false
	}
	last := answers[len(answers)-1]
	fine := last.Verdict.Outcome.Good() || last.Verdict.Outcome == quiz.Skipped
	if fine && (!s.Person || s.Recorder == nil) {
		return false
	}
	if s.Person && (fine || last.Question.Self) {
		s.out.part("\nEnter, or :undo to answer that again> ")
	} else if s.Person {
		s.out.part("\nEnter, or :right if you were right> ")
	}
	text, err := s.In.Next(s.ctx, s.deadline)
	switch key := commandKey(text); {
	case err != nil:
	case key == "!":
		s.right()
	case key == "u", strings.EqualFold(strings.TrimSpace(text), "u"):
		return s.undo()
	}
	return false
}
