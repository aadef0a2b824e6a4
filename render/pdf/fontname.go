package pdf

import (
	"hash/fnv"
	"strings"

	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// subsetName is the name of a font that has only some of its glyphs: six
// letters, a plus, and the name of the whole font (ISO 32000-1, 9.6.4). The
// letters follow from the glyphs in use.
func subsetName(face *typeset.Face) string {
	h := fnv.New64a()
	for _, code := range face.Codes() {
		h.Write([]byte{byte(code >> 8), byte(code)})
		h.Write([]byte(face.Text(code)))
	}
	tag, sum := make([]byte, 6), h.Sum64()
	for i := range tag {
		tag[i] = byte('A' + sum%26)
		sum /= 26
	}
	return string(tag) + "+" + postScriptName(face.FullName())
}

// postScriptName keeps what may stand in the name of a font.
func postScriptName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r <= ' ' || r >= 0x7f || strings.ContainsRune("[](){}<>/%#", r) {
			return -1
		}
		return r
	}, name)
	if name == "" {
		return "Font"
	}
	return name
}

// renameFont puts a font's name into its three dictionaries: that of the whole,
// that of its glyphs, and that of its measures.
func renameFont(file *finish.File, whole finish.Ref, name string) {
	name = finish.Name(name)
	glyphs := file.Entry(whole, "DescendantFonts")
	file.Replace(whole, "BaseFont", name)
	file.Replace(glyphs, "BaseFont", name)
	file.Replace(file.Entry(glyphs, "FontDescriptor"), "FontName", name)
}
