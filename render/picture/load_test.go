package picture

import (
	"bytes"
	"image"
	"image/color"
	"reflect"
	"testing"

	"quiz/decks/deckstest"
)

// mustLoad loads bytes by way of a file.
func mustLoad(t testing.TB, src []byte, maxWidth, maxHeight int) *Picture {
	t.Helper()
	p, err := Load(tempFile(t, src), maxWidth, maxHeight)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestLoad(t *testing.T) {
	gray16 := image.NewGray16(image.Rect(0, 0, 4, 1))
	for x, v := range []uint16{0, 0x80ff, 0x0081, 0xffff} {
		gray16.SetGray16(x, 0, color.Gray16{Y: v})
	}
	deep := image.NewNRGBA64(image.Rect(0, 0, 2, 1))
	deep.SetNRGBA64(0, 0, color.NRGBA64{0xffff, 0x8080, 0x007f, 0x0101})
	deep.SetNRGBA64(1, 0, color.NRGBA64{0, 1, 2, 0xffff})
	deepOpaque := image.NewNRGBA64(image.Rect(0, 0, 1, 1))
	deepOpaque.SetNRGBA64(0, 0, color.NRGBA64{0x1010, 0x2020, 0x3030, 0xffff})
	palette := image.NewPaletted(image.Rect(0, 0, 3, 1), color.Palette{color.NRGBA{200, 100, 50, 128}, red, glass})
	palette.Pix = []byte{1, 0, 2}
	coloured := image.NewPaletted(image.Rect(0, 0, 3, 2), color.Palette{red, green})
	coloured.Pix = []byte{0, 1, 0, 1, 0, 1}
	corner := image.NewPaletted(image.Rect(1, 1, 3, 2), color.Palette{green, blue})
	corner.Pix = []byte{0, 1}

	rgb := func(list ...color.NRGBA) (data []byte) {
		for _, c := range list {
			data = append(data, c.R, c.G, c.B)
		}
		return data
	}
	for _, test := range []struct {
		name string
		src  []byte
		want Picture
	}{
		{"colours", deckstest.PNG(t, paint(2, red, green, blue, white)),
			Picture{Width: 2, Height: 2, Components: 3, Data: rgb(red, green, blue, white)}},
		{"grays in RGB", deckstest.PNG(t, paint(2, black, white, color.NRGBA{9, 9, 9, 255}, white)),
			Picture{Width: 2, Height: 2, Components: 1, Data: []byte{0, 255, 9, 255}}},
		{"alpha; what cannot be seen is white", deckstest.PNG(t, paint(3, red, color.NRGBA{1, 2, 3, 4}, color.NRGBA{5, 6, 7, 0})),
			Picture{Width: 3, Height: 1, Components: 3, Data: []byte{255, 0, 0, 1, 2, 3, 255, 255, 255}, Alpha: []byte{255, 4, 0}}},
		{"gray with alpha", deckstest.PNG(t, paint(2, color.NRGBA{7, 7, 7, 128}, white)),
			Picture{Width: 2, Height: 1, Components: 1, Data: []byte{7, 255}, Alpha: []byte{128, 255}}},
		{"gray", deckstest.PNG(t, &image.Gray{Pix: []byte{1, 2, 3, 4}, Stride: 2, Rect: image.Rect(0, 0, 2, 2)}),
			Picture{Width: 2, Height: 2, Components: 1, Data: []byte{1, 2, 3, 4}}},
		{"two bits", append(pngHeader(3, 1, 2, 0, 0), pngBody([]byte{0, 0b00_01_11_00})...),
			Picture{Width: 3, Height: 1, Components: 1, Data: []byte{0, 85, 255}}},
		{"gray of 16 bits, rounded", deckstest.PNG(t, gray16),
			Picture{Width: 4, Height: 1, Components: 1, Data: []byte{0, 128, 1, 255}}},
		{"16 bits with alpha", deckstest.PNG(t, deep),
			Picture{Width: 2, Height: 1, Components: 3, Data: []byte{255, 128, 0, 0, 0, 0}, Alpha: []byte{1, 255}}},
		{"16 bits", deckstest.PNG(t, deepOpaque),
			Picture{Width: 1, Height: 1, Components: 3, Data: []byte{16, 32, 48}}},
		{"palette with alpha", deckstest.PNG(t, palette),
			Picture{Width: 3, Height: 1, Components: 3, Data: []byte{255, 0, 0, 200, 100, 50, 255, 255, 255}, Alpha: []byte{255, 128, 0}}},
		{"gray with one that is transparent", withChunk(append(pngHeader(2, 1, 8, 0, 0), pngBody([]byte{0, 40, 50})...), "tRNS", []byte{0, 50}),
			Picture{Width: 2, Height: 1, Components: 1, Data: []byte{40, 255}, Alpha: []byte{255, 0}}},
		{"interlaced", append(pngHeader(3, 3, 8, 0, 1), pngBody(adam7(3, 3)...)...),
			Picture{Width: 3, Height: 3, Components: 1, Data: []byte{0, 1, 2, 3, 4, 5, 6, 7, 8}}},
		{"first frame", gifOf(t, coloured, corner),
			Picture{Width: 3, Height: 2, Components: 3, Data: rgb(red, green, red, green, red, green)}},
		{"frame in a corner", gifOf(t, corner),
			Picture{Width: 3, Height: 2, Components: 3, Data: rgb(white, white, white, white, green, blue), Alpha: []byte{0, 0, 0, 0, 255, 255}}},
		{"lossless WebP", unhex(t, webpLossless),
			Picture{Width: 2, Height: 3, Components: 3, Data: rgb(red, green, blue, white, white, color.NRGBA{10, 20, 30, 40}), Alpha: []byte{255, 255, 128, 0, 255, 40}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := mustLoad(t, test.src, 0, 0); !reflect.DeepEqual(*got, test.want) {
				t.Errorf("got  %+v\nwant %+v", *got, test.want)
			}
		})
	}
}

// adam7 gives the rows of the seven passes of an interlaced gray PNG whose
// pixels are numbered.
func adam7(w, h int) (rows [][]byte) {
	for _, pass := range [7][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}} {
		for y := pass[1]; y < h && pass[0] < w; y += pass[3] {
			row := []byte{0}
			for x := pass[0]; x < w; x += pass[2] {
				row = append(row, byte(y*w+x))
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// near tells whether samples are as they should, but for what a lossy format
// loses.
func near(got []byte, want ...byte) bool {
	for i := range got {
		if d := int(got[i]) - int(want[i%len(want)]); d < -5 || d > 5 {
			return false
		}
	}
	return true
}

func TestLoadLossyWebP(t *testing.T) {
	p := mustLoad(t, unhex(t, webpLossy), 0, 0)
	if p.Width != 9 || p.Height != 5 || p.Components != 3 || len(p.Data) != 9*5*3 || p.Alpha != nil || !near(p.Data, 20, 90, 160) {
		t.Errorf("got %+v", *p)
	}
	p = mustLoad(t, unhex(t, webpAlpha), 0, 0)
	left := bytes.Repeat([]byte{100}, 8)
	row := append(left, bytes.Repeat([]byte{255}, 8)...)
	if len(p.Data) != 16*16*3 || !near(p.Data, 200, 40, 60) || !bytes.Equal(p.Alpha, bytes.Repeat(row, 16)) {
		t.Errorf("got %+v", *p)
	}
}

// The ends of the scale of films, and what lies beyond them.
func TestVideoToRGB(t *testing.T) {
	for _, test := range []struct{ in, want [3]byte }{
		{[3]byte{16, 128, 128}, [3]byte{0, 0, 0}},
		{[3]byte{235, 128, 128}, [3]byte{255, 255, 255}},
		{[3]byte{126, 128, 128}, [3]byte{128, 128, 128}},
		{[3]byte{0, 128, 128}, [3]byte{0, 0, 0}},
		{[3]byte{255, 255, 255}, [3]byte{255, 125, 255}},
		{[3]byte{81, 90, 240}, [3]byte{254, 0, 0}},
		{[3]byte{41, 240, 110}, [3]byte{0, 0, 255}},
	} {
		r, g, b := videoToRGB(test.in[0], test.in[1], test.in[2])
		if got := [3]byte{r, g, b}; got != test.want {
			t.Errorf("%v: got %v, want %v", test.in, got, test.want)
		}
	}
}

// Types that no decoder returns today are read all the same.
func TestRowReaderOfAnyType(t *testing.T) {
	img := image.NewUniform(color.NRGBA{10, 20, 30, 255})
	row := make([]byte, 8)
	rowReader(img)(5, row)
	if want := []byte{10, 20, 30, 255, 10, 20, 30, 255}; !bytes.Equal(row, want) {
		t.Errorf("got %v, want %v", row, want)
	}
}
