package date

// worded reads a date whose month is a word or a Roman numeral: its day and its
// year may stand before it or behind it.
func (r *reader) worded(tokens []token, era part) []part {
	p := era
	at := r.monthAt(tokens)
	if at < 0 {
		return nil
	}
	p.month = tokens[at].month
	if p.month == 0 {
		p.month = int8(tokens[at].roman)
	}
	for i := range tokens {
		if i == at {
			continue
		}
		if !p.takeWord(tokens, i) {
			return nil
		}
	}
	if p.day == 0 && p.year == 0 {
		p.shape = shapeFragment
		return []part{p}
	}
	p.dayLast = tokens[len(tokens)-1].kind == kindNumber && p.dayLast || tokens[len(tokens)-1].kind == kindDot && p.dayLast
	if e, _ := p.ends(); !e.exists() {
		return nil
	}
	return []part{p}
}

// takeWord takes a token that is not the month. Marks count for nothing, but a
// dash or a slash with a space is of a span.
func (p *part) takeWord(tokens []token, i int) bool {
	t := &tokens[i]
	switch t.kind {
	case kindComma:
		return i > 0
	case kindDot:
		return i > 0 && tokens[i-1].kind != kindDot
	case kindDash, kindSlash:
		return i > 0 && i+1 < len(tokens) && !t.spaced && !tokens[i+1].spaced && tokens[i-1].isMonthOr(tokens[i+1])
	case kindNumber:
		return p.takeNumber(tokens, i)
	case kindWord:
		return i > 0 && t.is(roleYearAfter) && tokens[i-1].kind == kindNumber || t.is(roleYear) && i+1 < len(tokens) && tokens[i+1].kind == kindNumber
	}
	return false
}

// isMonthOr tells if one of two neighbours of a mark is a month, and the other
// a number: 14-Jul-1789.
func (t *token) isMonthOr(next token) bool {
	return (t.kind == kindNumber) != (next.kind == kindNumber) && t.kind <= kindWord && next.kind <= kindWord
}

// takeNumber takes a day or a year. A short number is a year only by an era or
// a word that say so: "July 79" is none.
func (p *part) takeNumber(tokens []token, i int) bool {
	t := &tokens[i]
	named := i > 0 && tokens[i-1].is(roleYear) || i+1 < len(tokens) && tokens[i+1].is(roleYearAfter)
	if t.small() && p.day == 0 && !named && (p.era == 0 || p.moreNumbers(tokens, i)) {
		p.day, p.dayLast = int8(t.n), true
		return t.n > 0
	}
	if p.year != 0 || t.day || t.digits > 4 || t.zeros() && t.digits != 4 || t.ordinal && !named || t.digits < 3 && p.era == 0 && !named {
		return false
	}
	p.year, p.digits, p.marked, p.dayLast = t.n, t.digits, true, false
	return t.n > 0
}

// moreNumbers tells if a number is the first of two, or the second behind a
// year: with an era, a number alone is a year.
func (p *part) moreNumbers(tokens []token, i int) bool {
	if p.year != 0 || tokens[i].day || tokens[i].ordinal {
		return true
	}
	for j := i + 1; j < len(tokens); j++ {
		if tokens[j].kind == kindNumber {
			return true
		}
	}
	return false
}

// monthAt finds the one month. A Roman numeral is one behind a day; a single
// letter, which may be a sign, only in languages that write months so.
func (r *reader) monthAt(tokens []token) int {
	at := -1
	for i := range tokens {
		t := &tokens[i]
		month := t.is(roleMonth) || t.romanMonth(r.roman) && i > 0 && (tokens[i-1].kind == kindNumber || i > 1 && tokens[i-2].kind == kindNumber)
		if month && at >= 0 {
			return -1
		}
		if month {
			at = i
		}
	}
	return at
}

func (t *token) romanMonth(usual bool) bool {
	return t.kind == kindWord && t.capital && !t.ordinal && t.roman > 0 && t.roman <= 12 && (usual || t.roman != 1 && t.roman != 5 && t.roman != 10)
}
