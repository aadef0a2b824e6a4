package typeset

import "sort"

// A Fit is how a text went into a box.
type Fit struct {
	Size  Unit // the largest at which it fits; 0 if it fits at none
	Split bool // a word had to be broken, for no line is wide enough for it
}

// splitSize is the largest size of a text with a word that must be broken: to
// make it larger would only break it more often.
const splitSize = 12 * Point

// Parts of the box that pictures should have at least, in thousandths: as a
// rule, and where there is much text.
var pictureParts = []Unit{450, 200}

// Fit finds the largest size of the profile at which a text fits a box: no
// line is cut, no word broken, no picture crushed. Only where there is none are
// words broken, for good.
func (s *Setter) Fit(t *Text, width, height Unit) Fit {
	if !t.split {
		for _, part := range pictureParts {
			if size := s.largest(t, width, height, part, s.profile.Sizes); size > 0 {
				return Fit{Size: size}
			}
		}
		t.split = s.split(t.blocks, width)
	}
	if !t.split {
		return Fit{}
	}
	sizes := s.profile.Sizes
	for len(sizes) > 1 && sizes[0] > splitSize {
		sizes = sizes[1:]
	}
	if size := s.largest(t, width, height, pictureParts[len(pictureParts)-1], sizes); size > 0 {
		return Fit{Size: size, Split: true}
	}
	return Fit{}
}

// largest finds the first size at which a text fits, or 0.
func (s *Setter) largest(t *Text, width, height, part Unit, sizes []Unit) Unit {
	i := sort.Search(len(sizes), func(i int) bool { return s.fits(t, sizes[i], width, height, part) })
	if i == len(sizes) {
		return 0
	}
	return sizes[i]
}

// fits tells if a text fits at a size, with a part of the height for pictures.
func (s *Setter) fits(t *Text, size, width, height, part Unit) bool {
	f := frame{profile: s.profile, size: size}
	if all := pictures(t.blocks); len(all) > 0 {
		f.picture = height * part / 1000 / Unit(len(all))
	}
	return f.blocks(t.blocks, 0, 0, width) <= height && !f.wide
}

// split breaks the words that are too wide even at the smallest size.
func (s *Setter) split(list []block, width Unit) (found bool) {
	for i := range list {
		b := &list[i]
		size := s.profile.size(b.Scale, s.profile.Smallest())
		limit := ems(max(width-b.hang.At(size), 1), size)
		for k := range b.paragraphs {
			if b.Fence && widthOf(b.paragraphs[k].pieces) > limit {
				breakCode(b.paragraphs[k].pieces)
				found = true
			}
			pieces, wide := s.splitWide(b.paragraphs[k].pieces, limit)
			b.paragraphs[k].pieces, found = pieces, found || wide
		}
		widths, _ := columnWidths(b, size, width)
		for k, column := range b.columns {
			wide := s.split(column, widths[k])
			found = found || wide
		}
	}
	return found
}
