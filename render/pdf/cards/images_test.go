package cards

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/decks/shelf"
	"quiz/render/pdf/finish"
)

// pictureDeck is a deck in a folder with files, and one card for each text.
func pictureDeck(t testing.TB, files map[string][]byte, questions ...string) *decks.Deck {
	t.Helper()
	dir := t.TempDir()
	for name, src := range files {
		if err := os.WriteFile(filepath.Join(dir, name), src, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	d := numbered(len(questions))
	d.Name = filepath.Join(dir, "d.toml")
	for i, q := range questions {
		d.Cards.At(i).Question = q
	}
	return d
}

func pngOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpegOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// turnedJPEG says that the camera was held sideways: orientation 6 of EXIF.
func turnedJPEG(src []byte) []byte {
	exif := "Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
	segment := append([]byte{0xff, 0xe1, 0, byte(len(exif) + 2)}, exif...)
	return append(append(bytes.Clone(src[:2]), segment...), src[2:]...)
}

// cmykJPEG is 8 by 8 pixels in cyan, magenta, yellow and black. Each component
// is one coefficient, which says that it is half-way, so what is seen is gray.
func cmykJPEG() []byte {
	var b bytes.Buffer
	segment := func(marker byte, body ...byte) {
		b.Write([]byte{0xff, marker, 0, byte(len(body) + 2)})
		b.Write(body)
	}
	b.WriteString("\xff\xd8")
	segment(0xee, []byte("Adobe\x00\x64\x00\x00\x00\x00\x00")...)
	segment(0xdb, append([]byte{0}, bytes.Repeat([]byte{1}, 64)...)...)
	segment(0xc0, 8, 0, 8, 0, 8, 4, 'C', 0x11, 0, 'M', 0x11, 0, 'Y', 0x11, 0, 'K', 0x11, 0)
	for _, class := range []byte{0x00, 0x10} { // one code of one bit: nothing follows
		segment(0xc4, append(append([]byte{class, 1}, make([]byte, 15)...), 0)...)
	}
	segment(0xda, 4, 'C', 0, 'M', 0, 'Y', 0, 'K', 0, 0, 63, 0)
	b.WriteString("\x00\xff\xd9")
	return b.Bytes()
}

// hugePNG has the head of a picture of 20,000 by 20,000 pixels, and no more.
func hugePNG() []byte {
	body := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32([]byte("IHDR"), 20_000), 20_000)
	body = append(body, 8, 2, 0, 0, 0)
	return binary.BigEndian.AppendUint32(append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), body...), crc32.ChecksumIEEE(body))
}

// gray16 is a picture with 16 bits a sample.
func gray16() image.Image {
	img := image.NewGray16(image.Rect(0, 0, 30, 20))
	for i := range img.Pix {
		img.Pix[i] = byte(i * 7)
	}
	return img
}

func opaque(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = byte(i*5) | byte(i%4/3*255)
	}
	return img
}

// xobjects describes the images of a document, by name.
func (f *readFile) xobjects() map[string]string {
	list := map[string]string{}
	resources := f.dict(f.dict(f.file.Pages()[0])["Resources"])
	for name, ref := range f.dict(resources["XObject"]) {
		d := f.dict(ref)
		text := fmt.Sprint(d["Width"], "x", d["Height"], " ", d["ColorSpace"], " ", d["BitsPerComponent"])
		if d["Filter"] != nil {
			text += fmt.Sprint(" ", d["Filter"])
		}
		if mask, ok := d["SMask"].(finish.Ref); ok {
			m := f.dict(mask)
			text += fmt.Sprint(" over ", m["Width"], "x", m["Height"])
		}
		list[name] = text
	}
	return list
}

// Pictures of every kind are printed upright and whole, each once however often
// it is shown, with the words that stand for it.
func TestImages(t *testing.T) {
	palette := image.NewPaletted(image.Rect(0, 0, 10, 30), color.Palette{color.NRGBA{200, 0, 0, 90}, color.White})
	photo := jpegOf(t, opaque(60, 20))
	d := pictureDeck(t, map[string][]byte{
		"16.png": pngOf(t, gray16()), "alpha.png": pngOf(t, palette), "photo.jpg": photo,
		"turned.jpg": turnedJPEG(photo), "cmyk.jpg": cmykJPEG(), "large.png": pngOf(t, opaque(3000, 100)),
	},
		"![sixteen bits](16.png)", "See ![](alpha.png) below", "![a photo](photo.jpg)", "![turned](turned.jpg)",
		"![inks](cmyk.jpg)", "![wide](large.png)", "![a photo again](photo.jpg) and ![sixteen](16.png)")
	sheet := compose(t, d)
	f := read(t, plainCards(t, sheet, Options{}))
	want := map[string]string{
		"I0": "30x20 DeviceGray 8", "I1": "10x30 DeviceRGB 8 over 10x30", "I2": "60x20 DeviceRGB 8 DCTDecode",
		"I3": "20x60 DeviceRGB 8", "I4": "8x8 DeviceGray 8", "I5": "1123x37 DeviceRGB 8",
	}
	got := f.xobjects()
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("image %s is %s, want %s", name, got[name], want[name])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d images, want %d", len(got), len(want))
	}
	tree := tellTree(t, f)
	tree.checkParents()
	var alts []string
	for _, card := range tree.cards {
		for _, e := range card {
			if e.kind == "Figure" {
				alts = append(alts, e.alt)
			}
		}
	}
	if got, want := strings.Join(alts, ", "), "sixteen bits, picture, a photo, turned, inks, wide, a photo again, sixteen"; got != want {
		t.Errorf("figures are told as %s, want %s", got, want)
	}
}

