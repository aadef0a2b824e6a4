package typeset

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
)

// systemFonts are the fonts that are installed. They are read when a character
// is wanted that no other font has.
type systemFonts struct {
	list   []fontscan.Footprint // the plainest first
	loaded map[fontscan.Location]*Face
}

// noLog drops what the scan says of fonts that it cannot read.
type noLog struct{}

func (noLog) Printf(string, ...any) {}

// UseSystem looks for fonts that are installed, for characters that no other
// font has. The folder keeps a list of them, so that only the first search
// takes time; it must be there.
func (f *Fonts) UseSystem(folder string) error {
	list, err := fontscan.SystemFonts(noLog{}, folder)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return errors.New("there are no system fonts")
	}
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b fontscan.Footprint) int {
		return cmp.Or(cmp.Compare(oddity(a), oddity(b)), strings.Compare(a.Family, b.Family),
			strings.Compare(a.Location.File, b.Location.File), cmp.Compare(a.Location.Index, b.Location.Index))
	})
	f.system = &systemFonts{list, map[fontscan.Location]*Face{}}
	return nil
}

// oddity is how far a font is from plain text without serifs.
func oddity(f fontscan.Footprint) (n int) {
	if f.Aspect.Style == font.StyleItalic {
		n += 8
	}
	if f.Aspect.Weight != font.WeightNormal {
		n += 4
	}
	if f.Aspect.Stretch != font.StretchNormal {
		n += 4
	}
	if !strings.Contains(f.Family, "sans") {
		n += 2
	}
	if strings.Contains(f.Family, "mono") {
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
		if pictures && !strings.Contains(print.Family, "emoji") { // not every font need be read for it
			continue
		}
		if slices.ContainsFunc(cluster, func(r rune) bool { return !isIgnorable(r) && !print.Runes.Contains(r) }) {
			continue
		}
		if face := s.load(print.Location); face != nil && face.pictures == pictures && covers(face, cluster) {
			return choice{face, style&Italic != 0 && !face.pictures, style&Bold != 0 && !face.pictures}, true
		}
	}
	return choice{}, false
}

// load reads a face, or gives nil where it cannot be read.
func (s *systemFonts) load(at fontscan.Location) *Face {
	face, known := s.loaded[at]
	if !known {
		face = openFace(at)
		s.loaded[at] = face
	}
	return face
}

// openFace reads one face of an installed font, or gives nil.
func openFace(at fontscan.Location) (face *Face) {
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
