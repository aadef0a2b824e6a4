package answer

import (
	"slices"
	"strings"
	"sync"

	"quiz/decks/edit"
	"quiz/decks/lang"
	"quiz/decks/markup"
)

// Rules are what a typed text is marked by, beside what is right.
type Rules struct {
	Language string // of the answer, as BCP 47; may be empty
	Exact    bool   // case, punctuation and spelling count

	// Apart are the signs that part alternatives within one answer, each of
	// which is right: ";/". Some that cannot be misread need no such say.
	Apart string

	// Single says that what is typed is one answer, as where a line has been cut
	// into the items of a list: several accepted ones at once are not.
	Single bool

	// Elsewhere tells if a folded word stands elsewhere in the deck, for what
	// makes another word of the deck is no slip: with answers, among answers
	// and options alone. It may be nil.
	Elsewhere func(word string, answers bool) bool
}

// A Closeness says how near a typed answer is to a right one.
type Closeness uint8

const (
	Far  Closeness = iota
	Near           // but for slips that are forgiven
	Same           // but for what never counts
)

// A Mark is what a typed text comes to.
type Mark struct {
	Closeness Closeness
	Form      int    // which of the forms was met, from 0; -1 where none was
	Met       string // how what was met is written, as plain text: that part of the form which was meant
	Folded    string // what was typed, without what does not count
	Want      string // what was met, or else the first form, without what does not count
	Reason    Reason // why it was so marked
}

// A Key is what is right for a text that is typed: the forms of an answer. It
// makes ready what marking needs when that is needed first, so it is best kept
// for as long as its question is. It may be used by several goroutines.
type Key struct {
	rules  Rules
	folder Folder
	texts  []string

	once  sync.Once
	forms []form

	onceForgiving sync.Once
	forgiving     *Key // of an exact one, what it would be if it were not
}

// NewKey makes the key of forms in markup, the answer first.
func NewKey(forms []string, rules Rules) *Key {
	return &Key{rules: rules, folder: NewFolder(rules.Language), texts: forms}
}

// A form is one way to give the answer, as the author has it.
type form struct {
	source   string // markup
	plain    string
	exact    bool
	readings []*reading
}

func (k *Key) compile() []form {
	k.once.Do(func() {
		k.forms = make([]form, len(k.texts))
		for i, text := range k.texts {
			k.forms[i] = k.form(text)
		}
		k.lendArticles()
	})
	return k.forms
}

// lendArticles gives readings without an article that of another reading which is
// otherwise the same, or that stands in the brackets of the answer: who types
// one for "(der) Hund" must type the right one.
func (k *Key) lendArticles() {
	articles := map[string]string{}
	for _, f := range k.forms {
		bracketed := k.folder.bracketedArticle(f.plain)
		for _, r := range f.readings {
			if r.folded.article == "" {
				r.folded.article = bracketed
			}
			if r.folded.article != "" {
				articles[r.folded.Text] = r.folded.article
			}
		}
	}
	for _, f := range k.forms {
		for _, r := range f.readings {
			if r.folded.article == "" {
				r.folded.article = articles[r.folded.Text]
			}
		}
	}
}

func (k *Key) form(source string) form {
	f := form{source: source, plain: markup.Plain(source), exact: k.rules.Exact || isCode(source)}
	if f.exact {
		return f
	}
	for i, text := range readingsOf(f.plain, k.rules.Apart, lang.Base(k.rules.Language)) {
		f.readings = append(f.readings, k.folder.reading(text, i > 0))
	}
	if f.plain != source { // markup that was meant as signs: *x*
		if written := k.folder.reading(source, true); written.folded.Text != f.readings[0].folded.Text {
			f.readings = append(f.readings, written)
		}
	}
	return f
}

// A Typed is what was typed, made ready to be marked by any number of keys of
// one language. It may be used by several goroutines.
type Typed struct {
	text string
	once sync.Once
	made *attempt
}

// NewTyped makes ready what was typed. It does no work until that is needed.
func NewTyped(typed string) *Typed { return &Typed{text: typed} }

func (t *Typed) attempt(f Folder) *attempt {
	t.once.Do(func() { t.made = f.attempt(withoutBackticks(t.text)) })
	return t.made
}

// Mark says how near what was typed is to the nearest of the forms.
func (k *Key) Mark(typed string) Mark { return k.MarkTyped(NewTyped(typed)) }

// MarkTyped is Mark, for what is marked by several keys of one language.
func (k *Key) MarkTyped(t *Typed) Mark {
	typed := t.text
	m := k.mark(t)
	m.Reason = k.folder.asWritten(m.Reason, t, k.texts)
	if m.Closeness != Far {
		return m
	}
	if inner := unwrap(typed); inner != typed {
		n := k.mark(NewTyped(inner))
		exactly := n.Form >= 0 && k.forms[n.Form].exact // brackets count
		if !exactly && (n.Closeness != Far || n.Reason.Kind > m.Reason.Kind) {
			return n
		}
	}
	return m
}

