package terminal

import (
	"strings"

	"quiz/quiz"
)

// CommandKey is the key of the full screen that does what a command word asks
// for, whatever its case; empty where a line is no such word.
func CommandKey(line string) string {
	switch strings.ToLower(strings.TrimSpace(line)) {
	case ":hint":
		return "h"
	case ":skip":
		return "s"
	case ":undo", ":u":
		return "u"
	case ":right":
		return "!"
	case ":help":
		return "?"
	case ":quit", ":q":
		return "q"
	}
	return ""
}

// CommandTo is commandKey for a line that is typed as the answer to a question, or
// to one of its blanks. Where the word is itself an answer, it is no command.
func CommandTo(q *quiz.Question, blank int, line string) string {
	key := CommandKey(line)
	if key != "" && q.Expects(line, blank) {
		return ""
	}
	return key
}

// AnswerText is the answer that a line gives: one in which a \ keeps a command
// word from being a command does without it. Before all else a \ is part of the
// answer, as in \n and \alpha.
func AnswerText(line string) string {
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), `\`)
	if ok && CommandKey(rest) != "" {
		return rest
	}
	return line
}
