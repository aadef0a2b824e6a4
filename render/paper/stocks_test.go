package paper_test

import (
	"errors"
	"fmt"
	"testing"

	"quiz/render/paper"
)

// Facts of the sheets as their makers give them, added up in another way than
// the table has them: what is left of the paper behind the last card.
func TestStocks(t *testing.T) {
	for name, want := range map[string]string{
		"a7":       "8 of 105 mm x 74.25 mm; 0 mm, 0 mm, 0 mm, 0 mm",
		"a8":       "16 of 52.5 mm x 74.25 mm; 0 mm, 0 mm, 0 mm, 0 mm",
		"a6":       "4 of 105 mm x 148.5 mm; 0 mm, 0 mm, 0 mm, 0 mm",
		"letter-8": "8 of 107.95 mm x 69.85 mm; 0 mm, 0 mm, 0 mm, 0 mm",
		"5388":     "3 of 127 mm x 76.2 mm; 44.45 mm, 25.4 mm, 44.45 mm, 25.4 mm",
		"5389":     "2 of 152.4 mm x 101.6 mm; 31.75 mm, 31.75 mm, 31.75 mm, 31.75 mm",
		"5371":     "10 of 88.9 mm x 50.8 mm; 19.05 mm, 12.7 mm, 19.05 mm, 12.7 mm",
		"8373":     "8 of 88.9 mm x 50.8 mm; 12.7 mm, 19.05 mm, 12.7 mm, 19.05 mm",
		"l7414":    "10 of 90 mm x 52 mm; 15 mm, 18.5 mm, 15 mm, 18.5 mm",
		"c32011":   "10 of 85 mm x 54 mm; 15 mm, 13.5 mm, 15 mm, 13.5 mm",
		"c32015":   "8 of 85 mm x 54 mm; 17 mm, 31.5 mm, 17 mm, 31.5 mm",
		"32010":    "10 of 85 mm x 53.975 mm; 14.111 mm, 14.111 mm, 15.992 mm, 13.014 mm",
		"j8414":    "10 of 87 mm x 50.8 mm; 14.817 mm, 20.422 mm, 15.05 mm, 22.578 mm",
		"5028":     "10 of 83.8 mm x 50.8 mm; 18.6 mm, 22 mm, 18.4 mm, 21 mm",
		"lp800":    "10 of 85 mm x 55 mm; 15 mm, 10 mm, 15 mm, 12 mm",
		"5305":     "2 of 215.9 mm x 63.5 mm; 0 mm, 76.2 mm, 0 mm, 12.7 mm",
		"7165":     "8 of 99.06 mm x 67.73 mm; 4.67 mm, 13.04 mm, 4.63 mm, 13.04 mm",
		"7160":     "21 of 63.99 mm x 38.1 mm; 7.48 mm, 15.49 mm, 6.45 mm, 14.81 mm",
		"5160":     "30 of 66.68 mm x 25.4 mm; 3.97 mm, 12.7 mm, 3.97 mm, 12.7 mm",
		"5163":     "10 of 101.6 mm x 50.8 mm; 4.13 mm, 12.7 mm, 3.81 mm, 12.7 mm",
	} {
		s, err := paper.Find(name)
		if err != nil {
			t.Fatal(err)
		}
		last := s.Front(s.PerSheet(paper.LongEdge)-1, paper.LongEdge)
		got := fmt.Sprintf("%d of %v x %v; %v, %v, %v, %v", s.PerSheet(paper.LongEdge), s.CardWidth, s.CardHeight,
			s.Left, s.Top, s.Width-last.X-last.W, s.Height-last.Y-last.H)
		if got != want {
			t.Errorf("%s: %s\nwant %s", name, got, want)
		}
	}
}

// Each name is that of one sheet, the default is the first, and a caller may
// do with the list what it likes.
func TestNames(t *testing.T) {
	list := paper.Stocks()
	if len(list) != 20 || list[0].ID != "a7" {
		t.Fatalf("%d sheets, the first is %s", len(list), list[0].ID)
	}
	for _, s := range list {
		for _, name := range append([]string{s.ID}, s.Also...) {
			if found, err := paper.Find(name); err != nil || found.ID != s.ID {
				t.Errorf("%s is found as %q, want %q: %v", name, found.ID, s.ID, err)
			}
		}
		if s.Title == "" {
			t.Errorf("%s has no title", s.ID)
		}
	}
	list[0].Also[0] = "changed"
	if again := paper.Stocks()[0].Also[0]; again != "a4-8" {
		t.Errorf("a name became %q", again)
	}
}

// Names as people write them.
func TestFind(t *testing.T) {
	for name, want := range map[string]string{
		"A7": "a7", " a7 ": "a7", "Letter-8": "letter-8", "letter 8": "letter-8", "A4-16": "a8",
		"Avery L7414": "l7414", "avery-5371": "5371", "AVERY 8371": "5371", "Avery Zweckform C32011": "c32011",
		"zweckform 32010": "32010", "avery_zweckform_32010": "32010", "Geha P72": "c32011", "Decadry OCC-3342": "c32011",
		"Herma 5028": "5028", "Sigel LP 802": "lp800", "Avery L7160": "7160", "5386": "5388", "28373": "8373", "L 7165": "7165",
	} {
		if s, err := paper.Find(name); err != nil || s.ID != want {
			t.Errorf("%q is %q, want %q: %v", name, s.ID, want, err)
		}
	}
}

func TestUnknown(t *testing.T) {
	const all = "'quiz export cards --help' lists them; or name a TOML file with a sheet of your own"
	for name, want := range map[string]string{
		"Avery 5372": `there is no sheet "Avery 5372" · did you mean "5371"? ` + all,
		"lettr-8":    `there is no sheet "lettr-8" · did you mean "letter-8"? ` + all,
		"occ 3343":   `there is no sheet "occ 3343" · did you mean "occ-3342"? ` + all,
		"Avery":      `there is no sheet "Avery" · ` + all,
		"":           `there is no sheet "" · ` + all,
		"\x1b[31m":   `there is no sheet "\x1b[31m" · ` + all,
	} {
		_, err := paper.Find(name)
		var unknown *paper.Unknown
		if !errors.As(err, &unknown) {
			t.Fatalf("%q: %v", name, err)
		}
		if got := err.Error() + " · " + unknown.Hint; got != want {
			t.Errorf("%q: %s\nwant %s", name, got, want)
		}
	}
}

// Lengths are written exactly, and no longer than needed.
func TestLength(t *testing.T) {
	for l, want := range map[paper.Length]string{0: "0 mm", 1: "0.001 mm", 88900: "88.9 mm", 105000: "105 mm", -1500: "-1.5 mm", 10050: "10.05 mm"} {
		if got := l.String(); got != want {
			t.Errorf("%d micrometres are %q, want %q", int(l), got, want)
		}
	}
}
