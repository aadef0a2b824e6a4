package typeset

import (
	"reflect"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/bidi"
)

// direction is that of the first letter. In a document that runs from right to
// left it is that of the document, unless all letters run the other way.
func (s *Setter) direction(text string) (rtl bool) {
	first := strings.IndexFunc(text, unicode.IsLetter)
	if s.rtl {
		return rightToLeft(text) || first < 0
	}
	for _, r := range text[max(first, 0):] {
		return first >= 0 && rightToLeft(string(r))
	}
	return false
}

// levels cuts stretches where the level of direction changes (UAX 9).
func (s *Setter) levels(text string, stretches []stretch, rtl bool) []stretch {
	if !rtl && !rightToLeft(text) {
		return stretches
	}
	level := s.levelsOf(text, rtl)
	var list []stretch
	start, place := 0, 0 // in bytes, in characters
	for _, st := range stretches {
		for i := range text[start:st.end] {
			if i > 0 && level(place) != level(place-1) {
				cut := st
				cut.end, cut.level = start+i, level(place-1)
				list = append(list, cut)
			}
			place++
		}
		if st.end > start {
			st.level = level(place - 1)
		}
		list, start = append(list, st), st.end
	}
	return list
}

// levelsOf gives the level of each character of a text.
//
// The library tells the levels by runs, which it ends only where the direction
// changes. The number in "עם 12 abc" runs in the same direction as what follows
// it, but stands a level deeper, left of the Hebrew; taken for one run, the
// Latin would be drawn there too. So the levels are read where it keeps them;
// should they not be there one day, those of the runs are better than nothing,
// and TestVisualOrder says so.
func (s *Setter) levelsOf(text string, rtl bool) func(place int) uint8 {
	base := bidi.LeftToRight
	if rtl {
		base = bidi.RightToLeft
	}
	runs := s.bidi.SegmentString(text, base)
	if levels := reflect.ValueOf(runs).FieldByName("levels"); levels.Kind() == reflect.Slice && levels.Type().Elem().Kind() == reflect.Int8 {
		return func(place int) uint8 { return uint8(levels.Index(place).Int()) }
	}
	return func(place int) uint8 { return levelOfRun(&runs, place) }
}

// levelOfRun is the level at the start of the run that a character is in.
func levelOfRun(runs *bidi.Runs, place int) uint8 {
	i := 0
	for runs.Run(i).End <= place {
		i++
	}
	return uint8(runs.Run(i).Level)
}

// visual puts the pieces of a line into the order in which they are drawn
// (UAX 9, rule L2), in place.
func visual(line []piece) {
	highest := uint8(0)
	for i := range line {
		highest = max(highest, line[i].level)
	}
	for level := highest; level > 0; level-- {
		turn(line, level)
	}
}

// turn turns around each sequence of pieces of a level or a higher one.
func turn(line []piece, level uint8) {
	for i := 0; i < len(line); i++ {
		j := i
		for j < len(line) && line[j].level >= level {
			j++
		}
		for a, b := i, j-1; a < b; a, b = a+1, b-1 {
			line[a], line[b] = line[b], line[a]
		}
		i = j
	}
}
