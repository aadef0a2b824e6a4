package paper

// The papers of the stocks below.
const (
	a4Width, a4Height         = 210 * mm, 297 * mm
	letterWidth, letterHeight = 215.9 * mm, 279.4 * mm
)

// Stocks lists the sheets that are known by name, the default first.
//
// The measures of products are facts from the gLabels database, whose files of
// facts are free for any purpose. Where margins look odd, they are: several
// sheets are not symmetric. Only the cards of 32010 are less than the 54 mm in
// height that the database gives them, for its pitch leaves them no more.
func Stocks() []Stock {
	const (
		w, h   = a4Width, a4Height
		lw, lh = letterWidth, letterHeight
	)
	return []Stock{
		// ID, title, other numbers; paper; card; columns, rows; first card; pitch; plain
		{"a7", "A7 cards, 8 on A4", also("a4-8"), w, h, 105 * mm, 74.25 * mm, 2, 4, 0, 0, 105 * mm, 74.25 * mm, true},
		{"a8", "A8 cards, 16 on A4", also("a4-16"), w, h, 52.5 * mm, 74.25 * mm, 4, 4, 0, 0, 52.5 * mm, 74.25 * mm, true},
		{"a6", "A6 cards, 4 on A4", also("a4-4"), w, h, 105 * mm, 148.5 * mm, 2, 2, 0, 0, 105 * mm, 148.5 * mm, true},
		{"letter-8", "cards of 108 x 70 mm, 8 on Letter", nil, lw, lh, 107.95 * mm, 69.85 * mm, 2, 4, 0, 0, 107.95 * mm, 69.85 * mm, true},

		{"5388", "Avery 5388 index cards, 3 on Letter", also("5386", "8388"), lw, lh, 127 * mm, 76.2 * mm, 1, 3, 44.45 * mm, 25.4 * mm, 127 * mm, 76.2 * mm, false},
		{"5389", "Avery 5389 postcards, 2 on Letter", nil, lw, lh, 152.4 * mm, 101.6 * mm, 1, 2, 31.75 * mm, 31.75 * mm, 152.4 * mm, 114.3 * mm, false},
		{"5371", "Avery 5371 business cards, 10 on Letter", also("8371"), lw, lh, 88.9 * mm, 50.8 * mm, 2, 5, 19.05 * mm, 12.7 * mm, 88.9 * mm, 50.8 * mm, false},
		{"8373", "Avery 8373 business cards, 8 on Letter", also("3612", "5881", "8869", "28373"), lw, lh, 88.9 * mm, 50.8 * mm, 2, 4, 12.7 * mm, 19.05 * mm, 101.6 * mm, 63.5 * mm, false},
		{"l7414", "Avery L7414 business cards, 10 on A4", nil, w, h, 90 * mm, 52 * mm, 2, 5, 15 * mm, 18.5 * mm, 90 * mm, 52 * mm, false},
		{"c32011", "Avery C32011 business cards, 10 on A4", also("p70", "p71", "p72", "p73", "occ-3342"), w, h, 85 * mm, 54 * mm, 2, 5, 15 * mm, 13.5 * mm, 95 * mm, 54 * mm, false},
		{"c32015", "Avery C32015 business cards, 8 on A4", nil, w, h, 85 * mm, 54 * mm, 2, 4, 17 * mm, 31.5 * mm, 91 * mm, 60 * mm, false},
		{"32010", "Zweckform 32010 business cards, 10 on A4", nil, w, h, 85 * mm, 53.975 * mm, 2, 5, 14.111 * mm, 14.111 * mm, 94.897 * mm, 53.975 * mm, false},
		{"j8414", "Avery J8414 business cards, 10 on A4", nil, w, h, 87 * mm, 50.8 * mm, 2, 5, 14.817 * mm, 20.422 * mm, 93.133 * mm, 50.8 * mm, false},
		{"5028", "Herma 5028 business cards, 10 on A4", nil, w, h, 83.8 * mm, 50.8 * mm, 2, 5, 18.6 * mm, 22 * mm, 89.2 * mm, 50.8 * mm, false},
		{"lp800", "Sigel LP800 business cards, 10 on A4", also("lp801", "lp802"), w, h, 85 * mm, 55 * mm, 2, 5, 15 * mm, 10 * mm, 95 * mm, 55 * mm, false},
		{"5305", "Avery 5305 tent cards, 2 on Letter", nil, lw, lh, 215.9 * mm, 63.5 * mm, 1, 2, 0, 76.2 * mm, 215.9 * mm, 127 * mm, false},

		{"7165", "Avery L7165 labels, 8 on A4", also("l7165"), w, h, 99.06 * mm, 67.73 * mm, 2, 4, 4.67 * mm, 13.04 * mm, 101.64 * mm, 67.73 * mm, false},
		{"7160", "Avery L7160 labels, 21 on A4", also("l7160"), w, h, 63.99 * mm, 38.1 * mm, 3, 7, 7.48 * mm, 15.49 * mm, 66.04 * mm, 38.1 * mm, false},
		{"5160", "Avery 5160 labels, 30 on Letter", nil, lw, lh, 66.68 * mm, 25.4 * mm, 3, 10, 3.97 * mm, 12.7 * mm, 70.64 * mm, 25.4 * mm, false},
		{"5163", "Avery 5163 labels, 10 on Letter", nil, lw, lh, 101.6 * mm, 50.8 * mm, 2, 5, 4.13 * mm, 12.7 * mm, 106.36 * mm, 50.8 * mm, false},
	}
}

func also(names ...string) []string { return names }
