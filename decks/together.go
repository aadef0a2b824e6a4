package decks

import (
	"fmt"
	"strconv"

	"quiz/decks/edit"
)

// checkTogether finds the faults that lie between cards or sources.
func (d *Deck) checkTogether() ErrorList {
	var errs ErrorList
	sources := map[string]*Source{}
	for _, s := range d.Sources {
		if first := sources[s.ID]; first != nil && s.ID != "" {
			msg := fmt.Sprintf("source id %q is taken by the source at %v", s.ID, first.Pos)
			errs = append(errs, s.place.piece.doc.fault(s.place.valueSpan("id"), msg, "ids of sources must differ within a deck"))
			continue
		}
		sources[s.ID] = s
	}
	cards := make(map[string]*Card, len(d.Cards))
	for _, c := range d.Cards {
		key := c.Key()
		if first := cards[key]; first != nil {
			errs = append(errs, duplicate(c, first))
		} else {
			cards[key] = c
		}
		if c.Cite != nil {
			if fault := d.checkCite(c); fault != nil {
				errs = append(errs, fault)
			}
		}
	}
	return append(errs, d.checkWas(cards)...)
}

// duplicate is the fault of a card that is the same as an earlier one. Both
// places are named whole, so that both can be jumped to.
func duplicate(c, first *Card) *Error {
	if c.ID == "" {
		msg := fmt.Sprintf("card %q has the same question and answer as the card at %v", c.Label(), first.Pos)
		return c.place.piece.doc.fault(c.place.keySpan(""), msg, "delete one of them")
	}
	msg := fmt.Sprintf("card id %q is taken by the card at %v", c.ID, first.Pos)
	return c.place.piece.doc.fault(c.place.valueSpan("id"), msg, "ids must differ within a deck; "+strconv.Quote(c.ID+"-2")+" would do")
}

// checkCite sees that the document that a card cites is among the sources. A
// deck with one source need not name it.
func (d *Deck) checkCite(c *Card) *Error {
	at := place{c.place.piece, keyPath(c.place.path, "cite")}
	fault := func(key, hint, format string, args ...any) *Error {
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
