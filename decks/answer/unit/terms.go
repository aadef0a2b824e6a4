package unit

import (
	"slices"
	"strings"
)

// term is a factor of a unit: what it may stand for, to a power.
type term struct {
	readings [][]power
	exp      int
}

// parser reads the terms of a unit out of its tokens.
type parser struct {
	table  *table
	how    request
	strict bool // a stroke is for the next factor alone, not for all that follow
	tokens []token
	terms  []term
}

// terms reads a product or quotient. It is nil for what is none.
func (t *table) terms(s string, how request, strict bool) []term {
	p := parser{table: t, how: how, strict: strict, tokens: lex(s)}
	if !p.expression() || len(p.tokens) > 0 {
		return nil
	}
	return p.terms
}

// expression reads up to a closing bracket or the end.
func (p *parser) expression() bool {
	sign, power, any, open := 1, 1, false, false
	for len(p.tokens) > 0 && p.tokens[0].sign != ')' {
		start := len(p.terms)
		switch n, square := p.operator(); {
		case n > 0:
			sign, open = -1, true
			p.tokens = p.tokens[n:]
			continue
		case square > 0:
			power, open = square, true
			p.tokens = p.tokens[1:]
			continue
		}
		if n := p.raised(start); n > 0 {
			p.terms[start-1].exp *= n
			p.tokens = p.tokens[1:]
			continue
		}
		if !p.factor() {
			return false
		}
		for i := start; i < len(p.terms); i++ {
			p.terms[i].exp *= sign * power
		}
		power, any, open = 1, true, false
		if p.strict {
			sign = 1
		}
	}
	return any && !open
}

// operator tells how many tokens are a stroke or a "per", or else whether the
// next is a "square" or "cubic" that goes with the word after it.
func (p *parser) operator() (per, power int) {
	t := p.tokens[0]
	if len(p.tokens) < 2 {
		return 0, 0
	}
	next := p.tokens[1]
	switch {
	case t.sign == '/':
		if next.sign == '/' {
			return 0, 0
		}
		return 1, 0
	case t.sign != 'w' || t.exp != 0:
		return 0, 0
	case isPer(t.text, p.how.language) && !p.phrase():
		return 1, 0
	case next.sign == 'w' && !isPer(next.text, p.how.language):
		return 0, powerBefore(t.folded)
	}
	return 0, 0
}

// phrase tells if what begins here is one name of several words, as in "per
// cent".
func (p *parser) phrase() bool {
	_, n := p.longest()
	return n > 1
}

// raised is the power in "metres squared", at the word after the metres.
func (p *parser) raised(terms int) int {
	t := p.tokens[0]
	if t.sign != 'w' || t.exp != 0 || terms == 0 {
		return 0
	}
	if exp := p.terms[terms-1].exp; exp != 1 && exp != -1 {
		return 0
	}
	return powerAfter(t.folded)
}

// factor reads a bracket, a number or a unit.
func (p *parser) factor() bool {
	t := p.tokens[0]
	switch t.sign {
	case '(':
		return p.bracket()
	case '1':
		return p.number(t.text)
	case 'w':
		readings, n := p.longest()
		if n == 0 {
			return false
		}
		p.terms = append(p.terms, term{readings, 1})
		p.tokens = p.tokens[n:]
		return true
	}
	return false
}

func (p *parser) bracket() bool {
	start := len(p.terms)
	p.tokens = p.tokens[1:]
	if !p.expression() || len(p.tokens) == 0 {
		return false
	}
	if exp := p.tokens[0].exp; exp != 0 {
		for i := start; i < len(p.terms); i++ {
			p.terms[i].exp *= exp
		}
	}
	p.tokens = p.tokens[1:]
	return true
}

// number reads the 1 of 1/s, and the powers of ten of L/100 km. Another number
// is no part of a unit.
func (p *parser) number(digits string) bool {
	rest := p.tokens[1:]
	zeros := strings.TrimPrefix(digits, "1")
	first := len(p.terms) == 0
	if len(zeros) != len(digits)-1 || strings.Trim(zeros, "0") != "" || len(zeros) > 6 {
		return false
	}
	if first != (zeros == "") || first && (len(rest) == 0 || rest[0].sign != '/') {
		return false
	}
	var parts []power
	if zeros != "" {
		parts = []power{{Unit{symbol: digits, factor: newFactor(1, 1, int32(len(zeros)))}, 1}}
	}
	p.terms = append(p.terms, term{[][]power{parts}, 1})
	p.tokens = rest
	return true
}

// longestName is how many words a name in the table has at most.
const longestName = 5

// longest gives the readings of the longest name that begins here, and how many
// words it has; only the last may have an exponent.
func (p *parser) longest() ([][]power, int) {
	most := p.reach()
	if most > 1 {
		if readings := p.scale(); readings != nil {
			return raise(readings, p.tokens[1].exp), 2
		}
	}
	if most > 1 && !p.table.begins(p.tokens[0].folded) {
		most = 1
	}
	for n := most; n > 1; n-- {
		folded := make([]byte, 0, longest)
		for _, t := range p.tokens[:n] {
			folded = append(append(folded, t.folded...), ' ')
		}
		if readings := p.table.word(string(folded[:len(folded)-1]), p.how, nil); readings != nil {
			return raise(readings, p.tokens[n-1].exp), n
		}
	}
	if most == 0 {
		return nil, 0
	}
	if readings := p.table.single(p.tokens[0], p.how); readings != nil {
		return readings, 1
	}
	return nil, 0
}

// reach is how many words a name that begins here could have.
func (p *parser) reach() int {
	for i, t := range p.tokens {
		switch {
		case t.sign != 'w', i == longestName, i > 0 && t.times:
			return i
		case t.exp != 0:
			return i + 1
		}
	}
	return len(p.tokens)
}

// scale reads "degrees Celsius": the word for degree and that for a scale.
func (p *parser) scale() [][]power {
	degree := func(f found) bool { return f.parts[0].unit.symbol == "deg" }
	first := p.tokens[0]
	if !slices.ContainsFunc(p.table.symbols[first.text], degree) && !slices.ContainsFunc(p.table.words[first.folded], degree) {
		return nil
	}
	for _, r := range p.table.single(token{text: p.tokens[1].text, folded: p.tokens[1].folded}, p.how) {
		if u := r[0].unit; len(r) == 1 && u.Dimension() == "temperature" && u.factor.exp <= 0 {
			return [][]power{r}
		}
	}
	return nil
}
