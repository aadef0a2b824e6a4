package terminal

import (
	"slices"
	"strings"

	"quiz/quiz"
)

// A Command is what a player can ask for beside giving an answer: by a key on the
// full screen, by a word on plain lines and wherever a line is typed.
type Command uint8

// The commands, in the order in which they are told.
const (
	NoCommand Command = iota
	Hint
	Skip
	Undo
	Right
	Edit
	Help
	Leave
)

type command struct {
	key   string
	words []string // the first is told; none: it cannot be typed
	name  string   // beside its key, in few words
	does  string   // in the list of keys
	typed string   // in the list of words; empty: it is not listed there
}

// commands is the one table of them: both frontends and the help of each read it.
var commands = [...]command{
	Hint:  {"h", []string{":hint"}, "hint", "a hint", "for a hint"},
	Skip:  {"s", []string{":skip"}, "skip", "skip the question", "to skip the question"},
	Undo:  {"u", []string{":undo", ":u"}, "undo", "undo: take the last answer back", "to take your last answer back, and give another"},
	Right: {"!", []string{":right"}, "I was right", "I was right: count the last answer as right", "to count your last answer as right"},
	Edit:  {"e", nil, "edit", "open the card in $EDITOR, and take it up mended", ""},
	Help:  {"?", []string{":help"}, "keys", "these keys", ""},
	Leave: {"q", []string{":quit", ":q"}, "end", "end; what was answered is kept", "to end here; what was answered counts"},
}

// Commands lists all commands.
func Commands() (list []Command) {
	for c := NoCommand + 1; int(c) < len(commands); c++ {
		list = append(list, c)
	}
	return list
}

// Key is the key that gives the command on the full screen.
func (c Command) Key() string { return commands[c].key }

// Word is the word that gives the command on a line; empty where none does.
func (c Command) Word() string {
	if len(commands[c].words) == 0 {
		return ""
	}
	return commands[c].words[0]
}

// Name says in few words what the command does.
func (c Command) Name() string { return commands[c].name }

// KeyHelp says what the key does, as the list of keys tells it.
func (c Command) KeyHelp() string { return commands[c].does }

// WordHelp says what the word is typed for.
func (c Command) WordHelp() string { return commands[c].typed }

// CommandOfKey is the command that a key of the full screen gives.
func CommandOfKey(key string) Command {
	return found(func(c command) bool { return c.key == key })
}

// CommandOfLine is the command whose word a line is, whatever its case.
func CommandOfLine(line string) Command {
	word := strings.ToLower(strings.TrimSpace(line))
	return found(func(c command) bool { return slices.Contains(c.words, word) })
}

func found(is func(command) bool) Command {
	return Command(max(int(NoCommand), slices.IndexFunc(commands[:], is)))
}

// CommandInAnswer is CommandOfLine for a line that is typed as the answer to a
// question, or to one of its blanks. Where the word is itself an answer, it is no
// command.
func CommandInAnswer(q *quiz.Question, blank int, line string) Command {
	c := CommandOfLine(line)
	if c != NoCommand && q.Expects(line, blank) {
		return NoCommand
	}
	return c
}

// AnswerText is the answer that a line gives: one in which a \ keeps a command
// word from being a command does without it. Before all else a \ is part of the
// answer, as in \n and \alpha.
func AnswerText(line string) string {
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), `\`)
	if ok && CommandOfLine(rest) != NoCommand {
		return rest
	}
	return line
}
