package typeset

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"
)

// Package fontscan of the same library finds fonts, too, and keeps a list of them. It
// is not used, for what it makes at each start of the program, where fonts are seldom
// looked for, takes longer than to look for some hundred fonts once.

// An installed font is a face in a file of this system.
type installed struct {
	at     font.FontID
	family string // in small letters, without blanks
	aspect font.Aspect
	has    func(rune) bool // tells if its table of characters has one
}

// fontNames are how the names of files end that may be fonts.
var fontNames = []string{".ttf", ".otf", ".ttc", ".otc", ".dfont"}

// installedIn lists the fonts in folders and in those below them, links followed.
// What cannot be read is passed over.
func installedIn(folders []string) (list []installed) {
	seen := map[string]bool{}
	var walk func(folder string)
	walk = func(folder string) {
		folder, err := filepath.EvalSymlinks(folder)
		if err != nil || seen[folder] {
			return
		}
		seen[folder] = true
		entries, _ := os.ReadDir(folder)
		for _, entry := range entries {
			name := filepath.Join(folder, entry.Name())
			if info, err := os.Stat(name); err != nil {
				continue
			} else if info.IsDir() {
				walk(name)
			} else if info.Mode().IsRegular() && slices.Contains(fontNames, strings.ToLower(filepath.Ext(name))) {
				list = append(list, facesOf(name)...)
			}
		}
	}
	for _, folder := range folders {
		walk(folder)
	}
	return list
}

// facesOf lists the faces of a file; none where it is no font.
func facesOf(name string) (list []installed) {
	defer func() {
		if recover() != nil { // the library trusts some tables
			list = nil
		}
	}()
	withLoaders(name, func(loaders []*opentype.Loader) {
		for i, loader := range loaders {
			about, _ := font.Describe(loader, nil)
			at := font.FontID{File: name, Index: uint16(i)}
			characters := sync.OnceValue(func() font.Cmap { return charactersOf(at) })
			list = append(list, installed{at, font.NormalizeFamily(about.Family), about.Aspect, func(r rune) bool {
				cmap := characters()
				if cmap == nil {
					return false
				}
				_, has := cmap.Lookup(r)
				return has
			}})
		}
	})
	return list
}

// charactersOf reads a face's table of characters; nil: it cannot be read.
func charactersOf(at font.FontID) (cmap font.Cmap) {
	defer func() {
		if recover() != nil {
			cmap = nil
		}
	}()
	withLoaders(at.File, func(loaders []*opentype.Loader) {
		raw, err := loaders[at.Index].RawTable(opentype.MustNewTag("cmap"))
		if err != nil {
			return
		}
		table, _, err := tables.ParseCmap(raw)
		if err != nil {
			return
		}
		if cmap, _, err = font.ProcessCmap(table, tables.FPNone); err != nil {
			cmap = nil
		}
	})
	return cmap
}

// withLoaders opens a file of fonts for a function, if it is one.
func withLoaders(name string, do func([]*opentype.Loader)) {
	file, err := os.Open(name)
	if err != nil {
		return
	}
	defer file.Close()
	if loaders, err := opentype.NewLoaders(file); err == nil {
		do(loaders)
	}
}
