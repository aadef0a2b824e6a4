package command

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// A word is one that a flag may have, with what it stands for.
type word[T any] struct {
	text  string
	value T
}

// oneOf reads a flag that is one of a few words, in any case.
func oneOf[T any](c *cli.Context, name string, words ...word[T]) (value T, err error) {
	given := strings.ToLower(strings.TrimSpace(c.String(name)))
	texts := make([]string, len(words))
	for i, w := range words {
		if w.text == given {
			return w.value, nil
		}
		texts[i] = w.text
	}
	last := len(texts) - 1
	return value, usagef("", "--%s must be %s or %s, not %q", name, strings.Join(texts[:last], ", "), texts[last], c.String(name))
}

// orElse is a text, or another where it is blank.
func orElse(text, otherwise string) string {
	if strings.TrimSpace(text) == "" {
		return otherwise
	}
	return text
}

// flagNamed finds a flag by any of its names.
func flagNamed(flags []cli.Flag, name string) cli.Flag {
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			return f
		}
	}
	return nil
}

func takesValue(f cli.Flag) bool {
	d, ok := f.(cli.DocGenerationFlag)
	return ok && d.TakesValue()
}
