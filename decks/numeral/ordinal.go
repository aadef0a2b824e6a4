package numeral

import (
	"strings"
	"sync"
)

// Ordinal reads a whole number that says which one in a row: "twenty-first",
// "21st", "achte", "8.", "8ème", "第八". Words are known from first to
// hundredth and beyond, in all genders, of the languages that the table of the
// package comment has; digits with a full stop are ordinals in the languages
// that write them so.
func Ordinal(text, language string) (n int64, ok bool) {
	if len(text) > longestText {
		return 0, false
	}
	base := wordLanguage(language)
	s := strings.ToLower(strings.TrimSpace(WesternDigits(Tidy(text))))
	if isHan(base) {
		return hanOrdinal(s, base)
	}
	if n, ok := ordinalDigits(s, base); ok {
		return n, true
	}
	if table := ordinalsOf(base); table != nil {
		return grammarOf(base).ordinal(fold(text, base), table)
	}
	return 0, false
}

// ordinal reads an ordinal below a hundred, after hundreds or none; and
// hundredth, thousandth and millionth after a number that multiplies them.
func (g *grammar) ordinal(s string, table *ordinalTable) (int64, bool) {
	if n, ok := table.words[s]; ok {
		return n, true
	}
	for i := range s {
		n, ok := table.words[s[i:]]
		if !ok {
			n, ok = table.tails[s[i:]]
		}
		if !ok || i == 0 {
			continue
		}
		before := strings.TrimSuffix(s[:i], " ")
		if n >= 100 {
			if times, ok := g.whole(before); ok && table.times && exponent(n) > 0 && times > 1 && times < min(n, 1000) {
				return times * n, true
			}
			continue
		}
		if table.agree && table.words[before] == 100 {
			return 100 + n, true
		}
		if hundreds, ok := g.hundredsBefore(before); ok {
			return hundreds + n, true
		}
	}
	return 0, false
}

// hundredsBefore reads the hundreds before an ordinal, with a joint or none.
func (g *grammar) hundredsBefore(s string) (int64, bool) {
	if n, ok := g.whole(s); ok && n > 0 && n%100 == 0 {
		return n, true
	}
	for _, joint := range g.joints {
		if before, ok := strings.CutSuffix(s, joint); ok {
			if n, ok := g.whole(strings.TrimSuffix(before, " ")); ok && n > 0 && n%100 == 0 {
				return n, true
			}
		}
	}
	return 0, false
}

// hanOrdinal reads 第八, 第8, 8番目, 제8, 여덟째 and 여덟 번째.
func hanOrdinal(s, base string) (int64, bool) {
	s = strings.ReplaceAll(s, " ", "")
	body, marked := strings.CutPrefix(s, map[string]string{"zh": "第", "ja": "第", "ko": "제"}[base])
	for _, after := range hanOrdinalSuffixes(base) {
		if before, ok := strings.CutSuffix(body, after); ok {
			body, marked = before, true
			break
		}
	}
	switch {
	case !marked:
		return 0, false
	case base == "ko" && (body == "첫" || body == "첫번" || body == "처음"):
		return 1, true
	case allDigits(body):
		return wholeDigits(body)
	}
	n, ok := hanNumber(body, base)
	return n, ok && n > 0
}

func hanOrdinalSuffixes(base string) []string {
	switch base {
	case "ja":
		return []string{"番目", "番", "つ目"}
	case "ko":
		return []string{"번째", "째"}
	case "zh":
		return []string{"个", "個"}
	}
	return nil
}

// ordinalTables are those built so far, by base language.
var ordinalTables sync.Map

// ordinalsOf are the ordinals of a base language, or nil.
func ordinalsOf(base string) *ordinalTable {
	if table, ok := ordinalTables.Load(base); ok {
		return table.(*ordinalTable)
	}
	table := buildOrdinals(base)
	if table == nil {
		return nil
	}
	kept, _ := ordinalTables.LoadOrStore(base, table)
	return kept.(*ordinalTable)
}
