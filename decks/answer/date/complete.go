package date

// complete fills in what an end has left out, and tells if that could be.
func complete(a, b part) (part, part, bool) {
	if a.era == 0 {
		a.era = b.era
	} else if b.era == 0 && !spread(a, &b) {
		return a, b, false
	}
	switch {
	case a.asFragment():
		return completeFirst(a, b)
	case b.asFragment():
		return completeLast(a, b)
	case a.shape == shapeDate && b.shape == shapeDate:
		if a.year == 0 {
			a.year, a.digits = b.year, b.digits
		} else if b.year == 0 {
			b.year, b.digits = a.year, a.digits
		}
	}
	return a, b, true
}

// spread gives an end with no era that of the first. Behind a year before
// Christ, only a year that cannot be a day begins the next era, and where the
// era stands first, only one that is not less.
func spread(a part, b *part) bool {
	switch {
	case a.era > 0, b.year == 0 && b.shape == shapeDate, b.shape == shapeFragment, b.asFragment() && a.month != 0:
		b.era = a.era
	case a.eraFirst && b.shape == a.shape && b.year+b.n < a.year+a.n:
		b.era = a.era
	case b.shape != shapeDate || b.digits > 2:
		b.era = 1
	default:
		return false
	}
	return true
}

// completeFirst makes the first end like the last: 14–16 July, July–August
// 1914, 5th–4th century BC.
func completeFirst(a, b part) (part, part, bool) {
	n := a.number()
	f := b
	switch {
	case b.asFragment():
		return a, b, false
	case b.shape == shapeCentury || b.shape == shapeMillennium:
		f.n = n
		return f, b, n != 0
	case b.shape != shapeDate || b.month == 0:
		return a, b, a.shape != shapeFragment && (a.marked || b.marked)
	case a.month != 0: // a month
		f.month, f.day = a.month, 0
		return f, b, b.day == 0 && b.year != 0
	}
	f.day = int8(n)
	return f, b, n != 0 && b.day != 0
}

// completeLast makes the last end like the first: July 14–16, 1789; 1789年7月
// 14–16日; and 1914–18, in which the year is short.
func completeLast(a, b part) (part, part, bool) {
	n := b.number()
	if a.shape != shapeDate {
		return a, b, false
	}
	if a.month == 0 {
		short := a.digits == 4 && b.twoDigits() && a.era >= 0
		if !short {
			return a, b, a.marked && b.shape == shapeDate
		}
		b.shape, b.year, b.day = shapeDate, a.year-a.year%100+n, 0
		return a, b, n > a.year%100
	}
	f := a
	switch {
	case b.month != 0 || a.day == 0 || n == 0:
		return a, b, false
	case b.shape == shapeFragment && b.year != 0: // July 14–16, 1789
		a.year, f.year = b.year, b.year
	case !a.dayLast:
		return a, b, false
	}
	f.day = int8(n)
	return a, f, true
}

// twoDigits tells a number of two digits.
func (p part) twoDigits() bool { return p.digits == 2 }
