package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostItems is how many items a list within an answer may have to be compared
// in any order.
const mostItems = 12

// sameList takes a list within an answer in another order, and "&" for "and".
func sameList(c *comparison, r *reading) (bool, Reason) {
	f := c.key.folder
	if !mayList(r.folded) {
		return false, Reason{}
	}
	if a := r.ampersandsOf(f); a != "" && a == c.typed.ampersandsOf(f) {
		return true, Reason{}
	}
	return c.listed(r, func(right, typed *reading) bool {
		ok, _ := sameText(c.of(typed), right)
		return ok
	})
}

// nearList is as sameList, and forgives each item as it would be by itself.
func nearList(c *comparison, r *reading) (bool, Reason) {
	if !mayList(r.folded) {
		return false, Reason{}
	}
	ok, reason := c.listed(r, func(right, typed *reading) bool {
		inner := c.of(typed)
		ok, reason := sameText(inner, right)
		if !ok && !reason.Kind.refuses() {
			ok, _ = nearText(inner, right)
		}
		return ok
	})
	if ok {
		reason.Kind = Slip
	}
	return ok, reason
}

// mayList tells if a text may be a list, as one or two words are not, unless
// written without blanks or with the sign for "and".
func mayList(f Folded) bool {
	return len(f.Words) > 2 || strings.Contains(f.Text, "&") || scriptsOf(f.Text)&(han|kana|arabic) != 0
}

// of is the comparison of a part of what was typed.
func (c *comparison) of(part *reading) *comparison {
	return &comparison{key: c.key, typed: c.key.folder.attempt(part.text)}
}

// listed matches the items of a list with those that were typed, one to one.
func (c *comparison) listed(r *reading, same func(right, typed *reading) bool) (bool, Reason) {
	f := c.key.folder
	right := r.itemsOf(f)
	if len(right) < 2 || c.key.rules.Single {
		return false, Reason{}
	}
	texts, _ := cutList(f.base, c.typed.tidy)
	typed := f.items(texts)
	if len(typed) < 2 && !slices.ContainsFunc(right, func(item *reading) bool { return len(item.folded.Words) != 1 }) {
		typed = f.items(c.typed.folded.Words) // single words, without commas
	}
	if len(typed) != len(right) {
		return false, Reason{}
	}
	left := slices.Clone(typed)
	for _, item := range right {
		i := slices.IndexFunc(left, func(t *reading) bool { return same(item, t) })
		if i < 0 {
			return false, Reason{Kind: Missing, Given: c.typed.text, Want: item.text}
		}
		left = slices.Delete(left, i, i+1)
	}
	return true, Reason{Kind: ByOrder, Given: c.typed.text, Want: r.text}
}

// itemsOf are the items of a list within an answer: parted by commas, and the
// last by "and" or "or". Two things with a comma alone are none ("Lviv,
// Ukraine"), nor are figures, whose order says something.
func (r *reading) itemsOf(f Folder) []*reading {
	r.listOnce.Do(func() {
		if len(r.tidy) > 1000 {
			return
		}
		texts, joined := cutList(f.base, r.tidy)
		if len(texts) < 2 || len(texts) > mostItems || len(texts) == 2 && !joined ||
			slices.ContainsFunc(texts, func(t string) bool { return strings.ContainsFunc(t, unicode.IsDigit) }) {
			return
		}
		r.items = f.items(texts)
	})
	return r.items
}

func (f Folder) items(texts []string) []*reading {
	if len(texts) > mostItems {
		return nil
	}
	list := make([]*reading, len(texts))
	for i, text := range texts {
		list[i] = f.reading(text, true)
	}
	return list
}

// cutList cuts a text at its commas and at the conjunctions between its words.
func cutList(base, text string) (items []string, joined bool) {
	if before, after, ok := cutHanAnd(text); ok {
		return []string{before, after}, true
	}
	commas := ",;，；、،؛"
	joined = strings.Contains(text, "、")
	for _, piece := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(commas, r) }) {
		var item []string
		for i, word := range strings.Fields(piece) {
			if and, found := strings.CutPrefix(word, "و"); found && i > 0 && base == "ar" && len([]rune(and)) > 2 { // "and" is written with the word
				joined = true
				items, item = append(items, strings.Join(item, " ")), []string{and}
				continue
			}
			if isConjunction(base, strings.ToLower(word)) {
				joined = true
				items, item = append(items, strings.Join(item, " ")), nil
				continue
			}
			item = append(item, word)
		}
		items = append(items, strings.Join(item, " "))
	}
	return slices.DeleteFunc(items, func(s string) bool { return s == "" }), joined
}

