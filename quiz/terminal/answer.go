package terminal

import (
	"errors"
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/quiz"
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
func (s *sitting) answer(q *quiz.Question) (typed, error) {
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
		s.out.line("%s", s.st.paragraph("That cannot be taken: "+err.Error()+".", ""))
	}
}

// lines takes the lines that answer a question: one, or one for each blank. An
// empty answer skips the question.
func (s *sitting) lines(q *quiz.Question) ([]string, error) {
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
func (s *sitting) line(prompt string, q *quiz.Question, blank int) (string, error) {
	for {
		if s.out.part("%s", prompt); s.out.err != nil {
			return "", stop{OutputEnded}
		}
		text, err := s.In.Next(s.ctx, s.deadline)
		if err != nil {
			return "", err
		}
		if !s.Person {
			s.out.line("%s", VisibleLine(cutLine(text, 200)))
		}
		done, err := s.command(commandTo(q, blank, text))
		if err != nil {
			return "", err
		}
		if !done {
			return answerText(text), nil
		}
	}
}

// reveal shows the answer when the player is ready, and asks for their mark.
func (s *sitting) reveal(q *quiz.Question) (typed, error) {
	if _, err := s.line("Enter shows the answer> ", q, 0); err != nil {
		return typed{}, err
	}
	s.out.line("%s", s.answers(q, "  "))
	s.alsoOf(q, "  ")
	for {
		said, err := s.line(s.markPrompt(q), q, 0)
		if err != nil {
			return typed{}, err
		}
		switch strings.TrimSpace(said) {
		case "":
			return typed{}, errSkip
		case "u", "U": // no mark begins with it, as an answer might
			if s.undo() {
				return typed{}, errAgain
			}
			continue
		}
		response, err := s.readMark(said)
		if err == nil || !s.Person {
			return typed{response, said}, err
		}
		s.out.line("%s", s.st.paragraph("That cannot be taken: "+err.Error()+".", ""))
	}
}

// markPrompt asks for the player's own mark: a finer one where it decides when
// the card comes again.
func (s *sitting) markPrompt(q *quiz.Question) string {
	if s.Recorder == nil {
		return "Did you know it? y/n> "
	}
	ahead := s.Recorder.Ahead(q)
	return fmt.Sprintf("1 again (%s), 2 hard (%s), 3 good (%s), 4 easy (%s)> ", ahead[0], ahead[1], ahead[2], ahead[3])
}

// readMark reads the player's own mark. The finer ones can be typed even where
// they only tell whether it was known: who has a history elsewhere is used to them.
func (s *sitting) readMark(said string) (quiz.Response, error) {
	if s.Recorder != nil {
		return quiz.ReadEase(said)
	}
	switch strings.ToLower(strings.TrimSpace(said)) {
	case "y", "yes", "2", "3", "4":
		return quiz.Response{Knew: true}, nil
	case "n", "no", "1":
		return quiz.Response{}, nil
	}
	return quiz.Response{}, &quiz.UnreadableError{Msg: "answer y or n"}
}

// command does what a command word asks for, named by its key.
func (s *sitting) command(key string) (done bool, err error) {
	switch key {
	case "q":
		return true, stop{Quit}
	case "s":
		return true, errSkip
	case "h":
		s.hint()
	case "?":
		s.help()
	case "!":
		if s.right() {
			return true, errAgain
		}
	case "u":
		if s.undo() {
			return true, errAgain
		}
	default:
		return false, nil
	}
	return true, nil
}

func (s *sitting) hint() {
	switch hint := s.session.Hint(); {
	case s.session.Options().Exam:
		s.out.line("There are no hints in an exam.")
	case hint == "":
		s.out.line("There is no hint.")
	default:
		s.out.line("%s", s.item("Hint: ", hint))
	}
}

// right counts the last answer as right, and tells if it did.
func (s *sitting) right() bool {
	if !s.session.Override() {
		s.out.line("There is no answer to count as right.")
		return false
	}
	answers := s.session.Answers()
	last := answers[len(answers)-1]
	if s.Recorder != nil {
		s.Recorder.Overridden(last)
	}
	if last.Try > 1 {
		s.out.line("Question %d will not come again; the score is that of first tries.", last.Number)
	} else {
		s.out.line("Question %d counts as right.", last.Number)
	}
	return true
}

// undo takes the last answer back, and tells if there was one.
func (s *sitting) undo() bool {
	a, ok := s.session.Undo()
	if !ok {
		s.out.line("There is no answer to take back.")
		return false
	}
	s.shown = nil // so that it is shown, even if it was the last
	if s.Recorder != nil {
		s.Recorder.Undone(a)
	}
	s.out.line("Your answer to question %d is taken back.", a.Number)
	return true
}

func (s *sitting) help() {
	s.out.line(`Answer with a line of text:
  choice       the letter, the number or the text of an option: b
  multiple     several of them, with commas between; or none
  true/false   t or f
  order        the numbers in the right order, with spaces between
  match        a number with its letter for each, with spaces between
  blanks       one line for each
  list         all on one line, with commas between
  number       digits, with or without the unit: 42 km
  open         Enter shows the answer; then your own mark
  an empty line skips the question
Or type
  :hint        for a hint
  :right       to count your last answer as right
  :undo        to take your last answer back, and give another
  :skip        to skip the question
  :quit        to end here; what was answered counts
Where the answer is such a word, it is an answer; where that is :q, :quit still
ends here. Elsewhere a \ before such a word makes it an answer.`)
}
