package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/lexicon"
)

// mostBrackets is how many pairs of brackets in one text may be left out.
const mostBrackets = 3

// A bracket is a pair of round brackets within a text, in bytes: what stands
// before, within and behind it.
type bracket struct{ start, end int }

// optional lists what a text is without the brackets that may be left out: with
// what they hold, and without it. "(to) run" is "to run" and "run", "colo(u)r"
// is "colour" and "color". Brackets of formulas and functions stay.
func optional(text string) []string {
	list := []string{text}
	if len(text) > 1000 || !strings.ContainsAny(text, "(（") {
		return nil
	}
	text = strings.NewReplacer("（", "(", "）", ")").Replace(text)
	list[0] = text
	for range mostBrackets {
		var next []string
		for _, t := range list {
			b, ok := optionalBracket(t)
			if !ok {
				next = append(next, t)
				continue
			}
			next = append(next, t[:b.start]+t[b.start+1:b.end-1]+t[b.end:], squeeze(t[:b.start]+t[b.end:]))
		}
		list = next
	}
	return slices.DeleteFunc(list, func(s string) bool { return s == text })
}

// bracketedArticle is the article that stands by itself in brackets, or "".
func (f Folder) bracketedArticle(text string) string {
	_, rest, _ := strings.Cut(text, "(")
	inner, _, closed := strings.Cut(rest, ")")
	if inner = f.lower(strings.TrimSpace(inner)); closed && slices.Contains(f.articles, inner) {
		return inner
	}
	return ""
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// optionalBracket finds the first pair of brackets that may be left out.
func optionalBracket(text string) (bracket, bool) {
	for from := 0; ; {
		open := strings.IndexByte(text[from:], '(')
		if open < 0 {
			return bracket{}, false
		}
		open += from
		end := strings.IndexAny(text[open+1:], "()")
		if end < 0 {
			return bracket{}, false
		}
		end += open + 1
		if text[end] == ')' {
			b := bracket{open, end + 1}
			if mayGo(text, b) {
				return b, true
			}
		}
		from = end
		if text[end] == ')' {
			from++
		}
	}
}

// mayGo tells if what stands in brackets may be left out.
func mayGo(text string, b bracket) bool {
	before, inner, after := text[:b.start], text[b.start+1:b.end-1], text[b.end:]
	rest := strings.TrimSpace(before + after)
	if strings.TrimSpace(inner) == "" || !strings.ContainsFunc(rest, isLetterOrDigit) || isFormula(text) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	left := before != "" && !unicode.IsSpace(last)
	right := after != "" && (unicode.IsLetter(first) || unicode.IsDigit(first))
	switch {
	case !left && !right: // it stands alone
		return isGloss(inner) && !isFunction(before+after, inner)
	case left && right && inner == "-":
		return unicode.IsLetter(last) && unicode.IsLetter(first)
	case left && right:
		return isLetters(inner) && unicode.IsLetter(last) && unicode.IsLetter(first) && lettersBefore(before) >= 2 && !strings.ContainsFunc(text, isMathSign)
	case right: // (un)happy
		return isLetters(inner) && (lettersAfter(after) >= 2 || scriptsOf(after)&(han|kana) != 0)
	}
	whole := lettersOf(before[len(before)-lettersLen(before):]) + inner
	if isFunctionName(before) {
		return false
	}
	return scriptsOf(string(last))&(han|kana) != 0 || lettersBefore(before) >= 3 && (isEnding(inner) || lexicon.IsWord(strings.ToLower(whole)))
}

// isGloss tells words, with or without figures, or a year, from a formula.
func isGloss(s string) bool {
	year := len(s) >= 3 && len(s) <= 4 && isDigits(s)
	return (year || strings.ContainsFunc(s, unicode.IsLetter)) && !strings.ContainsFunc(s, isMathSign)
}

func isMathSign(r rune) bool { return strings.ContainsRune("=+*^<>|\\{}[]_√≤≥±×", r) }

// isFunction tells if the bracket may be that of a function of one letter: f (x),
// P (A or B); but K (potassium) is none.
func isFunction(rest, inner string) bool {
	rest = strings.TrimSpace(rest)
	short := func(word string) bool { return utf8.RuneCountInString(word) < 3 }
	return utf8.RuneCountInString(rest) == 1 && scriptsOf(rest) == 0 && slices.ContainsFunc(strings.Fields(inner), short)
}

func isLetters(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// lettersBefore is how many letters stand at the end of a text.
func lettersBefore(s string) int {
	return utf8.RuneCountInString(s) - utf8.RuneCountInString(strings.TrimRightFunc(s, unicode.IsLetter))
}

// lettersLen is how many bytes the letters at the end of a text take.
func lettersLen(s string) int { return len(s) - len(strings.TrimRightFunc(s, unicode.IsLetter)) }

func lettersAfter(s string) int {
	return utf8.RuneCountInString(s) - utf8.RuneCountInString(strings.TrimLeftFunc(s, unicode.IsLetter))
}

// isFunctionName tells the names that code and mathematics call functions by: the
// bracket of len(s) is no ending.
func isFunctionName(s string) bool {
	switch s {
	case "len", "print", "exp", "log", "foo", "bar", "abs", "max", "min", "sum", "int", "str", "list", "set", "map", "open", "type", "sqrt", "rand", "main", "input", "float", "range", "next":
		return true
	}
	return false
}

// isEnding tells endings that are put in brackets behind a word: of the plural,
// of a gender.
func isEnding(s string) bool {
	return slices.Contains(strings.Fields("s es e en n er r nen in innen a as os o i le lar ler ne se si"), s)
}
