package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// A Frontend asks questions on plain lines. In, Out and Now must be set.
type Frontend struct {
	In    *Lines
	Out   io.Writer
	Style text.Style
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

	// Ahead is as in terminal.PlayOptions.
	Ahead func(*quiz.Question) [4]string
}

// A playing is one Play of a Frontend.
type playing struct {
	*Frontend
	feedback.Printer
	out      *text.Writer // of all that is said
	ctx      context.Context
	session  *quiz.Session
	deadline <-chan time.Time
	asked    time.Time // when the current question was first shown
	shown    *quiz.Question
}

// A stop is the error that ends a sitting.
type stop struct{ end terminal.End }

func (stop) Error() string { return "the sitting ended" }

// errAgain asks for the current question to be shown again.
var errAgain = errors.New("show the question again")

// Play asks the session's questions until they or the answers end. The
// summary is not shown; see Summary.
func (p *Frontend) Play(ctx context.Context, session *quiz.Session) terminal.End {
	out := &text.Writer{To: p.Out, Style: p.Style}
	s := &playing{Frontend: p, Printer: feedback.Printer{St: p.Style, To: out}, out: out, ctx: ctx, session: session}
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
	if s.out.Err != nil {
		return terminal.OutputEnded
	}
	return terminal.Finished
}

func (s *playing) ended(err error) terminal.End {
	var st stop
	end := terminal.InputEnded
	switch {
	case s.out.Err != nil:
		return terminal.OutputEnded
	case errors.As(err, &st):
		end = st.end
	case s.ctx.Err() != nil:
		end = terminal.Interrupted
	case errors.Is(err, errTimeUp):
		end = terminal.TimeUp
	}
	s.out.Line("")
	if end == terminal.TimeUp {
		s.timeUp()
	}
	return end
}

// timeUp says so. What a person was typing must not be left for the shell to
// run, so the rest of the line is waited for.
func (s *playing) timeUp() {
	if !s.Person {
		s.out.Line("Time is up.")
		return
	}
	s.out.Part("Time is up. Enter shows the result> ")
	s.In.Next(s.ctx, nil)
}

func (s *playing) begin() {
	s.measure()
	var titles []string
	for _, d := range s.session.Decks() {
		titles = append(titles, text.VisibleLine(d.Title))
	}
	_, n := s.session.Position()
	head := text.Span{Text: markup.Shorten(strings.Join(titles, ", "), 200), Codes: []string{text.Bold}}
	limit := ""
	if s.Limit > 0 {
		limit = ", " + text.Duration(s.Limit.Seconds())
	}
	rest := fmt.Sprintf(": %s%s. Type %s for help.", text.Count(n, "question"), limit, terminal.Help.Word())
	s.out.Add(text.Wrap(text.Line{head, {Text: rest}}, s.St.Room(0), 0)...)
}

// question shows the current question, takes its answer and says how it was.
func (s *playing) question() error {
	q := s.session.Next()
	if s.shown != q {
		s.shown, s.asked = q, s.Now()
		s.show(q)
	}
	if s.out.Err != nil {
		return stop{terminal.OutputEnded}
	}
	response, err := s.answer(q)
	seconds := s.Now().Sub(s.asked).Seconds()
	var unread *quiz.UnreadableError
	switch {
	case errors.Is(err, errSkip):
		s.showVerdict(s.session.Skip(seconds))
	case errors.Is(err, errAgain):
		if s.session.Next() == q {
			s.show(q)
		}
	case errors.As(err, &unread):
		s.showVerdict(s.session.AnswerUnread(response.typed, unread, seconds))
	case err != nil:
		return err
	default:
		s.showVerdict(s.session.Answer(response.Response, seconds))
	}
	return nil
}

func (s *playing) showVerdict(a quiz.Answer) {
	if !s.session.Options().Exam {
		s.Verdict(a)
	}
}

// measure takes the width of the terminal as it is now.
func (s *playing) measure() {
	if s.Columns != nil {
		s.St.Width = s.Columns()
	}
}

func (s *playing) show(q *quiz.Question) {
	s.measure()
	n, of := s.session.Position()
	position := fmt.Sprintf("%d of %d", n, of)
	if len(s.session.Decks()) > 1 {
		position += ", " + text.VisibleLine(q.Deck.Title)
	}
	if s.session.Again() {
		position += ", again"
	}
	s.out.Add(text.Line{}, text.Words(position, text.Faint))
	s.out.Add(s.St.Text(q.Prompt, "")...)
	if note := feedback.Asks(q); note != "" {
		s.out.Add(text.Words(note, text.Faint))
	}
	if q.Self && !q.Kind.HasOptions() {
		return
	}
	s.Options(q)
}

// lastChance lets a player say of the last answer, too, that it was right, or
// take it back. After it no question comes under which that could be typed. It
// tells if a question is to be asked again.
func (s *playing) lastChance() bool {
	fine := !s.session.CanOverride()
	if !s.session.CanUndo() || s.out.Err != nil || fine && (!s.Person || s.Ahead == nil) {
		return false
	}
	if s.Person && (fine || s.session.Last().Question.Self) {
		s.out.Part("\nEnter, or %s to answer that again> ", terminal.Undo.Word())
	} else if s.Person {
		s.out.Part("\nEnter, or %s if you were right> ", terminal.Right.Word())
	}
	text, err := s.In.Next(s.ctx, s.deadline)
	switch c := terminal.CommandOfLine(text); {
	case err != nil:
	case c == terminal.Right:
		s.right()
	case c == terminal.Undo, strings.EqualFold(strings.TrimSpace(text), terminal.Undo.Key()):
		return s.undo()
	}
	return false
}
