package plain

import (
	"errors"
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// errSkip says that the question was left unanswered.
var errSkip = errors.New("skipped")

// A typed response keeps the line as it came, for answers that cannot be read.
type typed struct {
	quiz.Response
	typed string
}

// answer takes the answer to a question. Its error may be errSkip, errAgain,
// *quiz.UnreadableError, or whatever ended the input.
func (s *playing) answer(q *quiz.Question) (typed, error) {
	if q.Self {
		return s.reveal(q)
	}
	for {
		lines, err := s.lines(q)
		if err != nil {
			return typed{}, err
		}
		response, err := q.Read(lines)
		if err == nil || !s.Person || !s.session.AskAgain() {
			return typed{response, strings.Join(lines, "; ")}, err
		}
		s.out.Add(s.St.Paragraph("That cannot be taken: "+err.Error()+".", "")...)
	}
}

// lines takes the lines that answer a question: one, or one for each blank. An
// empty answer skips the question.
func (s *playing) lines(q *quiz.Question) ([]string, error) {
	var list []string
	empty := true
	for i, prompt := range prompts(q) {
		text, err := s.line(prompt, q, i)
		if err != nil {
			return nil, err
		}
		list = append(list, text)
		empty = empty && strings.TrimSpace(text) == ""
	}
	if empty {
		return nil, errSkip
	}
	return list, nil
}

// prompts are what stands before each line of an answer.
func prompts(q *quiz.Question) []string {
	if len(q.Blanks) < 2 {
		return []string{prompt(q) + "> "}
	}
	var list []string
	for i := range q.Blanks {
		list = append(list, fmt.Sprintf("[%d]> ", i+1))
	}
	return list
}

// prompt says how to answer: by an example, if there is one.
func prompt(q *quiz.Question) string {
	if text := q.Example(); text != "" {
		return "such as " + text
	}
	switch q.Kind {
	case decks.KindTrueFalse:
		return "t/f"
	case decks.KindMultiple:
		return "the right ones, with commas between"
	case decks.KindMatch:
		return "a number with its letter for each, with spaces between"
	case decks.KindOrder:
		return "the numbers in order, with spaces between"
	case decks.KindShort, decks.KindOpen, decks.KindChoice, decks.KindNumber, decks.KindCloze, decks.KindList: // plain to see
	}
	return ""
}

// line takes one line, for a blank where the question has any, doing what
// commands ask meanwhile.
func (s *playing) line(prompt string, q *quiz.Question, blank int) (string, error) {
	for {
		if s.out.Part("%s", prompt); s.out.Err != nil {
			return "", stop{terminal.OutputEnded}
		}
		said, err := s.In.Next(s.ctx, s.deadline)
		if err != nil {
			return "", err
		}
		if !s.Person {
			s.out.Line("%s", text.VisibleLine(markup.Shorten(said, 200)))
		}
		done, err := s.command(terminal.CommandInAnswer(q, blank, said))
		if err != nil {
			return "", err
		}
		if !done {
			return terminal.AnswerText(said), nil
		}
	}
}

// reveal shows the answer when the player is ready, and asks for their mark.
func (s *playing) reveal(q *quiz.Question) (typed, error) {
	if _, err := s.line("Enter shows the answer> ", q, 0); err != nil {
		return typed{}, err
	}
	s.out.Add(s.Answers(q, "  ")...)
	s.AlsoOf(q, "  ")
	for {
		said, err := s.line(s.markPrompt(q), q, 0)
		if err != nil {
			return typed{}, err
		}
		switch strings.TrimSpace(said) {
		case "":
			return typed{}, errSkip
		case terminal.Undo.Key(), strings.ToUpper(terminal.Undo.Key()): // no mark begins with it, as an answer might
			if s.undo() {
				return typed{}, errAgain
			}
			continue
		}
		response, err := s.readMark(said)
		if err == nil || !s.Person {
			return typed{response, said}, err
		}
		s.out.Add(s.St.Paragraph("That cannot be taken: "+err.Error()+".", "")...)
	}
}

// markPrompt asks for the player's own mark: a finer one where it decides when
// the card comes again.
func (s *playing) markPrompt(q *quiz.Question) string {
	if s.Ahead == nil {
		return "Did you know it? y/n> "
	}
	var marks []string
	for i, ahead := range s.Ahead(q) {
		marks = append(marks, fmt.Sprintf("%d %s (%s)", i+1, quiz.GradeName(i+1), ahead))
	}
	return strings.Join(marks, ", ") + "> "
}

// readMark reads the player's own mark. The finer ones can be typed even where
// they only tell whether it was known: who has a history elsewhere is used to them.
func (s *playing) readMark(said string) (quiz.Response, error) {
	if s.Ahead != nil {
		return quiz.ReadGrade(said)
	}
	switch strings.ToLower(strings.TrimSpace(said)) {
	case "y", "yes", "2", "3", "4":
		return quiz.Response{Knew: true}, nil
	case "n", "no", "1":
		return quiz.Response{}, nil
	}
	return quiz.Response{}, &quiz.UnreadableError{Msg: "answer y or n"}
}

// command does what a command asks for, and tells if it was one of those that can
// be typed.
func (s *playing) command(c terminal.Command) (done bool, err error) {
	switch c {
	case terminal.Leave:
		return true, stop{terminal.Quit}
	case terminal.Skip:
		return true, errSkip
	case terminal.Hint:
		s.hint()
	case terminal.Help:
		s.help()
	case terminal.Right:
		if s.right() {
			return true, errAgain
		}
	case terminal.Undo:
		if s.undo() {
			return true, errAgain
		}
	default:
		return false, nil
	}
	return true, nil
}

func (s *playing) hint() {
	switch hint := s.session.Hint(); {
	case s.session.Options().Exam:
		s.out.Line("There are no hints in an exam.")
	case hint == "":
		s.out.Line("There is no hint.")
	default:
		s.out.Add(s.Item(text.Words("Hint: "), hint)...)
	}
}

// right counts the last answer as right, and tells if it did.
func (s *playing) right() bool {
	if !s.session.Override() {
		s.out.Line("There is no answer to count as right.")
		return false
	}
	if last := s.session.Last(); last.Try > 1 {
		s.out.Line("Question %d will not come again; the score is that of first tries.", last.Number)
	} else {
		s.out.Line("Question %d counts as right.", last.Number)
	}
	return true
}

// undo takes the last answer back, and tells if there was one.
func (s *playing) undo() bool {
	a, ok := s.session.Undo()
	if !ok {
		s.out.Line("There is no answer to take back.")
		return false
	}
	s.shown = nil // so that it is shown, even if it was the last
	s.out.Line("Your answer to question %d is taken back.", a.Number)
	return true
}
