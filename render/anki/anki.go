// Package anki makes notes for Anki of the cards of decks, and writes them as a
// text file (CSV) or as a package (.apkg).
//
// Whoever takes either through Anki's File > Import, and changes no setting
// there, has the right notes: the type, the deck, the tags, the text. Each note
// has an identity that follows from the id of its deck and the first that its
// card had (decks.Card.Identity), and never from their text, so that importing a
// changed deck again changes those notes and leaves their reviews alone.
//
// A text file cannot bring types of notes along. Its notes are of the types
// that every Anki has, with a front and a back. A package brings types of our
// own, with a field for each thing that a card says, and the images. The two are
// different notes to Anki: one takes one way or the other.
//
// Text is shown as the deck has it, whatever Anki would read into it: blanks,
// sounds, maths and HTML are what the deck's markup says they are, and nothing
// else.
package anki

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
	"quiz/decks/markup"
	"quiz/decks/parallel"
	"quiz/decks/place"
)

// Types are the types that notes are made for.
type Types int

// Stock types are those of every Anki, with two fields; a text file needs them.
// Own types have a field for each thing; a package brings them along.
const (
	Stock Types = iota
	Own
)

// Options say what becomes of decks.
type Options struct {
	filter.Filter
	Types   Types
	Deck    string // Anki's deck for all notes, as DeckName made it; empty: one for each deck, by its title
	TypeIn  bool   // answers of short and open cards are typed, if they can be
	Reverse bool   // every short card is asked both ways, not only those that say so
	Seed    uint64 // of the order of options
}

// A Set is notes with all that belongs to them.
type Set struct {
	Types Types
	Notes []*Note
	Media []*Medium // each once, in the order of notes

	// Unshown are images that cannot come along, each once, at the first card that
	// shows it. Their descriptions stand in their places.
	Unshown place.ErrorList

	// Shortened is how many notes of StockTyped lack what their cards say
	// besides the answer: Anki compares all of the back with what is typed.
	Shortened int
}

// A Note is what Anki makes its cards of. Its texts are HTML.
type Note struct {
	GUID   string
	Type   Type
	Deck   string // its name in Anki
	Tags   []string
	Fields []string // those of the type, in order
	Cards  []int    // the places of its cards among those that its type can make, rising

	From *decks.Deck
	Card *decks.Card
}

// Compose makes the notes of decks. Its error is that of filter.Check, or an
// ErrorList: of cards without an id, and cards that would be one note.
func Compose(list []*decks.Deck, o Options) (*Set, error) {
	if err := o.Check(list); err != nil {
		return nil, err
	}
	var drafts []draft
	names := deckNames(list)
	for _, d := range list {
		for _, card := range d.Cards.All() {
			if o.Wants(d, card) {
				drafts = append(drafts, draft{deck: d, card: card, name: cmp.Or(o.Deck, names[d])})
			}
		}
	}
	o.write(drafts)
	return o.gather(drafts)
}

// write makes the notes of drafts, a run of them on each processor.
func (o Options) write(drafts []draft) {
	const run = 64
	parallel.Runs(len(drafts), run, func() func(from, to int) {
		known := map[string]*Medium{}
		return func(from, to int) {
			for i := from; i < to; i++ {
				newComposer(o, known, &drafts[i]).write()
			}
		}
	})
}

