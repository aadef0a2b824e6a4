package screen

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A typing takes one line that is typed.
type typing struct {
	q    *quiz.Question
	line editor
}

func (in *typing) showsQuestion() bool { return false }
func (in *typing) typing() bool        { return true }
func (in *typing) takes(string) bool   { return true }
func (in *typing) isEmpty() bool       { return in.line.empty() }
func (in *typing) brief() string       { return "" }

func (in *typing) takeCommand() terminal.Command {
	c := terminal.CommandInAnswer(in.q, 0, in.line.text())
	if c != terminal.NoCommand {
		in.line = editor{}
	}
	return c
}

func (in *typing) takeOver(before input) {
	if was, ok := before.(*typing); ok {
		in.line = was.line
	}
}

// paste takes a text in. The lines of one that answers a list are items.
func (in *typing) paste(text string) {
	if in.q.Kind == decks.KindList {
		text = strings.NewReplacer("\r\n", "; ", "\n", "; ").Replace(strings.TrimSpace(text))
	}
	in.line.insert(text)
}

func (in *typing) key(k tea.KeyPressMsg) reaction {
	switch {
	case isEnter(k):
		return given
	case in.line.key(k):
		return taken
	}
	return ignored
}

func (in *typing) answer() (quiz.Response, error) {
	return read(in.q, []string{in.line.text()})
}

func (in *typing) said() string {
	if strings.TrimSpace(in.line.text()) == "" {
		return ""
	}
	return terminal.AnswerText(in.line.text())
}

// read reads typed lines, of which at least one must say something.
func read(q *quiz.Question, lines []string) (quiz.Response, error) {
	empty := true
	for i, line := range lines {
		lines[i] = terminal.AnswerText(line)
		empty = empty && strings.TrimSpace(line) == ""
	}
	if empty {
		return quiz.Response{}, unready("nothing is typed yet")
	}
	return q.Read(lines)
}

func (in *typing) draw(p *page) {
	const prompt = "> "
	lines := text.Wrap(in.line.parts(), p.st.Room(len(prompt)), 0)
	p.Add(text.Hang(text.Line{{Text: prompt, Codes: []string{text.Bold}}}, text.Line{{Text: "  "}}, lines)...)
}

func (in *typing) hints() []hint { return []hint{{"Enter", "answer"}} }
