package command

import (
	"fmt"
	"io"

	"quiz/quiz/terminal/text"
	"quiz/render/paper"
	"quiz/render/pdf/cards"
)

// writeCalibration writes the sheet that measures the printer.
func (e *env) writeCalibration(o cardOptions, args int) error {
	if args > 0 {
		return usagef("leave out the deck, or --calibrate", "--calibrate prints no cards")
	}
	if o.print.Flip == paper.FoldOver {
		return usagef("it measures how backs lie behind fronts", "--calibrate needs --flip long or --flip short")
	}
	name := orElse(o.output, "calibrate.pdf")
	if err := mayExport(e.stdout, o.target(name, nil)); err != nil {
		return err
	}
	err := e.output(name, func(w io.Writer) error { return cards.Calibrate(w, o.print) })
	if err != nil || name == "-" {
		return err
	}
	_, err = fmt.Fprintf(e.out, "Wrote %s: print it as you print cards, and read on it which flags to give.\n%s\n", text.VisibleName(name), howToPrint(o.print))
	return err
}
