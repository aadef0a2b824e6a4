package unit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word with its exponent, a whole number, or a sign.
type token struct {
	sign   byte // '/', '(', ')', '1' for a number, 'w' for a word
	text   string
	folded string
	exp    int  // 0 if none is written
	times  bool // a · or × stands before it, so it begins a name
}

// mostTokens bounds the work on one unit.
const mostTokens = 24

// lex cuts a tidy text. Signs of multiplication are as good as spaces, but that
// no name goes across them.
// It is nil if that cannot be done.
func lex(s string) []token {
	tokens := make([]token, 0, 4)
	times := false
	for s != "" && len(tokens) < mostTokens {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError:
			return nil
		case r == '-' && len(s) > 1 && s[1] >= '0' && s[1] <= '9':
			return nil
		case isTimes(r):
			times = times || strings.ContainsRune("·⋅*×•∙‧", r)
			s = s[size:]
			continue
		case r == '/' || r == '(':
			tokens = append(tokens, token{sign: byte(r)})
			s = s[size:]
		case r == ')':
			t := token{sign: ')'}
			t.exp, s = exponent(s[size:])
			tokens = append(tokens, t)
		case r >= '0' && r <= '9':
			digits := s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
			tokens = append(tokens, token{sign: '1', text: digits})
			s = s[len(digits):]
		default:
			word := s[:wordLength(s)]
			if word == "" {
				return nil
			}
			t := token{sign: 'w', text: word, folded: fold(word), times: times}
			t.exp, s = exponent(s[len(word):])
			if s != "" && s[0] >= '0' && s[0] <= '9' { // m10 is not m·10
				return nil
			}
			tokens = append(tokens, t)
		}
		times = false
	}
	if s != "" {
		return nil
	}
	return tokens
}

// isTimes tells what may stand between factors. A hyphen before a digit is no
// such sign, but the minus of an exponent.
func isTimes(r rune) bool {
	switch r {
	case '·', '⋅', '*', '×', '.', '-', '•', '∙', '‧', '・':
		return true
	}
	return unicode.IsSpace(r)
}

func wordLength(s string) int {
	for i, r := range s {
		if isTimes(r) || strings.ContainsRune("/()^{}[],;:=+<>0123456789", r) || r == utf8.RuneError {
			return i
		}
	}
	return len(s)
}

// exponent cuts the exponent off the front of a text: 2, ^2, -1, ^-1, ^(-1) or
// ^{-1}. One that is no number of one digit is left for lex to stumble over.
func exponent(s string) (exp int, rest string) {
	t, raised := strings.CutPrefix(s, "^")
	closing := ""
	if raised && strings.HasPrefix(t, "(") {
		t, closing = t[1:], ")"
	} else if raised && strings.HasPrefix(t, "{") {
		t, closing = t[1:], "}"
	}
	t, negative := strings.CutPrefix(t, "-")
	if !negative {
		t = strings.TrimPrefix(t, "+")
	}
	if t == "" || t[0] < '1' || t[0] > '9' || len(t) > 1 && t[1] >= '0' && t[1] <= '9' {
		return 0, s
	}
	exp = int(t[0] - '0')
	if negative {
		exp = -exp
	}
	t, closed := strings.CutPrefix(t[1:], closing)
	if !closed {
		return 0, s
	}
	return exp, t
}
