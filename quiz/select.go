package quiz

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
)

// Wants tells if a card is to be asked.
func (o Options) Wants(d *decks.Deck, c *decks.Card) bool {
	if len(o.Kinds) > 0 && !slices.Contains(o.Kinds, c.Kind()) {
		return false
	}
	return len(o.Tags) == 0 || slices.ContainsFunc(o.Tags, func(want string) bool {
		return slices.ContainsFunc(d.TagsOf(c), func(tag string) bool { return underTag(tag, want) })
	})
}

// underTag tells if a tag is the one wanted or below it: history::rome is
// below history. Case does not count.
func underTag(tag, want string) bool {
	tag, want = strings.ToLower(tag), strings.ToLower(want)
	return tag == want || strings.HasPrefix(tag, want+"::")
}

// A Nothing is the error of a selection that no question fits.
type Nothing struct{ Msg, Hint string }

func (e *Nothing) Error() string { return e.Msg }

// Check sees that decks have what is asked for: each of the tags, and at least
// one card to ask. Its error is a *Nothing.
func (o Options) Check(list []*decks.Deck) error {
	cards, wanted := 0, 0
	for _, d := range list {
		cards += len(d.Cards)
		for _, c := range d.Cards {
			if o.Wants(d, c) {
				wanted++
			}
		}
	}
	if cards == 0 {
		return &Nothing{Msg: "there are no cards"}
	}
	if err := o.checkTags(list); err != nil || wanted > 0 {
		return err
	}
	what := o.conditions()
	if cards == 1 {
		return &Nothing{Msg: "the only card does not have " + what}
	}
	return &Nothing{Msg: fmt.Sprintf("none of %d cards has %s", cards, what)}
}

// checkTags finds a tag that no card has, so that a slip in one of several is
// not passed over.
func (o Options) checkTags(list []*decks.Deck) error {
	if len(o.Tags) == 0 {
		return nil
	}
	tags := tagsOf(list)
	for _, want := range o.Tags {
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
		for _, c := range d.Cards {
			for _, tag := range d.TagsOf(c) {
				seen[tag] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// conditions words what cards must have.
func (o Options) conditions() string {
	var parts []string
	if len(o.Kinds) > 0 {
		var names []string
		for _, k := range o.Kinds {
			names = append(names, k.String())
		}
		parts = append(parts, "kind "+strings.Join(names, " or "))
	}
	if len(o.Tags) > 0 {
		parts = append(parts, "tag "+strings.Join(o.Tags, " or "))
	}
	return strings.Join(parts, " and ")
}

func listed(names []string) string {
	if len(names) > 12 {
		return strings.Join(names[:12], ", ") + " …"
	}
	return strings.Join(names, ", ")
}
