package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// rule is a way in which American spelling differs from British.
type rule struct {
	british  *regexp.Regexp
	american string
}

// rules are tried in this order, each at every place of the word. They are no
// looser than the words need, for the large lists hold rare words that only
// happen to look like pairs: pourer and porer, resh and ersh.
var rules = []rule{
	{regexp.MustCompile(`our`), "or"},
	{regexp.MustCompile(`([bcdghktv])re(s?)$`), "${1}er$2"},
	{regexp.MustCompile(`(met|cent|theat|fib|lit)re`), "${1}er"},
	{regexp.MustCompile(`([bcdhktv])re(d|r|rs)$`), "${1}ere$2"},
	{regexp.MustCompile(`([bhtv])r(ing|ab|is|iz)`), "${1}er$2"},
	{regexp.MustCompile(`is([eia])`), "iz$1"},
	{regexp.MustCompile(`ys([eia])`), "yz$1"},
	{regexp.MustCompile(`ae([^es]|s[a-z])`), "e$1"},
	{regexp.MustCompile(`oe([^drs]|[drs][a-z])`), "e$1"},
	{regexp.MustCompile(`ll`), "l"},
	{regexp.MustCompile(`l(s|ment|ments)?$`), "ll$1"},
	{regexp.MustCompile(`l(ful|dom)`), "ll$1"},
	{regexp.MustCompile(`sulph`), "sulf"},
	{regexp.MustCompile(`gu(e|ed|es|ing|er|ers)$`), "g$1"},
	{regexp.MustCompile(`gue(s?)$`), "g$1"},
	{regexp.MustCompile(`enc([ei])`), "ens$1"},
	{regexp.MustCompile(`inium`), "inum"},
	{regexp.MustCompile(`gramme`), "gram"},
	{regexp.MustCompile(`grey`), "gray"},
	{regexp.MustCompile(`plough`), "plow"},
	{regexp.MustCompile(`draught([isy])`), "draft$1"},
	{regexp.MustCompile(`oul([dt])`), "ol$1"},
	{regexp.MustCompile(`([dg])ement`), "${1}ment"},
	{regexp.MustCompile(`ageing`), "aging"},
	{regexp.MustCompile(`eabl`), "abl"},
	{regexp.MustCompile(`pp(ed|ing|er)`), "p$1"},
	{regexp.MustCompile(`tt(ed|ing|or|ist|e)`), "t$1"},
	{regexp.MustCompile(`te(s?)$`), "t$1"},
	{regexp.MustCompile(`sceptic`), "skeptic"},
	{regexp.MustCompile(`sc(s?)$`), "sk$1"},
	{regexp.MustCompile(`gg`), "g"},
	{regexp.MustCompile(`mm`), "m"},
	{regexp.MustCompile(`xion`), "ction"},
	{regexp.MustCompile(`deca`), "deka"},
	{regexp.MustCompile(`flyer`), "flier"},
	{regexp.MustCompile(`axe`), "ax"},
	{regexp.MustCompile(`aulk`), "alk"},
}

// mostRules is how many differences a word may have: anaesthetisation has two.
const mostRules = 3

// pairs finds the American spellings of British words, and reads a file of
// more: lines of two words are such pairs, and those of one are words that have
// no other spelling.
func (l lists) pairs(words map[string]bool, file string) (map[string]string, error) {
	lines, err := readLines(file)
	if err != nil {
		return nil, err
	}
	pairs := map[string]string{}
	for word := range l.all() {
		if !l.british(word) || l["english"][word] || l["american"][word] {
			continue
		}
		if american := l.american(word); american != "" {
			pairs[word] = american
		}
	}
	if err := addPairs(pairs, words, lines); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	for british, american := range pairs {
		if next := pairs[american]; next != "" {
			return nil, fmt.Errorf("%s gives %s, which gives %s", british, american, next)
		}
	}
	return pairs, nil
}

// british tells if a word is in a list of British, Canadian or Australian words
// that is none of rare variants.
func (l lists) british(word string) bool {
	for category, words := range l {
		switch category {
		case "british", "british_z", "british_variant_1", "canadian", "canadian_variant_1", "australian", "australian_variant_1":
			if words[word] {
				return true
			}
		}
	}
	return false
}

// addPairs adds the pairs of some lines and takes out the words that are to have
// none. It refuses lines that change nothing.
func addPairs(pairs map[string]string, words map[string]bool, lines []string) error {
	for _, line := range lines {
		switch pair := strings.Fields(line); len(pair) {
		case 1:
			if pairs[pair[0]] == "" {
				return fmt.Errorf("%s has no pair anyway", pair[0])
			}
			delete(pairs, pair[0])
		case 2:
			if pairs[pair[0]] == pair[1] {
				return fmt.Errorf("%s is found anyway", line)
			}
			if !words[pair[1]] {
				return fmt.Errorf("%s is no word", pair[1])
			}
			pairs[pair[0]] = pair[1]
		default:
			return fmt.Errorf("neither one word nor two: %s", line)
		}
	}
	return nil
}

// american finds a word of the American lists by as few rules as will do. Where
// the words differ in nothing but ae or oe, one that all lists have will do,
// too.
func (l lists) american(british string) string {
	seen := map[string]bool{british: true}
	from := []string{british}
	for range mostRules {
		var to []string
		for _, word := range from {
			for _, r := range rules {
				to = r.apply(word, seen, to)
			}
		}
		for _, word := range to {
			if l["american"][word] || (l["english"][word] || l["names"][word]) && classical(british, word) {
				return word
			}
		}
		from = to
	}
	return ""
}

// classical tells if nothing differs but Latin ae and oe.
func classical(british, american string) bool {
	fold := strings.NewReplacer("ae", "e", "oe", "e").Replace
	return len(british) > 6 && fold(british) == american
}

// apply adds the words that a rule makes of one to those before, where they are
// new.
func (r rule) apply(word string, seen map[string]bool, before []string) []string {
	for _, at := range r.british.FindAllStringSubmatchIndex(word, -1) {
		changed := word[:at[0]] + string(r.british.ExpandString(nil, r.american, word, at)) + word[at[1]:]
		if !seen[changed] {
			seen[changed] = true
			before = append(before, changed)
		}
	}
	return before
}

// change writes how one word becomes another: see american.go of package
// lexicon. Equal parts are those of the longest common subsequence.
func change(from, to string) string {
	common := commonSuffixes(from, to)
	var out []byte
	for i, j := 0, 0; i < len(from) || j < len(to); {
		if i < len(from) && j < len(to) && from[i] == to[j] {
			i, j = i+1, j+1
			continue
		}
		start, put := i, j
		for i < len(from) || j < len(to) {
			if i < len(from) && j < len(to) && from[i] == to[j] && common[i][j] == common[i+1][j+1]+1 {
				break
			}
			if j == len(to) || i < len(from) && common[i+1][j] >= common[i][j+1] {
				i++
			} else {
				j++
			}
		}
		out = append(out, byte(len(from)-i+1), byte(i-start+1))
		out = append(out, to[put:j]...)
	}
	return string(out)
}

// commonSuffixes gives the length of the longest common subsequence of each two
// endings.
func commonSuffixes(a, b string) [][]int {
	table := make([][]int, len(a)+1)
	for i := range table {
		table[i] = make([]int, len(b)+1)
	}
	for i := range slices.Backward([]byte(a)) {
		for j := range slices.Backward([]byte(b)) {
			table[i][j] = max(table[i+1][j], table[i][j+1])
			if a[i] == b[j] {
				table[i][j] = table[i+1][j+1] + 1
			}
		}
	}
	return table
}
