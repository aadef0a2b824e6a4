package command

import (
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"quiz/decks/place"
	"quiz/quiz/terminal/text"
)

// warningsAsErrors is the name of the flag with which what is only warned of is a
// failure.
const warningsAsErrors = "warnings-as-errors"

func warningsFlag(usage string) cli.Flag {
	return &cli.BoolFlag{Name: warningsAsErrors, Usage: usage}
}

// printWarnings writes warnings as printFaults does faults.
func printWarnings(w io.Writer, warnings place.ErrorList) {
	list := make(place.ErrorList, len(warnings))
	for i, warning := range warnings {
		said := *warning
		said.Msg = "warning: " + said.Msg
		list[i] = &said
	}
	printFaults(w, list)
}

// unlessShown tells of images that cannot be shown, where an export is to write nothing
// for them.
func (e *env) unlessShown(unshown place.ErrorList) error {
	if len(unshown) == 0 {
		return nil
	}
	e.report(unshown)
	return fmt.Errorf("%s cannot be shown, and so nothing was written (--%s)", text.Count(len(unshown), "image"), warningsAsErrors)
}

// andWarnings counts warnings at the end of a closing line.
func andWarnings(warnings place.ErrorList) string {
	if len(warnings) == 0 {
		return ""
	}
	return ", " + text.Count(len(warnings), "warning")
}
