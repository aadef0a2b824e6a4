// Package subset builds a fresh, small TrueType font that holds only the glyphs
// it is asked for, under codes the caller chose. The PDF writer reads nothing
// but plain TrueType and stumbles over much of that: over collections, over
// CFF, over codes beyond 16 bits, and it tells so on the standard output. What
// is built here it takes without a word, whatever the outlines came from.
//
// The promises: an outline of a TrueType font comes out point for point, hints
// aside. The cubic curves of other fonts become quadratic ones that are at most
// half a unit, of 1000 to the em, off. Points of either that lie between whole
// units, as in variable fonts, go to the nearest. Two builds are the same to
// the byte, on any machine.
//
// What a font has no outline for, such as a picture of an emoji, is an empty
// glyph of the same width.
package subset

import (
	"fmt"
	"maps"
	"slices"

	"github.com/go-text/typesetting/font"
)

// maxGlyphs is one below what the format has numbers for: many readers keep
// 65535 for "no glyph".
const maxGlyphs = 65534

// Build returns a TrueType font with glyph 0 of the face, which stands for what
// is missing, and the glyphs of the codes. Codes that share a glyph share it in
// the result too; a code of glyph 0 is left out, which comes to the same.
//
// The face may be in use elsewhere meanwhile, as long as its coordinates stay.
func Build(face *font.Face, codes map[uint16]font.GID) ([]byte, error) {
	gids, mappings, err := arrange(codes)
	if err != nil {
		return nil, err
	}
	cmap, err := cmapTable(mappings)
	if err != nil {
		return nil, err
	}
	metrics, err := measure(private(face))
	if err != nil {
		return nil, err
	}
	glyphs, err := readGlyphs(face, gids)
	if err != nil {
		return nil, err
	}
	return write(append(tables(metrics, glyphs, mappings), table{"cmap", cmap})), nil
}

// A mapping gives a code its glyph in the new font.
type mapping struct{ code, glyph uint16 }

// arrange numbers the glyphs in the order of their lowest codes, so that
// neighbours in code are neighbours in glyph, and the cmap is short.
func arrange(codes map[uint16]font.GID) ([]font.GID, []mapping, error) {
	gids := []font.GID{0}
	numbers := map[font.GID]int{0: 0}
	var mappings []mapping
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		gid := codes[code]
		if gid > 0xffff { // go-text would cut the number short and draw another glyph
			return nil, nil, fmt.Errorf("code U+%04X: glyph %d is beyond 65535, the last a font can have; choose another glyph", code, gid)
		}
		if _, known := numbers[gid]; !known {
			numbers[gid] = len(gids)
			gids = append(gids, gid)
		}
		if gid != 0 {
			mappings = append(mappings, mapping{code, uint16(numbers[gid])})
		}
	}
	if len(gids) > maxGlyphs {
		return nil, nil, fmt.Errorf("%d glyphs are more than the %d a font can hold; split the codes over several fonts", len(gids), maxGlyphs)
	}
	return gids, mappings, nil
}
