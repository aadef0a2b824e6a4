package paper_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"quiz/decks/place"
	"quiz/render/paper"
)

// whole is a file with all keys.
const whole = `title       = "Cards of the school"
paper       = [210, 297]
card-width  = 85
card-height = 54
columns     = 2
rows        = 5
left        = 15
top         = 13.5
across      = 95
down        = 54
plain       = true
`

func TestParse(t *testing.T) {
	base := paper.Stock{
		ID: "s", Title: "s", Width: 210 * mm, Height: 297 * mm, CardWidth: 85 * mm, CardHeight: 54 * mm,
		Columns: 2, Rows: 5, Left: 20 * mm, Top: 13500, Across: 85 * mm, Down: 54 * mm,
	}
	named := base
	named.Title, named.Left, named.Across, named.Plain = "Cards of the school", 15*mm, 95*mm, true
	lying := base
	lying.Width, lying.Height, lying.Left, lying.Top, lying.Rows = 279400, 215900, 54700, 53950, 2
	one := base
	one.Columns, one.Rows, one.Left, one.Top, one.Across = 1, 1, 62500, 0, 0
	for text, want := range map[string]paper.Stock{
		whole: named,
		"paper = 'a4'\ncard-width = 85\ncard-height = 54.0\ncolumns = 2\nrows = 5.0":                                        base,
		"paper = [279.4, 215.9]\ncard-width = 85\ncard-height = 54\ncolumns = 2\nrows = 2":                                  lying,
		"paper = \"A4\"\ncard-width = 85\ncard-height = 54\ncolumns = 1\nrows = 1\ntop = 0\nacross = 0":                     one,
		"\xef\xbb\xbfpaper = 'A4'\r\ncard-width = 84.9999\r\ncard-height = 54.0004\r\ncolumns = 2\r\nrows = 5\r\ntitle=' '": base,
	} {
		got, err := paper.Parse("sheets/s.toml", []byte(text))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s\nis %+v,\nwant %+v\n%v", text, got, want, report(err))
		}
	}
}

// What Parse reads of the known sheets, written out, is those sheets.
func TestParseStocks(t *testing.T) {
	millimetres := func(l paper.Length) string { return strings.TrimSuffix(l.String(), " mm") }
	for _, want := range paper.Stocks() {
		text := fmt.Sprintf("title = %q\npaper = [%s, %s]\ncard-width = %s\ncard-height = %s\ncolumns = %d\nrows = %d\nleft = %s\ntop = %s\nacross = %s\ndown = %s\nplain = %v\n",
			want.Title, millimetres(want.Width), millimetres(want.Height), millimetres(want.CardWidth), millimetres(want.CardHeight),
			want.Columns, want.Rows, millimetres(want.Left), millimetres(want.Top), millimetres(want.Across), millimetres(want.Down), want.Plain)
		want.Also = nil
		if got, err := paper.Parse(want.ID+".toml", []byte(text)); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s\nis %+v,\nwant %+v\n%v", text, got, want, report(err))
		}
	}
}

// The ID of a sheet, from the names that files may have.
func TestID(t *testing.T) {
	for name, want := range map[string]string{"a.toml": "a", "x/y.z/b": "b", `c:\sheets\d.toml`: "d", ".toml": ".toml", "x/": ""} {
		if s, err := paper.Parse(name, []byte(whole)); err != nil || s.ID != want {
			t.Errorf("%q is sheet %q, want %q: %v", name, s.ID, want, err)
		}
	}
}

// change is the whole file with some lines replaced: those of the keys given.
func change(lines ...string) string {
	text := whole
	for _, line := range lines {
		key, _, _ := strings.Cut(line, " ")
		var kept []string
		for _, old := range strings.Split(text, "\n") {
			if strings.HasPrefix(old, key+" ") {
				old = line
			}
			kept = append(kept, old)
		}
		text = strings.Join(kept, "\n")
	}
	return text
}

