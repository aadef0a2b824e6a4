package paper

import (
	"fmt"
	"math"
	"strings"

	"quiz/decks/deckfile"
)

const (
	leastPaper  = 20 * mm
	mostPaper   = 2000 * mm
	inchHint    = "lengths are millimetres; an inch is 25.4"
	paperHint   = `write paper = "A4", or its width and height: paper = [210, 297]`
	wantedPaper = "paper must be a name, or a list of width and height"
)

var ownKeys = []string{"paper", "card-width", "card-height", "columns", "rows", "left", "top", "across", "down", "title", "plain"}

// Parse reads a sheet of one's own. Name is the file's name, for messages, and
// without .toml it is the sheet's ID. The error is a place.ErrorList of all
// faults.
func Parse(name string, src []byte) (Stock, error) {
	file, err := deckfile.ParseSettings(name, src)
	if err != nil {
		return Stock{}, err
	}
	s := Stock{ID: nameID(name)}
	s.Width, s.Height = readPaper(file)
	level := axis{"card-width", "columns", "left", "across", "wide", "from the left"}.read(file, s.Width)
	upright := axis{"card-height", "rows", "top", "down", "high", "from the top"}.read(file, s.Height)
	s.CardWidth, s.Columns, s.Left, s.Across = level.card, level.count, level.first, level.pitch
	s.CardHeight, s.Rows, s.Top, s.Down = upright.card, upright.count, upright.first, upright.pitch
	if s.Title = file.Text("title"); s.Title == "" {
		s.Title = s.ID
	}
	s.Plain = file.Bool("plain")
	file.Unknown(ownKeys...)
	if err := file.Err(); err != nil {
		return Stock{}, err
	}
	return s, nil
}

// nameID is the name of a file without its folder and ending.
func nameID(name string) string {
	base := name[strings.LastIndexAny(name, `/\`)+1:]
	if id := strings.TrimSuffix(base, ".toml"); id != "" {
		return id
	}
	return base
}

// papers are those that have a name, upright.
var papers = []struct {
	name          string
	width, height Length
}{
	{"A3", 297 * mm, 420 * mm},
	{"A4", a4Width, a4Height},
	{"A5", 148 * mm, 210 * mm},
	{"A6", 105 * mm, 148 * mm},
	{"Letter", letterWidth, letterHeight},
	{"Legal", 215.9 * mm, 355.6 * mm},
	{"Tabloid", 279.4 * mm, 431.8 * mm},
}

// readPaper gives the size of the paper, or zeros with a fault.
func readPaper(file *deckfile.Settings) (width, height Length) {
	switch what := file.Describe("paper"); what {
	case "":
		file.Bad("paper", paperHint, "paper is missing")
	case "text":
		return namedPaper(file)
	case "a list":
		return listedPaper(file)
	default:
		file.Bad("paper", paperHint, "%s, and is %s", wantedPaper, what)
	}
	return 0, 0
}

func namedPaper(file *deckfile.Settings) (width, height Length) {
	name := file.Text("paper")
	var names []string
	for _, p := range papers {
		if strings.EqualFold(p.name, name) {
			return p.width, p.height
		}
		names = append(names, p.name)
	}
	hint := fmt.Sprintf("known are %s; others by width and height: paper = [210, 297]", strings.Join(names, ", "))
	file.Bad("paper", hint, "unknown paper %.40q", name)
	return 0, 0
}

func listedPaper(file *deckfile.Settings) (width, height Length) {
	sides, ok := file.Numbers("paper")
	if !ok {
		return 0, 0
	}
	if len(sides) != 2 {
		file.Bad("paper", paperHint, "%s, and this list is %d long", wantedPaper, len(sides))
		return 0, 0
	}
	for _, side := range sides {
		if side < leastPaper/mm || side > mostPaper/mm {
			file.Bad("paper", inchHint, "paper must be from %v to %v wide and high", Length(leastPaper), Length(mostPaper))
			return 0, 0
		}
	}
	return micrometres(sides[0]), micrometres(sides[1])
}

// micrometres rounds a number of millimetres that is known to be small.
func micrometres(millimetres float64) Length {
	return Length(math.Round(millimetres * mm))
}
