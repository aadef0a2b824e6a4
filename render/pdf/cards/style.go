package cards

import "quiz/render/typeset"

// Style is a manner of setting cards.
type Style uint8

// The styles. Large print is 16 points or more. The one for readers with
// dyslexia follows the British Dyslexia Association's guide: 12 points or more,
// wide lines and letters, nothing centred, no italics.
const (
	Plain Style = iota
	Large
	Dyslexia
)

func sizes(list ...int) []typeset.Unit {
	units := make([]typeset.Unit, len(list))
	for i, n := range list {
		units[i] = typeset.Unit(n) * typeset.Point / 2
	}
	return units
}

// profile is how a style sets text. Sizes are half points.
func (s Style) profile() typeset.Profile {
	switch s {
	case Large:
		return typeset.Profile{Sizes: sizes(72, 64, 56, 48, 44, 40, 36, 32), Leading: 60_000}
	case Dyslexia:
		return typeset.Profile{Sizes: sizes(48, 40, 36, 32, 30, 28, 26, 24), Leading: 300_000, Tracking: 35_000, Ragged: true, Upright: true}
	}
	return typeset.Profile{Sizes: sizes(48, 44, 40, 36, 32, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16), Leading: 60_000}
}

// Smallest is the smallest size that a style sets text in, unless a smaller one
// is asked for.
func (s Style) Smallest() typeset.Unit { return s.profile().Smallest() }

// upTo makes a size the largest. One that lies between two sizes is tried
// first; one below all of them is the only one.
func upTo(list []typeset.Unit, most typeset.Unit) []typeset.Unit {
	if most == 0 {
		return list
	}
	kept := []typeset.Unit{most}
	for _, size := range list {
		if size < most {
			kept = append(kept, size)
		}
	}
	return kept
}
