package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How strongly what stands before a part of a line sets it apart from the part
// before it.
type parting uint8

const (
	byWord  parting = iota // and, or a slash
	byComma                // , or a slash or a plus sign between spaces
	bySign                 // ; or a line end: where there is one, commas may be part of an item
)

// An itemAtom is a part of a line without a sign or word that could part it
// further. It may be empty.
type itemAtom struct {
	start, end int // in the line
	parting
}

// An itemFound is a part of a line with the items that it names, if any.
type itemFound struct {
	text       string
	same, near []int
}

func (f itemFound) names() bool { return len(f.same)+len(f.near) > 0 }

// shares tells if both name an item.
func (f itemFound) shares(g itemFound) bool {
	all := slices.Concat(g.same, g.near)
	return slices.ContainsFunc(slices.Concat(f.same, f.near), func(item int) bool { return slices.Contains(all, item) })
}

// An itemCutter cuts a line into pieces, each of which names an item if it can.
type itemCutter struct {
	n     int
	of    func(item int, typed string) Closeness
	text  string
	atoms []itemAtom
	known map[string]itemFound // what texts name that were looked up
	joins int                  // how many joined texts may still be looked up
}

const (
	mostJoined = 6   // parts that together can be an item
	longJoined = 200 // bytes; longer ones are tried only where nothing else stands between semicolons

	// So many parts are looked at, and so often are some joined, for each item;
	// and a few more. It is enough where each item holds two commas.
	atomsPerItem, moreAtoms = 3, 20
	joinsPerItem, moreJoins = 7, 60
)

// pieces cuts the line. Parts that name nothing, and that only a word stands
// between, are one piece; and so where semicolons part items are those that a
// comma stands between.
func (c *itemCutter) pieces() []itemFound {
	c.cut(atomsPerItem*c.n + moreAtoms)
	c.known, c.joins = map[string]itemFound{}, joinsPerItem*c.n+moreJoins
	weakest := byComma
	for _, a := range c.atoms[1:] {
		weakest = max(weakest, a.parting)
	}
	var list []itemFound
	unnamed := -1 // where the last piece begins, if it names nothing
	for i := 0; i < len(c.atoms); {
		end, found := c.longest(i)
		switch {
		case found.names():
			list, unnamed = append(list, found), -1
		case found.text == "":
			unnamed = -1
		case unnamed >= 0 && c.atoms[i].parting < weakest:
			list[len(list)-1].text = c.between(unnamed, end)
		default:
			list, unnamed = append(list, found), i
		}
		i = end
	}
	return list
}

// longest finds how many atoms from one on are together an item, and which: all
// as far as the next semicolon, or else the next comma, if they are one exactly;
// then most of them, where neither the first nor the last is too much: "A, city"
// names no more than "city". If none are, it is one atom.
func (c *itemCutter) longest(i int) (end int, found itemFound) {
	alone := c.find(i, i+1)
	if alone.text == "" {
		return i + 1, alone
	}
	for _, by := range []parting{bySign, byComma} {
		end := c.segment(i, by)
		if whole := c.find(i, end); len(whole.same) > 0 {
			return end, whole
		}
	}
	if alone.names() && (i+1 == len(c.atoms) || c.find(i+1, i+2).names()) {
		return i + 1, alone
	}
	for end := min(i+mostJoined, len(c.atoms)); end > i+1; end-- {
		if c.between(end-1, end) == "" || c.atoms[end-1].end-c.atoms[i].start > longJoined {
			continue
		}
		joined := c.find(i, end)
		if (len(joined.same) > 0 || joined.names() && len(alone.same) == 0) && !c.find(i+1, end).shares(joined) && !c.find(i, end-1).shares(joined) {
			return end, joined
		}
	}
	return i + 1, alone
}

// segment is where the atoms from one on end that are parted less than by a
// sign, without those that are empty at the end.
func (c *itemCutter) segment(i int, by parting) (end int) {
	for end = i + 1; end < len(c.atoms) && c.atoms[end].parting < by; {
		end++
	}
	for end > i+1 && c.between(end-1, end) == "" {
		end--
	}
	return end
}

// find tells which items the atoms from one to before another name together.
func (c *itemCutter) find(from, to int) itemFound {
	f := itemFound{text: c.between(from, to)}
	if known, ok := c.known[f.text]; ok || f.text == "" {
		known.text = f.text
		return known
	}
	if to > from+1 {
		if c.joins == 0 {
			return f
		}
		c.joins--
	}
	for item := range c.n {
		switch c.of(item, f.text) {
		case Same:
			f.same = append(f.same, item)
		case Near:
			f.near = append(f.near, item)
		}
	}
	c.known[f.text] = f
	return f
}

func (c *itemCutter) between(from, to int) string {
	return strings.TrimSpace(c.text[c.atoms[from].start:c.atoms[to-1].end])
}

// cut cuts the line wherever it can be cut, into so many atoms at the most: all
// that stands behind them is the last.
func (c *itemCutter) cut(most int) {
	start, before := 0, bySign
	atom := func(end, next int, behind parting) {
		c.atoms = append(c.atoms, itemAtom{start, end, before})
		start, before = next, behind
	}
	spaced := false // white space stands before
	for i := 0; i < len(c.text) && len(c.atoms) < most-1; {
		r, size := utf8.DecodeRuneInString(c.text[i:])
		word, by := 0, byWord
		if i == start || unicode.IsSpace(r) && !spaced { // once for each stretch of white space, however long
			word, by = partingWord(c.text[i:], i == start)
		}
		spaced = unicode.IsSpace(r)
		switch {
		case strings.ContainsRune(";；؛\n\r", r):
			atom(i, i+size, bySign)
		case strings.ContainsRune(",，、،", r):
			atom(i, i+size, byComma)
		case word > 0:
			atom(i, i+word, by)
			size = word
		case i > start && strings.ContainsRune("/和与與及と", r): // without blanks
			atom(i, i+size, byWord)
		}
		i += size
	}
	c.atoms = append(c.atoms, itemAtom{start, len(c.text), before})
}

// partingWord tells how long the white space and the word are that a text begins
// with, if that word stands between items; 0: it begins with none. At the
// beginning of a part, as behind a comma, white space is not needed, and words of
// one letter do not count, for they may begin an item.
func partingWord(text string, first bool) (length int, by parting) {
	rest := strings.TrimLeftFunc(text, unicode.IsSpace)
	space := len(text) - len(rest)
	const longest = 9                                        // bytes of a word
	if strings.HasPrefix(rest, "و") && space > 0 && !first { // written with the word behind it
		return space + len("و"), byWord
	}
	end := strings.IndexFunc(rest[:min(len(rest), longest+utf8.UTFMax)], unicode.IsSpace)
	if end < 0 && len(rest) <= longest {
		end = len(rest)
	}
	if end <= 0 || space == 0 && !first {
		return 0, 0
	}
	switch word := strings.ToLower(rest[:end]); word {
	case "/", "+":
		return space + end, byComma
	case "and", "und", "et", "en", "ve", "və", "&", "og", "och", "és", "oraz", "și", "şi", "και", "और", "dan", "và", "та":
		return space + end, byWord
	case "e", "y", "i", "и", "і":
		if !first && rest[:end] == word {
			return space + end, byWord
		}
	}
	return 0, 0
}
