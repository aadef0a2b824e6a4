package pdf

import (
	"strconv"
	"strings"
	"unicode"

	"quiz/render/typeset"
)

// scriptName is the script that a character is of, in words.
func scriptName(r rune) string {
	switch {
	case r >= 0x1f000 && r <= 0x1faff:
		return "an emoji or pictograph"
	case unicode.Is(unicode.Co, r):
		return "for private use"
	}
	for name, table := range unicode.Scripts {
		if unicode.Is(table, r) && name != "Common" && name != "Inherited" {
			return strings.ReplaceAll(name, "_", " ")
		}
	}
	return "a sign"
}

// PointText writes a size in points.
func PointText(u typeset.Unit) string {
	return strconv.FormatFloat(float64(u)/1000, 'f', -1, 64)
}

// readable writes TeX as well as plain text can.
func readable(tex string) string { return tex }
