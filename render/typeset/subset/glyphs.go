package subset

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/go-text/typesetting/font"
)

// block is how many glyphs a goroutine takes at a time: enough to be worth the
// asking, few enough that all are done at about the same time.
const block = 64

// readGlyphs makes the glyphs, on all processors. Each stands where its number
// says, whoever made it, and of several errors the first glyph's is told, so
// the outcome does not hang on the processors.
func readGlyphs(face *font.Face, gids []font.GID) ([]glyph, error) {
	glyphs := make([]glyph, len(gids))
	blocks := (len(gids) + block - 1) / block
	errs := make([]error, blocks)
	var taken atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), blocks) {
		group.Go(func() {
			own := private(face)
			for i := int(taken.Add(1)) - 1; i < blocks; i = int(taken.Add(1)) - 1 {
				from, to := i*block, min((i+1)*block, len(gids))
				errs[i] = readBlock(own, gids[from:to], glyphs[from:to])
			}
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return glyphs, nil
}

// private returns a face with the same outlines for one goroutine's own use: a
// face has caches, the font below it has none.
func private(face *font.Face) *font.Face {
	own := font.NewFace(face.Font)
	own.SetCoords(face.Coords())
	return own
}

func readBlock(face *font.Face, gids []font.GID, glyphs []glyph) error {
	for i, gid := range gids {
		var err error
		if glyphs[i], err = readGlyph(face, gid); err != nil {
			return fmt.Errorf("glyph %d: %w", gid, err)
		}
	}
	return nil
}

func readGlyph(face *font.Face, gid font.GID) (g glyph, err error) {
	defer damaged(&err)
	outline, _ := face.GlyphDataOutline(gid)
	s, err := trace(outline.Segments, int64(face.Upem()))
	if err != nil {
		return glyph{}, err
	}
	if g, err = encode(s); err != nil {
		return glyph{}, err
	}
	// Nothing is as wide as 32768 units; the PDF writer takes such for 0.
	g.advance = max(0, toInt16(face.HorizontalAdvance(gid)))
	return g, nil
}

// damaged turns a panic of the font reader into an error: a font comes from
// the user, and the reader cannot be trusted to have met every broken one.
func damaged(err *error) {
	if reason := recover(); reason != nil {
		*err = fmt.Errorf("the font is damaged (%v); use another one", reason)
	}
}

// toInt16 rounds to the nearest whole unit, halves upwards, and to the limits
// what lies beyond them. What is no number is 0.
func toInt16(v float32) int16 {
	f := math.Floor(float64(v) + 0.5)
	if f != f {
		return 0
	}
	return int16(min(max(f, math.MinInt16), math.MaxInt16))
}
