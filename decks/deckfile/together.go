package deckfile

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/place"
)

// checkTogether finds the faults that lie between cards or sources.
func (f *file) checkTogether() place.ErrorList {
	d := f.deck
	var errs place.ErrorList
	sources := map[string]*decks.Source{}
	for i, s := range d.Sources {
		if first := sources[s.ID]; first != nil && s.ID != "" {
			msg := fmt.Sprintf("source id %q is taken by the source at %v", s.ID, first.Pos)
			errs = append(errs, f.doc.fault(f.sources[i].valueSpan("id"), msg, "ids of sources must differ within a deck"))
			continue
		}
		sources[s.ID] = s
	}
	cards := make(map[string]*decks.Card, len(d.Cards))
	for i, c := range d.Cards {
		key := c.Key()
		if first := cards[key]; first != nil {
			errs = append(errs, duplicate(f.cards[i], c, first))
		} else {
			cards[key] = c
		}
		if c.Cite != nil {
			if fault := f.cards[i].checkCite(d, c); fault != nil {
				errs = append(errs, fault)
			}
		}
	}
	return append(errs, f.checkWas(cards)...)
}

// duplicate is the fault of a card that is the same as an earlier one. Both
// places are named whole, so that both can be jumped to.
func duplicate(at table, c, first *decks.Card) *place.Error {
	if c.ID == "" {
		msg := fmt.Sprintf("card %q has the same question and answer as the card at %v", c.Label(), first.Pos)
		return at.piece.doc.fault(at.keySpan(""), msg, "delete one of them")
	}
	msg := fmt.Sprintf("card id %q is taken by the card at %v", c.ID, first.Pos)
	return at.piece.doc.fault(at.valueSpan("id"), msg, "ids must differ within a deck; "+strconv.Quote(c.ID+"-2")+" would do")
}

// checkCite sees that the document that a card cites is among the sources. A
// deck with one source need not name it.
func (t table) checkCite(d *decks.Deck, c *decks.Card) *place.Error {
	at := table{t.piece, keyPath(t.path, "cite")}
	fault := func(key, hint, format string, args ...any) *place.Error {
		msg := fmt.Sprintf("card %q: ", c.Label()) + fmt.Sprintf(format, args...)
		return at.piece.doc.fault(at.valueSpan(key), msg, hint)
	}
	switch {
	case c.Cite.Source == "" && len(d.Sources) == 1:
		return nil
	case c.Cite.Source == "":
		return fault("", "name one of the deck's sources: source = \"…\"", "cite does not say which source")
	case d.Source(c.Cite.Source) != nil:
		return nil
	}
	var ids []string
	for _, s := range d.Sources {
		ids = append(ids, s.ID)
	}
	hint := "add it to the deck as [[source]]"
	if near := edit.Nearest(c.Cite.Source, ids); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	return fault("source", hint, "there is no source %q", c.Cite.Source)
}

// checkWas finds the old ids that do not lead to one card alone: those that a
// card goes by now, and those that two cards have had. Cards are those of the
// deck by their keys.
func (f *file) checkWas(cards map[string]*decks.Card) place.ErrorList {
	var errs place.ErrorList
	claims := map[string]*decks.Card{}
	for i, c := range f.deck.Cards {
		for _, id := range c.Was {
			fault := func(hint, format string, args ...any) {
				msg := fmt.Sprintf("card %q: was %q ", c.Label(), place.Shorten(id, 40)) + fmt.Sprintf(format, args...)
				errs = append(errs, f.doc.fault(f.cards[i].wasSpan(id), msg, hint))
			}
			switch now, claim := cards[id], claims[id]; {
			case id == c.ID:
				fault("was has the ids that a card had before: take it out", "is the id that the card has now")
			case now != nil && now.ID == "":
				fault("the answers under it are that card's: take it out", "is the key of the card at %v, which has no id", now.Pos)
			case now != nil:
				fault("the answers under it are that card's: take it out, or give that card another id", "is the id of the card at %v", now.Pos)
			case claim != nil:
				fault("answers can go over to one card alone: take it out of one of them", "is in the was of the card at %v, too", claim.Pos)
			default:
				claims[id] = c
			}
		}
	}
	return errs
}

// wasSpan is where one of a card's old ids stands: in the list, or as the whole
// value.
func (t table) wasSpan(id string) span {
	p := t.piece
	path := keyPath(t.path, "was")
	for i := 0; ; i++ {
		at, ok := p.index()[elementPath(path, i)]
		if !ok {
			return t.valueSpan("was")
		}
		if strings.TrimSpace(unquote(p.text[at.value.start:at.value.end])) == id {
			return p.span(at.value)
		}
	}
}
