package command

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"quiz/quiz"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
)

// reportColumns head a CSV report.
var reportColumns = []string{"deck", "card", "part", "kind", "response", "expected", "verdict", "points", "max_points", "seconds", "hinted", "try", "folded", "met", "reason"}

// checkReportName sees that a report's form can be told from its name.
func checkReportName(name string) error {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".json", ".csv":
		return nil
	}
	if name == "" {
		return nil
	}
	return usagef("such as --report result.json", "--report needs a file that ends in .json or .csv, not %q", name)
}

// mayReport sees, before anything is asked, that the report can be written,
// and that it replaces nothing but an earlier report.
func mayReport(name string) error {
	file, err := os.Open(name)
	if errors.Is(err, os.ErrNotExist) {
		return safefile.MayWrite(name)
	}
	if err != nil {
		return safefile.Fault(name, err)
	}
	defer file.Close()
	start := make([]byte, 64)
	n, err := io.ReadFull(file, start)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return safefile.Fault(name, err)
	}
	text := strings.TrimPrefix(strings.ReplaceAll(string(start[:n]), " ", ""), "\ufeff")
	isReport := strings.HasPrefix(text, "{\n\"version\":") || strings.HasPrefix(text, strings.Join(reportColumns[:5], ","))
	if n > 0 && !isReport {
		return fmt.Errorf("%s is there already and is no report of quiz; it was left as it is", name)
	}
	return safefile.MayWrite(name)
}

// writeReport writes a report as JSON or CSV, by the file's ending.
func writeReport(name string, r quiz.Report) error {
	return safefile.Write(name, func(w io.Writer) error {
		if strings.EqualFold(filepath.Ext(name), ".csv") {
			return reportCSV(w, r)
		}
		return printJSON(w, r)
	})
}

// reportCSV writes a row for each answer.
func reportCSV(w io.Writer, r quiz.Report) error {
	rows := csv.NewWriter(w)
	rows.Write(reportColumns)
	number := func(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
	for _, a := range r.Answers {
		taken := takenText(a)
		rows.Write([]string{
			noFormula(a.Deck), noFormula(a.Card), a.Part, a.Kind, noFormula(a.Response), noFormula(a.Expected), a.Verdict,
			number(a.Points), number(a.MaxPoints), number(a.Seconds), strconv.FormatBool(a.Hinted), strconv.Itoa(max(a.Try, 1)),
			noFormula(taken.Folded), noFormula(taken.Met), noFormula(taken.Reason),
		})
	}
	rows.Flush()
	return rows.Error()
}

// takenText is how an answer was taken, of a cloze each blank behind the other as
// in its response, and of a list each thing that was typed.
func takenText(a quiz.ReportAnswer) quiz.ReportTaken {
	if a.ReportTaken != nil {
		return *a.ReportTaken
	}
	var folded, met, reason []string
	for _, part := range slices.Concat(a.Blanks, a.Items) {
		if part.Verdict != quiz.Missing {
			folded, met, reason = append(folded, part.Folded), append(met, part.Met), append(reason, part.Reason)
		}
	}
	t := quiz.ReportTaken{Folded: strings.Join(folded, "; "), Met: strings.Join(met, "; ")}
	if strings.Join(reason, "") != "" {
		t.Reason = strings.Join(reason, "; ")
	}
	return t
}

// noFormula keeps a spreadsheet from running what a player typed. Numbers stay
// as they are.
func noFormula(cell string) string {
	cell = text.Visible(cell)
	if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}
