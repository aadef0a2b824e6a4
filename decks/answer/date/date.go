package date

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Date is a span of time as exact as it was written: it begins with one
// year, month or day and ends with another, often the same. The zero Date is no
// date, and equals only itself. Dates may also be compared by ==, which minds
// Approx and Bare where Equal does not.
type Date struct {
	from, to point
	approx   bool
	bare     bool
}

// A point is one year, month or day. What was not written is 0. Years before
// Christ are negative, and there is no year 0: -44 is 44 BC.
type point struct {
	year       int32
	month, day int8
}

// Equal tells if two dates are the same span, with the same precision: July
// 1789 is not 14 July 1789, nor 1–31 July 1789, but 1960–1969 is the 1960s.
// It does not mind Approx: "c. 1500" equals "1500".
func (d Date) Equal(e Date) bool { return d.from == e.from && d.to == e.to }

// Bare tells if the date was a year in digits alone, but for a word such as
// "about": it may as well have been any other number.
func (d Date) Bare() bool { return d.bare }

// Approx tells if the date was said to be approximate, as in "c. 1500".
func (d Date) Approx() bool { return d.approx }

// Year is the year that all of the date lies in, below zero before Christ. There
// is none of a span of several years, and of a day of no year.
func (d Date) Year() (int, bool) {
	return int(d.from.year), d.from.year == d.to.year && d.from.year != 0
}

// String writes the date so that Parse reads it in any language: 1789-07-14,
// 1789-07, 1789, 44 BC, 15 March 44 BC, 14 July, and 1914/1918 for a span. An
// approximate date begins with "c. ". The month that would look like a span of
// years, 1907-08, is written August 1907. The zero Date is "".
func (d Date) String() string {
	if d == (Date{}) {
		return ""
	}
	s := d.from.String()
	if d.to != d.from {
		s = d.span()
	}
	if d.approx {
		return "c. " + s
	}
	return s
}

// span writes both ends. Short years have their era, for in a span they would
// not be read as years, and a month stands beside a year as a word, for of
// 1960-10/1969 nobody could tell to which year the 10 belongs.
func (d Date) span() string {
	end := func(p, other point) string {
		switch {
		case p.month == 0 && p.year > 0 && p.year < 1000:
			return p.String() + " AD"
		case p.day == 0 && p.month != 0 && other.month == 0:
			return p.words()
		}
		return p.String()
	}
	return end(d.from, d.to) + "/" + end(d.to, d.from)
}

func (p point) String() string {
	switch {
	case p.month == 0 || p.year <= 0 || p.day == 0 && p.year%100 < int32(p.month):
		return p.words()
	case p.day == 0:
		return fmt.Sprintf("%04d-%02d", p.year, p.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", p.year, p.month, p.day)
}

// words writes a point with the month as a word: 15 March 44 BC.
func (p point) words() string {
	var s []string
	if p.day != 0 {
		s = append(s, strconv.Itoa(int(p.day)))
	}
	if p.month != 0 {
		s = append(s, time.Month(p.month).String())
	}
	switch {
	case p.year < 0:
		s = append(s, strconv.Itoa(-int(p.year)), "BC")
	case p.year > 0 && p.month != 0: // two digits would be a day
		s = append(s, fmt.Sprintf("%04d", p.year))
	case p.year > 9999: // longer is no year without an era
		s = append(s, strconv.Itoa(int(p.year)), "AD")
	case p.year > 0:
		s = append(s, strconv.Itoa(int(p.year)))
	}
	return strings.Join(s, " ")
}

// before tells if a point lies before another; of two that begin together, the
// longer one does.
func (p point) before(q point) bool {
	if p.year != q.year {
		return p.year < q.year
	}
	if p.month != q.month {
		return p.month < q.month
	}
	return p.day < q.day
}
