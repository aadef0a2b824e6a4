package date

// spans reads tokens as a span between two dates, for each mark or word that
// may part them.
func (r *reader) spans(tokens []token, add func(Date)) {
	if len(tokens) < 3 {
		return
	}
	between := tokens[0].is(roleBetween)
	begin := 0
	if between || tokens[0].is(roleFrom) {
		begin = 1
	}
	for i := begin + 1; i+1 < len(tokens); i++ {
		if !parts(tokens, i) && !(between && tokens[i].is(roleAnd)) {
			continue
		}
		rest, about := trimAbout(tokens[i+1:]) // c. 1500 – c. 1550
		right := r.sides(rest)
		if len(right) == 0 {
			continue
		}
		first := reader{order: r.order, roman: r.roman, long: right[0].era != 0}
		for _, a := range first.sides(tokens[begin:i]) {
			for _, b := range right {
				if d, ok := join(a, b); ok {
					d.approx = about
					add(d)
				}
			}
		}
	}
}

// parts tells if a token may part the ends of a span. A dash or a slash with no
// space, where there are others of its kind, is within a date: 1789-07-14.
func parts(tokens []token, at int) bool {
	t := &tokens[at]
	if t.kind != kindDash && t.kind != kindSlash {
		return t.kind == kindTilde || t.is(roleTo)
	}
	if t.spaced || tokens[at+1].spaced {
		return true
	}
	for i := range tokens {
		if i != at && tokens[i].kind == t.kind {
			return false
		}
	}
	return true
}

// sides reads one end of a span, which may leave out what the other tells.
func (r *reader) sides(tokens []token) []part {
	parts := r.single(tokens)
	if parts == nil {
		parts = fragment(tokens)
	}
	return parts
}

// fragment reads what only the other end of a span makes a date: "14th", "XVIII",
// and "16, 1789".
func fragment(tokens []token) []part {
	var space [mostTokens]token
	kept, era, ok := trim(tokens, space[:0])
	if !ok || len(kept) == 0 || len(kept) > 3 || era.era != 0 {
		return nil
	}
	p := part{shape: shapeFragment}
	for i := range kept {
		t := &kept[i]
		switch {
		case t.kind == kindWord && t.roman > 0 && p.n == 0 && i == 0:
			p.n = int32(t.roman)
		case t.small() && p.n == 0 && i == 0:
			p.n, p.day = t.n, int8(t.n)
			if !t.ordinal {
				p.digits = t.digits
			}
		case t.kind == kindNumber && (t.digits == 3 || t.digits == 4) && p.day != 0 && p.year == 0:
			p.year, p.digits = t.n, t.digits
		case (t.kind == kindDot || t.kind == kindComma) && i > 0:
		default:
			return nil
		}
	}
	return []part{p}
}

// join makes a span of its ends, each completed by the other.
func join(a, b part) (Date, bool) {
	if !a.asFragment() && !b.asFragment() && !a.sure(b) {
		return Date{}, false
	}
	a, b, ok := complete(a, b)
	if !ok || (a.figures || b.figures) && (a.month == 0 || b.month == 0) {
		return Date{}, false
	}
	a.bare, b.bare, a.marked, b.marked = false, false, true, true
	first, ok := a.date()
	last, okLast := b.date()
	if !ok || !okLast || first.from == last.to {
		return Date{}, false
	}
	d := Date{from: first.from, to: last.to}
	if d.from.year == 0 != (d.to.year == 0) || d.from.year != 0 && !d.from.before(d.to) {
		return Date{}, false
	}
	return d, true
}

// asFragment tells a part that is read as a day or a number of order where the
// other end is a date of such.
func (p part) asFragment() bool {
	return p.shape == shapeFragment || p.shape == shapeDate && p.month == 0 && p.digits <= 2 && !p.marked
}

// number is that of a part as a fragment.
func (p part) number() int32 {
	if p.shape == shapeFragment {
		return p.n
	}
	return p.year
}

// sure tells if two years alone are surely years: both have four digits, or
// words make one of them a year.
func (p part) sure(q part) bool {
	years := p.shape == shapeDate && p.month == 0 && q.shape == shapeDate && q.month == 0
	return !years || p.marked || q.marked || p.digits == 4 && q.digits == 4
}
