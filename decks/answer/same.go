package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/script"
	"quiz/decks/lang"
)

// sameText compares texts as they are folded. Articles that tell a gender, and
// signs and capitals that are all that differs, still count.
func sameText(c *comparison, r *reading) (bool, Reason) {
	a, b := r.folded, c.typed.folded
	if a.Text != b.Text && a.whole != b.whole {
		return false, Reason{}
	}
	if !sameSigns(r.tidy, c.typed.tidy) {
		return false, Reason{Kind: OtherSign, Given: c.typed.typed, Want: r.text}
	}
	if otherFormula(r.tidy, c.typed.tidy, c.key.folder) {
		return false, Reason{Kind: OtherFormula, Given: c.typed.typed, Want: r.text}
	}
	if hebrewDiffers(r.tidy, c.typed.tidy) {
		return false, Reason{Kind: OtherMark, Given: c.typed.typed, Want: r.text}
	}
	reason, ok := c.key.folder.articlesAgree(a, b)
	return ok, reason
}

// articlesAgree compares the articles of two answers that are otherwise the same.
// One may be left out. Where both have one, it must be of the same gender; the
// other one of that gender, and in languages without genders any, will do.
func (f Folder) articlesAgree(right, typed Folded) (Reason, bool) {
	if right.article == "" || typed.article == "" || right.article == typed.article {
		return Reason{}, true
	}
	want, got := lang.GenderOf(f.base, right.article), lang.GenderOf(f.base, typed.article)
	switch {
	case want == got || want == 0 || got == 0:
		return Reason{}, true
	case want&got == 0:
		return Reason{Kind: Article, Given: typed.article, Want: right.article}, false
	}
	return Reason{Kind: OtherCase, Given: typed.article, Want: right.article}, true
}

// sameSigns tells if two texts that fold to the same have no signs at their
// ends that differ and count: one kind of quotes for another, a dot before a
// name (.gitignore), a sign before a word of code (!important, :q), the sign of
// a factorial.
func sameSigns(right, typed string) bool {
	right, typed = strings.TrimSpace(right), strings.TrimSpace(typed)
	if dots := dotsOf(right); len(dots) > 0 && !slices.Equal(dots, dotsOf(typed)) {
		return false
	}
	right, typed = withoutStop(right), withoutStop(typed)
	if q, p := quoteAround(right), quoteAround(typed); q != 0 && p != 0 && q != p {
		return false
	}
	if n := len(right); n > 1 && len(typed) == n && isDigit(right[n-2]) && strings.ContainsRune(`'"`, rune(right[n-1])) && strings.ContainsRune(`'"`, rune(typed[n-1])) && right[n-1] != typed[n-1] {
		return false // feet and inches
	}
	return (sigil(right) == sigil(typed) || isCapitalDot(right)) && isFactorial(right) == isFactorial(typed) && primes(right) == primes(typed)
}

// withoutStop takes the full stop off a sentence.
func withoutStop(s string) string {
	if bare := strings.TrimRightFunc(s, func(r rune) bool { return r == '.' || unicode.IsSpace(r) }); bare != "" {
		return bare
	}
	return s
}

// primes are the strokes behind a single letter, as in y″.
func primes(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	rest := strings.TrimRight(s[n:], ".")
	if !unicode.IsLetter(r) || strings.Trim(rest, `'"`) != "" {
		return ""
	}
	return strings.ReplaceAll(rest, `"`, "''")
}

// dotsOf are the dots by themselves and before a stroke, as in paths: ".." and
// "./run". One at the end of a text may end a sentence.
func dotsOf(s string) []string {
	var list []string
	for _, field := range strings.Fields(s) {
		rest := strings.TrimLeft(field, ".")
		if dots := field[:len(field)-len(rest)]; dots == ".." && rest == "" || dots != "" && strings.HasPrefix(rest, "/") {
			list = append(list, dots)
		}
	}
	return list
}

// quoteAround is the quote that a text stands in, or 0.
func quoteAround(s string) byte {
	if len(s) > 2 && s[0] == s[len(s)-1] && (s[0] == '\'' || s[0] == '"') {
		return s[0]
	}
	return 0
}

// isCapitalDot tells a name in capitals behind a dot, as in .NET, which is often
// left out.
func isCapitalDot(s string) bool {
	return len(s) > 1 && s[0] == '.' && s[1] >= 'A' && s[1] <= 'Z'
}

// sigil is the sign right before a word that belongs to it, or 0.
func sigil(s string) byte {
	if len(s) < 2 || !strings.ContainsRune(".!:", rune(s[0])) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[1:])
	if !unicode.IsLetter(r) {
		return 0
	}
	return s[0]
}

// isFactorial tells n! and 5! from an exclamation.
func isFactorial(s string) bool {
	s = strings.TrimRight(s, ".")
	if len(s) < 2 || s[len(s)-1] != '!' {
		return false
	}
	before := s[len(s)-2]
	return isDigit(before) || before == ')' || len(s) == 2 && before >= 'a' && before <= 'z'
}

func hebrewDiffers(right, typed string) bool {
	return scriptsOf(right)&scriptsOf(typed)&hebrew != 0 && script.HebrewDiffer(right, typed)
}

// isTwoNames tells if a text is two words that begin with capitals.
func isTwoNames(s string) bool {
	words := strings.Fields(s)
	return len(words) == 2 && !slices.ContainsFunc(words, func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(r)
	})
}
