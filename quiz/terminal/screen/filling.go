package screen

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A filling takes what belongs into the blanks of a text, in their places.
type filling struct {
	q     *quiz.Question
	lines []editor
	at    int
	sure  bool     // Enter was pressed with some left empty
	signs []string // before each blank, once it is marked
}

func newFilling(q *quiz.Question) *filling {
	return &filling{q: q, lines: make([]editor, len(q.Blanks))}
}

func (in *filling) paste(text string)   { in.lines[in.at].insert(text) }
func (in *filling) showsQuestion() bool { return true }
func (in *filling) typing() bool        { return true }
func (in *filling) takes(string) bool   { return true }
func (in *filling) isEmpty() bool       { return in.lines[in.at].empty() }
func (in *filling) said() string        { return "" }
func (in *filling) brief() string       { return "" }

// takeCommand is none: what stands in a blank is filled in, and Esc gives commands.
func (in *filling) takeCommand() terminal.Command { return terminal.NoCommand }

func (in *filling) takeOver(before input) {
	if was, ok := before.(*filling); ok && len(was.lines) == len(in.lines) {
		in.lines, in.at = was.lines, was.at
	}
}

func (in *filling) key(k tea.KeyPressMsg) reaction {
	n := len(in.lines)
	switch stroke := k.Keystroke(); {
	case stroke == "tab" || stroke == "down":
		in.at = (in.at + 1) % n
		return taken
	case stroke == "shift+tab" || stroke == "up":
		in.at = (in.at + n - 1) % n
		return taken
	case isEnter(k):
		return in.enter()
	}
	if in.lines[in.at].key(k) {
		in.sure = false
		return taken
	}
	return ignored
}

// enter goes to the next blank that is empty, or answers.
func (in *filling) enter() reaction {
	if !in.sure && in.next() > in.at {
		in.at = in.next()
		return taken
	}
	return given
}

// next is the first empty blank behind the one in hand, or else the first of all;
// -1: none is empty.
func (in *filling) next() int {
	for i := range in.lines {
		if place := (in.at + 1 + i) % len(in.lines); strings.TrimSpace(in.lines[place].text()) == "" {
			return place
		}
	}
	return -1
}

func (in *filling) answer() (quiz.Response, error) {
	texts := make([]string, len(in.lines))
	for i := range in.lines {
		texts[i] = in.lines[i].text()
	}
	empty := in.next()
	r, err := read(in.q, texts)
	if err == nil && empty >= 0 && !in.sure {
		in.at, in.sure = empty, true
		return r, unready("a blank is empty; Enter once more answers so")
	}
	return r, err
}

func (in *filling) draw(p *page) {
	p.Add(p.st.Filled(markup.ParseCloze(in.q.Gaps()), in.blank)...)
}

// leastBlank is how wide a blank is at the least: its width tells nothing of the
// answer's.
const leastBlank = 6

// blank is blank n, from 1, with what was typed in it so far.
func (in *filling) blank(n int) []text.Span {
	i := n - 1
	codes := []string{text.Underline}
	if i == in.at {
		codes = []string{text.Underline, text.Bold}
	}
	line := &in.lines[i]
	parts := []text.Span{{Text: "["}}
	if i < len(in.signs) {
		parts = append(parts, text.Span{Text: in.signs[i], Codes: []string{text.Bold}})
	}
	if i == in.at {
		parts = append(parts, line.parts(codes...)...)
	} else {
		parts = append(parts, text.Span{Text: line.text(), Codes: codes})
	}
	if hint := in.q.Blanks[i].Hint; line.text() == "" && hint != "" {
		parts = append(parts, text.Span{Text: text.VisibleLine(hint), Codes: []string{text.Faint, text.Italic}})
	} else if room := leastBlank - text.Width(line.text()); room > 0 && len(in.signs) == 0 {
		parts = append(parts, text.Span{Text: strings.Repeat("_", room), Codes: []string{text.Faint}})
	}
	return append(parts, text.Span{Text: "]"})
}

func (in *filling) hints() []hint {
	if len(in.lines) == 1 {
		return []hint{{"Enter", "answer"}}
	}
	if !in.sure && in.next() > in.at {
		return []hint{{"Enter", "next blank"}, {"Tab", "go round"}}
	}
	return []hint{{"Enter", "answer"}, {"Tab", "go round"}}
}
