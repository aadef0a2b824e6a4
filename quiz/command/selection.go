package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/edit"
)

// tagFlag and kindFlag choose cards, in every command that takes some of them.
func tagFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "tag", Aliases: []string{"t"}, Usage: "only cards with the tag `T`, or one below it (T::…); may be repeated"}
}

func kindFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "kind", Aliases: []string{"k"}, Usage: "only cards of kind `K` (" + strings.Join(decks.KindNames(), " ") + ")"}
}

func readKinds(names []string) ([]decks.Kind, error) {
	var list []decks.Kind
	for _, name := range names {
		kind, ok := decks.ParseKind(strings.ToLower(strings.TrimSpace(name)))
		if !ok {
			hint := "the kinds are " + strings.Join(decks.KindNames(), ", ")
			if near := edit.Nearest(name, decks.KindNames()); near != "" {
				hint = fmt.Sprintf("did you mean %s?", near)
			}
			return nil, usagef(hint, "there is no kind %q", name)
		}
		list = append(list, kind)
	}
	return list, nil
}

// atMost reads a flag that says how many there are to be at the most; 0 where it
// is not given.
func atMost(c *cli.Context, name string) (int, error) {
	n := c.Int(name)
	if c.IsSet(name) && n < 1 {
		return 0, usagef("", "--%s must be 1 or more", name)
	}
	return n, nil
}

// maxSeed is the largest seed: the largest number that JSON readers keep exact.
const maxSeed = 1<<53 - 1

// readSeed reads a seed; one by chance where none is given.
func readSeed(text string, chance func() uint64) (uint64, error) {
	if text == "" {
		return chance(), nil
	}
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil || seed > maxSeed {
		return 0, usagef("", "--seed must be a whole number from 0 to %d, not %q", uint64(maxSeed), text)
	}
	return seed, nil
}
