package cards

import (
	"errors"
	"slices"

	"quiz/decks/place"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/typeset"
)

// A printer shapes cards and finds their sizes, and hands them on, a sheet of
// paper at a time, to a drawer, which works beside it.
type printer struct {
	selection *render.Selection
	options   Options
	fonts     *typeset.Fonts
	setter    *typeset.Setter
	maker     sideMaker
	titles    map[string]*typeset.Layout // of decks, as they stand in corners
	faults    place.ErrorList
	missing   map[rune]bool
	report    *Report
	drawer    *drawer
	profile   typeset.Profile

	tooLongFirst *place.Error // why the first card was left out
}

// A cardText is a card whose two sides are shaped, and fit. What there is of
// each side stands under that layout.Side.
type cardText struct {
	*render.Card
	sides [2]*typeset.Text
	sizes [2]typeset.Unit

	corners corners
}

func newPrinter(selection *render.Selection, o Options) (*printer, error) {
	if o.Stock.PerSheet(o.Flip) == 0 {
		return nil, errors.New("there is no room on this sheet for a front and a back beside each other")
	}
	if o.Fonts == nil {
		o.Fonts = typeset.NewFonts()
	}
	profile := o.Style.profile()
	profile.Sizes = upTo(profile.Sizes, o.FontSize)
	p := &printer{
		selection: selection, options: o, fonts: o.Fonts,
		maker:   sideMaker{hints: o.Hints, pictures: newGallery()},
		report:  &Report{},
		profile: profile,
		missing: map[rune]bool{},
	}
	p.drawer = &drawer{newImposer(o), p.newDocument()}
	p.set(profile)
	return p, nil
}

// set begins to set text in a profile.
func (p *printer) set(profile typeset.Profile) {
	p.setter = typeset.NewSetter(p.fonts, profile, p.selection.Language)
	p.setter.Boxes = p.options.Boxes
	p.drawer.placer, p.titles = p.setter.Placer(), map[string]*typeset.Layout{}
}

// findSize finds the largest size at which every card fits.
func (p *printer) findSize() error {
	size := typeset.Unit(0)
	for i, c := range p.selection.Cards {
		if err := p.progress(i, len(p.selection.Cards)); err != nil {
			return err
		}
		if t := p.prepare(c); t != nil {
			for _, s := range t.sizes {
				if size == 0 || s < size {
					size = s
				}
			}
		}
	}
	if size > 0 {
		p.set(p.profile.At(size))
	}
	p.faults, p.tooLongFirst, p.report = nil, nil, &Report{}
	return nil
}

// print draws all pages. Faults of cards are gathered, so that all are known.
func (p *printer) print() error {
	sheets, drawn := p.drawer.start()
	err := func() error {
		defer close(sheets) // whatever happens, or the drawing would wait for ever
		return p.feed(sheets)
	}()
	switch crash := <-drawn; {
	case crash != nil:
		return crash
	case err != nil:
		return err
	case len(p.faults) > 0:
		p.faults.Sort()
		return p.faults
	case p.setter.Err() != nil:
		return p.setter.Err()
	case p.drawer.cards == 0:
		return p.nothing()
	}
	p.report.Missing = sortedRunes(p.missing)
	return p.progress(len(p.selection.Cards), len(p.selection.Cards))
}

// feed shapes the cards and sends them to be drawn, a sheet at a time.
func (p *printer) feed(sheets chan<- []*cardText) error {
	var batch []*cardText
	per := p.options.Stock.PerSheet(p.options.Flip)
	for i, c := range p.selection.Cards {
		if err := p.progress(i, len(p.selection.Cards)); err != nil {
			return err
		}
		if t := p.prepare(c); t != nil {
			batch = append(batch, t)
		}
		if len(batch) == per {
			sheets <- batch
			batch = nil
		}
	}
	if len(batch) > 0 {
		sheets <- batch
	}
	return nil
}

var errNothing = errors.New("there is no card to print")

// nothing is the error of a selection without cards.
func (p *printer) nothing() error {
	fault := p.tooLongFirst
	if fault == nil {
		return errNothing
	}
	if len(p.report.Skipped) == 1 {
		fault.Msg += ", and there is no other card"
	} else {
		fault.Msg += ", nor does any other card"
	}
	fault.Hint = "shorten cards, or take a larger card (such as --sheet a6)"
	return place.ErrorList{fault}
}

func (p *printer) progress(done, total int) error {
	if p.options.Progress == nil || done%64 != 0 && done != total {
		return nil
	}
	return p.options.Progress(done, total)
}

// prepare shapes both sides of a card and finds their sizes. It returns nil for
// a card that is not printed; why is a fault, or in the report.
func (p *printer) prepare(c *render.Card) *cardText {
	t := &cardText{Card: c}
	width, height := layout.Points(p.drawer.room.W), layout.Points(p.drawer.room.H)
	sides := [2][]typeset.Block{p.maker.front(c), p.maker.back(c)}
	p.maker.pictures.takeFaults(c)
	for i, blocks := range sides {
		side := layout.Side(i)
		t.sides[side] = p.setter.Prepare(blocks)
		if !p.shown(c, t.sides[side].Missing) {
			return nil
		}
		fit := p.setter.Fit(t.sides[side], width, height)
		if fit.Size == 0 {
			p.tooLong(c, side)
			return nil
		}
		t.sizes[side] = fit.Size
		if n := len(p.report.Split); fit.Split && (n == 0 || p.report.Split[n-1] != c) {
			p.report.Split = append(p.report.Split, c)
		}
	}
	t.corners = p.cornersOf(c)
	return t
}

// missingHint is the way out where no font has a character.
const missingHint = "give a font with --font FILE, look among the fonts of this computer with --system-fonts, or print boxes with --missing box"

// shown tells if all characters of a card can be shown.
func (p *printer) shown(c *render.Card, missing []rune) bool {
	if p.options.Boxes {
		for _, r := range missing {
			p.missing[r] = true
		}
		return true
	}
	if len(missing) > 0 {
		p.faults = append(p.faults, faultAt(c, missingHint,
			"no font has %s", missingText(missing)))
	}
	return len(missing) == 0
}

// titleShown sees that the title of a card's deck, which stands on each card,
// can be shown.
func (p *printer) titleShown(c *render.Card) {
	missing := p.setter.Missing(c.Deck.Title)
	switch {
	case len(missing) == 0:
	case p.options.Boxes:
		for _, r := range missing {
			p.missing[r] = true
		}
	default:
		p.faults = append(p.faults, &place.Error{Pos: place.Pos{File: c.Deck.Name}, Msg: "title: no font has " + missingText(missing), Hint: missingHint})
	}
}

// tooLong deals with a card that fits at no size.
func (p *printer) tooLong(c *render.Card, side layout.Side) {
	stock := p.options.Stock
	fault := faultAt(c, "shorten it, take a larger card (such as --sheet a6), or leave such cards out with --skip-long",
		"its %s does not fit on a card of %s by %s at %s points", side, stock.CardWidth, stock.CardHeight, PointText(p.profile.Smallest()))
	if !p.options.SkipLong {
		p.faults = append(p.faults, fault)
		return
	}
	p.report.Skipped = append(p.report.Skipped, c)
	if p.tooLongFirst == nil {
		p.tooLongFirst = fault
	}
}

func sortedRunes(set map[rune]bool) []rune {
	var list []rune
	for r := range set {
		list = append(list, r)
	}
	slices.Sort(list)
	return list
}
