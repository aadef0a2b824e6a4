package place

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ShellWord is the name of a file as it stands in a command that is printed, so that
// the command does what it says when it is pasted into a shell: quoted where a shell
// would take the name apart or act on it. Quotes are double where that will do, for
// such a command often stands between single ones. What cannot be seen is escaped
// between $' and ', as POSIX has it since 2024.
func ShellWord(name string) string {
	if strings.HasPrefix(name, "-") { // else it would be a flag
		name = "." + string(filepath.Separator) + name
	}
	switch {
	case name != "" && !strings.ContainsFunc(name, unlessPlain):
		return name
	case strings.ContainsFunc(name, isUnseen) || !utf8.ValidString(name):
		return "$'" + escaped(name) + "'"
	case !strings.ContainsAny(name, "\"$`\\!"):
		return `"` + name + `"`
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}

// unlessPlain tells the characters that may mean something to a shell.
func unlessPlain(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r) && r != filepath.Separator && !strings.ContainsRune("/._-+,:@%", r)
}

func isUnseen(r rune) bool { return r != ' ' && !unicode.IsGraphic(r) }

// escaped writes the bytes of what cannot be seen as octal numbers.
func escaped(name string) string {
	var b strings.Builder
	for i := 0; i < len(name); {
		r, size := utf8.DecodeRuneInString(name[i:])
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == utf8.RuneError && size == 1, isUnseen(r):
			for _, c := range []byte(name[i : i+size]) {
				fmt.Fprintf(&b, `\%03o`, c)
			}
		default:
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}
