package screen

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz/terminal/text"
)

// editorLimit is how many characters an answer may have. No answer is so long;
// what is pasted by mistake may be.
const editorLimit = 5000

// An editor is a line that is being typed. It moves and deletes by characters as
// a reader sees them: an accent goes with its letter. The zero editor is empty.
type editor struct {
	cells []string // one character each
	pos   int      // before which of them the cursor stands
}

func (e *editor) empty() bool { return len(e.cells) == 0 }

func (e *editor) text() string { return strings.Join(e.cells, "") }

// before and after are the text on either side of the cursor.
func (e *editor) before() string { return strings.Join(e.cells[:e.pos], "") }
func (e *editor) after() string  { return strings.Join(e.cells[e.pos:], "") }

// insert types a text, which may join the character before it.
func (e *editor) insert(words string) {
	words = typeable(words)
	if words == "" {
		return
	}
	head, tail := e.before()+words, e.after()
	e.cells = text.Characters(head + tail)
	if len(e.cells) > editorLimit {
		e.cells = e.cells[:editorLimit]
	}
	e.pos = 0
	for length := 0; e.pos < len(e.cells) && length < len(head); e.pos++ {
		length += len(e.cells[e.pos])
	}
}

// typeable is what of a text can stand in an answer of one line.
func typeable(words string) string {
	words = strings.ToValidUTF8(strings.ReplaceAll(words, "\r\n", "\n"), "\ufffd")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case text.Hidden(r):
			return -1
		}
		return r
	}, words)
}

// key does what a key asks for, and tells if it was one for the editor.
func (e *editor) key(k tea.KeyPressMsg) bool {
	if k.Text != "" && k.Mod&(tea.ModAlt|tea.ModCtrl) == 0 {
		e.insert(k.Text)
		return true
	}
	switch k.Keystroke() {
	case "left", "ctrl+b":
		e.pos = max(0, e.pos-1)
	case "right", "ctrl+f":
		e.pos = min(len(e.cells), e.pos+1)
	case "home", "ctrl+a":
		e.pos = 0
	case "end", "ctrl+e":
		e.pos = len(e.cells)
	case "ctrl+left", "alt+left", "alt+b":
		e.pos = e.wordLeft()
	case "ctrl+right", "alt+right", "alt+f":
		e.pos = e.wordRight()
	default:
		return e.erase(k.Keystroke())
	}
	return true
}

// erase does what a key that erases asks for.
func (e *editor) erase(keystroke string) bool {
	from, to := e.pos, e.pos
	switch keystroke {
	case "backspace", "ctrl+h", "shift+backspace":
		from = max(0, e.pos-1)
	case "delete", "ctrl+d":
		to = min(len(e.cells), e.pos+1)
	case "ctrl+w", "alt+backspace", "ctrl+backspace":
		from = e.wordLeft()
	case "alt+d", "alt+delete", "ctrl+delete":
		to = e.wordRight()
	case "ctrl+u":
		from = 0
	case "ctrl+k":
		to = len(e.cells)
	default:
		return false
	}
	head, tail := strings.Join(e.cells[:from], ""), strings.Join(e.cells[to:], "")
	e.cells, e.pos = text.Characters(head+tail), len(text.Characters(head)) // what now stands together may join
	e.pos = min(e.pos, len(e.cells))
	return true
}

// wordLeft is where the word before the cursor begins, wordRight where the one
// behind it ends.
func (e *editor) wordLeft() int {
	i := e.pos
	for i > 0 && !inWord(e.cells[i-1]) {
		i--
	}
	for i > 0 && inWord(e.cells[i-1]) {
		i--
	}
	return i
}

func (e *editor) wordRight() int {
	i := e.pos
	for i < len(e.cells) && !inWord(e.cells[i]) {
		i++
	}
	for i < len(e.cells) && inWord(e.cells[i]) {
		i++
	}
	return i
}

func inWord(cell string) bool {
	return strings.IndexFunc(cell, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }) >= 0
}

// parts are the text with the cursor in it, to be wrapped.
func (e *editor) parts(codes ...string) []text.Span {
	return []text.Span{{Text: e.before(), Codes: codes}, {Caret: true}, {Text: e.after(), Codes: codes}}
}
