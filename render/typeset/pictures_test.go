package typeset

import (
	"strings"
	"testing"
)

// checkPicture checks that a picture is in the box and not crushed: its sides
// are to one another as they were, within a unit.
func checkPicture(t *testing.T, p Placed, l *Layout) {
	t.Helper()
	if p.X < 0 || p.Y < 0 || p.X+p.Width > l.Width || p.Y+p.Height > l.Height {
		t.Errorf("a picture lies at %d, %d and is %d by %d, in a box of %d by %d", p.X, p.Y, p.Width, p.Height, l.Width, l.Height)
	}
	wide, high := int64(p.Width)*int64(p.Picture.Height), int64(p.Height)*int64(p.Picture.Width)
	if slack := int64(p.Picture.Width+p.Picture.Height) * 2; wide-high > slack && p.Height > 1 || high-wide > slack && p.Width > 1 {
		t.Errorf("a picture of %d by %d is drawn %d by %d", p.Picture.Width, p.Picture.Height, p.Width, p.Height)
	}
}

// Pictures share what the text leaves: small ones are shown as they are, and
// large ones have the rest.
func TestPictures(t *testing.T) {
	s := dejaVu("")
	blocks := []Block{
		{Picture: &Picture{Width: 96, Height: 48}},
		{Picture: &Picture{Width: 1000, Height: 2000}},
		{Picture: &Picture{Width: 20_000, Height: 20_000, PerInch: 1}},
		{Picture: &Picture{Width: 1, Height: 1_000_000_000, PerInch: 2400}},
	}
	const width, height = 200 * Point, 400 * Point
	l := s.Placer().Place(s.Prepare(blocks), 10*Point, width, height)
	checkLayout(t, l, width, height)
	if p := l.Pictures[0]; p.Width != 72*Point || p.Height != 36*Point {
		t.Errorf("the small picture is %d by %d", p.Width, p.Height)
	}
	if l.Height < height-3*Point || l.Pictures[1].Height < 100*Point {
		t.Errorf("of %d, %d are used, %d by the large picture", height, l.Height, l.Pictures[1].Height)
	}
	full := s.Placer().Place(s.Prepare(append(blocks, one(strings.Repeat("word ", 300))...)), 10*Point, width, height)
	for _, p := range full.Pictures {
		if p.Width < 1 || p.Height < 1 {
			t.Errorf("without room, a picture is %d by %d", p.Width, p.Height)
		}
	}
}
