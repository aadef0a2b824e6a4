package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/markup"
)

// isMaths tells if a text has a sign of mathematics that a plain keyboard has
// not, or writes in more ways than one.
func isMaths(s string) bool {
	for _, r := range s {
		if r == '^' || r == '\\' || r >= 0x80 && mathName(r) != "" || isRaised(r) || isLowered(r) {
			return true
		}
	}
	return strings.Contains(s, "sqrt") || strings.Contains(s, "(")
}

// mathsOf is the one form of mathematics, however it is written: in plain
// characters without blanks, each sign by its name or by those of a keyboard.
// It is for comparing alone. √2 and sqrt(2) are one, and so are π r² and pi*r^2,
// x ≤ y and x <= y; 2 3 is not 23.
func mathsOf(s string) string {
	if hasCommand(s) || strings.HasPrefix(s, "$") {
		s = markup.Line(strings.Trim(s, "$ "))
	}
	tokens := mathTokens(strings.ToLower(strings.TrimRight(s, ". \t\n\u00a0")))
	var b strings.Builder
	for i, t := range tokens {
		switch {
		case t == "*" && !(i > 0 && i+1 < len(tokens) && endsInDigit(tokens[i-1]) && isDigit(tokens[i+1][0])):
			if i == 0 || i+1 == len(tokens) || !isFactorEnd(tokens[i-1]) || !isFactorStart(tokens[i+1]) {
				b.WriteString(t) // no product
			}
			continue
		case b.Len() > 0 && i > 0 && endsInDigit(tokens[i-1]) && isDigit(t[0]):
			b.WriteByte(' ')
		}
		b.WriteString(t)
	}
	return bareArguments(b.String())
}

// hasCommand tells if a text has a command of TeX: a backslash before a letter.
func hasCommand(s string) bool {
	i := strings.IndexByte(s, '\\')
	return i >= 0 && i+1 < len(s) && (s[i+1] >= 'a' && s[i+1] <= 'z' || s[i+1] >= 'A' && s[i+1] <= 'Z')
}

func isFactorEnd(s string) bool {
	last := s[len(s)-1]
	return isDigit(last) || last >= 'a' && last <= 'z' || last == ')' || last >= utf8.RuneSelf
}

func isFactorStart(s string) bool {
	return isDigit(s[0]) || s[0] >= 'a' && s[0] <= 'z' || s[0] == '(' || s[0] >= utf8.RuneSelf
}

func endsInDigit(s string) bool { return isDigit(s[len(s)-1]) }

// mathTokens cuts mathematics into words, numbers and signs, each in its one
// form.
func mathTokens(s string) []string {
	var tokens []string
	runes := []rune(s)
	for i := 0; i < len(runes); {
		r := runes[i]
		j := i + 1
		switch {
		case unicode.IsSpace(r) || r == '_':
		case isRaised(r):
			for j < len(runes) && isRaised(runes[j]) {
				j++
			}
			tokens = append(tokens, "^", plainScript(runes[i:j]))
		case isLowered(r):
			for j < len(runes) && isLowered(runes[j]) {
				j++
			}
			tokens = append(tokens, plainScript(runes[i:j]))
		case r < 0x80 && unicode.IsLetter(r):
			for j < len(runes) && runes[j] < 0x80 && unicode.IsLetter(runes[j]) {
				j++
			}
			tokens = append(tokens, mathWord(string(runes[i:j])))
		case r >= '0' && r <= '9':
			for j < len(runes) && (runes[j] >= '0' && runes[j] <= '9' || (runes[j] == '.' || runes[j] == ',') && j+1 < len(runes) && runes[j+1] >= '0' && runes[j+1] <= '9') {
				j++
			}
			tokens = append(tokens, string(runes[i:j]))
		default:
			token, n := mathSign(runes[i:])
			j = i + n
			tokens = append(tokens, token)
		}
		i = j
	}
	return tokens
}

// bareArguments takes brackets off a single number, letter or word behind a
// root, a power, a stroke or the name of a function, and before a stroke:
// sqrt(2), x^{10}, 1/(2), ln(x), (dy)/(dx).
func bareArguments(s string) string {
	if !strings.ContainsAny(s, "({") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '(' || s[i] == '{' {
			closing := map[byte]byte{'(': ')', '{': '}'}[s[i]]
			end := strings.IndexByte(s[i+1:], closing)
			before := b.String()
			takes := takesArgument(before) || end > 0 && strings.HasPrefix(s[i+2+end:], "/") && (before == "" || strings.ContainsAny(before[len(before)-1:], "+-*/=<>("))
			if end > 0 && takes && isOperand(s[i+1:i+1+end]) {
				b.WriteString(s[i+1 : i+1+end])
				i += end + 1
				continue
			}
			if s[i] == '{' && takes && end > 0 { // braces only group
				s = s[:i] + "(" + s[i+1:i+1+end] + ")" + s[i+2+end:]
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// takesArgument tells if what follows is the argument of a root, a power, a
// stroke or a function.
func takesArgument(before string) bool {
	for _, end := range []string{"sqrt", "^", "/", "sin", "cos", "tan", "cot", "log", "ln", "lg", "exp", "lim", "max", "min", "det", "arcsin", "arccos", "arctan"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// isOperand tells one number, letter, name of a letter, or differential, which
// may have a minus. Other letters are a product: sqrt(xy) is not sqrt(x)y.
func isOperand(s string) bool {
	s = strings.TrimPrefix(s, "-")
	digits := strings.Trim(s, "0123456789.") == ""
	one := isLetters(s) && (utf8.RuneCountInString(s) == 1 || len(s) == 2 && s[0] == 'd' || s == "infinity" || slices.Contains(greekNames[:], s))
	return s != "" && (digits || one)
}
