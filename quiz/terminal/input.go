package terminal

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
)

// A reaction is what a key did to an input.
type reaction uint8

const (
	ignored reaction = iota // it is no key of this input
	taken
	given // the answer is complete
)

// An input takes the answer to a question of some kind, key by key.
type input interface {
	key(k tea.KeyPressMsg) reaction
	paste(text string)

	// draw shows the input with what was given so far. Where it shows the
	// question itself, it says so.
	draw(p *page)
	showsQuestion() bool

	// takes tells if a letter is an answer: then it is no command.
	takes(letter string) bool

	// typing is true where letters are part of the answer, so that no letter
	// can be a command.
	typing() bool

	// answer is what was given. Its error is of *quiz.UnreadableError: what the
	// player may mend.
	answer() (quiz.Response, error)

	// hints say what the next keys do, the most useful first.
	hints() []hint
}

// keysOnly is what inputs have in common into which no text is typed.
type keysOnly struct{}

func (keysOnly) paste(string)        {}
func (keysOnly) showsQuestion() bool { return false }
func (keysOnly) typing() bool        { return false }
func (keysOnly) takes(string) bool   { return false }

// A hint is a key and what it does.
type hint struct{ key, does string }

// newInput is the input for a question.
func newInput(q *quiz.Question, graded func(*quiz.Question) [4]string) input {
	if q.Self {
		return &marking{q: q, ahead: graded}
	}
	switch q.Kind {
	case decks.KindTrueFalse:
		return &truth{q: q, at: -1}
	case decks.KindChoice, decks.KindMultiple:
		return newPicking(q)
	case decks.KindOrder:
		return newOrdering(q)
	case decks.KindMatch:
		return newMatching(q)
	case decks.KindCloze:
		return newFilling(q)
	case decks.KindShort, decks.KindOpen, decks.KindNumber, decks.KindList: // one line
	}
	return &typing{q: q}
}

// unready says why an answer cannot be given yet.
func unready(msg string) error { return &quiz.UnreadableError{Msg: msg} }

// isEnter and isSpace know the keys that confirm.
func isEnter(k tea.KeyPressMsg) bool {
	return k.Keystroke() == "enter" || k.Keystroke() == "kpenter" || k.Keystroke() == "ctrl+j" || k.Keystroke() == "shift+enter"
}

func isSpace(k tea.KeyPressMsg) bool { return k.Text == " " || k.Keystroke() == "space" }

// letter is the text of a key without modifiers, small.
func letter(k tea.KeyPressMsg) string {
	if k.Mod&(tea.ModAlt|tea.ModCtrl) != 0 {
		return ""
	}
	return strings.ToLower(k.Text)
}

// step moves a place among n up or down by arrow keys, round the ends. Before
// the first is none, -1.
func step(at, n int, keystroke string) (int, bool) {
	switch keystroke {
	case "up", "ctrl+p":
		if at < 0 {
			return n - 1, true
		}
		return (at + n - 1) % n, true
	case "down", "ctrl+n":
		return (at + 1) % n, true
	case "home":
		return 0, true
	case "end":
		return n - 1, true
	}
	return at, false
}

// A labels reads options by their labels, which may have several digits.
type labels struct {
	names   []string
	pending string // digits of a label that may go on
}

// press is the option that a key names; -1 where there is none, or more is to
// come, which waits tells.
func (l *labels) press(text string) (place int, waits bool) {
	if text == "" {
		return -1, false
	}
	typed := l.pending + text
	place = -1
	for i, name := range l.names {
		switch {
		case name == typed:
			place = i
		case strings.HasPrefix(name, typed):
			waits = true
		}
	}
	switch {
	case waits:
		l.pending = typed
		return -1, true
	case place < 0 && l.pending != "":
		l.pending = ""
		return l.press(text)
	}
	l.pending = ""
	return place, false
}

// settle is the option that the digits so far name, where no more come.
func (l *labels) settle() int {
	typed := l.pending
	l.pending = ""
	for i, name := range l.names {
		if typed != "" && name == typed {
			return i
		}
	}
	return -1
}

// pointer stands before an option: the one that Enter takes has a sign.
func (p *page) pointer(on bool) string {
	if on {
		return p.st.look(p.st.mark("▸", ">"), bold, cyan) + " "
	}
	return "  "
}

// box shows if something is picked.
func (p *page) box(on bool) string {
	if on {
		return "[" + p.st.look(p.st.mark("✓", "x"), bold) + "] "
	}
	return "[ ] "
}
