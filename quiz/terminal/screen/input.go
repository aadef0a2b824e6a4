package screen

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A reaction is what a key did to an input.
type reaction uint8

const (
	ignored reaction = iota // it is no key of this input
	taken
	revealed // it is taken, and shows what the page is to begin with
	given    // the answer is complete
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

	// isEmpty tells if there is no text in which Ctrl-D could delete.
	isEmpty() bool

	// said is what was typed, as it is kept where it cannot be read. Empty: it is
	// not kept, but asked for again.
	said() string

	// takeCommand is the command whose word was given as the answer. It is then
	// no answer any more.
	takeCommand() terminal.Command

	// takeOver keeps what was given to the input of the same question before its
	// card was mended.
	takeOver(before input)

	// brief says of the answer above the next question what its verdict does not.
	brief() string

	// hints say what the next keys do, the most useful first.
	hints() []hint
}

// keysOnly is what inputs have in common into which no text is typed.
type keysOnly struct{}

func (keysOnly) paste(string)                  {}
func (keysOnly) showsQuestion() bool           { return false }
func (keysOnly) typing() bool                  { return false }
func (keysOnly) takes(string) bool             { return false }
func (keysOnly) isEmpty() bool                 { return true }
func (keysOnly) said() string                  { return "" }
func (keysOnly) takeCommand() terminal.Command { return terminal.NoCommand }
func (keysOnly) takeOver(input)                {}
func (keysOnly) brief() string                 { return "" }

// A hint is a key and what it does.
type hint struct{ key, does string }

func hintOf(c terminal.Command) hint { return hint{c.Key(), c.Name()} }

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

// pointer stands before an option: the one that Enter takes has a sign.
func (p *page) pointer(on bool) text.Line {
	if on {
		return text.Line{{Text: p.st.Mark("▸", ">"), Codes: []string{text.Bold, text.Cyan}}, {Text: " "}}
	}
	return text.Words("  ")
}

// box shows if something is picked.
func (p *page) box(on bool) text.Line {
	if on {
		return text.Line{{Text: "["}, {Text: p.st.Mark("✓", "x"), Codes: []string{text.Bold}}, {Text: "] "}}
	}
	return text.Words("[ ] ")
}
