package decks

import (
	"fmt"
	"strconv"

	"quiz/decks/edit"
	"quiz/decks/place"
)

// validateTogether finds the faults that lie between cards or sources.
func validateTogether(d *Deck) []Fault {
	t := &together{deck: d}
	t.sameSources()
	cards := t.sameCards()
	t.cites()
	t.was(cards)
	return t.faults
}

// A together gathers the faults that lie between the cards of a deck.
type together struct {
	deck   *Deck
	faults []Fault
}

// of says what is wrong with a card.
func (t *together) of(c *Card, f Fault, format string, args ...any) {
	v := &inspection{card: c}
	v.report(f, format, args...)
	t.faults = append(t.faults, v.faults...)
}

func (t *together) sameSources() {
	seen := map[string]int{}
	for i, s := range t.deck.Sources {
		if s == nil || s.ID == "" {
			continue
		}
		if first, ok := seen[Composed(s.ID)]; ok {
			msg := fmt.Sprintf("source id %q is taken by %s", s.ID, which("source", t.deck.Sources[first].Pos, first))
			t.faults = append(t.faults, Fault{Source: s, Key: "id", Index: -1, Msg: msg, Hint: "ids of sources must differ within a deck"})
			continue
		}
		seen[Composed(s.ID)] = i
	}
}

// which names one of several cards or sources: by where it stands, or, where that
// is not known, by its number.
func which(noun string, at place.Pos, i int) string {
	if at == (place.Pos{}) {
		return noun + " " + strconv.Itoa(i+1)
	}
	return fmt.Sprintf("the %s at %v", noun, at)
}

// sameCards reports cards that are the same as an earlier one. The number of each
// other card is given by its key.
func (t *together) sameCards() map[string]int {
	cards := make(map[string]int, t.deck.Cards.Len())
	for i, c := range t.deck.Cards.All() {
		if c == nil {
			continue
		}
		key := Composed(c.Key())
		if first, ok := cards[key]; ok {
			t.faults = append(t.faults, duplicate(c, which("card", t.deck.Cards.At(first).Pos, first)))
			continue
		}
		cards[key] = i
	}
	return cards
}

func duplicate(c *Card, first string) Fault {
	f := Fault{Card: c, Index: -1}
	if c.ID == "" {
		f.Msg, f.Hint = fmt.Sprintf("card %q has the same question and answer as %s", c.Label(), first), "delete one of them"
		return f
	}
	f.Key = "id"
	f.Msg, f.Hint = fmt.Sprintf("card id %q is taken by %s", c.ID, first), "ids must differ within a deck; "+strconv.Quote(c.ID+"-2")+" would do"
	return f
}

// cites sees that the documents that cards cite are among the sources. A deck with
// one source need not name it.
func (t *together) cites() {
	for _, c := range t.deck.Cards.All() {
		switch {
		case c == nil || c.Cite == nil:
		case c.Cite.Source == "" && len(t.deck.Sources) == 1:
		case c.Cite.Source == "":
			t.of(c, Fault{Key: "cite", Index: -1, Hint: `name one of the deck's sources: source = "…"`}, "cite does not say which source")
		case t.deck.Source(c.Cite.Source) == nil:
			t.of(c, Fault{Key: "cite.source", Index: -1, Hint: t.sourceHint(c.Cite.Source)}, "there is no source %q", c.Cite.Source)
		}
	}
}

func (t *together) sourceHint(id string) string {
	var ids []string
	for _, s := range t.deck.Sources {
		if s != nil {
			ids = append(ids, s.ID)
		}
	}
	if near := edit.Nearest(id, ids); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "add it to the deck as [[source]]"
}

// was finds the old ids that do not lead to one card alone: those that a card
// goes by now, and those that two cards have had. Cards are the numbers of the
// deck's by their keys.
func (t *together) was(cards map[string]int) {
	claims := map[string]int{}
	for i, c := range t.deck.Cards.All() {
		if c == nil || len(c.Was) == 0 {
			continue
		}
		own := map[string]bool{}
		for j, id := range c.Was {
			id = Composed(id)
			if own[id] || !IsID(id) {
				continue // said of the card alone
			}
			own[id] = true
			if msg, hint := t.claimed(c, id, cards, claims); msg != "" {
				t.of(c, Fault{Key: "was", Index: j, Hint: hint}, "was %q %s", place.ShortLine(id, 40), msg)
				continue
			}
			claims[id] = i
		}
	}
}

// claimed says why an id of the past does not lead to a card alone.
func (t *together) claimed(c *Card, id string, cards, claims map[string]int) (msg, hint string) {
	now, isNow := cards[id]
	claim, isClaimed := claims[id]
	switch {
	case id == Composed(c.ID):
		return "is the id that the card has now", "was has the ids that a card had before: take it out"
	case isNow && t.deck.Cards.At(now).ID == "":
		return fmt.Sprintf("is the key of %s, which has no id", which("card", t.deck.Cards.At(now).Pos, now)), "the answers under it are that card's: take it out"
	case isNow:
		return "is the id of " + which("card", t.deck.Cards.At(now).Pos, now), "the answers under it are that card's: take it out, or give that card another id"
	case isClaimed:
		return fmt.Sprintf("is in the was of %s, too", which("card", t.deck.Cards.At(claim).Pos, claim)), "answers can go over to one card alone: take it out of one of them"
	}
	return "", ""
}
