package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/lexicon"
	"quiz/decks/edit"
)

// mostReadings is how many ways one form is read in at the most.
const mostReadings = 32

// readingsOf lists the ways in which the author's text may be typed: the text
// itself first, then each alternative, and each without what stands in brackets
// that may be left out.
func readingsOf(text, apart, base string) []string {
	list := append([]string{text}, alternatives(text, apart, base)...)
	for _, part := range list {
		list = append(list, optional(part)...)
		if len(list) > mostReadings {
			break
		}
	}
	if list = uniq(list); len(list) == 0 {
		return []string{""}
	}
	return list[:min(len(list), mostReadings)]
}

func uniq(list []string) []string {
	var kept []string
	for _, s := range list {
		if s = strings.TrimSpace(s); s != "" && !slices.Contains(kept, s) {
			kept = append(kept, s)
		}
	}
	return kept
}

// alternatives are the parts of an answer each of which is right: those between
// the signs that the author says part them; and, without that, where a slash or
// semicolon cannot be misread.
func alternatives(text, apart, base string) []string {
	if len(text) > 1000 {
		return nil
	}
	if apart != "" {
		if parts := cutOutside(text, apart); len(parts) > 1 {
			return parts
		}
	}
	for _, sign := range []string{";", "/"} {
		parts := cutOutside(text, sign)
		if len(parts) < 2 || len(parts) > 8 || slices.ContainsFunc(parts, func(p string) bool { return !isWordy(p) }) {
			continue
		}
		spaced := sign == "/" && strings.Count(text, " / ") == len(parts)-1
		if spaced || allAlike(parts, base) {
			return withCommon(parts, sign)
		}
	}
	return nil
}

// cutOutside cuts a text at any of the signs that stand outside brackets.
func cutOutside(text, signs string) []string {
	var parts []string
	depth, from := 0, 0
	for i, r := range text {
		switch {
		case strings.ContainsRune("([{", r):
			depth++
		case strings.ContainsRune(")]}", r):
			depth = max(0, depth-1)
		case depth == 0 && strings.ContainsRune(signs, r):
			parts = append(parts, strings.TrimSpace(text[from:i]))
			from = i + utf8.RuneLen(r)
		}
	}
	parts = append(parts, strings.TrimSpace(text[from:]))
	return slices.DeleteFunc(parts, func(p string) bool { return p == "" })
}

// isWordy tells a part that is words alone: no figures, and no units such as
// the two of km/h.
func isWordy(s string) bool {
	odd := strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsSpace(r) && !strings.ContainsRune("-'’.()", r)
	})
	return !odd && utf8.RuneCountInString(s) > 1
}

// allAlike tells if all parts are forms of one word: colour; color, actor/actress,
// he/she.
func allAlike(parts []string, base string) bool {
	for _, p := range parts[1:] {
		if !alike(strings.ToLower(lastWord(parts[0])), strings.ToLower(firstWord(p)), base) {
			return false
		}
	}
	return true
}

func firstWord(s string) string { return strings.Fields(s)[0] }

func lastWord(s string) string {
	words := strings.Fields(s)
	return words[len(words)-1]
}

func alike(a, b, base string) bool {
	if arePronouns(a, b, base) || (base == "en" || base == "") && lexicon.SameSpelling(a, b) {
		return true
	}
	x, y := []rune(a), []rune(b)
	common := 0
	for common < min(len(x), len(y)) && x[common] == y[common] {
		common++
	}
	if len(x) == len(y) && common < len(x)-2 && edit.Distance(x, y, 1) > 1 {
		return false
	}
	if _, contrast := lexicon.Contrast(base, a, b); contrast && common < 3 {
		return false
	}
	return common >= 3 && common*2 >= min(len(x), len(y)) || common >= 2 && edit.Distance(x, y, 1) <= 1
}

// arePronouns tells pronouns and articles that differ in gender alone.
func arePronouns(a, b, base string) bool {
	if base == "" {
		base = "en"
	}
	for group := range strings.SplitSeq(pronouns[base], ";") {
		words := strings.Fields(group)
		if slices.Contains(words, a) && slices.Contains(words, b) {
			return true
		}
	}
	return false
}

var pronouns = map[string]string{
	"en": "he she it they; him her it them; his her hers its their; himself herself itself themselves; man woman; boy girl",
	"de": "er sie es; ihn sie es; ihm ihr; sein ihr; seine ihre; der die das; ein eine; dieser diese dieses; kein keine",
	"fr": "il elle on; ils elles; lui elle; le la; un une; ce cette cet; mon ma; son sa; beau belle",
	"es": "él ella ello usted; ellos ellas ustedes; el la; un una; los las; nosotros nosotras; este esta",
	"it": "lui lei egli ella; il la lo; un una; loro essi esse",
	"pt": "ele ela; eles elas; o a; um uma; os as",
	"nl": "hij zij ze het; zijn haar; de het; hem haar",
	"ru": "он она оно; они; его её",
	"sv": "han hon den det; hans hennes; en ett",
	"pl": "on ona ono; oni one",
}

// withCommon gives each part the words around that belong to all: "big/large
// house" is big house and large house.
func withCommon(parts []string, sign string) []string {
	if sign != "/" || len(parts) != 2 {
		return parts
	}
	before, after := strings.Fields(parts[0]), strings.Fields(parts[1])
	if len(before) == 1 && len(after) == 1 {
		return parts
	}
	head := strings.Join(before[:len(before)-1], " ")
	tail := strings.Join(after[1:], " ")
	return []string{
		strings.TrimSpace(head + " " + before[len(before)-1] + " " + tail),
		strings.TrimSpace(head + " " + after[0] + " " + tail),
	}
}
