package cards

import (
	"fmt"
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

// quoteRune shows a character, unless it has no look of its own.
func quoteRune(r rune) string {
	if unicode.IsPrint(r) {
		return "'" + string(r) + "'"
	}
	return "that is not seen"
}

// mostNamed is how many characters an error names.
const mostNamed = 5

// missingText names characters that no font has.
func missingText(list []rune) string {
	var names []string
	for i, r := range list {
		if i == mostNamed && len(list) > mostNamed+1 {
			names = append(names, fmt.Sprintf("and %d more characters", len(list)-i))
			break
		}
		names = append(names, fmt.Sprintf("%s (U+%04X, %s)", quoteRune(r), r, scriptName(r)))
	}
	if len(list) > 1 {
		return "the characters " + strings.Join(names, ", ")
	}
	return "the character " + names[0]
}

// PointText writes a size in points.
func PointText(u typeset.Unit) string {
	return strconv.FormatFloat(float64(u)/1000, 'f', -1, 64)
}
