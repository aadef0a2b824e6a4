package date

// A shape is what a part of a date is.
type shape uint8

const (
	shapeDate       shape = iota // a year, a month, a day, or what is missing of them
	shapeDecade                  // n is its first year
	shapeCentury                 // n counts from 1
	shapeMillennium              // n counts from 1
	shapeFragment                // a day, a month or a number n, that means nothing alone
)

// A part is a date as it stands in a text, before an era or the other end of a
// span has told the rest.
type part struct {
	shape    shape
	n        int32 // of a decade, a century, or a millennium
	year     int32 // as written; 0 where none is
	month    int8
	day      int8
	era      int8 // -1 BC, 1 AD, 0 not written
	eraFirst bool // and before the year
	digits   uint8
	figures  bool // a month in figures, with no day
	bare     bool // a number and nothing else
	marked   bool // a year by its words, not only by its looks
	dayLast  bool // the day stands last, as in 1789. július 14.
}

// ends are the first and the last point of a part.
func (p part) ends() (from, to point) {
	if p.shape == shapeDate {
		at := point{p.signed(p.year), p.month, p.day}
		return at, at
	}
	first, last := p.n, p.n+9
	if p.shape != shapeDecade {
		length := int32(100)
		if p.shape == shapeMillennium {
			length = 1000
		}
		first, last = (p.n-1)*length+1, p.n*length
	}
	if p.era < 0 {
		return point{year: -last}, point{year: -first}
	}
	return point{year: first}, point{year: last}
}

func (p part) signed(year int32) int32 {
	if p.era < 0 {
		return -year
	}
	return year
}

// date is the date that a part is alone, if it is one.
func (p part) date() (Date, bool) {
	if p.shape == shapeFragment {
		return Date{}, false
	}
	from, to := p.ends()
	if !from.exists() || !to.exists() || p.shape != shapeDate && p.n == 0 {
		return Date{}, false
	}
	if p.shape == shapeDate && p.incomplete() {
		return Date{}, false
	}
	return Date{from: from, to: to, bare: p.bare}, true
}

// incomplete tells a lone day, a lone month, and a number of one or two digits
// with words that do not make it a year: "the 14".
func (p part) incomplete() bool {
	if p.year == 0 {
		return p.day == 0 || p.month == 0
	}
	return p.month == 0 && p.digits < 3 && !p.bare && !p.marked
}
