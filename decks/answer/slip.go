package answer

import (
	"math/bits"
	"slices"
	"strings"

	"quiz/decks/answer/lexicon"
	"quiz/decks/answer/script"
	"quiz/decks/edit"
)

// nearWord tells how a word that was typed differs from the right one: not at
// all (AsTyped), by what is forgiven, or by what is not.
func (c *comparison) nearWord(right, typed *word) Reason {
	if right.text == typed.text || right.latin == typed.latin || c.key.folder.english() && lexicon.SameSpelling(right.text, typed.text) {
		return Reason{}
	}
	say := func(kind ReasonKind) Reason { return Reason{Kind: kind, Given: typed.text, Want: right.text} }
	if len(typed.text) > 8*len(right.text)+64 { // more marks than any letters bear
		return say(None)
	}
	if typed.number || right.roman {
		return say(None)
	}
	if reason, done := c.hyphenedWord(right, typed); done {
		return reason
	}
	if kind := c.plural(right, typed); kind != AsTyped {
		return say(kind)
	}
	if right.bare == typed.bare {
		switch script.MarkSlip(c.key.folder.base, right.text, typed.text) {
		case script.MarksDifferent:
			return say(OtherMark)
		case script.MarksMissing, script.MarksSame:
			return say(c.marks(right, typed))
		}
	}
	if isArabicLoose(right.text, typed.text) || isWithoutNukta(right.text, typed.text) {
		return say(Marks)
	}
	if right.strict || typed.strict || right.signs != typed.signs {
		return say(None)
	}
	if !c.isSlip(right, typed) {
		if lexicon.Differ(c.key.folder.base, right.text, typed.text) {
			return say(OtherWord)
		}
		return say(None)
	}
	return c.otherWord(right, typed)
}

// hyphenedWord compares the parts of two words with hyphens one by one: a slip
// in x-axis is one in x or in axis.
func (c *comparison) hyphenedWord(right, typed *word) (Reason, bool) {
	if !strings.Contains(right.text, "-") || !strings.Contains(typed.text, "-") {
		return Reason{}, false
	}
	a, b := unhyphened([]string{right.text}), unhyphened([]string{typed.text})
	if len(a) != len(b) || len(a) < 2 {
		return Reason{}, false
	}
	result := Reason{}
	f := c.key.folder
	for i := range a {
		x, y := f.word(a[i]), f.word(b[i])
		reason := c.nearWord(&x, &y)
		if reason.Kind == None && x.letters == 4 && !c.isAcronym(&x) && len(x.runes) != len(y.runes) && edit.Distance(x.runes, y.runes, 1) == 1 {
			reason = c.otherWord(&x, &y) // one letter too many or too few in a longer word
		}
		if !reason.Kind.forgives() && reason.Kind != AsTyped {
			return reason, true
		}
		if reason.Kind != AsTyped {
			result = reason
		}
	}
	return result, true
}

// plural tells the singular of an English word for its plural or the other way
// round, unless that is another answer of the deck.
func (c *comparison) plural(right, typed *word) ReasonKind {
	switch {
	case !c.key.folder.english() || right.strict || c.isAcronym(right) || !(lexicon.IsPlural(right.text, typed.text) || lexicon.IsPlural(typed.text, right.text)):
		return AsTyped
	case c.elsewhere(typed.text, true):
		return InDeck
	}
	return Plural
}

// isAcronym tells a word that the author writes in capitals: HTTPS is no plural
// of HTTP.
func (c *comparison) isAcronym(right *word) bool {
	return right.letters > 1 && right.letters < 6 && strings.Contains(c.right.tidy, strings.ToUpper(right.text))
}

// marks judges marks on letters that are left out or put in.
func (c *comparison) marks(right, typed *word) ReasonKind {
	base := c.key.folder.base
	switch {
	case len(c.typed.folded.Words) == 1 && lexicon.Differ(base, right.text, typed.text):
		return OtherWord // in a phrase the other words tell which is meant
	case c.elsewhere(typed.text, true):
		return InDeck
	}
	return Marks
}

// isSlip tells if a word is so few slips from the right one as its length
// allows. Of two slips one may be in the marks.
func (c *comparison) isSlip(right, typed *word) bool {
	allowed := right.slips()
	switch {
	case c.isAcronym(right):
		return false
	case right.letters == 4:
		return isSwap(right.runes, typed.runes)
	case allowed == 0 || hasHan(right.text) || hasHan(typed.text):
		return false
	}
	if more := len(right.runes) - len(typed.runes); more > allowed || -more > allowed || bits.OnesCount64(right.set^typed.set) > 2*allowed {
		return right.latin != right.text && edit.Distance([]rune(right.latin), []rune(typed.latin), allowed) <= allowed ||
			allowed == 2 && c.marksAndSlip(right, typed)
	}
	if !c.key.folder.english() && c.isExchange(right, typed) {
		return false
	}
	if edit.Distance(right.runes, typed.runes, allowed) <= allowed {
		return !isKana(right.text) || !script.KanaDiffer(right.text, typed.text)
	}
	return allowed == 2 && c.marksAndSlip(right, typed)
}

