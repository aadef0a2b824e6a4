package deckstest

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"testing"
)

// PNG is a picture as a file.
func PNG(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// JPEG is a picture as a file of a quality, 1 to 100.
func JPEG(t testing.TB, img image.Image, quality int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Strip is a small PNG, another one for each width.
func Strip(t testing.TB, width int) []byte {
	t.Helper()
	return PNG(t, image.NewGray(image.Rect(0, 0, width, 1)))
}
