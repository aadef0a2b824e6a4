package decks

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"quiz/decks/place"
)

// FormatVersion is the newest version of the deck format that is understood.
const FormatVersion = 1

// A Deck is a set of cards with what they have in common.
type Deck struct {
	// Name is where the deck came from, as messages name it: a path as it was
	// given. A deck file does not hold it.
	Name string

	BuiltIn bool // it came with the program, and is no file

	ID             string // never empty where the deck was read from a file
	Unnamed        bool   // it gives itself no id, and has its file's name for one
	Title          string
	Description    string
	Language       string // BCP 47, or empty
	AnswerLanguage string // empty: as Language
	Author         string
	License        string // SPDX identifier
	Tags           []string
	Exact          bool   // typed answers must be exact, where a card does not say otherwise
	InOrder        bool   // its cards are asked as they stand, where nothing else is said; else shuffled
	Alternatives   string // signs, each part of an answer between which is right; of AlternativeSigns
	Sources        []*Source
	Cards          Cards
	Files          fs.FS // that its images lie in; nil: the disk, beside the deck
}

// A Source is a document that facts of a deck come from.
type Source struct {
	ID     string
	Title  string
	Path   string // relative to the deck's folder; excludes URL
	URL    string
	SHA256 string    // of the document, in lower-case hexadecimal
	Pos    place.Pos // zero where there is no file
}

// A Card is one question with its answer. What is asked and how it is marked
// depends on the Body.
type Card struct {
	ID          string   // as written; Key is never empty
	Was         []string // ids that it had before, the newest last; none without ID
	Question    string   // markup; empty for a cloze
	Body        Body
	Explanation string // markup
	Hint        string // markup
	Tags        []string
	Points      float64 // above 0
	Self        bool    // short, cloze: shown, and marked by the player
	Exact       Exactness
	Cite        *Cite
	Pos         place.Pos // of its [[card]] line; zero where there is no file
}

// An Exactness is what a card says about exact = …: that typed answers must be
// as they are written.
type Exactness uint8

const (
	AsDeck Exactness = iota // nothing: as the deck has it
	NotExact
	Exact
)

// AlternativeSigns are those that may part alternatives within an answer.
const AlternativeSigns = ";/,|·"

// A Cite says where in which document the fact of a card stands.
type Cite struct {
	Source  string // a Source's ID
	Section string // heading
	Page    string // a number, or as printed ("xii", "41-42")
	Quote   string // verbatim
}

// Key is the card's name within its deck: its id, or, where it has none, one
// derived from its text. Progress hangs on it, so a derived key changes when
// question or answer change, and a written id only where was says what it was.
func (c *Card) Key() string {
	if c.ID != "" {
		return c.ID
	}
	return c.DerivedKey()
}

// DerivedPrefix begins the keys that are derived, as no id should.
const DerivedPrefix = "auto-"

// DerivedKey is the key that a card without an id has, and that one with an id
// had before it was given that. It hashes question and answers, each with its
// length before it, so that ("ab", "c") and ("a", "bc") are different cards.
// Explanation, hint, tags and distractors may change without making it another
// card.
func (c *Card) DerivedKey() string {
	h := sha256.New()
	question := c.Question
	if cloze, ok := c.Body.(*Cloze); ok {
		question = cloze.String()
	}
	for _, text := range append([]string{c.Kind().String(), question}, c.expected()...) {
		h.Write(strconv.AppendInt(nil, int64(len(text)), 10))
		h.Write([]byte(":" + text))
	}
	return DerivedPrefix + hex.EncodeToString(h.Sum(nil)[:6])
}

// expected is what the body expects.
func (c *Card) expected() []string {
	if c.Body == nil {
		return nil
	}
	return c.Body.Expected()
}

// Kind is the kind of question that the card asks; 0 where it has no body.
func (c *Card) Kind() Kind {
	if c.Body == nil {
		return 0
	}
	return c.Body.Kind()
}

// Label names the card in a message: its id, or the beginning of its question.
func (c *Card) Label() string {
	if c.ID != "" {
		return c.ID
	}
	text := c.Question
	if cloze, ok := c.Body.(*Cloze); ok {
		text = cloze.String()
	}
	return place.ShortLine(text, 40)
}

// ExactOf tells if what is typed as an answer to a card must be exact. It never
// need be for kinds other than short, cloze and list.
func (d *Deck) ExactOf(c *Card) bool {
	switch c.Kind() {
	case KindShort, KindCloze, KindList:
		return c.Exact == Exact || d.Exact && c.Exact == AsDeck
	case KindOpen, KindChoice, KindMultiple, KindTrueFalse, KindNumber, KindMatch, KindOrder: // no text is typed
	}
	return false
}

// Reversed tells if the card is asked the other way round, too.
func (c *Card) Reversed() bool {
	b, ok := c.Body.(reversible)
	return ok && b.isReversed()
}

// CanReverse tells if a card of its kind may be asked the other way round: its
// answer is one text.
func (c *Card) CanReverse() bool {
	_, ok := c.Body.(reversible)
	return ok
}

// A reversible is the body of a card that may be asked the other way round.
type reversible interface{ isReversed() bool }

func (b *Short) isReversed() bool { return b.Reverse }
func (b *Open) isReversed() bool  { return b.Reverse }

// TagsOf lists the tags of a card, those of the deck first, none twice.
func (d *Deck) TagsOf(c *Card) []string {
	tags := make([]string, 0, len(d.Tags)+len(c.Tags))
	for _, tag := range slices.Concat(d.Tags, c.Tags) {
		if !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags
}

// Source finds the document with an id, or nil. A deck's only document need not be
// named.
func (d *Deck) Source(id string) *Source {
	if id == "" && len(d.Sources) == 1 {
		return d.Sources[0]
	}
	for _, s := range d.Sources {
		if s != nil && s.ID == id {
			return s
		}
	}
	return nil
}

// AnswersIn is the language that answers are given in, as BCP 47, or "".
func (d *Deck) AnswersIn() string {
	if d.AnswerLanguage != "" {
		return d.AnswerLanguage
	}
	return d.Language
}

// NameID is the id of a deck that gives itself none: its file's name.
func NameID(name string) string {
	base := filepath.Base(filepath.ToSlash(name))
	if id := strings.TrimSuffix(base, ".toml"); id != "" {
		return id
	}
	return base
}
