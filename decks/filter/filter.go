// Package filter tells which cards of decks are wanted: those with a tag, those
// of a kind. Playing, showing and printing choose alike, and say alike what is
// wrong where nothing is left to choose from.
package filter

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
)

// A Filter says which cards are wanted. The zero Filter wants all.
type Filter struct {
	Tags  []string     // only cards with one of these tags, or one below it
	Kinds []decks.Kind // only cards of these kinds
}

// Wants tells if a card of a deck is wanted.
func (f Filter) Wants(d *decks.Deck, c *decks.Card) bool {
	if len(f.Kinds) > 0 && !slices.Contains(f.Kinds, c.Kind()) {
		return false
	}
	return len(f.Tags) == 0 || slices.ContainsFunc(f.Tags, func(want string) bool {
		return slices.ContainsFunc(d.TagsOf(c), func(tag string) bool { return underTag(tag, want) })
	})
}

// WantsAt tells if the card at a position of a deck is wanted. The card is not
// read if that can be told without it.
func (f Filter) WantsAt(d *decks.Deck, i int) bool {
	if len(f.Tags) > 0 {
		return f.Wants(d, d.Cards.At(i))
	}
	return len(f.Kinds) == 0 || slices.Contains(f.Kinds, d.Cards.Kind(i))
}

// underTag tells if a tag is the one wanted or below it: history::rome is
// below history. Case does not count, nor how Unicode spells a letter.
func underTag(tag, want string) bool {
	tag, want = decks.Composed(strings.ToLower(tag)), decks.Composed(strings.ToLower(want))
	return tag == want || strings.HasPrefix(tag, want+"::")
}

// A Nothing is the error of a Filter that no card fits.
type Nothing struct{ Msg, Hint string }

func (e *Nothing) Error() string { return e.Msg }

// Check sees that decks have what is asked for: each of the tags, and at least
// one card that is wanted. Its error is a *Nothing.
func (f Filter) Check(list []*decks.Deck) error {
	cards, wanted := 0, 0
	for _, d := range list {
		cards += d.Cards.Len()
		for i := range d.Cards.Len() {
			if f.WantsAt(d, i) {
				wanted++
			}
		}
	}
	if cards == 0 {
		return &Nothing{Msg: "there are no cards"}
	}
	if err := f.checkTags(list); err != nil || wanted > 0 {
		return err
	}
	what := f.conditions()
	if cards == 1 {
		return &Nothing{Msg: "the only card does not have " + what}
	}
	return &Nothing{Msg: fmt.Sprintf("none of %d cards has %s", cards, what)}
}

// checkTags finds a tag that no card has, so that a slip in one of several is
// not passed over.
func (f Filter) checkTags(list []*decks.Deck) error {
	if len(f.Tags) == 0 {
		return nil
	}
	tags := tagsOf(list)
	for _, want := range f.Tags {
		if slices.ContainsFunc(tags, func(tag string) bool { return underTag(tag, want) }) {
			continue
		}
		hint := "the tags are: " + listed(tags)
		if near := edit.Nearest(want, tags); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		if len(tags) == 0 {
			hint = "no card has any tag"
		}
		return &Nothing{fmt.Sprintf("no card has the tag %q", want), hint}
	}
	return nil
}

// tagsOf lists all tags of decks, sorted.
func tagsOf(list []*decks.Deck) []string {
	seen := map[string]bool{}
	for _, d := range list {
		for _, c := range d.Cards.All() {
			for _, tag := range d.TagsOf(c) {
				seen[tag] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// conditions words what cards must have.
func (f Filter) conditions() string {
	var parts []string
	if len(f.Kinds) > 0 {
		var names []string
		for _, k := range f.Kinds {
			names = append(names, k.String())
		}
		parts = append(parts, "kind "+strings.Join(names, " or "))
	}
	if len(f.Tags) > 0 {
		parts = append(parts, "tag "+strings.Join(f.Tags, " or "))
	}
	return strings.Join(parts, " and ")
}

func listed(names []string) string {
	if len(names) > 12 {
		return strings.Join(names[:12], ", ") + " …"
	}
	return strings.Join(names, ", ")
}