// gather puts together what drafts have come to.
func (o Options) gather(drafts []draft) (*Set, error) {
	s := &Set{Types: o.Types, Notes: make([]*Note, 0, len(drafts))}
	var faults place.ErrorList
	notes := make(map[string]*Note, len(drafts))
	media, unshown := map[string]bool{}, map[string]bool{}
	for i := range drafts {
		d := &drafts[i]
		faults = append(faults, d.faults...)
		for _, u := range d.unshown {
			if !unshown[u.path] {
				unshown[u.path] = true
				s.Unshown = append(s.Unshown, u.why)
			}
		}
		if d.note == nil {
			continue
		}
		if other := notes[d.note.GUID]; other != nil {
			faults = append(faults, d.fault("give one of the decks another id; its answers so far stay with the other", ": would be the same note as card %q of %s", other.Card.Label(), other.From.Name))
			continue
		}
		notes[d.note.GUID] = d.note
		s.Notes = append(s.Notes, d.note)
		for _, m := range d.media {
			if !media[m.Name] {
				media[m.Name] = true
				s.Media = append(s.Media, m)
			}
		}
		if d.shortened {
			s.Shortened++
		}
	}
	return s, faults.Err()
}

// A draft is a card on its way to a note.
type draft struct {
	deck *decks.Deck
	card *decks.Card
	name string // of Anki's deck

	note      *Note
	media     []*Medium // that the note shows
	unshown   []unshown // images that it lacks
	shortened bool
	faults    place.ErrorList
}

func (d *draft) fault(hint, format string, args ...any) *place.Error {
	return &place.Error{Pos: d.pos(), Msg: fmt.Sprintf("card %q", d.card.Label()) + fmt.Sprintf(format, args...), Hint: hint}
}

// pos is where the card stands.
func (d *draft) pos() place.Pos {
	pos := d.card.Pos
	if pos.File == "" {
		pos.File = d.deck.Name
	}
	return pos
}

// A composer makes the note of a draft. The images that it knows it shares with
// the other composers of its goroutine, so that each is looked at once.
type composer struct {
	Options
	*draft
	html  markup.HTML
	known map[string]*Medium // by path; nil for one that cannot be taken
}

func newComposer(o Options, known map[string]*Medium, d *draft) *composer {
	c := &composer{Options: o, draft: d, known: known}
	c.html = markup.HTML{Image: c.image, Alt: attribute, Text: escape}
	return c
}

func (c *composer) write() {
	d := c.draft
	if d.card.ID == "" {
		hint := fmt.Sprintf("'quiz check --add-ids %s' gives each card one", place.ShellWord(d.deck.Name))
		d.faults = append(d.faults, d.fault(hint, " has no id, by which Anki would know it again"))
		return
	}
	n := &Note{GUID: GUID(d.deck.ID, d.card.Identity()), Deck: d.name, Tags: tags(d.deck.TagsOf(d.card)), From: d.deck, Card: d.card}
	q := arrange.New(d.deck, d.card, arrange.Parts(d.card)[0], c.Seed)
	if c.Types == Stock {
		c.stock(n, q)
	} else {
		c.own(n, q)
	}
	n.Cards = n.cards()
	d.note = n
}

func (c *composer) of(source string) string { return c.aligned(c.html.From(source)) }

// aligned sets text with lists or code to the left, as stock types set all text
// in the middle. Our own do it by their style.
func (c *composer) aligned(html string) string {
	if c.Types == Stock && (strings.Contains(html, "<li>") || strings.Contains(html, "<pre>")) {
		return "<div" + toLeft + ">" + html + "</div>"
	}
	return html
}

func (c *composer) isReversed() bool {
	_, isShort := c.card.Body.(*decks.Short)
	return c.card.Reversed() || isShort && c.Reverse
}

// isTyped tells if the answer of the card is to be typed.
func (c *composer) isTyped() bool {
	if !c.TypeIn || !c.card.CanReverse() { // then its answer is one text
		return false
	}
	return isTypeable(c.card.Body.Expected()[0]) && (!c.isReversed() || isTypeable(c.card.Question))
}

// isTypeable tells if a text can be typed: it is one line, and neither maths nor
// an image.
func isTypeable(source string) bool {
	text := markup.Parse(source)
	return len(text) == 1 && text[0].Kind == markup.Paragraph && !slices.ContainsFunc(text[0].Spans, func(s markup.Span) bool {
		return s.Image != "" || s.IsBreak() || s.Style&markup.Math != 0
	})
}