var faults = []struct{ text, want string }{
	{"", `
1:1: paper is missing · write paper = "A4", or its width and height: paper = [210, 297]
1:1: card-width is missing · write it in millimetres: card-width = 50
1:1: columns is missing · write how many there are: columns = 2
1:1: card-height is missing · write it in millimetres: card-height = 50
1:1: rows is missing · write how many there are: rows = 2`},
	{whole + "colums = 3\nmargin = 4\n[down2]\n", `
12:1: unknown key "colums" · did you mean "columns"?
13:1: unknown key "margin"
14:1: unknown key "down2" · did you mean "down"?`},
	{change(`paper = "A44"`), `
2:9: unknown paper "A44" · known are A3, A4, A5, A6, Letter, Legal, Tabloid; others by width and height: paper = [210, 297]`},
	{change(`paper = "B5"`, `plain = 1`), `
2:9: unknown paper "B5" · known are A3, A4, A5, A6, Letter, Legal, Tabloid; others by width and height: paper = [210, 297]
11:9: plain must be true or false, and is a number`},
	{change(`paper = 210`), `
2:9: paper must be a name, or a list of width and height, and is a number · write paper = "A4", or its width and height: paper = [210, 297]`},
	{change(`paper = [210]`), `
2:9: paper must be a name, or a list of width and height, and this list is 1 long · write paper = "A4", or its width and height: paper = [210, 297]`},
	{change(`paper = [210, "297"]`), `
2:15: paper must hold numbers, and this is text`},
	{change(`paper = [8.5, 11]`), `
2:9: paper must be from 20 mm to 2000 mm wide and high · lengths are millimetres; an inch is 25.4`},
	{change(`paper = [210, 2001]`, `title = 7`), `
1:9: title must be text, and is a number · write it in quotes: title = "…"
2:9: paper must be from 20 mm to 2000 mm wide and high · lengths are millimetres; an inch is 25.4`},
	{change(`card-width = 3.5`, `card-height = "54"`), `
3:14: card-width must be from 5 mm to 2000 mm · lengths are millimetres; an inch is 25.4
4:15: card-height must be a number, and is text · write it without quotes`},
	{change(`left = -1`, `top = 1e300`, `down = nan`), `
7:8: left must be from 0 mm to 2000 mm
8:7: top must be from 0 mm to 2000 mm · lengths are millimetres; an inch is 25.4
10:8: down must be a number, and is no finite number`},
	{change(`columns = 0`, `rows = 2.5`), `
5:11: columns must be a whole number from 1 to 100
6:8: rows must be a whole number from 1 to 100`},
	{change(`columns = 101`, `rows = true`), `
5:11: columns must be a whole number from 1 to 100
6:8: rows must be a number, and is true or false`},
	{change(`across = 80`, `down = 53.999`), `
9:10: cards overlap: across is 80 mm, and a card is 85 mm wide · across leads from a card to the next one: at least 85 mm
10:8: cards overlap: down is 53.999 mm, and a card is 54 mm high · down leads from a card to the next one: at least 54 mm`},
	{change(`columns = 3`, `top = 27.001`), `
5:11: cards take 290 mm from the left, and the paper is 210 mm wide · lessen columns, card-width, left or across
6:15: cards take 297.001 mm from the top, and the paper is 297 mm high · lessen rows, card-height, top or down`},
	{"paper = \"Letter\"\ncard-width = 110\ncard-height = 50\ncolumns = 2\nrows = 1\n", `
4:11: cards take 220 mm from the left, and the paper is 215.9 mm wide · lessen columns, card-width, left or across`},
	{"paper = A4\n", `
1:9: expected value but found "A" instead · text stands in quotes`},
	{"rows = 5\nrows = 6\n", `
2:1: key "rows" is given twice · take one of them out`},
}

// report writes faults on a line each, as the table above has them.
func report(err error) string {
	var list place.ErrorList
	errors.As(err, &list)
	var b strings.Builder
	for _, e := range list {
		fmt.Fprintf(&b, "\n%s", strings.TrimPrefix(e.Error(), "s.toml:"))
		if e.Hint != "" {
			fmt.Fprintf(&b, " · %s", e.Hint)
		}
	}
	return b.String()
}

func TestFaults(t *testing.T) {
	for _, c := range faults {
		s, err := paper.Parse("s.toml", []byte(c.text))
		if got := report(err); got != c.want || !reflect.DeepEqual(s, paper.Stock{}) {
			t.Errorf("of the sheet\n%s\nis said%s\n\nwant%s\n", c.text, got, c.want)
		}
	}
}

// FuzzParse: a text has faults that lie within it, or is a sheet of which all
// is true that is true of sheets.
func FuzzParse(f *testing.F) {
	f.Add(whole)
	for _, c := range faults {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := paper.Parse("s.toml", []byte(text))
		var list place.ErrorList
		if errors.As(err, &list) {
			for _, e := range list {
				if e.Msg == "" || e.Pos.File != "s.toml" || e.Pos.Column-1+e.Len > len(e.Text) && e.Pos.Line > 0 {
					t.Fatalf("%q has the fault %v, %d bytes of %q", text, e, e.Len, e.Text)
				}
			}
			return
		}
		if err != nil || s.Columns < 1 || s.Columns > 100 || s.Rows < 1 || s.Rows > 100 {
			t.Fatalf("%q is %+v: %v", text, s, err)
		}
		checkStock(t, s)
		if s.Columns*s.Rows <= 100 {
			checkMarks(t, s)
		}
	})
}
