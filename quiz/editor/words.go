package editor

import "strings"

// A wordSplitter splits a line as a shell does.
type wordSplitter struct {
	words   []string
	word    strings.Builder
	inWord  bool // even if it is empty, as '' is
	quote   byte // that is open, or 0
	escapes bool
}

// splitWords splits a line at its spaces, but for those in quotes. It tells if
// all quotes are closed. Backslashes escape what follows, within double quotes
// only what would mean something there; on Windows they part paths instead, and
// stand for themselves.
func splitWords(line string, escapes bool) (words []string, closed bool) {
	s := &wordSplitter{escapes: escapes}
	for i := 0; i < len(line); i++ {
		if s.isEscape(line[i:]) {
			i++
			s.add(line[i])
			continue
		}
		s.take(line[i])
	}
	s.end()
	return s.words, s.quote == 0
}

// isEscape tells if a backslash that escapes comes next. The last character of
// a line has nothing to escape.
func (s *wordSplitter) isEscape(rest string) bool {
	if !s.escapes || len(rest) < 2 || rest[0] != '\\' || s.quote == '\'' {
		return false
	}
	return s.quote == 0 || strings.IndexByte("\"\\$`", rest[1]) >= 0
}

func (s *wordSplitter) take(c byte) {
	switch {
	case c == s.quote:
		s.quote = 0
	case s.quote != 0:
		s.add(c)
	case c == '"' || c == '\'':
		s.quote, s.inWord = c, true
	case strings.IndexByte(" \t\r\n", c) >= 0:
		s.end()
	default:
		s.add(c)
	}
}

func (s *wordSplitter) add(c byte) {
	s.word.WriteByte(c)
	s.inWord = true
}

// end ends the word, if there is one.
func (s *wordSplitter) end() {
	if s.inWord {
		s.words = append(s.words, s.word.String())
	}
	s.word.Reset()
	s.inWord = false
}
