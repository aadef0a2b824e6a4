package command

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"syscall"

	"quiz/decks/filter"
	"quiz/decks/place"
	"quiz/quiz/terminal/text"
)

// report prints an error and returns the exit code that it stands for. It is
// the only place that prints errors.
func (e *env) report(err error) int {
	var usage *usageError
	var nothing *filter.Nothing
	var failure *hinted
	var list place.ErrorList
	switch {
	case err == nil, errors.Is(err, errLeft):
		return exitDone
	case errors.Is(err, errInterrupted):
		return exitInterrupted
	case errors.Is(err, errFailed), errors.Is(err, syscall.EPIPE):
		return exitFailed
	case errors.As(err, &usage):
		e.say("quiz: %s", usage.msg)
		e.hint(usage.hint)
		return exitUsage
	case errors.As(err, &nothing):
		e.say("quiz: %s", nothing.Msg)
		e.hint(nothing.Hint)
	case errors.As(err, &failure):
		e.say("quiz: %s", failure.msg)
		e.hint(failure.hint)
	case errors.As(err, &list):
		printFaults(e.err, list)
	default:
		e.say("quiz: %v", err)
	}
	return exitFailed
}

// printFaults writes the faults of decks: ten of each file, then how many more
// there are. The first of as many cards as can be comes before a second one of any.
func printFaults(w io.Writer, list place.ErrorList) {
	for len(list) > 0 {
		file := list[0].Pos.File
		n := slices.IndexFunc(list, func(f *place.Error) bool { return f.Pos.File != file })
		if n < 0 {
			n = len(list)
		}
		printFileFaults(w, file, list[:n])
		list = list[n:]
	}
}

func printFileFaults(w io.Writer, file string, list place.ErrorList) {
	some := ofManyCards(list)
	for i, fault := range some {
		if sameHint(fault, some[i+1:]) {
			said := *fault
			said.Hint = "" // it comes once, behind the last
			fault = &said
		}
		fmt.Fprint(w, faultText(fault))
	}
	if more := len(list) - len(some); more > 0 {
		fmt.Fprintf(w, "%s: … and %d more\n", text.VisibleName(file), more)
	}
}

// ofManyCards picks the faults that are shown of those of a file, in their order: the
// first of each card, then the second of each, until there are mostNamed.
func ofManyCards(list place.ErrorList) place.ErrorList {
	if len(list) <= mostNamed {
		return list
	}
	nth := make([]int, len(list)) // of its card, from 0
	seen := map[int]int{}
	for i, f := range list {
		start := cmp.Or(f.Start, f.Pos.Line)
		nth[i] = seen[start]
		seen[start]++
	}
	var picked []int
	for round := 0; len(picked) < mostNamed; round++ {
		for i := range list {
			if nth[i] == round && len(picked) < mostNamed {
				picked = append(picked, i)
			}
		}
	}
	slices.Sort(picked)
	some := make(place.ErrorList, mostNamed)
	for i, at := range picked {
		some[i] = list[at]
	}
	return some
}

// sameHint tells if the fault that follows has the same way out, and neither
// shows a line of its file that would stand between.
func sameHint(fault *place.Error, rest place.ErrorList) bool {
	return len(rest) > 0 && rest[0].Hint == fault.Hint && rest[0].Pos.File == fault.Pos.File && rest[0].Text == "" && fault.Text == ""
}

// faultText is a fault as people read it: place and message, the line with a
// caret under what is at fault, and how to mend it.
func faultText(fault *place.Error) string {
	var b strings.Builder
	fmt.Fprintln(&b, text.Visible(fault.Error()))
	if fault.Pos.Line > 0 && strings.TrimSpace(fault.Text) != "" {
		before, at, after := excerpt(fault)
		number := fmt.Sprintf("%5d | ", fault.Pos.Line)
		fmt.Fprintf(&b, "%s%s%s%s\n", number, before, at, after)
		fmt.Fprintf(&b, "%*s| %s%s\n", len(number)-2, "", strings.Repeat(" ", text.Width(before)), strings.Repeat("^", max(1, text.Width(at))))
	}
	if fault.Hint != "" {
		fmt.Fprintln(&b, "hint: "+text.Visible(fault.Hint))
	}
	return b.String()
}

// excerpt cuts a line into what stands before, at and after the fault, with
// long parts shortened, and fit to be sent to a terminal.
func excerpt(fault *place.Error) (before, at, after string) {
	const room = 60 // characters on either side
	start := min(fault.Pos.Column-1, len(fault.Text))
	end := min(start+fault.Len, len(fault.Text))
	before, at, after = fault.Text[:start], fault.Text[start:end], fault.Text[end:]
	if runes := []rune(before); len(runes) > room {
		before = "…" + string(runes[len(runes)-room:])
	}
	if runes := []rune(at); len(runes) > 2*room {
		at, after = string(runes[:2*room])+"…", ""
	}
	if runes := []rune(after); len(runes) > room {
		after = string(runes[:room]) + "…"
	}
	return text.Visible(before), text.Visible(at), text.Visible(after)
}
