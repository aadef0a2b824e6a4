package date

// phrases puts the words of phrases together, the longest first: "v. Chr." is
// one token then. It tells if all words are in the lexicon, or Roman numerals.
func (l *lexer) phrases() bool {
	out := l.tokens[:0]
	for i := 0; i < len(l.tokens); {
		t := l.tokens[i]
		if t.kind != kindWord {
			if !l.droppable(i) {
				out = append(out, t)
			}
			i++
			continue
		}
		m, end := l.phrase(i)
		if m.roles == 0 && t.roman == 0 {
			return false
		}
		if end > i+1 { // no more a Roman numeral
			t.roman = 0
		}
		t.meaning = m
		out = append(out, t)
		i = max(end, i+1)
	}
	l.tokens = out
	return true
}

// phrase finds the longest phrase from token i, and where it ends.
func (l *lexer) phrase(i int) (m meaning, end int) {
	start := l.tokens[i].start
	count := 0
	for j := i; j < len(l.tokens) && count < mostWords; j++ {
		t := &l.tokens[j]
		if t.kind != kindWord {
			if t.kind == kindDash || t.kind == kindApostrophe {
				continue
			}
			break
		}
		count++
		if found := l.lexicon.find(l.folded[start:t.end], l.language); found.roles != 0 {
			m, end = found, j+1
		}
	}
	return m, end
}

// droppable tells the marks that only join a number or a word to what belongs
// to it: the dash of "1960-е" and the apostrophes of "1960'lar" and "d'avril".
func (l *lexer) droppable(i int) bool {
	t := &l.tokens[i]
	if t.kind == kindApostrophe {
		return true
	}
	if t.kind != kindDash || t.spaced || i+1 >= len(l.tokens) || i == 0 {
		return false
	}
	next := &l.tokens[i+1]
	if l.tokens[i-1].kind == kindWord && l.tokens[i-1].roman == 0 {
		return next.kind == kindNumber && l.joinsNumber(i-1)
	}
	if next.kind != kindWord || next.spaced {
		return false
	}
	m, _ := l.phrase(i + 1)
	return m.roles&(roleOrdinal|roleDecade|roleHundreds|roleTo|roleFiller|roleYearAfter|roleCentury) != 0 && m.roles&roleMonth == 0
}

// joinsNumber tells a word that a dash may join to the number behind it:
// "ב-14", "ke-20".
func (l *lexer) joinsNumber(i int) bool {
	m := l.lexicon.find(l.folded[l.tokens[i].start:l.tokens[i].end], l.language)
	return m.roles&(roleFiller|roleOrdinalBefore|roleDecadeBefore|roleCentury|roleFrom) != 0 && m.roles&roleMonth == 0
}

// units takes the marks of order and the units of day and month into the
// numbers that they belong to.
func (l *lexer) units() ([]token, bool) {
	out := l.tokens[:0]
	for _, t := range l.tokens {
		var last *token
		if len(out) > 0 {
			last = &out[len(out)-1]
		}
		switch {
		case last != nil && last.numeral && !t.is(roleYearAfter|roleMonthAfter|roleDayAfter|roleCentury|roleMillennium|roleDecade):
			return nil, false
		case last != nil && last.kind == kindNumber && t.is(roleMonthAfter):
			last.toMonth()
		case last != nil && last.is(roleMonthBefore) && t.kind == kindNumber:
			last.n, last.digits = t.n, t.digits
			last.toMonth()
		case last != nil && last.kind == kindNumber && t.is(roleDayAfter):
			last.day, last.numeral = true, false
		case last != nil && t.is(roleOrdinal) && (last.kind == kindNumber || last.roman > 0) && (!t.spaced || t.roles == roleOrdinal):
			if t.is(roleDecade|roleHundreds|roleCenturyShort) && last.kind == kindNumber && last.digits > 2 {
				out = append(out, t)
				continue
			}
			last.ordinal = true
		case last != nil && last.is(roleOrdinalBefore) && (t.kind == kindNumber || t.roman > 0):
			t.ordinal = true
			*last = t
		default:
			out = append(out, t)
		}
		if len(out) > 0 && out[len(out)-1].is(roleMonth) && out[len(out)-1].month == 0 {
			return nil, false
		}
	}
	return out, len(out) == 0 || !out[len(out)-1].numeral
}

// toMonth makes a token the month of its number; 0 where there is none such.
func (t *token) toMonth() {
	month := int8(0)
	if t.digits <= 2 && t.n <= 12 {
		month = int8(t.n)
	}
	*t = token{kind: kindWord, spaced: t.spaced, meaning: meaning{roles: roleMonth, month: month}}
}
