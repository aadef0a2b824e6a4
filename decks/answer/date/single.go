package date

// A reader reads tokens in one language. Its lists are short: no text has more
// than two readings.
type reader struct {
	order order
	roman bool // the language writes months as Roman numerals
	long  bool // an era stands further on, so that years may be long: 12,000–10,000 BC
}

// single reads tokens as a date that is no span of two.
func (r *reader) single(tokens []token) []part {
	var space [mostTokens]token
	kept, era, ok := trim(tokens, space[:0])
	if !ok || len(kept) == 0 {
		return nil
	}
	var parts []part
	for _, read := range [...]func([]token, part) []part{r.century, r.decade, r.figures, r.worded, r.year} {
		if parts = read(kept, era); parts != nil {
			break
		}
	}
	for i := range parts {
		parts[i].bare = parts[i].bare && len(tokens) == 1
	}
	return parts
}

// trim leaves out the words that do not count, and takes out the era, of which
// there may be one.
func trim(tokens, kept []token) (left []token, era part, ok bool) {
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.is(roleBC|roleAD) || t.is(roleADFirst) && i+1 < len(tokens) && tokens[i+1].kind == kindNumber:
			if era.era != 0 || i+1 < len(tokens) && (tokens[i+1].kind == kindDash || tokens[i+1].kind == kindSlash) {
				return nil, era, false
			}
			era = part{era: 1, eraFirst: i == 0, marked: true}
			if t.is(roleBC) {
				era.era = -1
			}
		case t.kind == kindComma && len(kept) == 0 && i > 0:
		case t.isFiller(tokens, i):
			if i > 0 && i == len(tokens)-1 && t.spaced && t.end-t.start <= 3 { // 100 in
				return nil, era, false
			}
		default:
			kept = append(kept, *t)
		}
	}
	return kept, era, true
}

// isFiller tells a word that does not count where it stands. Some are short for
// "century" too, behind its number: "в XX в."; and some are Roman numerals.
func (t *token) isFiller(tokens []token, i int) bool {
	if !t.is(roleFiller) || t.is(roleMonth|roleNth) {
		return false
	}
	if t.roman > 0 && t.capital {
		return !t.ordinal && i+1 < len(tokens) && tokens[i+1].kind != kindDot && !tokens[i+1].is(roleCentury|roleCenturyShort)
	}
	return i == 0 || !t.is(roleCenturyShort|roleDecade|roleHundreds|roleYearAfter)
}

// year reads a year in digits, with or without words: "1066", "the year 79",
// "10,000 BC", "1789 г.".
func (r *reader) year(tokens []token, era part) []part {
	p := era
	for len(tokens) > 0 && tokens[0].is(roleYear) {
		p.marked, tokens = true, tokens[1:]
	}
	size := p.takeYear(tokens, r.long || p.era != 0)
	if size == 0 {
		return nil
	}
	for _, t := range tokens[size:] {
		// 3年 may be three years, 100 il a hundred, and 300 г as many grams
		if !t.is(roleYearAfter) || !p.marked && (p.digits < 3 || p.digits < 4 && t.end-t.start <= 2) {
			return nil
		}
		p.marked = true
	}
	p.bare = !p.marked
	return []part{p}
}

// takeYear takes the number of a year, and tells how many tokens it is of. Only
// with an era is it taken in groups of three digits, or longer than four.
func (p *part) takeYear(tokens []token, long bool) (size int) {
	if len(tokens) == 0 || !isYear(tokens) || tokens[0].digits > 4 && !long {
		return 0
	}
	p.year, p.digits, size = tokens[0].n, tokens[0].digits, 1
	if !long || p.digits > 3 {
		return size
	}
	for size < len(tokens) {
		next := size
		if k := tokens[next].kind; (k == kindComma || k == kindDot) && next+1 < len(tokens) {
			next++
		}
		if t := &tokens[next]; t.kind != kindNumber || t.digits != 3 {
			break
		}
		p.year, p.digits, size = 1000*p.year+tokens[next].n, p.digits+3, next+1
		if p.digits > mostYearDigits {
			return 0
		}
	}
	return size
}

// isYear tells if tokens begin with a number that may be a year's: one with no
// zero before it, and a number of order only if a word says so: 1918-ci il.
func isYear(tokens []token) bool {
	t := &tokens[0]
	return t.kind == kindNumber && !t.day && !t.zeros() && t.digits <= mostYearDigits &&
		(!t.ordinal || len(tokens) > 1 && tokens[1].is(roleYearAfter))
}
