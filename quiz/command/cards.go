package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
	"quiz/render"
	"quiz/render/paper"
	"quiz/render/pdf/cards"
)

// cardOptions are the flags of export cards.
type cardOptions struct {
	render.Options
	print     cards.Options
	output    string
	sheet     string // as it was named
	fonts     []string
	system    bool
	calibrate bool
	force     bool

	warningsAsErrors bool
}

func (e *env) cards() *cli.Command {
	return &cli.Command{
		Name:      "cards",
		Aliases:   []string{"pdf"},
		Usage:     "print flashcards, as PDF",
		ArgsUsage: "[DECK...]",
		Description: `Writes flashcards that are printed on both sides and cut: every answer lies
behind its question. Print them at 100 % ("actual size").

  quiz export cards biology.toml                       biology.pdf, 8 cards on each A4 sheet
  quiz export cards biology.toml --sheet 5388 -o c.pdf on index cards of Avery
  quiz export cards biology.toml --flip none           printed on one side, and folded
  quiz export cards --calibrate                        how far is the printer off?
  quiz export cards urdu.toml --font NotoNastaliqUrdu-Regular.ttf

Sheets:
` + sheetList() + `
or a TOML file with the measures of your own, in mm: paper = "A4", card-width,
card-height, columns, rows, and where the first card lies (left, top) and how
far it is from card to card (across, down), which may be left out.`,
		Flags:  cardFlags(),
		Action: e.exportCards,
	}
}

func cardFlags() []cli.Flag {
	return []cli.Flag{
		outputFlag(), forceFlag(), exportWarningsFlag(),
		&cli.StringFlag{Name: "sheet", Aliases: []string{"s"}, Value: "a7", Usage: "print on a `SHEET` of the list above (a7 if none is named), or of a TOML file"},
		&cli.StringFlag{Name: "flip", Value: "long", Usage: "`HOW` the printer turns paper: long or short edge, or none (front and back side by side, to fold)"},
		&cli.StringFlag{Name: "sides", Value: "both", Usage: "print `WHICH` sides: both, fronts or backs"},
		&cli.BoolFlag{Name: "reverse", Usage: "the last sheet first, for printers that pile pages face up"},
		&cli.StringFlag{Name: "back-dx", Usage: "move backs `MM` millimetres to the right"},
		&cli.StringFlag{Name: "back-dy", Usage: "move backs `MM` millimetres down"},
		&cli.BoolFlag{Name: "calibrate", Usage: "write a sheet that shows how far the printer is off, instead of cards"},
		&cli.BoolFlag{Name: "marks", Usage: "mark where to cut"},
		&cli.BoolFlag{Name: "border", Usage: "draw a line around each front"},
		&cli.StringFlag{Name: "style", Value: "plain", Usage: "`STYLE` of text: plain, large or dyslexia"},
		&cli.StringFlag{Name: "font-size", Usage: "set text in `POINTS`, and smaller only where it does not fit"},
		&cli.BoolFlag{Name: "same-size", Usage: "set all cards in one size"},
		&cli.StringSliceFlag{Name: "font", Usage: "use the font `FILE` (TTF, OTF or TTC) first; may be repeated"},
		&cli.BoolFlag{Name: "system-fonts", Usage: "look among the fonts of this computer for characters that no other font has"},
		&cli.StringFlag{Name: "missing", Value: "error", Usage: "`WHAT` to do with characters that no font has: error or box"},
		&cli.BoolFlag{Name: "skip-long", Usage: "leave out cards that do not fit, instead of stopping"},
		&cli.BoolFlag{Name: "hints", Usage: "print hints on the fronts"},
		&cli.IntFlag{Name: "count", Aliases: []string{"n"}, Usage: "print `N` cards at the most, chosen by the seed"},
		tagFlag(), kindFlag(),
		&cli.StringFlag{Name: "order", Value: "deck", Usage: "the `ORDER` of cards: deck or shuffled"},
		&cli.StringFlag{Name: "seed", Value: "1", Usage: "shuffle options and cards by the number `S`"},
	}
}

// sheetList is a table of the sheets that are known.
func sheetList() string {
	var lines []string
	for _, s := range paper.Stocks() {
		size := fmt.Sprintf("%s x %s", strings.TrimSuffix(s.CardWidth.String(), " mm"), s.CardHeight)
		lines = append(lines, fmt.Sprintf("  %-9s %3d of %-17s %s", s.ID, s.PerSheet(paper.LongEdge), size, s.Title))
	}
	return strings.Join(lines, "\n")
}

func (e *env) exportCards(c *cli.Context) error {
	o, err := e.cardOptions(c)
	if err != nil {
		return err
	}
	if o.calibrate {
		return e.writeCalibration(o, c.NArg())
	}
	list, err := e.exported(c)
	if err != nil {
		return err
	}
	if err := named(c, list, "print"); err != nil {
		return err
	}
	if o.print.Fonts, err = openFonts(o.fonts, o.system); err != nil {
		return err
	}
	sheet, err := render.Compose(list, o.Options)
	if err != nil {
		return err
	}
	return e.printCards(list, sheet, o)
}

// printCards writes the PDF, and says how to print it.
func (e *env) printCards(list []*decks.Deck, sheet *render.Selection, o cardOptions) error {
	name := orElse(o.output, exportName(list, "flashcards", ".pdf"))
	if err := mayExport(e.stdout, o.target(name, list)); err != nil {
		return err
	}
	tuneForPrinting(len(sheet.Cards))
	bar := e.progress("cards")
	o.print.Progress = bar.show
	var report *cards.Report
	err := e.output(name, func(w io.Writer) (err error) {
		report, err = o.write(w, sheet)
		return err
	})
	bar.end()
	if errors.Is(err, errUnshown) {
		return e.unlessShown(report.Unshown)
	}
	if errors.Is(err, errInterrupted) {
		e.say("quiz: stopped; nothing was written")
	}
	if err != nil {
		return err
	}
	e.remarks(report)
	if name != "-" {
		fmt.Fprintf(e.out, "Wrote %s: %s\n%s\n", text.VisibleName(name), printed(report), howToPrint(o.print))
	}
	return nil
}

// write writes the PDF. Nothing is written, and it is an error, where an image cannot
// be shown and that is to be one: what went to stdout would stay there.
func (o cardOptions) write(w io.Writer, sheet *render.Selection) (*cards.Report, error) {
	if !o.warningsAsErrors {
		return cards.Flashcards(w, sheet, o.print)
	}
	var whole bytes.Buffer
	report, err := cards.Flashcards(&whole, sheet, o.print)
	switch {
	case err != nil:
		return nil, err
	case len(report.Unshown) > 0:
		return report, errUnshown
	}
	_, err = whole.WriteTo(w)
	return report, err
}

// errUnshown is that images cannot be shown where that is to be an error.
var errUnshown = errors.New("images cannot be shown")

// target is the PDF that is written.
func (o cardOptions) target(name string, list []*decks.Deck) target {
	inputs := append(append(filesOf(list), o.sheet), o.fonts...)
	return target{
		Target: safefile.Target{Name: name, Force: o.force, Inputs: inputs, IsOurs: isPDF},
		what:   "a PDF", to: "quiz export cards … -o - > cards.pdf", binary: true,
	}
}
