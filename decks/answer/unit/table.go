package unit

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed units.txt
var unitsText string

// table finds what is typed.
type table struct {
	symbols  map[string][]found // with exact case
	lower    map[string][]found // the same by lower case
	words    map[string][]found // folded
	prefixes map[string]int     // symbols of prefixes
	before   map[string]int     // words of prefixes, folded
	firsts   map[string]bool    // first words of names of several, folded
}

// found is one thing that a symbol or a word stands for.
type found struct {
	parts  []power // one, but for names like mph
	class  class
	symbol string // as typed, with its case
	only   string // the language that it is of, or "!" and the one that it is not of; "" for all
}

// power is a factor of a product.
type power struct {
	unit Unit
	exp  int
}

// units is read when first asked for: 2 ms of work that most commands can do
// without.
var units = sync.OnceValue(load)

func load() *table {
	t := &table{map[string][]found{}, map[string][]found{}, map[string][]found{}, map[string]int{}, map[string]int{}, map[string]bool{}}
	for i, p := range prefixes {
		for _, symbol := range append(strings.Fields(p.aka), p.symbol) {
			t.prefixes[symbol] = i
		}
		for _, word := range strings.Fields(p.words) {
			t.before[fold(word)] = i
		}
	}
	for line := range strings.Lines(unitsText) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			t.add(line)
		}
	}
	return t
}

// shortest is how many bytes a symbol has at most that is no name as well, for
// in names the case does not count: kn is not kN.
const shortest = 3

// add reads a line of the table. All but its form is checked by the tests.
func (t *table) add(line string) {
	fields := strings.Split(line, ";")
	if len(fields) != 4 {
		return
	}
	symbol, definition, defined := strings.Cut(fields[0], " = ")
	f := found{class: newClass(strings.TrimSpace(fields[1]))}
	if defined {
		u := t.define(definition)
		u.symbol = strings.ReplaceAll(symbol, "_", " ")
		if u.money != "" && !strings.ContainsAny(definition, "/") {
			u.money = symbol
		}
		f.parts = []power{{u, 1}}
		t.addSymbol(f, symbol)
	} else {
		f.parts = t.product(strings.TrimPrefix(symbol, ":"))
	}
	for text := range strings.FieldsSeq(fields[2]) {
		t.addSymbol(f, text)
	}
	for pattern := range strings.FieldsSeq(fields[3]) {
		pattern, f.only, _ = strings.Cut(pattern, "@")
		expand(pattern, func(word string) {
			word = fold(strings.ReplaceAll(word, "_", " "))
			if len(word) > shortest || !hasParts(t.symbols[word], f.parts) {
				t.addWord(f, word)
			}
		})
	}
}

func (t *table) addSymbol(f found, text string) {
	text, f.only, _ = strings.Cut(text, "@")
	text, alone := strings.CutSuffix(text, "!")
	if alone {
		f.class = noPrefix
	}
	if strings.Contains(text, "_") {
		t.addWord(f, fold(strings.ReplaceAll(text, "_", " ")))
		return
	}
	f.symbol = text
	t.symbols[text] = append(t.symbols[text], f)
	lower := strings.ToLower(text)
	t.lower[lower] = append(t.lower[lower], f)
}

// addWord adds a word once for each unit.
func (t *table) addWord(f found, word string) {
	for _, other := range t.words[word] {
		if other.only == f.only && slices.Equal(other.parts, f.parts) {
			return
		}
	}
	t.words[word] = append(t.words[word], f)
	if first, _, more := strings.Cut(word, " "); more {
		t.firsts[first] = true
	}
}

func hasParts(all []found, parts []power) bool {
	return slices.ContainsFunc(all, func(f found) bool { return slices.Equal(f.parts, parts) })
}

// define reads a definition, of units that the table has already.
func (t *table) define(definition string) Unit {
	fields := strings.Fields(definition)
	u := Unit{}
	if i := slices.Index(fields, "kind"); i > 0 {
		u.kind = kind(fields[i+1][0])
		fields = fields[:i]
	}
	if i := slices.Index(fields, "zero"); i > 0 {
		zero, _ := strconv.Atoi(fields[i+1])
		u.zero = int32(zero)
		fields = fields[:i]
	}
	if f, ok := number(fields[0]); ok {
		u.factor, fields = f, fields[1:]
	}
	expression := strings.ReplaceAll(strings.Join(fields, " "), "_", " ")
	if i := slices.Index(dimensions[:], expression); i >= 0 {
		u.dim[i] = 1
		if expression == "money" {
			u.money = expression
		}
		return u
	}
	for _, p := range t.product(expression) {
		for i, exp := range p.unit.dim {
			u.dim[i] += exp * int8(p.exp)
		}
		u.money += p.unit.money
		u.factor = u.factor.times(p.unit.factor.power(p.exp))
	}
	return u
}

// product reads a product of units that the table has already.
func (t *table) product(expression string) []power {
	var product []power
	for _, f := range t.terms(tidy(expression), request{}, false) {
		for _, p := range f.readings[0] {
			product = append(product, power{p.unit, p.exp * f.exp})
		}
	}
	return product
}

// number reads 254e-4 and 5/9.
func number(s string) (factor, bool) {
	s, below, divided := strings.Cut(s, "/")
	digits, power, _ := strings.Cut(s, "e")
	num, err := strconv.ParseUint(digits, 10, 64)
	if err != nil || num == 0 {
		return factor{}, false
	}
	exp, _ := strconv.Atoi(power)
	den := uint64(1)
	if divided {
		if den, err = strconv.ParseUint(below, 10, 64); err != nil || den == 0 {
			return factor{}, false
		}
	}
	return newFactor(num, den, int32(exp)), true
}

// expand gives all words that a pattern of the table stands for: met(re,er)(,s)
// is metre, metres, meter and meters.
func expand(pattern string, yield func(string)) {
	before, rest, found := strings.Cut(pattern, "(")
	if !found {
		yield(pattern)
		return
	}
	choices, after, _ := strings.Cut(rest, ")")
	for choice := range strings.SplitSeq(choices, ",") {
		expand(before+choice+after, yield)
	}
}
