package text

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// columns is how wide a line is on the screen: the caret takes no room.
func columns(line string) int { return Width(strings.Replace(line, Caret, "", 1)) }

// Cut cuts a line, which may be set apart in parts, to a number of columns.
// What it sets apart at its end it ends.
func Cut(line string, width int) string {
	if columns(line) <= width {
		return line
	}
	var b strings.Builder
	left, on := width, false
	for line != "" {
		if code, rest, ok := cutCode(line); ok {
			b.WriteString(code)
			line, on = rest, code != reset
			continue
		}
		text, _, _ := strings.Cut(line, escape)
		line = line[len(text):]
		for _, c := range Characters(text) {
			w := columns(c)
			if w > left {
				line = ""
				break
			}
			b.WriteString(c)
			left -= w
		}
	}
	if on {
		b.WriteString(reset)
	}
	return b.String()
}

// Fold breaks a line that was not wrapped into as many as it takes: nothing is
// lost but a character that is wider than a line.
func Fold(line string, width int) []string {
	var lines []string
	for columns(line) > width {
		head := Cut(line, width)
		rest := strings.TrimPrefix(line, strings.TrimSuffix(head, reset))
		if lines = append(lines, head); columns(rest) == columns(line) {
			rest = ""
		}
		line = codesOf(head) + rest
	}
	return append(lines, line)
}

// cutCode cuts an escape sequence from the beginning of a text.
func cutCode(text string) (code, rest string, ok bool) {
	if !strings.HasPrefix(text, escape) {
		return "", text, false
	}
	end := strings.IndexByte(text, 'm') + 1
	if end == 0 {
		end = len(text)
	}
	return text[:end], text[end:], true
}

// codesOf are the codes that a cut line had turned on at its end.
func codesOf(line string) string {
	line, cut := strings.CutSuffix(line, reset)
	if !cut {
		return ""
	}
	last := strings.LastIndex(line, escape)
	if last < 0 {
		return ""
	}
	code, _, _ := cutCode(line[last:])
	if code == reset {
		return ""
	}
	return code
}

// Shorten cuts a text to a number of columns.
func (st Style) Shorten(text string, columns int) string {
	if Width(text) <= columns {
		return text
	}
	mark := st.Mark("…", "...")
	left := columns - Width(mark)
	var b strings.Builder
	for g := displaywidth.StringGraphemes(text); g.Next() && g.Width() <= left; left -= g.Width() {
		b.WriteString(g.Value())
	}
	return strings.TrimRight(b.String(), " ") + mark
}
