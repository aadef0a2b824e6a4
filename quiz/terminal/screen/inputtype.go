package screen

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
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
	lines := text.Lay(in.line.parts(), p.st.Room(len(prompt)), 0)
	p.lay(text.Hang(text.Line{{Text: prompt, Codes: []string{text.Bold}}}, text.Line{{Text: "  "}}, lines)...)
}

func (in *typing) hints() []hint { return []hint{{"Enter", "answer"}} }

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
	p.lay(p.st.Filled(markup.ParseCloze(in.q.Gaps()), in.blank)...)
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

// A marking shows the answer when the player is ready, and takes their own mark.
type marking struct {
	keysOnly
	q     *quiz.Question
	ahead func(*quiz.Question) [4]string // nil: a mark does not decide when it comes again
	open  bool
	mark  quiz.Response
	times [4]string
}

func (in *marking) key(k tea.KeyPressMsg) reaction {
	switch {
	case !in.open && (isEnter(k) || isSpace(k)):
		if in.open = true; in.ahead != nil {
			in.times = in.ahead(in.q)
		}
		return revealed
	case !in.open:
		return ignored
	}
	text := letter(k)
	if isEnter(k) || isSpace(k) {
		text = "y"
	}
	r, err := quiz.ReadGrade(text)
	if err != nil || strings.ContainsAny(text, "ahge") { // letters that are commands elsewhere
		return ignored
	}
	if in.ahead == nil {
		r.Grade = 0
	}
	in.mark = r
	return given
}

func (in *marking) answer() (quiz.Response, error) { return in.mark, nil }

func (in *marking) brief() string {
	if in.mark.Grade == 0 {
		return ""
	}
	return text.Sentence(quiz.GradeName(in.mark.Grade) + ": comes again in " + in.times[in.mark.Grade-1])
}

func (in *marking) draw(p *page) {
	if in.q.Kind.HasOptions() {
		p.written(func(w feedback.Printer) { w.Options(in.q) })
	}
	if !in.open {
		return
	}
	p.gap()
	p.here()
	p.written(func(w feedback.Printer) {
		w.W.Line("%s", w.Answers(in.q, ""))
		w.AlsoOf(in.q, "")
		w.Explain(quiz.Answer{Question: in.q}, "")
	})
	if in.ahead != nil {
		p.gap()
		in.drawMarks(p)
	}
}

// drawMarks lists the marks with the time until the card comes again after each:
// on one line if there is room.
func (in *marking) drawMarks(p *page) {
	var marks []string
	for i, time := range in.times {
		marks = append(marks, p.st.Look(strconv.Itoa(i+1), text.Bold)+" "+quiz.GradeName(i+1)+" "+time)
	}
	if line := strings.Join(marks, p.st.Mark(" · ", ", ")); text.Width(line) <= p.st.Width {
		marks = []string{line}
	}
	for _, line := range marks {
		p.add(line)
	}
}

func (in *marking) hints() []hint {
	switch {
	case !in.open:
		return []hint{{"Enter", "show answer"}}
	case in.ahead == nil:
		return []hint{{"y/Enter", "knew it"}, {"n", "did not"}}
	}
	return []hint{{"1-4", "mark"}, {"Enter", "good"}}
}
