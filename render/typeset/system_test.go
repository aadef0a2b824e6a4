package typeset

import (
	"os"
	"path/filepath"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavuserif"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
)

// installed is a system with font files, each said to have some characters.
func installed(t *testing.T, files map[string][]byte, has string) *systemFonts {
	t.Helper()
	folder := t.TempDir()
	s := &systemFonts{loaded: map[fontscan.Location]*Face{}}
	for _, name := range []string{"broken.ttf", "gone.ttf", "index.ttf", "good.ttf"} {
		print := fontscan.Footprint{Family: name, Location: fontscan.Location{File: filepath.Join(folder, name)}}
		for _, r := range has {
			print.Runes.Add(r)
		}
		if name == "index.ttf" {
			print.Location.Index = 7
		}
		if src, ok := files[name]; ok {
			if err := os.WriteFile(print.Location.File, src, 0o666); err != nil {
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
	fonts.system = installed(t, map[string][]byte{"broken.ttf": src[:100], "index.ttf": src, "good.ttf": dejavuserif.TTF}, "Ω"+rare)
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
	for _, f := range []fontscan.Footprint{
		{Family: "noto sans", Aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{Family: "noto sans mono", Aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{Family: "noto serif", Aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal}},
		{Family: "noto sans", Aspect: font.Aspect{Weight: font.WeightBold, Stretch: font.StretchNormal}},
		{Family: "noto sans", Aspect: font.Aspect{Weight: font.WeightNormal, Stretch: font.StretchNormal, Style: font.StyleItalic}},
		{Family: "noto serif", Aspect: font.Aspect{Weight: font.WeightBold, Stretch: font.StretchCondensed, Style: font.StyleItalic}},
	} {
		if n := oddity(f); n <= last {
			t.Errorf("%s %+v is as plain as the one before: %d", f.Family, f.Aspect, n)
		} else {
			last = n
		}
	}
}
