package feedback

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/answer"
	"quiz/decks/lang"
	"quiz/quiz/terminal/text"
)

// A written is a typed text beside the right one, each on a line of its own, as
// they were written. Article is how many bytes of each are a leading article that
// does not count.
type written struct {
	given, right string
	article      [2]int
}

// asWritten sets two texts of a language side by side. Articles count where they
// are the reason.
func asWritten(given, right, language string, why answer.ReasonKind) written {
	w := written{given: norm.NFC.String(text.VisibleLine(given)), right: norm.NFC.String(text.VisibleLine(right))}
	if why != answer.Article && why != answer.OtherCase {
		w.article = [2]int{articleOf(w.given, language), articleOf(w.right, language)}
	}
	if n := max(w.article[0], w.article[1]); w.article[0] != w.article[1] && n <= min(len(w.given), len(w.right)) && strings.EqualFold(w.given[:n], w.right[:n]) {
		w.article = [2]int{} // it is an article in one alone, such as A of A minor
	}
	return w
}

// apart is both texts with the letters set apart in which they differ.
func (w written) apart() (given, right text.Line) {
	given, right = difference(w.given[w.article[0]:], w.right[w.article[1]:])
	return behindArticle(w.given[:w.article[0]], given), behindArticle(w.right[:w.article[1]], right)
}

func behindArticle(article string, parts text.Line) text.Line {
	if article == "" {
		return parts
	}
	return slices.Concat(text.Line{{Text: article}}, parts)
}

// longestPhrase is how long a text may be to be looked at for an article, in bytes.
const longestPhrase = 1000

// articleOf is how many bytes the leading article takes with the blank behind it,
// if it does not count.
func articleOf(text, language string) int {
	if len(text) > longestPhrase {
		return 0
	}
	f := answer.NewFolder(language)
	for _, article := range lang.Articles(lang.Base(language)) {
		if !strings.HasSuffix(article, "'") {
			article += " "
		}
		for _, a := range []string{article, strings.ReplaceAll(article, "'", "’")} {
			if n := len(a); len(text) > n && strings.EqualFold(text[:n], a) && f.Fold(text).Text == f.Fold(text[n:]).Text {
				return n
			}
		}
	}
	return 0
}

// paired parts a piece into letters of which one is written for the other, and
// what is left.
func paired(p piece) (list []piece) {
	for len(p.given) > 0 && len(p.right) > 0 {
		n, m := counterparts(p.given, p.right)
		if n == 0 || n == len(p.given) && m == len(p.right) {
			break
		}
		list = append(list, piece{given: p.given[:n], right: p.right[:m]})
		p.given, p.right = p.given[n:], p.right[m:]
		same, _ := ends(p.given, p.right)
		p.given, p.right = p.given[same:], p.right[same:]
	}
	if len(p.given)+len(p.right) > 0 {
		list = append(list, p)
	}
	return list
}

// counterparts is how many letters at the beginning of either text are written for
// each other: one for the same with another mark, two for one that is written with
// two; none where they have nothing to do with each other.
func counterparts(x, y []string) (n, m int) {
	switch {
	case len(x) > 1 && inTwo(y[0]) != "" && inTwo(y[0]) == strings.ToLower(x[0]+x[1]):
		return 2, 1
	case len(y) > 1 && inTwo(x[0]) != "" && inTwo(x[0]) == strings.ToLower(y[0]+y[1]):
		return 1, 2
	case unmarked(x[0]) == unmarked(y[0]):
		return 1, 1
	}
	return 0, 0
}

// unmarked is a letter without its marks, in small letters.
func unmarked(letter string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(letter)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// inTwo is a letter as it is written in two.
func inTwo(letter string) string {
	switch strings.ToLower(letter) {
	case "ß":
		return "ss"
	case "ä", "æ":
		return "ae"
	case "ö", "œ", "ø":
		return "oe"
	case "ü":
		return "ue"
	case "å":
		return "aa"
	case "þ":
		return "th"
	}
	return ""
}
