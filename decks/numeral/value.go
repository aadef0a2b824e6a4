package numeral

import (
	"slices"
	"strings"
)

// Value reads a text that is one number and nothing else: plain digits with a
// language's marks (through Plain), a fraction (1/2, 2½), a power of ten (10^6,
// 3*10^8, 1e6), digits with words for powers of ten ("1.5 Mio."), words, or what
// is put together of these ("two and a half billion"). All may have a minus before them, as a sign or a word. What is too great for a
// float64 is refused, and so is a number that is not zero but too small.
func Value(text, language string) (float64, bool) {
	if len(text) > longestText {
		return 0, false
	}
	if !strings.ContainsAny(text, "0123456789") {
		if n, ok := Words(text, language); ok {
			return float64(n), true
		}
	}
	base := wordLanguage(language)
	s := strings.ToLower(strings.Join(strings.Fields(WesternDigits(Tidy(text))), " "))
	s, negative := cutSign(s, base)
	r := reader{language, base}
	read := r.words
	if strings.ContainsAny(s, "0123456789") {
		read = r.digits
	}
	n, ok := read(s)
	if !ok {
		n, ok = r.compound(s)
	}
	if !ok || s[0] == '-' || s[0] == '+' && negative {
		return 0, false
	}
	if negative && n != 0 {
		n = -n
	}
	return n, true
}

// cutSign cuts the minus that a text begins with, in whatever form.
func cutSign(s, base string) (rest string, negative bool) {
	if after, ok := strings.CutPrefix(s, "-"); ok {
		return strings.TrimPrefix(after, " "), true
	}
	if isHan(base) {
		return cutMinus(s, hanMinus(base))
	}
	g := grammarOf(base)
	word, after, ok := strings.Cut(s, " ")
	if g == nil || !ok || len(word) > longestMinus || !slices.Contains(g.minus, fold(word, base)) {
		return s, false
	}
	return after, true
}

// longestMinus is more than a word for minus has.
const longestMinus = 40
