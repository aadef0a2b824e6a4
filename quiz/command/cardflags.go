package command

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/adrg/xdg"
	"github.com/urfave/cli/v2"

	"quiz/quiz/safefile"
	"quiz/render/paper"
	"quiz/render/pdf/cards"
	"quiz/render/typeset"
)

// mostOffset is how far backs may be moved, in mm: no printer is off by more.
const mostOffset = 20

func (e *env) cardOptions(c *cli.Context) (o cardOptions, err error) {
	p := &o.print
	o.Tags = c.StringSlice("tag")
	o.sheet = c.String("sheet")
	o.output, o.force, o.calibrate = c.String("output"), c.Bool("force"), c.Bool("calibrate")
	o.warningsAsErrors = c.Bool(warningsAsErrors)
	o.fonts, o.system = c.StringSlice("font"), c.Bool("system-fonts")
	p.Backwards, p.Marks, p.Border, p.SameSize = c.Bool("reverse"), c.Bool("marks"), c.Bool("border"), c.Bool("same-size")
	p.SkipLong, p.Hints = c.Bool("skip-long"), c.Bool("hints")
	if o.Count, err = atMost(c, "count"); err != nil {
		return o, err
	}
	if o.Kinds, err = readKinds(c.StringSlice("kind")); err != nil {
		return o, err
	}
	if o.Seed, err = readSeed(c.String("seed"), e.seed); err != nil {
		return o, err
	}
	if o.Shuffled, err = oneOf(c, "order", word[bool]{"deck", false}, word[bool]{"shuffled", true}); err != nil {
		return o, err
	}
	if p.Boxes, err = oneOf(c, "missing", word[bool]{"error", false}, word[bool]{"box", true}); err != nil {
		return o, err
	}
	if p.Style, err = oneOf(c, "style", word[cards.Style]{"plain", cards.Plain}, word[cards.Style]{"large", cards.Large}, word[cards.Style]{"dyslexia", cards.Dyslexia}); err != nil {
		return o, err
	}
	if p.Date, err = e.date(); err != nil {
		return o, err
	}
	if p.FontSize, err = readSize(c.String("font-size")); err != nil {
		return o, err
	}
	if least := p.Style.Smallest(); p.Style != cards.Plain && p.FontSize > 0 && p.FontSize < least {
		return o, usagef("take --style plain for smaller text", "--style %s is %s points or more, and --font-size is %s", c.String("style"), cards.PointText(least), cards.PointText(p.FontSize))
	}
	return o, readPaper(c, p)
}

// readPaper reads the flags that say where cards lie on paper.
func readPaper(c *cli.Context, p *cards.Options) (err error) {
	if p.Stock, err = findStock(c.String("sheet")); err != nil {
		return err
	}
	if p.Flip, err = oneOf(c, "flip", word[paper.Flip]{"long", paper.LongEdge}, word[paper.Flip]{"short", paper.ShortEdge}, word[paper.Flip]{"none", paper.FoldOver}); err != nil {
		return err
	}
	if p.Flip == paper.FoldOver && !p.Stock.CanFold() {
		return usagef("take a sheet with two cards or more", "--flip none needs room for front and back on the sheet, and %s has one card", p.Stock.ID)
	}
	if p.Sides, err = oneOf(c, "sides", word[cards.Sides]{"both", cards.Both}, word[cards.Sides]{"fronts", cards.Fronts}, word[cards.Sides]{"backs", cards.Backs}); err != nil {
		return err
	}
	if p.BackDX, err = readOffset(c, "back-dx"); err != nil {
		return err
	}
	p.BackDY, err = readOffset(c, "back-dy")
	return err
}

// findStock finds a sheet by its name, or reads one's own.
func findStock(name string) (paper.Stock, error) {
	if !strings.EqualFold(filepath.Ext(name), ".toml") {
		stock, err := paper.Find(name)
		if unknown := (*paper.Unknown)(nil); errors.As(err, &unknown) {
			return stock, usagef(unknown.Hint, "%s", unknown.Msg)
		}
		return stock, err
	}
	src, err := os.ReadFile(name)
	if err != nil {
		hint := "'quiz export cards --help' lists the sheets that are known"
		return paper.Stock{}, &hinted{fmt.Sprintf("sheet %s cannot be read: %v", name, safefile.Cause(err)), hint}
	}
	return paper.Parse(name, src)
}

// readOffset reads a length in millimetres.
func readOffset(c *cli.Context, name string) (paper.Length, error) {
	text := strings.TrimSpace(strings.TrimSuffix(c.String(name), "mm"))
	if text == "" {
		return 0, nil
	}
	mm, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	if err != nil || !(mm >= -mostOffset && mm <= mostOffset) {
		return 0, usagef("such as --"+name+" 0.5 or --"+name+" -1", "--%s must be millimetres, from -%d to %[2]d, not %[3]q", name, mostOffset, c.String(name))
	}
	return paper.Length(math.Round(mm * 1000)), nil
}

func readSize(text string) (typeset.Unit, error) {
	if text == "" {
		return 0, nil
	}
	points, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(text, "pt")), 64)
	if err != nil || !(points >= 5 && points <= 144) {
		return 0, usagef("", "--font-size must be points, from 5 to 144, not %q", text)
	}
	return typeset.Unit(math.Round(points * 1000)), nil
}

// openFonts reads the fonts that are given; where it is to, it looks for others in the
// folders that this system has for fonts.
func openFonts(paths []string, system bool) (*typeset.Fonts, error) {
	var given []*typeset.Face
	for _, path := range paths {
		faces, err := typeset.OpenFont(path)
		if err != nil {
			return nil, err
		}
		given = append(given, faces...)
	}
	fonts := typeset.NewFonts(given...)
	if !system {
		return fonts, nil
	}
	if err := fonts.UseSystem(xdg.FontDirs); err != nil {
		return nil, &hinted{"the fonts of this computer cannot be listed: " + err.Error(), "give fonts with --font FILE"}
	}
	return fonts, nil
}
