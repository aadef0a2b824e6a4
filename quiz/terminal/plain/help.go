package plain

import (
	"fmt"
	"strings"

	"quiz/quiz/terminal"
)

// answerHelp says how each kind of question is answered.
const answerHelp = `Answer with a line of text:
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
`

// escapeHelp says when such a word is no command.
const escapeHelp = `Where the answer is such a word, it is an answer; where that is :q, :quit still
ends here. Elsewhere a \ before such a word makes it an answer.`

// helped are the commands as help lists them, those that most ask for first.
var helped = []terminal.Command{terminal.Hint, terminal.Right, terminal.Undo, terminal.Skip, terminal.Leave}

func (s *playing) help() {
	var words strings.Builder
	for _, c := range helped {
		fmt.Fprintf(&words, "  %-12s %s\n", c.Word(), c.WordHelp())
	}
	s.out.Line("%s", answerHelp+words.String()+escapeHelp)
}
