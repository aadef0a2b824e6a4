package typeset

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavuserif"
	"github.com/go-text/typesetting/font"
)

// systemWith is a system with font files, each said to have some characters.
func systemWith(t *testing.T, files map[string][]byte, has string) *systemFonts {
	t.Helper()
	folder := t.TempDir()
	s := &systemFonts{loaded: map[font.FontID]*Face{}}
	for _, name := range []string{"broken.ttf", "gone.ttf", "index.ttf", "good.ttf"} {
		print := installed{family: name, at: font.FontID{File: filepath.Join(folder, name)}, has: func(r rune) bool { return strings.ContainsRune(has, r) }}
		if name == "index.ttf" {
			print.at.Index = 7
		}
		if src, ok := files[name]; ok {
			if err := os.WriteFile(print.at.File, src, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		s.list = append(s.list, print)
	}
	return s
}

// What no font given has is looked for among those installed; those that
// cannot be read are passed over.
func TestSystemFonts(t *testing.T) {
	const rare = "\U0010fffd" // that DejaVu lacks; the font of the test has it by another name
	src := small(t, "a")
	fonts := NewFonts()
	fonts.system = systemWith(t, map[string][]byte{"broken.ttf": src[:100], "index.ttf": src, "good.ttf": dejavuserif.TTF}, "Ω"+rare)
	c, found := fonts.system.find(Bold|Italic, []rune("Ω"), false)
	if !found || c.face.font.Describe().Family != "DejaVu Serif" || !c.slant || !c.double {
		t.Errorf("found %v: %+v", found, c)
	}
	if again, _ := fonts.system.find(0, []rune("Ω\u200d"), false); again.face != c.face {
		t.Error("a font was read twice")
	}
	if _, found := fonts.system.find(0, []rune("я"), false); found {
		t.Error("a font was found that is not said to have the letter")
	}
	text := NewSetter(fonts, plainProfile(), "").Prepare(one(rare))
	if string(text.Missing) != rare {
		t.Errorf("missing are %q, where a list of fonts was wrong", text.Missing)
	}
}

// The plainest fonts come first.
func TestOddity(t *testing.T) {
	last := -1
	for _, f := range []installed{
		{family: "noto sans", aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{family: "noto sans mono", aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{family: "noto serif", aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{family: "noto sans", aspect: font.Aspect{Weight: font.WeightBold, Stretch: font.StretchNormal}},
		{family: "noto sans", aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal, Style: font.StyleItalic}},
		{family: "noto serif", aspect: font.Aspect{Weight: font.WeightBold, Stretch: font.StretchCondensed, Style: font.StyleItalic}},
	} {
		if n := oddity(f); n <= last {
			t.Errorf("%s %+v is as plain as the one before: %d", f.family, f.aspect, n)
		} else {
			last = n
		}
	}
}

// Fonts are found in folders and below them, through links, each once, with what
// characters they have; what is no font is passed over.
func TestInstalledIn(t *testing.T) {
	folder, elsewhere := t.TempDir(), t.TempDir()
	write := func(name string, src []byte) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, src, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(folder, "deep", "er", "Serif.TTF"), dejavuserif.TTF)
	write(filepath.Join(folder, "cut.ttf"), dejavuserif.TTF[:1000])
	write(filepath.Join(folder, "text.otf"), []byte("no font"))
	write(filepath.Join(folder, "Serif.txt"), dejavuserif.TTF)
	write(filepath.Join(elsewhere, "linked.ttf"), dejavuserif.TTF)
	if err := os.Symlink(elsewhere, filepath.Join(folder, "link")); err == nil { // Windows may not let us
		os.Symlink(folder, filepath.Join(elsewhere, "back"))
	}
	var names []string
	for _, f := range installedIn([]string{folder, elsewhere, filepath.Join(folder, "none")}) {
		if f.family != "dejavuserif" {
			continue
		}
		names = append(names, filepath.Base(f.at.File))
		if !f.has('Ω') || f.has('漢') || f.aspect.Style == font.StyleItalic || f.aspect.Weight != font.WeightNormal {
			t.Errorf("%s: %+v", f.at.File, f.aspect)
		}
	}
	slices.Sort(names)
	if !slices.Equal(names, []string{"Serif.TTF", "linked.ttf"}) {
		t.Errorf("found %q", names)
	}
}