// Two decks that name their pictures alike, one of them with pictures of its
// own, show each its own.
func TestImagesOfTwoDecks(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.png", pngOf(t, image.NewGray(image.Rect(0, 0, 30, 20))), 0o666); err != nil {
		t.Fatal(err)
	}
	onDisk := numbered(1)
	onDisk.Cards.At(0).Question = "![](a.png)"
	own := fstest.MapFS{"a.png": {Data: pngOf(t, image.NewGray(image.Rect(0, 0, 7, 5)))}}
	within, err := shelf.ParseIn(own, "own.toml", []byte("title = \"T\"\n[[card]]\nquestion = \"![](a.png) ![](./a.png)\"\nanswer = \"a\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	got := read(t, plainCards(t, compose(t, onDisk, within), Options{})).xobjects()
	want := map[string]string{"I0": "30x20 DeviceGray 8", "I1": "7x5 DeviceGray 8"}
	if !maps.Equal(got, want) {
		t.Errorf("images %v, want %v", got, want)
	}
}

// Pictures share what text leaves of a card, keep their shape, and never leave
// their card.
func TestImagesStayInside(t *testing.T) {
	files := map[string][]byte{}
	shapes := []image.Point{{1, 1}, {400, 3}, {3, 400}, {300, 200}, {1500, 1500}}
	var questions []string
	for i, s := range shapes {
		name := fmt.Sprintf("p%d.png", i)
		files[name] = pngOf(t, image.NewGray(image.Rectangle{Max: s}))
		questions = append(questions, fmt.Sprintf("![](%s)", name), fmt.Sprintf("Above\n\n![](%s)\n\nbetween ![](p3.png) and below, %s", name, strings.Repeat("much text ", 4*i)))
	}
	sheet := compose(t, pictureDeck(t, files, questions...))
	for _, stock := range testStocks(t) {
		pictures := 0
		laidOut(t, sheet, stock, func(o Options, sheets []laidSheet) {
			for _, s := range sheets {
				for k := range s.fronts {
					checkInside(t, stock.ID, o, &s.fronts[k], offset{})
					shown := laidText(&s.fronts[k]).Pictures
					pictures += len(shown)
					for _, p := range shown {
						// A thousandth of the shape, or of a point where that is more.
						if wrong := int64(p.Width)*int64(p.Picture.Height) - int64(p.Height)*int64(p.Picture.Width); max(wrong, -wrong) > int64(p.Width)*int64(p.Picture.Height)/1000+int64(max(p.Picture.Width, p.Picture.Height)) {
							t.Errorf("%s: a picture of %d by %d pixels is %d by %d", stock.ID, p.Picture.Width, p.Picture.Height, p.Width, p.Height)
						}
					}
				}
			}
		})
		if stock.CardWidth > 60*mm && pictures == 0 {
			t.Errorf("%s shows no picture", stock.ID)
		}
	}
}

// Pictures that cannot be printed are faults of their cards, all of them told
// at once, before anything is written.
func TestImageFaults(t *testing.T) {
	d := pictureDeck(t, map[string][]byte{
		"huge.png": hugePNG(), "text.png": []byte("no picture"), "empty.jpg": nil, "web.svg": []byte("<svg/>"),
	}, "![](missing.png)", "![](huge.png)", "fine", "![](text.png)", "![x](empty.jpg) and ![](web.svg)", "![](.)")
	sheet := compose(t, d)
	disk := fullDisk(0)
	_, err := Flashcards(&disk, sheet, Options{Stock: stock(t, "a7"), Date: day})
	want := []string{
		`d.toml:1:1: card "n1": image "missing.png" is missing`,
		`d.toml:2:1: card "n2": image "huge.png" has 20000 x 20000 pixels; the most is 100 million: make it smaller`,
		`d.toml:4:1: card "n4": image "text.png" is not a picture that can be printed: PNG, JPEG, GIF and WebP can`,
		`d.toml:5:1: card "n5": image "empty.jpg" is empty`,
		`d.toml:5:1: card "n5": image "web.svg" is SVG, which cannot be printed: save it as PNG`,
		`d.toml:6:1: card "n6": image "." is a folder, not a picture`,
	}
	list, _ := err.(place.ErrorList)
	for i, fault := range list {
		if i >= len(want) || fault.Error() != want[i] {
			t.Errorf("fault %d is\n%s", i, fault)
		}
	}
	if len(list) != len(want) {
		t.Errorf("%d faults, want %d: %v", len(list), len(want), err)
	}
}

// What is broken behind its head shows only when it is read, and is then a
// fault of the first card that has it.
func TestLateImageFaults(t *testing.T) {
	photo := jpegOf(t, opaque(60, 20))
	files := map[string][]byte{"cut.jpg": turnedJPEG(photo)[:len(photo)/2], "cut.png": pngOf(t, gray16())[:60]}
	for name := range files {
		d := pictureDeck(t, files, "fine", "![]("+name+")", "![]("+name+")")
		disk := fullDisk(0)
		_, err := Flashcards(&disk, compose(t, d), Options{Stock: stock(t, "a7"), Date: day})
		if !isFault(err, fmt.Sprintf(`d.toml:2:1: card "n2": image %q is cut off`, name), "") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
