package command

import (
	"fmt"
	"io"

	"quiz/decks/place"
	"quiz/decks/shelf"
	"quiz/quiz/terminal/text"
)

// A finding is a fault, warning or remark as 'check --json' has it.
type finding struct {
	File    string `json:"file"`
	Line    int    `json:"line,omitempty"`   // from 1; none where the whole file is meant
	Column  int    `json:"column,omitempty"` // in bytes from 1
	Length  int    `json:"length,omitempty"` // in bytes
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
	Rule    string `json:"rule,omitempty"` // of a remark
}

// checked is what 'check --json' prints.
type checked struct {
	Decks    int       `json:"decks"`
	Cards    int       `json:"cards"`
	Added    *int      `json:"added,omitempty"` // ids; only with --add-ids
	Faults   []finding `json:"faults"`
	Warnings []finding `json:"warnings"`
	Remarks  []finding `json:"remarks"`
}

// checkOptions say how it is told what was found.
type checkOptions struct {
	json             bool
	warningsAsErrors bool
	added            *int // ids; nil: none could be
}

// printChecked prints what was found. It is a failure where there are faults, or
// warnings that count as such.
func printChecked(w io.Writer, s *shelf.Shelf, faults place.ErrorList, o checkOptions) error {
	warnings := s.Warnings()
	var err error
	if o.json {
		err = printJSON(w, checkedJSON(s, faults, o.added))
	} else {
		err = printFindings(w, s, faults)
	}
	if err == nil && (len(faults) > 0 || o.warningsAsErrors && len(warnings) > 0) {
		return errFailed
	}
	return err
}

func checkedJSON(s *shelf.Shelf, faults place.ErrorList, added *int) checked {
	list := s.Read()
	result := checked{Decks: len(list), Cards: countCards(list), Added: added, Faults: findings(faults), Warnings: findings(s.Warnings()), Remarks: []finding{}}
	for _, r := range remarksOn(list) {
		result.Remarks = append(result.Remarks, finding{File: r.Pos.File, Line: r.Pos.Line, Column: r.Pos.Column, Length: r.Len, Message: r.Msg, Hint: r.Hint, Rule: r.rule})
	}
	return result
}

func findings(faults place.ErrorList) []finding {
	list := []finding{}
	for _, f := range faults {
		list = append(list, finding{File: f.Pos.File, Line: f.Pos.Line, Column: f.Pos.Column, Length: f.Len, Message: f.Msg, Hint: f.Hint})
	}
	return list
}

// printFindings prints faults, warnings and remarks, and at the end how many there
// are.
func printFindings(w io.Writer, s *shelf.Shelf, faults place.ErrorList) error {
	list, warnings := s.Read(), s.Warnings()
	remarks := remarksOn(list)
	printFaults(w, faults)
	printWarnings(w, warnings)
	printRemarks(w, remarks)
	if len(faults) > 0 {
		_, err := fmt.Fprintf(w, "%s in %s%s%s.\n", text.Count(len(faults), "fault"), text.Count(max(1, files(faults)), "file"), andWarnings(warnings), andRemarks(remarks))
		return err
	}
	_, err := fmt.Fprintf(w, "No faults in %s with %s%s%s.\n", text.Count(len(list), "deck"), text.Count(countCards(list), "card"), andWarnings(warnings), andRemarks(remarks))
	return err
}

func files(faults place.ErrorList) int {
	names := map[string]bool{}
	for _, f := range faults {
		names[f.Pos.File] = true
	}
	return len(names)
}
