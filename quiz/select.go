package quiz

import (
	"errors"
	"fmt"
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

// nothingLeft says which of the conditions no card meets.
func nothingLeft(list []*decks.Deck, o Options) error {
	var tags []string
	cards := 0
	for _, d := range list {
		cards += len(d.Cards)
		for _, c := range d.Cards {
			for _, tag := range d.TagsOf(c) {
				if !slices.Contains(tags, tag) {
					tags = append(tags, tag)
				}
			}
		}
	}
	if cards == 0 {
		return errors.New("there are no cards")
	}
	slices.Sort(tags)
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
	var conditions []string
	if len(o.Kinds) > 0 {
		var names []string
		for _, k := range o.Kinds {
			names = append(names, k.String())
		}
		conditions = append(conditions, "kind "+strings.Join(names, " or "))
	}
	if len(o.Tags) > 0 {
		conditions = append(conditions, "tag "+strings.Join(o.Tags, " or "))
	}
	what := strings.Join(conditions, " and ")
	if cards == 1 {
		return &Nothing{Msg: "the only card does not have " + what}
	}
	return &Nothing{Msg: fmt.Sprintf("none of %d cards has %s", cards, what)}
}

func listed(names []string) string {
	if len(names) > 12 {
		return strings.Join(names[:12], ", ") + " …"
	}
	return strings.Join(names, ", ")
}
