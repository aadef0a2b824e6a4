package screen

import (
	"strings"

	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A helpLine is a key, or several of one purpose, and what it does.
type helpLine struct{ key, does string }

// helpLines are all keys, a part for each occasion.
func helpLines() [][]helpLine {
	return [][]helpLine{answerKeys, commandKeys(), commandWords(), screenKeys}
}

var answerKeys = []helpLine{
	{"a-z, 1-9", "pick an option"},
	{"↑ ↓", "go to an option, a left side, a blank"},
	{"Space", "pick it; for several, again to leave it"},
	{"Enter", "answer; show an open card's answer; go on"},
	{"1 2 3 4", "mark yourself: again, hard, good, easy; or y and n; Enter is good"},
	{"← →", "for a left side: one right side after another"},
	{"Tab", "go to the next blank, with Shift to the one before"},
	{"Backspace", "take a step or a pair back; delete"},
}

var screenKeys = []helpLine{
	{"PgUp PgDn", "scroll"},
	{"Ctrl-W", "delete a word; Ctrl-U all before, Ctrl-K all behind"},
	{"Alt+←→", "go by words; Home, End"},
	{"Ctrl-L", "draw the screen anew"},
	{"Ctrl-Z", "leave to the shell for a while; fg comes back"},
	{"Ctrl-C", "stop"},
}

func commandKeys() (list []helpLine) {
	for _, c := range terminal.Commands() {
		key := c.Key()
		if c == terminal.Help {
			key += ", F1"
		}
		list = append(list, helpLine{key, c.KeyHelp()})
	}
	return list
}

// commandWords says how commands are given where letters are part of an answer.
func commandWords() []helpLine {
	var words []string
	for _, c := range terminal.Commands() {
		if c.Word() != "" && c != terminal.Help {
			words = append(words, c.Word())
		}
	}
	return []helpLine{
		{"Esc " + terminal.Hint.Key(), "where letters are typed or name options: Esc, then the key"},
		{"Alt+" + terminal.Hint.Key(), "or with Alt at once"},
		{words[0], "or the word, as in plain lines: " + strings.Join(words[1:], ", ")},
		{":q", "where the answer is such a word, it is an answer"},
	}
}

func drawHelp(pg *page) {
	pg.Add(text.Words("Keys", text.Bold))
	for _, part := range helpLines() {
		pg.gap()
		for _, line := range part {
			label := text.Line{{Text: "  "}, {Text: keyName(pg.st, line.key), Codes: []string{text.Bold}}}
			pad := 1
			if pg.st.Width >= 50 {
				pad = max(1, 16-label.Width())
			}
			pg.item(append(label, text.Span{Text: strings.Repeat(" ", pad)}), line.does)
		}
	}
}
