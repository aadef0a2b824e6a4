package answer

import "slices"

// An ItemsMark is how a line was marked that names several things.
type ItemsMark struct {
	Pieces  []ItemPiece // what was typed, in its order
	Missing []int       // the items that were not named, rising
	Asked   int         // how many are asked for
	Right   int         // how many different items were named
	Credit  float64     // 0 to 1

	// Slips tells that all that was asked for is there, but some of it only but
	// for slips that are forgiven.
	Slips bool

	// Disordered tells that all that was asked for is there, but not in order.
	Disordered bool
}

// An ItemPiece is a part of the line that names one thing.
type ItemPiece struct {
	Text      string
	Item      int       // that it names; -1: none
	Closeness Closeness // to the item; Far where there is none
	Again     bool      // a piece that is nearer, or an earlier one, names the item
	InOrder   bool      // it earns: with an order, it is of the longest run in it
}

// MarkItems marks a line that names some of n items, need of them (0: all): of
// tells how near a text is to an item, in any of its spellings. Items are typed
// with semicolons, commas or line ends between them, or with a word such as
// "and"; where an item holds such a sign or word itself, as in "Washington, D.C."
// or "Trinidad and Tobago", it is one item all the same.
//
// Each item earns one share of as many as are asked for, however often it is
// named. Right ones beyond those cost nothing; wrong ones cost a share each as
// far as more was typed than is asked for. If ordered, what earns is the longest
// run of items that stand in the order of their numbers, whatever stands between
// them. There may be no item, which earns nothing.
//
//	of Estonia, Latvia, Lithuania
//	latvia, estonia and lithuania    1
//	Estonia; Latvia                  2/3
//	Estonia, Latvia, Poland          2/3
//	Estonia, Latvia, Poland, Peru    1/3
//	Estonia, Estonia                 1/3
//	Latvia, Estonia, Lithuania       2/3, if ordered
func MarkItems(n int, of func(item int, typed string) Closeness, typed string, ordered bool, need int) ItemsMark {
	m := ItemsMark{Asked: n}
	if need > 0 {
		m.Asked = min(need, n)
	}
	c := &itemCutter{n: n, of: of, text: typed}
	found := c.pieces()
	owner := assignItems(found, n)
	for i, f := range found {
		m.Pieces = append(m.Pieces, f.piece(i, owner))
	}
	for item, piece := range owner {
		if piece < 0 {
			m.Missing = append(m.Missing, item)
		} else {
			m.Right++
		}
	}
	m.earn(ordered)
	return m
}

// assignItems gives each item the piece that names it, or -1. Pieces that are
// the same as an item come first, then those that are nearly it; as many items
// as can be are named.
func assignItems(found []itemFound, n int) (owner []int) {
	owner = make([]int, n)
	for i := range owner {
		owner[i] = -1
	}
	taken := make([]bool, n) // by a piece that is the same
	for i := range found {
		augment(i, owner, make([]bool, n), func(piece int) []int { return found[piece].same })
	}
	for item, piece := range owner {
		taken[item] = piece >= 0
	}
	for i, f := range found {
		if len(f.same) == 0 {
			augment(i, owner, slices.Clone(taken), func(piece int) []int { return found[piece].near })
		}
	}
	return owner
}

// augment finds an item for a piece, moving pieces that have one to others that
// they name as well (the method of augmenting paths, after Kuhn). Items that are
// visited are not looked at.
func augment(piece int, owner []int, visited []bool, names func(piece int) []int) bool {
	for _, item := range names(piece) {
		if visited[item] {
			continue
		}
		visited[item] = true
		if owner[item] < 0 || augment(owner[item], owner, visited, names) {
			owner[item] = piece
			return true
		}
	}
	return false
}

// piece is what was found, at a place, with the item that it has.
func (f itemFound) piece(place int, owner []int) ItemPiece {
	p := ItemPiece{Text: f.text, Item: slices.Index(owner, place)}
	if p.Again = p.Item < 0 && len(f.same)+len(f.near) > 0; p.Again {
		p.Item = slices.Concat(f.same, f.near)[0]
	}
	switch {
	case p.Item < 0:
	case slices.Contains(f.same, p.Item):
		p.Closeness = Same
	default:
		p.Closeness = Near
	}
	return p
}

// earn sets what the pieces come to.
func (m *ItemsMark) earn(ordered bool) {
	wrong, exact, earned := 0, 0, 0
	if ordered {
		longestRun(m.Pieces)
	}
	for i := range m.Pieces {
		p := &m.Pieces[i]
		if !ordered {
			p.InOrder = p.Item >= 0 && !p.Again
		}
		switch {
		case p.Item < 0:
			wrong++
		case p.InOrder:
			earned++
			if p.Closeness == Same {
				exact++
			}
		}
	}
	if m.Asked == 0 {
		return
	}
	surplus := min(wrong, max(0, min(m.Right, m.Asked)+wrong-m.Asked))
	m.Credit = float64(max(0, min(earned, m.Asked)-surplus)) / float64(m.Asked)
	m.Slips = m.Credit == 1 && exact < m.Asked
	m.Disordered = ordered && m.Right >= m.Asked && earned < m.Asked
}

// longestRun marks the pieces of the longest run whose items rise. There are few
// pieces, so each is compared with all before it.
func longestRun(pieces []ItemPiece) {
	length, before := make([]int, len(pieces)), make([]int, len(pieces))
	last := -1
	for i, p := range pieces {
		if before[i] = -1; p.Item < 0 {
			continue
		}
		length[i] = 1
		for j := range i {
			if q := pieces[j]; q.Item >= 0 && q.Item < p.Item && length[j] >= length[i] {
				length[i], before[i] = length[j]+1, j
			}
		}
		if last < 0 || length[i] > length[last] {
			last = i
		}
	}
	for ; last >= 0; last = before[last] {
		pieces[last].InOrder = true
	}
}
