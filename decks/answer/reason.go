package answer

import (
	"fmt"
	"strings"
)

// A ReasonKind is a rule by which an answer is right, nearly right, or wrong.
type ReasonKind uint8

// The kinds of reason. Those that forgive come before those that refuse; of
// several that refuse, the last of this list says most.
const (
	AsTyped      ReasonKind = iota // the same but for what never counts
	ByValue                        // the same number, date, quantity or formula
	ByOrder                        // a list in another order
	ByParts                        // several accepted answers, typed together
	Swapped                        // nearly: a name turned round
	Hyphen                         // nearly: written in one word, in two, with a hyphen
	Little                         // nearly: an article, "to" or an apostrophe more or less
	Marks                          // nearly: marks on letters left out or put in
	Slip                           // nearly: a slip of the hand
	Plural                         // nearly: singular for plural or the other way round
	OtherCase                      // nearly: the article's case
	None                           // wrong: too far from all that is right
	NotExact                       // wrong: spelling, case and punctuation count here
	Missing                        // wrong: a part of a list is missing or is another
	OtherKana                      // wrong: a kana of another size or voicing, or っ or ー more or less
	OtherMark                      // wrong: another mark than the right one, or one that makes another word
	FirstSign                      // wrong: the first letter of a name is another
	OtherWord                      // wrong: another word of the language
	InDeck                         // wrong: another word of the deck
	Contrast                       // wrong: an affix that negates or contrasts
	Negated                        // wrong: a negation more or less
	OtherSign                      // wrong: quotes, a dot before a name, other signs that count here
	OtherFormula                   // wrong: in this case of letters another formula, element or unit
	Article                        // wrong: the article of another gender
	OtherDate                      // wrong: another date
	Ambiguous                      // wrong: a date that can be read in two ways
)

// forgives tells if what is right for this reason is only nearly right.
func (k ReasonKind) forgives() bool { return k >= Swapped && k < None }

// Telling tells if a wrong answer is so near that the reason helps.
func (k ReasonKind) Telling() bool { return k == NotExact || k > Missing }

// refuses tells if a reading that is wrong for this reason cannot be right for
// another.
func (k ReasonKind) refuses() bool { return k > Missing }

// A Reason says why an answer was marked as it was: the rule, and the typed
// text with what it should be, or what else explains the rule.
type Reason struct {
	Kind  ReasonKind
	Given string // what was typed, or the word of it that matters
	Want  string // what it should have been
	How   string // of a contrast: the parts that do, "hyper-/hypo-"
}

// String is the reason in words, for a person: no capital, no full stop.
func (r Reason) String() string {
	switch r.Kind {
	case AsTyped:
		return "the same, but for what does not count"
	case ByValue:
		return fmt.Sprintf("%q is the same as %q", r.Given, r.Want)
	case ByOrder:
		return "the same things in another order"
	case ByParts:
		return "several accepted answers at once"
	case Swapped:
		return "the same words, turned round"
	case Hyphen:
		return "joined or parted otherwise"
	case Little:
		return fmt.Sprintf("%q for %q: a small word or mark", r.Given, r.Want)
	case Marks:
		return fmt.Sprintf("%q for %q: marks on letters are left out or put in", r.Given, r.Want)
	case Slip:
		return fmt.Sprintf("%q for %q is a slip, and no other word that is known", r.Given, r.Want)
	case Plural:
		return fmt.Sprintf("%q for %q: singular and plural", r.Given, r.Want)
	case OtherCase:
		return fmt.Sprintf("%q for %q: another article", r.Given, r.Want)
	case NotExact:
		return "case, punctuation and spelling count here"
	case Missing:
		return "not all parts of it are the right ones"
	case OtherKana:
		return fmt.Sprintf("%q is not %q: small and large kana, voicing, っ and ー count", r.Given, r.Want)
	case OtherMark:
		return fmt.Sprintf("%q is not %q: other marks on its letters", r.Given, r.Want)
	case FirstSign:
		return fmt.Sprintf("%q is not %q: another first letter makes another word", r.Given, r.Want)
	case OtherWord:
		return fmt.Sprintf("%q is another word than %q", r.Given, r.Want)
	case InDeck:
		return fmt.Sprintf("%q is another word of this deck", r.Given)
	case Contrast:
		return fmt.Sprintf("%q is not %q (%s)", r.Given, r.Want, r.How)
	case Negated:
		return fmt.Sprintf("%q makes it the opposite", r.Given)
	case OtherSign:
		return fmt.Sprintf("%q is not %q: signs and quotes count where nothing else differs", r.Given, r.Want)
	case OtherFormula:
		return fmt.Sprintf("%q is not %q: capitals make another formula or unit", r.Given, r.Want)
	case Article:
		return fmt.Sprintf("the article is %q, not %q", r.Want, r.Given)
	case OtherDate:
		return fmt.Sprintf("%q is not the same date", r.Given)
	case Ambiguous:
		return "the date can be read in two ways; write the month as a word"
	}
	return "too far from all that is right"
}

// asWritten gives a reason the words as they were typed and written, where those
// that it has are folded.
func (f Folder) asWritten(r Reason, t *Typed, forms []string) Reason {
	if r.Given == "" || !r.Kind.forgives() && !r.Kind.Telling() {
		return r
	}
	r.Given = wordIn(t.text, r.Given)
	for _, form := range forms {
		if want := wordIn(form, r.Want); want != r.Want {
			r.Want = want
			break
		}
	}
	return r
}

// wordIn finds a word in a text, whatever its case there, or gives it as it is.
func wordIn(text, word string) string {
	if len(text) > 1000 {
		return word
	}
	for field := range strings.FieldsSeq(text) {
		if field = strings.Trim(field, outer+"()"); strings.EqualFold(field, word) {
			return field
		}
	}
	return word
}
