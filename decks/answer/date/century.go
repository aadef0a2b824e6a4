package date

// century reads "20th century", "XXe siècle", "siglo XX", "5th millennium BC":
// a number of order and a unit, in any order.
func (r *reader) century(tokens []token, era part) []part {
	p := era
	p.shape = shapeDate
	strict := false // the unit is so short that the number must show what it is
	sure := false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.kind == kindNumber && t.digits <= 2 && p.n == 0:
			p.n, sure = t.n, t.ordinal
			if t.counts(tokens[i+1:]) {
				return nil
			}
		case t.kind == kindDot && i > 0 && tokens[i-1].kind == kindNumber:
		case t.is(roleNth) && p.n == 0:
			p.n, sure = int32(t.nth), true
		case t.is(roleCentury) && p.shape == shapeDate:
			p.shape = shapeCentury
		case t.is(roleMillennium) && p.shape == shapeDate:
			p.shape = shapeMillennium
		case t.is(roleCenturyShort) && p.shape == shapeDate && (i > 0 || i+1 < len(tokens) && tokens[i+1].roman > 0):
			p.shape, strict = shapeCentury, true
		case t.kind == kindWord && t.roman > 0 && p.n == 0:
			p.n, sure = int32(t.roman), true
		default:
			return nil
		}
	}
	if p.n == 0 || p.shape == shapeDate || strict && !sure {
		return nil
	}
	return []part{p}
}

// counts tells a number that counts centuries, as in "2 centuries": one before
// the unit with no mark of order. The languages of other alphabets leave that
// out: 20 век, 20世纪.
func (t *token) counts(next []token) bool {
	return !t.ordinal && len(next) > 0 && next[0].is(roleCentury|roleMillennium) && next[0].spaced && next[0].ascii
}

// decade reads "1960s", "années 1960", "die 1960er Jahre". With two zeros it may
// be all hundred years, and in the languages that say -talet and -luku it is;
// these are then meant for the century that begins a year later.
func (r *reader) decade(tokens []token, era part) []part {
	p := era
	p.shape = shapeDecade
	found, hundreds := false, false
	for i := range tokens {
		t := &tokens[i]
		after := i > 0 && tokens[i-1].kind == kindNumber
		switch {
		case isYear(tokens[i:]) && (t.digits == 3 || t.digits == 4) && p.n == 0 && t.n%10 == 0:
			p.n = t.n
		case t.is(roleDecadeBefore) && i == 0 && p.n == 0:
			found = true
		case t.is(roleDecade) && after && (!t.spaced || t.end-t.start > 2), t.is(roleHundreds) && after:
			found, hundreds = true, t.is(roleHundreds)
		case t.is(roleYear) && i == 0, t.is(roleYear|roleYearAfter) && found && p.n > 0:
		default:
			return nil
		}
	}
	if !found || p.n == 0 {
		return nil
	}
	if p.n%100 != 0 {
		return []part{p}
	}
	c := p
	c.shape, c.n = shapeCentury, p.n/100+1
	if p.era < 0 {
		c.n--
	}
	if hundreds || c.n == 0 {
		return []part{c}
	}
	return []part{p, c}
}
