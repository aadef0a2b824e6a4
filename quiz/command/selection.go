package command

import (
	"fmt"
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
