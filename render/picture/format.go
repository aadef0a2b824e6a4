package picture

import (
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"quiz/decks/images"
)

// A format is a kind of file that can be printed.
type format struct {
	name   string
	head   func(*io.SectionReader) (head, error)
	decode func(io.Reader) (image.Image, error)
}

var formats = []format{
	{images.PNG, pngHead, png.Decode},
	{images.JPEG, jpegHead, jpeg.Decode},
	{images.GIF, gifHead, gif.Decode},
	{images.WebP, webpHead, decodeWebP},
}

// recognise tells the format from the first bytes of a file.
func recognise(start []byte) (*format, error) {
	name := images.FormatOf(start)
	for i := range formats {
		if formats[i].name == name {
			return &formats[i], nil
		}
	}
	if name != "" {
		return nil, faultf("is %s, which cannot be printed: save it as PNG", name)
	}
	return nil, faultf("is not a picture that can be printed: PNG, JPEG, GIF and WebP can")
}
