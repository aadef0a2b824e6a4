package finish

import (
	"errors"
	"strings"
)

// Fonts returns the fonts that were added with AddUTF8Font and its kin, by the
// name they were added under: the family in small letters, and the style.
func (f *File) Fonts() map[string]Ref {
	fonts := map[string]Ref{}
	for n := range f.objects {
		dict := f.dictAt(Ref(n))
		if string(lookup(dict, "Subtype")) != "/Type0" {
			continue
		}
		name, found := strings.CutPrefix(plainName(lookup(dict, "BaseFont")), "utf8")
		if found {
			fonts[name] = Ref(n)
		}
	}
	return fonts
}

// SetToUnicode gives a font another text map, in place of gofpdf's, which says
// that a code and its character are one.
func (f *File) SetToUnicode(font Ref, cmap []byte) error {
	r := reference(lookup(f.dictAt(font), "ToUnicode"))
	if o := f.object(r); o == nil || o.stream == nil {
		return errors.New("object " + font.String() + " is no font with a text map; Fonts tells which are")
	}
	f.SetStream(r, "", cmap)
	return nil
}