// isExchange tells if in a word of fewer than eight letters one letter stands for
// another. There such words are mostly other words (lesen, legen), and where
// there is no list of words nothing else tells. Letters that sound the same, vowels
// that do so without stress in Russian, and o and a at the end, which are
// genders of adjectives, are exchanged by mistake.
func (c *comparison) isExchange(right, typed *word) bool {
	if right.letters >= 8 || len(right.runes) != len(typed.runes) || scriptsOf(right.text)&^(cyrillic|greek) != 0 {
		return false
	}
	at := -1
	for i, r := range right.runes {
		switch {
		case r == typed.runes[i]:
		case at >= 0:
			return false
		default:
			at = i
		}
	}
	if at < 0 {
		return false
	}
	a, b := right.runes[at], typed.runes[at]
	gender := c.right.folded.article == "" && at == len(right.runes)-1 && (a == 'a' && b == 'o' || a == 'o' && b == 'a')
	unstressed := strings.ContainsRune("ао", a) && strings.ContainsRune("ао", b) || strings.ContainsRune("еи", a) && strings.ContainsRune("еи", b)
	return !gender && !unstressed && !alikeAtFirst(a, b)
}

// marksAndSlip tells if but for marks on letters there is one slip. Where marks
// make other words they are never part of a slip.
func (c *comparison) marksAndSlip(right, typed *word) bool {
	if base := c.key.folder.base; base == "vi" || base == "zh" {
		return false
	}
	marked := right.bare != right.text || typed.bare != typed.text
	return marked && bits.OnesCount64(right.bareSet^typed.bareSet) <= 2 && edit.Distance([]rune(right.bare), []rune(typed.bare), 1) <= 1
}

// isSwap tells if two words of four letters differ in two neighbours that have
// changed places.
func isSwap(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
		}
	}
	return false
}

// otherWord judges a slip by whether it makes another word.
func (c *comparison) otherWord(right, typed *word) Reason {
	base := c.key.folder.base
	reason := Reason{Kind: Slip, Given: typed.text, Want: right.text}
	english, name := c.key.folder.english(), isName(strings.Fields(c.right.tidy), c.at)
	switch how, contrast := lexicon.Contrast(base, right.text, typed.text); {
	case contrast:
		return Reason{Kind: Contrast, Given: typed.text, Want: right.text, How: how}
	case lexicon.Differ(base, right.text, typed.text):
		reason.Kind = OtherWord
	case c.elsewhere(typed.text, false):
		reason.Kind = InDeck
	case (name || !english) && firstSignDiffers(right.runes, typed.runes):
		reason.Kind = FirstSign
	case english && !name && right.runes[0] != typed.runes[0] && right.runes[0] != typed.runes[min(1, len(typed.runes)-1)] && !lexicon.IsWord(right.text):
		reason.Kind = FirstSign // of a term that is no English word: malloc, calloc
	case english && !(name && isSoundAtFirst(right.runes, typed.runes)) && lexicon.IsWord(right.text) && lexicon.IsWord(typed.text):
		reason.Kind = OtherWord
	}
	return reason
}

func (c *comparison) elsewhere(word string, answers bool) bool {
	return c.key.rules.Elsewhere != nil && c.key.rules.Elsewhere(word, answers)
}

// firstSignDiffers tells if two words differ in their first letters alone, which
// are not ones that languages write for each other.
func firstSignDiffers(a, b []rune) bool {
	return len(a) == len(b) && a[0] != b[0] && slices.Equal(a[1:], b[1:]) && !alikeAtFirst(a[0], b[0])
}

// isSoundAtFirst tells if two names differ in a first letter that sounds the
// same: Catherine and Katherine.
func isSoundAtFirst(a, b []rune) bool {
	return len(a) == len(b) && a[0] != b[0] && slices.Equal(a[1:], b[1:]) && strings.ContainsRune("ck", a[0]) && strings.ContainsRune("ck", b[0])
}

func alikeAtFirst(a, b rune) bool {
	for _, group := range []string{"ckq", "ijy", "szc", "fv"} {
		if strings.ContainsRune(group, a) && strings.ContainsRune(group, b) {
			return true
		}
	}
	return false
}
