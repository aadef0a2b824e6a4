package typeset

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/go-text/typesetting/font"
)

// systemFonts are the fonts that are installed. They are read when a character
// is wanted that no other font has.
type systemFonts struct {
	list   []installed // the plainest first
	loaded map[font.FontID]*Face
}

// UseSystem looks for fonts that are installed in some folders, and in those below
// them, for characters that no other font has.
func (f *Fonts) UseSystem(folders []string) error {
	list := installedIn(folders)
	if len(list) == 0 {
		return errors.New("there are no system fonts")
	}
	slices.SortFunc(list, func(a, b installed) int {
		return cmp.Or(cmp.Compare(oddity(a), oddity(b)), strings.Compare(a.family, b.family),
			strings.Compare(a.at.File, b.at.File), cmp.Compare(a.at.Index, b.at.Index))
	})
	f.system = &systemFonts{list, map[font.FontID]*Face{}}
	return nil
}

// oddity is how far a font is from plain text without serifs.
func oddity(f installed) (n int) {
	if f.aspect.Style == font.StyleItalic {
		n += 8
	}
	if f.aspect.Weight != font.WeightNormal {
		n += 4
	}
	if f.aspect.Stretch != font.StretchNormal {
		n += 4
	}
	if !strings.Contains(f.family, "sans") {
		n += 2
	}
	if strings.Contains(f.family, "mono") {
		n++
	}
	return n
}

// find finds the plainest font with all characters of a cluster, among those of
// pictures or among the others. There may be no system fonts at all.
func (s *systemFonts) find(style Style, cluster []rune, pictures bool) (choice, bool) {
	if s == nil {
		return choice{}, false
	}
	for _, print := range s.list {
		if pictures && !strings.Contains(print.family, "emoji") { // not every font need be read for it
			continue
		}
		if slices.ContainsFunc(cluster, func(r rune) bool { return !isIgnorable(r) && !print.has(r) }) {
			continue
		}
		if face := s.load(print.at); face != nil && face.pictures == pictures && covers(face, cluster) {
			return choice{face, style&Italic != 0 && !face.pictures, style&Bold != 0 && !face.pictures}, true
		}
	}
	return choice{}, false
}

// load reads a face, or gives nil where it cannot be read.
func (s *systemFonts) load(at font.FontID) *Face {
	face, known := s.loaded[at]
	if !known {
		face = openFace(at)
		s.loaded[at] = face
	}
	return face
}

// openFace reads one face of an installed font, or gives nil.
func openFace(at font.FontID) (face *Face) {
	defer func() {
		if recover() != nil {
			face = nil
		}
	}()
	src, err := os.ReadFile(at.File)
	if err != nil {
		return nil
	}
	parsed, err := font.ParseTTC(bytes.NewReader(src))
	if err != nil || int(at.Index) >= len(parsed) {
		return nil
	}
	return newFace(parsed[at.Index])
}
