package picture

import (
	"image"
	"io"

	"golang.org/x/image/webp"
)

// webpHead leaves the size to the decoder, for which it may stand in any of
// three places. The decoder knows nothing of animations.
func webpHead(r *io.SectionReader) (head, error) {
	var b [9]byte
	const animated = 1 << 1
	if _, err := r.ReadAt(b[:], 12); err == nil && string(b[:4]) == "VP8X" && b[8]&animated != 0 {
		return head{}, faultf("is an animated WebP, which cannot be printed: save one of its frames as PNG")
	}
	config, err := webp.DecodeConfig(r)
	return head{size: size{config.Width, config.Height}}, err
}

// A video is a lossy WebP. Its samples are those of films, in which 16 is black
// and 235 is white (ITU-R BT.601). The decoder returns them as types whose
// methods take them for those of JPEG, in which 0 is black: to use these would
// make each picture pale.
type video struct {
	*image.YCbCr
	alpha       []byte // nil if opaque
	alphaStride int
}

func decodeWebP(r io.Reader) (image.Image, error) {
	img, err := webp.Decode(r)
	switch m := img.(type) {
	case *image.YCbCr:
		return video{YCbCr: m}, err
	case *image.NYCbCrA:
		return video{&m.YCbCr, m.A, m.AStride}, err
	}
	return img, err
}

func (v video) row(y int, row []byte) {
	for x := range len(row) / 4 {
		c := v.COffset(x, y)
		p := row[4*x : 4*x+4]
		p[0], p[1], p[2] = videoToRGB(v.Y[v.YOffset(x, y)], v.Cb[c], v.Cr[c])
		p[3] = 255
		if v.alpha != nil {
			p[3] = v.alpha[y*v.alphaStride+x]
		}
	}
}

// videoToRGB reckons in parts of 65,536: 76,309 of them are 255/219.
func videoToRGB(y, cb, cr byte) (r, g, b byte) {
	luma := 76_309 * (int32(y) - 16)
	blue, red := int32(cb)-128, int32(cr)-128
	return sample(luma + 104_597*red), sample(luma - 25_675*blue - 53_279*red), sample(luma + 132_201*blue)
}

func sample(parts int32) byte {
	return byte(max(0, min(255, (parts+1<<15)>>16)))
}
