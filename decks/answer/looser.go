package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/script"
)

// looser are ways in which two texts may differ and be nearly the same, beside
// slips within words. Each is tried alone.
var looser = []func(c *comparison, r *reading) (bool, ReasonKind){hyphened, withoutApostrophes, withoutSmallWords, expanded, withoutTitles, chord, turnedRound, looseArabic, abbreviated, soundsAlike}

// hyphened forgives a hyphen for a space or nothing, and the other way round.
func hyphened(c *comparison, r *reading) (bool, ReasonKind) {
	if !strings.Contains(r.folded.Text, "-") && !strings.Contains(c.typed.folded.Text, "-") {
		return false, None
	}
	f := c.key.folder
	right, typed := unhyphened(r.folded.Words), unhyphened(c.typed.folded.Words)
	if f.joined(right) == f.joined(typed) {
		return true, Hyphen
	}
	ok, _ := c.nearWords(f.ready(right), f.ready(typed), r)
	return ok, Hyphen
}

// unhyphened cuts words at their hyphens, for Guinea Bissau is near enough to
// Guinea-Bissau. A hyphen that may be a minus, as in 1-2, -5 and n-1, stays.
func unhyphened(words []string) []string {
	var list []string
	for _, word := range words {
		pieces := strings.Split(word, "-")
		from := 0
		for i := 1; i < len(pieces); i++ {
			if joins(pieces[i-1], pieces[i]) {
				list, from = append(list, strings.Join(pieces[from:i], "-")), i
			}
		}
		list = append(list, strings.Join(pieces[from:], "-"))
	}
	return list
}

// joins tells if a hyphen between two texts joins them to one word.
func joins(before, after string) bool {
	if before == "" || after == "" || isDigit(before[len(before)-1]) && isDigit(after[0]) {
		return false
	}
	signs := before + after
	odd := strings.ContainsFunc(signs, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	return !odd && utf8.RuneCountInString(signs) > 2
}

// withoutApostrophes forgives an apostrophe that is left out or put in, where
// that makes no other word by itself (its, it's).
func withoutApostrophes(c *comparison, r *reading) (bool, ReasonKind) {
	if !strings.Contains(r.folded.Text, "'") && !strings.Contains(c.typed.folded.Text, "'") {
		return false, None
	}
	right, typed := withoutInnerApostrophes(r.folded.Words), withoutInnerApostrophes(c.typed.folded.Words)
	if len(right) == 1 && slices.Contains(contracted, right[0]) {
		return false, None
	}
	f := c.key.folder
	if f.joined(right) == f.joined(typed) {
		return true, Little
	}
	ok, _ := c.nearWords(f.ready(right), f.ready(typed), r)
	return ok, Little
}

// withoutInnerApostrophes takes out apostrophes between letters, and that behind
// a plural. The strokes of f'(x) are none.
func withoutInnerApostrophes(words []string) []string {
	list := make([]string, len(words))
	for i, w := range words {
		runes := []rune(w)
		var b strings.Builder
		for j, r := range runes {
			within := j > 0 && unicode.IsLetter(runes[j-1]) && (j+1 < len(runes) && unicode.IsLetter(runes[j+1]) || j+1 == len(runes) && runes[j-1] == 's')
			if r != '\'' || !within {
				b.WriteRune(r)
			}
		}
		list[i] = b.String()
	}
	return list
}

// contracted are English words that an apostrophe makes other words of.
var contracted = []string{"its", "were", "well", "hell", "shell", "ill", "id", "shed", "wed", "lets", "cant", "wont", "whos", "theyre", "youre"}

// withoutSmallWords forgives in English an article within the answer, and the
// "to" of a verb before it.
func withoutSmallWords(c *comparison, r *reading) (bool, ReasonKind) {
	f := c.key.folder
	if f.base != "" && f.base != "en" {
		return false, None
	}
	right, typed := f.withoutSmall(r.folded.Words), f.withoutSmall(c.typed.folded.Words)
	if len(right) == len(r.folded.Words) && len(typed) == len(c.typed.folded.Words) || len(right) == 0 {
		return false, None
	}
	if f.joined(right) == f.joined(typed) {
		return true, Little
	}
	ok, _ := c.nearWords(f.ready(right), f.ready(typed), r)
	return ok, Little
}

func (f Folder) withoutSmall(words []string) []string {
	list := make([]string, 0, len(words))
	for i, w := range words {
		last := i == len(words)-1
		if !last && (slices.Contains(f.articles, w) && isArticle(w, words[i+1:]) || i == 0 && w == "to") {
			continue
		}
		list = append(list, w)
	}
	return list
}

// expanded takes an English contraction for its words: isn't is is not.
func expanded(c *comparison, r *reading) (bool, ReasonKind) {
	if !c.english() {
		return false, None
	}
	right, changed := inFull(r.folded.Words)
	typed, also := inFull(c.typed.folded.Words)
	return (changed || also) && c.key.folder.joined(right) == c.key.folder.joined(typed), Little
}

// inFull writes contractions in full.
func inFull(words []string) (list []string, changed bool) {
	for _, w := range words {
		long := w
		switch w {
		case "can't", "cannot":
			long = "can not"
		case "won't":
			long = "will not"
		case "shan't":
			long = "shall not"
		default:
			for _, end := range [][2]string{{"n't", " not"}, {"'re", " are"}, {"'ve", " have"}, {"'ll", " will"}, {"'m", " am"}} {
				if stem, found := strings.CutSuffix(w, end[0]); found && stem != "" {
					long = stem + end[1]
				}
			}
		}
		changed = changed || long != w
		list = append(list, strings.Fields(long)...)
	}
	return list, changed
}

// chord forgives the sign between the keys of a chord: Ctrl-C for Ctrl+C.
func chord(c *comparison, r *reading) (bool, ReasonKind) {
	a, b := keysOf(r.folded.Text), keysOf(c.typed.folded.Text)
	return a != "" && a == b, Hyphen
}

func keysOf(s string) string {
	i := strings.IndexAny(s, "+-")
	if i < 0 || !slices.Contains(modifiers, s[:i]) {
		return ""
	}
	return strings.ReplaceAll(s, "-", "+")
}

var modifiers = []string{"ctrl", "control", "strg", "alt", "altgr", "shift", "cmd", "command", "super", "win", "meta", "option", "opt", "fn"}

// looseArabic forgives what Arabic keyboards make hard: the seats of hamza, and
// the article.
func looseArabic(c *comparison, r *reading) (bool, ReasonKind) {
	return isArabicLoose(r.folded.Text, c.typed.folded.Text), Marks
}

func isArabicLoose(a, b string) bool {
	if scriptsOf(a)&scriptsOf(b)&arabic == 0 {
		return false
	}
	a, b = script.ArabicLoose(a), script.ArabicLoose(b)
	return a == b && a != ""
}

// soundsAlike takes in German the spellings that both stand in dictionaries:
// Delphin and Delfin.
func soundsAlike(c *comparison, r *reading) (bool, ReasonKind) {
	if c.key.folder.base != "de" {
		return false, None
	}
	same := func(s string) string { return strings.ReplaceAll(strings.ReplaceAll(s, "ph", "f"), "gh", "g") }
	a, b := r.folded.Text, c.typed.folded.Text
	return a != b && same(a) == same(b), Slip
}
