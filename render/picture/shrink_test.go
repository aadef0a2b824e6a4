package picture

import (
	"bytes"
	"image"
	"image/color"
	"testing"

	"quiz/decks/deckstest"
)

func TestFit(t *testing.T) {
	for _, test := range []struct{ s, limit, want size }{
		{size{100, 50}, size{0, 0}, size{100, 50}},
		{size{100, 50}, size{200, 200}, size{100, 50}},
		{size{100, 50}, size{-1, -1}, size{100, 50}},
		{size{100, 50}, size{50, 0}, size{50, 25}},
		{size{100, 50}, size{0, 10}, size{20, 10}},
		{size{100, 50}, size{50, 10}, size{20, 10}},
		{size{100, 50}, size{33, 50}, size{33, 17}},
		{size{10_000, 1}, size{100, 100}, size{100, 1}},
		{size{1, 10_000}, size{100, 100}, size{1, 100}},
		{size{PixelLimit, 1}, size{PixelLimit - 1, 1}, size{PixelLimit - 1, 1}},
	} {
		if got := fit(test.s, test.limit); got != test.want {
			t.Errorf("fit(%v, %v) = %v, want %v", test.s, test.limit, got, test.want)
		}
	}
}

// Shares are neither lost nor given twice: each pixel of the small picture
// gets as many as the large side has pixels, and each of the large one gives
// as many as the small side has.
func TestSpans(t *testing.T) {
	for n := 1; n <= 40; n++ {
		for m := 1; m <= n; m++ {
			given := make([]uint64, n)
			for j, s := range spans(n, m) {
				var taken uint64
				for i := s.from; i < s.to; i++ {
					taken += s.weight(i)
					given[i] += s.weight(i)
				}
				if taken != uint64(n) {
					t.Fatalf("%d to %d: pixel %d takes %d", n, m, j, taken)
				}
			}
			for i := range given {
				if given[i] != uint64(m) {
					t.Fatalf("%d to %d: pixel %d gives %d", n, m, i, given[i])
				}
			}
		}
	}
}

func TestCheckerboardBecomesGray(t *testing.T) {
	board := image.NewGray(image.Rect(0, 0, 64, 64))
	for i := range board.Pix {
		board.Pix[i] = byte((i/64+i%64)%2) * 255
	}
	p := mustLoad(t, deckstest.PNG(t, board), 32, 32)
	if want := bytes.Repeat([]byte{128}, 32*32); !bytes.Equal(p.Data, want) || p.Components != 1 || p.Alpha != nil {
		t.Errorf("got %d components, %v", p.Components, p.Data[:8])
	}
}

// Three pixels become two: the middle one is halved.
func TestShrinkByFractions(t *testing.T) {
	img := &image.Gray{Pix: []byte{0, 90, 240, 30, 60, 90, 0, 0, 255}, Stride: 3, Rect: image.Rect(0, 0, 3, 3)}
	p := mustLoad(t, deckstest.PNG(t, img), 2, 2)
	// Rows first: 30, 190 | 40, 80 | 0, 170.
	if want := []byte{33, 153, 13, 140}; !bytes.Equal(p.Data, want) {
		t.Errorf("got %v, want %v", p.Data, want)
	}
}

// Black that cannot be seen does not darken a red edge: the colour stays, only
// the alpha is halved.
func TestNoDarkFringes(t *testing.T) {
	p := mustLoad(t, deckstest.PNG(t, paint(4, red, red, red, glass, red, red, red, glass)), 2, 1)
	if want := []byte{255, 0, 0, 255, 0, 0}; !bytes.Equal(p.Data, want) {
		t.Errorf("colours %v, want %v", p.Data, want)
	}
	if want := []byte{255, 128}; !bytes.Equal(p.Alpha, want) {
		t.Errorf("alpha %v, want %v", p.Alpha, want)
	}
	half := color.NRGBA{0, 0, 255, 85} // a third as visible as red, a quarter of what is seen
	p = mustLoad(t, deckstest.PNG(t, paint(2, red, half)), 1, 1)
	if want := []byte{191, 0, 64}; !bytes.Equal(p.Data, want) || p.Alpha[0] != 170 {
		t.Errorf("got %v, %v, want %v", p.Data, p.Alpha, want)
	}
	if p = mustLoad(t, deckstest.PNG(t, paint(2, glass, glass)), 1, 1); p.Data[0] != 255 || p.Alpha[0] != 0 {
		t.Errorf("got %+v, want white that cannot be seen", *p)
	}
}

// A plain picture stays as it is at each size, and never grows.
func TestPlainStaysPlain(t *testing.T) {
	plain := color.NRGBA{201, 102, 53, 77}
	img := image.NewNRGBA(image.Rect(0, 0, 23, 17))
	for i := range 23 * 17 {
		img.SetNRGBA(i%23, i/23, plain)
	}
	src := deckstest.PNG(t, img)
	for limit := 1; limit < 30; limit++ {
		p, err := decode(src, limit, limit)
		if err != nil {
			t.Fatal(err)
		}
		checkLengths(t, p)
		if p.Width > min(23, limit) || p.Height > min(17, limit) {
			t.Errorf("limit %d: %d x %d", limit, p.Width, p.Height)
		}
		pixels := p.Width * p.Height
		if !bytes.Equal(p.Data, bytes.Repeat([]byte{201, 102, 53}, pixels)) || !bytes.Equal(p.Alpha, bytes.Repeat([]byte{77}, pixels)) {
			t.Errorf("limit %d: the colour changed", limit)
		}
	}
}
