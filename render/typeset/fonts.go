package typeset

import (
	"slices"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/dejavu/dejavusansboldoblique"
	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavusansoblique"
)

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
// have the style, faces given that must be made to have it, DejaVu, the other
// faces given, and DejaVu upright, which has the most characters.
func (f *Fonts) chain(style Style) []choice {
	style &= Bold | Italic | Code
	if f.chains[style] != nil {
		return f.chains[style]
	}
	var exact, made, rest []choice
	for _, face := range f.given {
		c := inStyle(face, style)
		switch {
		case !suits(face, style):
			rest = append(rest, c)
		case c.slant || c.double:
			made = append(made, c)
		default:
			exact = append(exact, c)
		}
	}
	chain := slices.Concat(exact, made, []choice{{face: f.fallback(style)}}, rest)
	if style != 0 {
		chain = append(chain, inStyle(f.fallback(0), style))
	}
	f.chains[style] = chain
	return chain
}

// suits tells if a face may be set in a style, rather than only where no other
// has a character.
func suits(face *Face, style Style) bool {
	if face.pictures {
		return true
	}
	return (!face.bold || style&Bold != 0) && (!face.italic || style&Italic != 0) && (face.mono || style&Code == 0)
}

// inStyle is a face with what makes it have a style. Pictures have none.
func inStyle(face *Face, style Style) choice {
	if face.pictures {
		return choice{face: face}
	}
	return choice{face, style&Italic != 0 && !face.italic, style&Bold != 0 && !face.bold}
}

// find chooses a face that has all characters of a cluster, which is what a
// reader takes for one character. Pictures are for what wants them, or what no
// other face has: fonts of emoji have the digits too. Where no face has it,
// found is false, and the first shows its box.
func (f *Fonts) find(style Style, cluster []rune) (c choice, found bool) {
	chain := f.chain(style)
	wanted := wantsPicture(cluster)
	for _, pictures := range []bool{wanted, !wanted} {
		for _, c := range chain {
			if c.face.pictures == pictures && covers(c.face, cluster) {
				return c, true
			}
		}
		if c, ok := f.system.find(style, cluster, pictures); ok && (wanted || !pictures) {
			return c, true
		}
	}
	return f.box(chain), false
}

// box is the first face of letters: a box in a font of pictures may be nothing.
func (f *Fonts) box(chain []choice) choice {
	i := slices.IndexFunc(chain, func(c choice) bool { return !c.face.pictures })
	return chain[i] // there is DejaVu at the least
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
