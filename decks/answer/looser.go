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

// withoutTitles forgives a title before a name, an initial for a name, and an
// initial between names that is left out: Sir Isaac Newton, J. S. Bach, Franklin
// Roosevelt for Franklin D. Roosevelt.
func withoutTitles(c *comparison, r *reading) (bool, ReasonKind) {
	if !startsUpper(r.tidy) || len(r.folded.Words) > 8 || len(c.typed.folded.Words) > 8 {
		return false, None
	}
	return isNameOf(withoutTitle(r.folded.Words), withoutTitle(c.typed.folded.Words)), Little
}

// withoutTitle takes the title off a name, and the generation.
func withoutTitle(words []string) []string {
	if len(words) > 2 && slices.Contains(titles, words[0]) {
		words = words[1:]
	}
	if last := len(words) - 1; last > 1 && (words[last] == "jr" || words[last] == "junior" || words[last] == "sr") {
		words = words[:last]
	}
	return words
}

var titles = []string{"sir", "dame", "lord", "lady", "mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "professor", "president", "herr", "frau", "señor", "señora", "monsieur", "madame"}

// isNameOf tells if a name was typed with initials for names before the last, or
// without an initial between. The last name must be whole.
func isNameOf(right, typed []string) bool {
	if len(right) < 2 || len(typed) < 2 || right[len(right)-1] != typed[len(typed)-1] {
		return false
	}
	i := 0
	for _, w := range right[:len(right)-1] {
		switch {
		case i < len(typed)-1 && (typed[i] == w || isInitial(typed[i], w) || isInitial(w, typed[i])):
			i++
		case len([]rune(w)) == 1 && i > 0: // an initial between names
		default:
			return false
		}
	}
	return i == len(typed)-1
}

func isInitial(short, name string) bool {
	return len([]rune(short)) == 1 && strings.HasPrefix(name, short)
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

// turnedRound forgives a name whose first name stands last, with a comma or
// without: "Darwin, Charles".
func turnedRound(c *comparison, r *reading) (bool, ReasonKind) {
	words := c.typed.folded.Words
	f := c.key.folder
	if before, after, found := strings.Cut(c.typed.tidy, ","); found && !strings.Contains(after, ",") && startsUpper(r.tidy) {
		turned := f.foldTidy(strings.TrimSpace(after) + " " + strings.TrimSpace(before))
		if len(turned.Words) > 1 && turned.Text == r.folded.Text {
			return true, Swapped
		}
	}
	if !r.twoNames || len(words) != 2 || len(r.folded.Words) != 2 {
		return false, None
	}
	right := r.wordsOf(f)
	typed := c.typed.wordsOf(f)
	ok := right[0].text == typed[1].text && right[1].text == typed[0].text
	return ok, Swapped
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsUpper(r)
}

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

// abbreviated takes a usual abbreviation for its word, and a Greek letter for
// its name: Mt. for Mount, β for beta.
func abbreviated(c *comparison, r *reading) (bool, ReasonKind) {
	f := c.key.folder
	right, changed := f.written(unhyphened(r.folded.Words))
	typed, also := f.written(unhyphened(c.typed.folded.Words))
	if !changed && !also {
		return false, None
	}
	return f.joined(right) == f.joined(typed), Little
}

func (f Folder) written(words []string) (list []string, changed bool) {
	list = make([]string, len(words))
	for i, w := range words {
		list[i] = w
		if long := abbreviation(f.base, w); long != "" && len(words) > 1 {
			list[i], changed = long, true
		}
		if r, n := utf8.DecodeRuneInString(w); n == len(w) && n > 1 && mathName(r) != "" {
			list[i], changed = mathName(r), true
		}
	}
	return list, changed
}

// abbreviation is the word that an abbreviation stands for, or "".
func abbreviation(base, word string) string {
	if base == "" {
		base = "en"
	}
	for pair := range strings.FieldsSeq(abbreviations[base]) {
		if short, long, _ := strings.Cut(pair, "="); short == word {
			return long
		}
	}
	return ""
}

var abbreviations = map[string]string{
	"en": "mt=mount mts=mountains st=saint ft=fort dr=doctor prof=professor mr=mister capt=captain gen=general col=colonel lt=lieutenant " +
		"sgt=sergeant pres=president gov=governor sen=senator jr=junior sr=senior vs=versus v=versus dept=department univ=university govt=government " +
		"ave=avenue rd=road dist=district co=company corp=corporation inc=incorporated intl=international natl=national assn=association",
	"de": "st=sankt dr=doktor prof=professor str=strasse hl=heilige",
	"fr": "st=saint ste=sainte mt=mont dr=docteur",
	"es": "sta=santa sto=santo sr=señor sra=señora dr=doctor",
	"it": "s=san sta=santa dott=dottore",
	"pt": "sto=santo sta=santa sr=senhor sra=senhora dr=doutor",
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
