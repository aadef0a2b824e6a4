package date

// figures reads dates in nothing but figures: 1789-07-14, 14.7.1789, and
// 1789-07. What has no year of three or four digits is none: 1.2.3, 3/4.
func (r *reader) figures(tokens []token, era part) []part {
	if n := len(tokens); n > 1 && (tokens[n-1].kind == kindDot || tokens[n-1].is(roleYearAfter)) { // 1789. 7. 14.; 14.7.1789 г.
		tokens = tokens[:n-1]
	}
	for i := range tokens {
		if t := &tokens[i]; t.kind == kindNumber != (i%2 == 0) || t.ordinal || t.day {
			return nil
		}
	}
	switch len(tokens) {
	case 3:
		return yearMonth(&tokens[0], &tokens[2], tokens[1].kind, era)
	case 5:
		if tokens[1].kind == tokens[3].kind {
			return r.yearMonthDay(tokens, era)
		}
	}
	return nil
}

// yearMonth reads 1789-07 and 07/1789, in which the month has two digits.
func yearMonth(a, b *token, mark kind, p part) []part {
	if mark != kindDash && mark != kindSlash {
		return nil
	}
	if a.digits == 2 {
		a, b = b, a
	}
	p.year, p.month, p.digits = a.n, int8(min(b.n, 99)), a.digits
	if a.digits != 4 || b.digits != 2 || !(point{p.year, p.month, 0}).exists() {
		return nil
	}
	p.figures = true
	return []part{p}
}

// yearMonthDay reads three numbers. Where the year stands last, the language
// tells which is the day; where it does not, or that day is none, both ways are
// tried.
func (r *reader) yearMonthDay(tokens []token, p part) []part {
	if k := tokens[1].kind; k != kindDash && k != kindSlash && k != kindDot {
		return nil
	}
	a, b, c := &tokens[0], &tokens[2], &tokens[4]
	yearLike := func(t *token) bool { return t.digits == 3 || t.digits == 4 || p.era != 0 && t.digits < 3 && !t.zeros() }
	p.marked, p.dayLast = true, false
	switch {
	case a.digits > 2 && a.digits < 5 && b.small() && c.small():
		p.dayLast = true
		return readings(p, a, b, c, nil)
	case !a.small() || !b.small() || !yearLike(c):
		return nil
	}
	switch r.order {
	case dayFirst, monthFirst:
		month, day := b, a
		if r.order == monthFirst {
			month, day = a, b
		}
		if parts := readings(p, c, month, day, nil); parts != nil {
			return parts
		}
		return readings(p, c, day, month, nil)
	}
	return readings(p, c, a, b, readings(p, c, b, a, nil))
}

// readings adds a date to others if it exists and is none of them.
func readings(p part, year, month, day *token, others []part) []part {
	p.year, p.month, p.day, p.digits = year.n, int8(month.n), int8(day.n), year.digits
	if at, _ := p.ends(); p.year == 0 || p.month == 0 || p.day == 0 || !at.exists() {
		return others
	}
	for _, o := range others {
		if o == p {
			return others
		}
	}
	return append(others, p)
}
