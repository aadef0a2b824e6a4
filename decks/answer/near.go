package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/script"
)

// nearText compares word by word, and forgives slips.
func nearText(c *comparison, r *reading) (bool, Reason) {
	c.right = r
	if r.wordsOf(c.key.folder); r.dateLike {
		return false, Reason{}
	}
	ok, reason := c.nearly(r)
	if !ok {
		return false, reason
	}
	article, agree := c.key.folder.articlesAgree(r.folded, c.typed.folded)
	if !agree || reason.Kind == AsTyped {
		reason = article
	}
	return agree, reason
}

// nearly is nearText but for articles.
func (c *comparison) nearly(r *reading) (bool, Reason) {
	right, typed := r.wordsOf(c.key.folder), c.typed.wordsOf(c.key.folder)
	if reason, ok := c.negated(right, typed, r); ok {
		return false, reason
	}
	if scriptsOf(r.folded.Text)&(han|kana) != 0 {
		if ok, reason := c.nearHan(r); ok || reason.Kind != AsTyped {
			return ok, reason
		}
	}
	ok, reason := c.nearWords(right, typed, r)
	if ok || reason.Kind.refuses() {
		return ok, reason
	}
	if len(right) == 1 && len(typed) == 1 && !right[0].loose && !typed[0].loose {
		return false, reason
	}
	if respelled, how := c.isRespelled(r); respelled {
		return true, how
	}
	for _, loosened := range looser {
		if loose, kind := loosened(c, r); loose {
			return true, Reason{Kind: kind, Given: c.typed.text, Want: r.text}
		}
	}
	return false, reason
}

// mayLoosen tells if a word by itself may be written in more than one way, as
// most may not: German ones, and those with signs or letters that are no Latin.
func mayLoosen(word string) bool {
	return strings.ContainsAny(word, "-+'&’") || strings.Contains(word, "ph") || strings.Contains(word, "gh") || word == "cannot" || scriptsOf(word)&^(cyrillic|greek) != 0
}

// negated tells if what was typed has a negation more or less than what is
// right. It says so only where the rest is the same.
func (c *comparison) negated(right, typed []word, r *reading) (Reason, bool) {
	isNot := func(w word) bool { return w.not }
	if !slices.ContainsFunc(right, isNot) && !slices.ContainsFunc(typed, isNot) {
		return Reason{}, false
	}
	rest, not := withoutNegation(right)
	typedRest, typedNot := withoutNegation(typed)
	if len(not) == len(typedNot) {
		return Reason{}, false
	}
	if ok, _ := c.nearWords(rest, typedRest, r); !ok || len(rest) == 0 {
		return Reason{Kind: None}, true
	}
	return Reason{Kind: Negated, Given: strings.Join(append(not, typedNot...), " ")}, true
}

func withoutNegation(words []word) (rest []word, negations []string) {
	for _, w := range words {
		if w.not {
			negations = append(negations, w.text)
		} else {
			rest = append(rest, w)
		}
	}
	return rest, negations
}

// nearWords compares word for word. Its reason is that of the last word that is
// not as it should be, or of the first that cannot be forgiven.
func (c *comparison) nearWords(right, typed []word, r *reading) (bool, Reason) {
	if len(right) != len(typed) {
		return false, Reason{}
	}
	result := Reason{}
	c.right = r
	for i := range right {
		c.at = i
		reason := c.nearWord(&right[i], &typed[i])
		if !reason.Kind.forgives() && reason.Kind != AsTyped {
			return false, reason
		}
		if reason.Kind != AsTyped {
			result = reason
		}
	}
	return true, result
}

// isName tells if field n of a text, or else the last, begins with a capital.
func isName(fields []string, n int) bool {
	if n >= len(fields) {
		n = len(fields) - 1
	}
	if n < 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(fields[n], outer+"("))
	return unicode.IsUpper(r)
}

func hasHan(s string) bool { return scriptsOf(s)&han != 0 }

func isKana(s string) bool { return scriptsOf(s)&kana != 0 }

// nearHan forgives one sign of a Chinese or Japanese answer.
func (c *comparison) nearHan(r *reading) (bool, Reason) {
	if scriptsOf(r.folded.Text)&(han|kana) == 0 {
		return false, Reason{}
	}
	a, b := r.folded.Text, c.typed.folded.Text
	reason := Reason{Kind: Slip, Given: c.typed.text, Want: r.text}
	switch {
	case script.KanaDiffer(a, b):
		reason.Kind = OtherKana
		return false, reason
	case !script.HanSlip(a, b):
		return false, Reason{}
	case c.elsewhere(b, false):
		reason.Kind = InDeck
		return false, reason
	}
	return true, reason
}