func (k *Key) mark(t *Typed) Mark {
	typed, forms := t.text, k.compile()
	m := Mark{Form: -1, Reason: Reason{Kind: None}}
	if typed == "" || len(forms) == 0 || TooLong(typed, k.texts...) {
		return m
	}
	for i, f := range forms {
		if typed == f.source || typed == f.plain || f.exact && sameExactly(f.plain, typed) {
			return Mark{Same, i, f.plain, typed, f.plain, Reason{}}
		}
	}
	a := t.attempt(k.folder)
	m.Folded = a.folded.Text
	if first := forms[0]; !first.exact {
		m.Want = first.readings[0].folded.Text
	} else {
		m.Want, m.Reason = first.plain, k.inexact(t)
	}
	if a.folded.Text == "" {
		return m
	}
	c := comparison{key: k, typed: a}
	for n, stage := range stages {
		if n == len(stages)-1 {
			c.refused = nil // of several together, each is judged by itself
		}
		if i, r, reason := c.first(stage, &m); r != nil {
			closeness := Same
			if reason.Kind.forgives() {
				closeness = Near
			}
			return Mark{closeness, i, r.text, m.Folded, r.folded.Text, reason}
		}
	}
	return m
}

// inexact says whether an answer that is not exact would be right, or nearly, if
// it need not be.
func (k *Key) inexact(t *Typed) Reason {
	k.onceForgiving.Do(func() {
		k.forgiving = &Key{rules: k.rules, folder: k.folder, texts: k.texts}
		k.forgiving.once.Do(func() {
			for _, f := range k.forms {
				k.forgiving.forms = append(k.forgiving.forms, form{f.source, f.plain, false, []*reading{k.folder.reading(f.plain, false)}})
			}
		})
	})
	if m := k.forgiving.MarkTyped(t); m.Closeness == Far && m.Reason.Kind != OtherSign && m.Reason.Kind != OtherFormula {
		return Reason{Kind: None}
	}
	return Reason{Kind: NotExact}
}

// A stage compares a typed text with one reading. It tells if they are one, by
// what; or else why they are not, where there is more to say than that.
type stage func(c *comparison, r *reading) (ok bool, why Reason)

// stages stand in the order in which they are asked: what costs least, and what
// is right in full, first.
var stages = []stage{sameText, sameValue, sameList, nearText, nearList, together}

// A comparison is one typed text beside all readings.
type comparison struct {
	key     *Key
	typed   *attempt
	right   *reading   // that is compared with, where words are
	at      int        // which of its words, from 0
	refused []*reading // what a stage has found to be another answer for good
}

// first finds the first reading that a stage takes, or of those that it takes as
// nearly right the nearest, and remembers in m the weightiest reason against the
// others.
func (c *comparison) first(by stage, m *Mark) (found int, best *reading, why Reason) {
	found = -1
	for i, f := range c.key.forms {
		for _, r := range f.readings {
			if slices.Contains(c.refused, r) {
				continue
			}
			ok, reason := by(c, r)
			switch {
			case ok && !reason.Kind.forgives():
				return i, r, reason
			case ok && (best == nil || c.distance(r) < c.distance(best)):
				found, best, why = i, r, reason
			case ok:
			case reason.Kind.refuses():
				c.refused = append(c.refused, r)
			}
			if !ok && reason.Kind > m.Reason.Kind {
				m.Reason, m.Want = reason, r.folded.Text
			}
		}
	}
	return found, best, why
}

// mostDistance is how many slips may lie between what was typed and a reading
// that is compared with others which are met as well.
const mostDistance = 6

// distance is how many slips lie between what was typed and a reading.
func (c *comparison) distance(r *reading) int {
	return edit.Distance([]rune(r.tidy), []rune(c.typed.tidy), mostDistance)
}

// firstReading is the first that is not exact, of any form, or nil.
func (k *Key) firstReading() *reading {
	for _, f := range k.forms {
		if len(f.readings) > 0 {
			return f.readings[0]
		}
	}
	return nil
}

// TooLong tells if a typed text is so much longer than all those that it may
// mean, that it is none of them, and need not be read. There is room for marks
// on each letter, and for a few words that are wrong.
func TooLong(typed string, texts ...string) bool {
	room := 1000
	for _, text := range texts {
		room += 16 * len(text)
	}
	return len(typed) > room && len(strings.TrimSpace(typed)) > room
}
