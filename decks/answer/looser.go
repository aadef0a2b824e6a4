package answer

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/script"

	"golang.org/x/text/unicode/norm"
)

// A respelling writes the words of a text in another way that is nearly as good:
// without hyphens, without small words, in full. Two texts are nearly the same
// if they are respelled alike, or if it forgives slips, if nothing but slips
// lies between them then.
type respelling struct {
	of    func(f Folder, words []string) []string
	slips bool
	kind  ReasonKind
}

// respellings are tried one by one, each alone.
var respellings = [...]respelling{
	{func(_ Folder, words []string) []string { return unhyphened(words) }, true, Hyphen},
	{func(_ Folder, words []string) []string { return withoutInnerApostrophes(words) }, true, Little},
	{Folder.withoutSmall, true, Little},
	{Folder.inFull, false, Little},
	{Folder.written, false, Little},
}

// A respelled text is made when it is first asked for.
type respelled struct {
	once    sync.Once
	words   []string
	text    string
	changed bool // it is not as it was

	readyOnce sync.Once
	ready     []word
}

func (r *reading) respelled(f Folder, n int) *respelled {
	p := &r.respellings[n]
	p.once.Do(func() {
		p.words = respellings[n].of(f, r.folded.Words)
		p.text, p.changed = f.joined(p.words), !slices.Equal(p.words, r.folded.Words)
	})
	return p
}

func (p *respelled) wordsOf(f Folder) []word {
	p.readyOnce.Do(func() { p.ready = f.ready(p.words) })
	return p.ready
}

// isRespelled tells if a text is the right one respelled.
func (c *comparison) isRespelled(r *reading) (bool, Reason) {
	f := c.key.folder
	for n, how := range respellings {
		right, typed := r.respelled(f, n), c.typed.respelled(f, n)
		if !right.changed && !typed.changed || len(right.words) == 0 {
			continue
		}
		same := right.text == typed.text
		if !same && how.slips {
			same, _ = c.nearWords(right.wordsOf(f), typed.wordsOf(f), r)
		}
		if same {
			return true, Reason{Kind: how.kind, Given: c.typed.text, Want: r.text}
		}
	}
	return false, Reason{}
}

// looser are other ways in which two texts may differ and be nearly the same.
var looser = []func(c *comparison, r *reading) (bool, ReasonKind){withoutTitles, chord, turnedRound, looseArabic, soundsAlike}

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
	if mantissa, ok := strings.CutSuffix(before, "e"); ok && mantissa != "" && isDigit(mantissa[len(mantissa)-1]) && isDigit(after[0]) {
		return false // 1e-3
	}
	signs := before + after
	odd := strings.ContainsFunc(signs, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	return !odd && utf8.RuneCountInString(signs) > 2
}

// withoutInnerApostrophes takes out apostrophes between letters, and that behind
// a plural. The strokes of f'(x) are none.
func withoutInnerApostrophes(words []string) []string {
	list := slices.Clone(words)
	if len(words) == 1 && slices.Contains(contracted, strings.ReplaceAll(words[0], "'", "")) {
		return list // it makes another word of it
	}
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

// withoutSmall leaves out in English articles within an answer, and the "to" of
// a verb before it.
func (f Folder) withoutSmall(words []string) []string {
	if !f.english() {
		return words
	}
	list := make([]string, 0, len(words))
	for i, w := range words {
		last := i == len(words)-1
		letter := w == "a" && !last && utf8.RuneCountInString(words[i+1]) == 1 // one of several: a, b
		if !last && !letter && (slices.Contains(f.articles, w) && isArticle(w, words[i+1:]) || i == 0 && w == "to") {
			continue
		}
		list = append(list, w)
	}
	return list
}

// inFull writes English contractions in full: isn't is is not.
func (f Folder) inFull(words []string) (list []string) {
	if !f.english() {
		return words
	}
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
		list = append(list, strings.Fields(long)...)
	}
	return list
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

// isWithoutNukta tells words of India that differ in dots below letters alone.
func isWithoutNukta(a, b string) bool {
	if scriptsOf(a)&scriptsOf(b)&indic == 0 {
		return false
	}
	bare := func(s string) string { return strings.ReplaceAll(norm.NFD.String(s), "\u093c", "") }
	return bare(a) == bare(b)
}
