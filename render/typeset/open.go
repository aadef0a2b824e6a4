package typeset

import (
	"bytes"
	"fmt"
	"os"

	"github.com/go-text/typesetting/font"
)

// fontLimit is how large a font file may be, in bytes.
const fontLimit = 256 << 20

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
	if err := checkFont(src); err != nil {
		return nil, err
	}
	parsed, err := font.ParseTTC(bytes.NewReader(src))
	if err != nil {
		return nil, fmt.Errorf("is broken: %v", err)
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