// cutHanAnd cuts a Chinese or Japanese text at its one "and", which stands
// without blanks and may as well be part of a word: only where both sides are
// words in Han characters or katakana, and of about the same length.
func cutHanAnd(text string) (before, after string, ok bool) {
	has := scriptsOf(text)
	if has&(han|kana) == 0 || strings.ContainsAny(text, ",;，；、") {
		return "", "", false
	}
	for _, and := range []string{"和", "与", "與", "及", "と"} {
		b, a, found := strings.Cut(text, and)
		if !found || strings.Contains(a, and) || strings.ContainsFunc(b+a, func(r rune) bool { return r >= 'ぁ' && r <= 'ゖ' }) {
			continue
		}
		m, n := utf8.RuneCountInString(b), utf8.RuneCountInString(a)
		if m > 0 && n > 0 && (m == n && (m > 1 || and == "和" || and == "と") || min(m, n) > 1 && max(m, n)-min(m, n) < 3) {
			return b, a, true
		}
	}
	return "", "", false
}

// isConjunction tells "and" in a language, and the sign for it.
func isConjunction(base, word string) bool {
	if word == "&" || word == "+" {
		return true
	}
	if base == "" {
		base = "en"
	}
	words, found := conjunctions[base], false
	for and := range strings.FieldsSeq(words) {
		found = found || and == word
	}
	return found
}

var conjunctions = map[string]string{
	"en": "and", "de": "und", "fr": "et", "es": "y e", "it": "e ed", "pt": "e", "nl": "en", "af": "en", "ca": "i", "gl": "e", "ro": "și şi si",
	"sv": "och", "da": "og", "nb": "og", "nn": "og", "no": "og", "fi": "ja", "et": "ja", "hu": "és", "pl": "i oraz", "cs": "a", "sk": "a",
	"ru": "и", "uk": "і та й", "bg": "и", "sr": "и i", "hr": "i", "tr": "ve", "az": "və", "el": "και", "ar": "و", "fa": "و", "he": "ו",
	"hi": "और", "id": "dan", "ms": "dan", "vi": "và", "zh": "和 与", "ja": "と", "ko": "와 과 그리고", "la": "et",
}

// ampersands joins words with & for each "and", which may be left out where a
// comma stands: "R and D" is R&D. Without any it is "".
func (f Folder) ampersands(words []string) string {
	found := false
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = w
		if inner := i > 0 && i < len(words)-1; inner && isConjunction(f.base, w) {
			list[i], found = "&", true
		}
		found = found || strings.Contains(w, "&")
	}
	if !found {
		return ""
	}
	return f.joined(list)
}

// together takes several accepted answers typed at once: each part must be one
// of them.
func together(c *comparison, r *reading) (bool, Reason) {
	if c.key.rules.Single || r != c.key.firstReading() || len(c.typed.tidy) > 1000 {
		return false, Reason{}
	}
	for _, signs := range []string{";,、，；", "/"} {
		parts := partsOf(c.key.folder.base, c.typed.tidy, signs)
		if len(parts) < 2 || len(parts) > mostItems {
			continue
		}
		if c.allAccepted(parts) {
			return true, Reason{Kind: ByParts, Given: c.typed.text, Want: r.text}
		}
	}
	if outer, inner, ok := glossed(c.typed.tidy); ok && c.allAccepted([]string{outer}) && (c.allAccepted([]string{inner}) || c.allAccepted([]string{outer + " " + inner}) || c.allAccepted([]string{inner + " " + outer})) {
		return true, Reason{Kind: ByParts, Given: c.typed.text, Want: r.text}
	}
	return false, Reason{}
}

// partsOf cuts a text at signs and at "and" and "or".
func partsOf(base, text, signs string) []string {
	var parts []string
	for _, piece := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(signs, r) }) {
		words := strings.Fields(piece)
		from := 0
		for i, w := range words {
			if lower := strings.ToLower(w); isConjunction(base, lower) || lower == "or" {
				parts, from = append(parts, strings.Join(words[from:i], " ")), i+1
			}
		}
		parts = append(parts, strings.Join(words[from:], " "))
	}
	return slices.DeleteFunc(parts, func(s string) bool { return strings.TrimSpace(s) == "" })
}

// glossed cuts "Na (sodium)" into both names.
func glossed(text string) (outer, inner string, ok bool) {
	before, rest, found := strings.Cut(text, "(")
	inner, after, closed := strings.Cut(rest, ")")
	outer = strings.TrimSpace(before + after)
	return outer, inner, found && closed && outer != "" && inner != "" && !strings.Contains(after, "(")
}

// allAccepted tells if each of the parts is an accepted answer.
func (c *comparison) allAccepted(parts []string) bool {
	for _, part := range parts {
		inner := &comparison{key: c.key, typed: c.key.folder.attempt(part)}
		if inner.typed.folded.Text == "" || !inner.accepted() {
			return false
		}
	}
	return true
}

// accepted tells if what was typed is one of the readings, or nearly.
func (c *comparison) accepted() bool {
	for _, by := range []stage{sameText, sameValue, nearText} {
		if _, r, _ := c.first(by, &Mark{}); r != nil {
			return true
		}
	}
	return false
}
