package typeset

import (
	"bytes"
	"fmt"
	"os"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/dejavu/dejavusansboldoblique"
	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavusansoblique"
	"github.com/go-text/typesetting/font"
)

// fontLimit is how large a font file may be, in bytes.
const fontLimit = 256 << 20

// Fonts are the faces that text is set in: those given, in their order, then
// DejaVu, which is built in. They are for one goroutine.
type Fonts struct {
	given   []*Face
	builtIn [8]*Face // by style
	system  *systemFonts
	chains  [8][]choice
	used    []*Face
}

// A choice is a face with what has to be done to it to give a style.
type choice struct {
	face   *Face
	slant  bool // lean the upright letters
	double bool // thicken the thin ones
}

// NewFonts takes the fonts given before those that are built in.
func NewFonts(given ...*Face) *Fonts { return &Fonts{given: given} }

// OpenFont reads the faces of a TrueType, OpenType or collection file.
func OpenFont(path string) ([]*Face, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("font %s: %w", path, plain(err))
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("font %s: is not a file", path)
	case info.Size() > fontLimit:
		return nil, fmt.Errorf("font %s: is larger than %d MB", path, fontLimit>>20)
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", path, plain(err))
	}
	faces, err := ParseFont(src)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", path, err)
	}
	return faces, nil
}

// plain takes the path out of an error that names it already.
func plain(err error) error {
	if path, ok := err.(*os.PathError); ok {
		return path.Err
	}
	return err
}

// ParseFont reads the faces of a font. Of a collection, only the first face of
// each weight and slope is taken: the others are the same glyphs for other
// regions, or with other spacing.
func ParseFont(src []byte) (faces []*Face, err error) {
	defer func() {
		if fault := recover(); fault != nil { // readers of hostile fonts may slip
			faces, err = nil, fmt.Errorf("is broken: %v", fault)
		}
	}()
	if bytes.HasPrefix(src, []byte("wOF")) {
		return nil, fmt.Errorf("is a web font; unpack it to TTF or OTF")
	}
	parsed, err := font.ParseTTC(bytes.NewReader(src))
	if err != nil {
		return nil, fmt.Errorf("is not a TrueType or OpenType font: %v", err)
	}
	seen := map[[3]bool]bool{}
	for _, f := range parsed {
		face := newFace(f)
		kind := [3]bool{face.bold, face.italic, face.mono}
		if !seen[kind] {
			seen[kind] = true
			faces = append(faces, face)
		}
	}
	return faces, nil
}

// builtInFont is the file of DejaVu for a style.
func builtInFont(style Style) []byte {
	switch {
	case style&Code != 0:
		return dejavusansmono.TTF
	case style == Bold|Italic:
		return dejavusansboldoblique.TTF
	case style == Bold:
		return dejavusansbold.TTF
	case style == Italic:
		return dejavusansoblique.TTF
	}
	return dejavusans.TTF
}

// fallback is the face of DejaVu for a style, read when it is first asked for.
func (f *Fonts) fallback(style Style) *Face {
	if style&Code != 0 {
		style = Code
	}
	if f.builtIn[style] == nil {
		faces, err := ParseFont(builtInFont(style))
		if err != nil {
			panic("internal error: typeset: DejaVu " + err.Error())
		}
		f.builtIn[style] = faces[0]
	}
	return f.builtIn[style]
}

// chain lists the faces for a style, the first choice first: faces given that
// have the style, faces given that must be made to have it, DejaVu, and DejaVu
// upright, which has the most characters.
func (f *Fonts) chain(style Style) []choice {
	style &= Bold | Italic | Code
	if f.chains[style] != nil {
		return f.chains[style]
	}
	var exact, made []choice
	for _, face := range f.given {
		c := choice{face, style&Italic != 0 && !face.italic, style&Bold != 0 && !face.bold}
		switch {
		case face.pictures:
			made = append(made, choice{face: face})
		case face.bold && style&Bold == 0, face.italic && style&Italic == 0:
			continue // unless nothing else has the character
		case style&Code != 0 && !face.mono:
			continue
		case c.slant || c.double:
			made = append(made, c)
		default:
			exact = append(exact, c)
		}
	}
	chain := append(exact, made...)
	chain = append(chain, choice{face: f.fallback(style)})
	for _, face := range f.given {
		chain = append(chain, choice{face, style&Italic != 0 && !face.italic, style&Bold != 0 && !face.bold})
	}
	if style != 0 {
		chain = append(chain, choice{f.fallback(0), style&Italic != 0, style&Bold != 0})
	}
	f.chains[style] = chain
	return chain
}

// find chooses a face that has all characters of a cluster, which is what a
// reader takes for one character. Where none has them, found is false, and the
// first face shows its box.
func (f *Fonts) find(style Style, cluster []rune) (c choice, found bool) {
	chain := f.chain(style)
	if wantsPicture(cluster) {
		for _, c := range chain {
			if c.face.pictures && covers(c.face, cluster) {
				return c, true
			}
		}
	}
	for _, c := range chain {
		if covers(c.face, cluster) {
			return c, true
		}
	}
	if f.system != nil {
		if c, ok := f.system.find(style, cluster); ok {
			return c, true
		}
	}
	return chain[0], false
}

// covers tells if a face has all characters that show.
func covers(face *Face, cluster []rune) bool { return len(missing(face, cluster)) == 0 }

// missing lists the characters of a cluster that a face lacks. Those that are
// not seen are not missed.
func missing(face *Face, cluster []rune) []rune {
	var list []rune
	for _, r := range cluster {
		if !isIgnorable(r) && !face.has(r) {
			list = append(list, r)
		}
	}
	return list
}

// wantsPicture tells if a cluster is an emoji: beyond the plane that text is
// in, or asked for by U+FE0F.
func wantsPicture(cluster []rune) bool {
	for _, r := range cluster {
		if r >= 0x1f000 && r < 0x20000 || r == 0xfe0f {
			return true
		}
	}
	return false
}

// use notes that a face is in use, and names it.
func (f *Fonts) use(face *Face) {
	if face.Name == "" {
		face.name(len(f.used))
		f.used = append(f.used, face)
	}
}

// Used lists the faces in use, in the order in which they came into use.
func (f *Fonts) Used() []*Face { return f.used }
