package terminal

import "strings"

// columns is how wide a line is on the screen: the caret takes no room.
func columns(line string) int { return Width(strings.Replace(line, caret, "", 1)) }

// cutStyled cuts a line, which may be set apart in parts, to a number of columns.
// What it sets apart at its end it ends.
func cutStyled(line string, width int) string {
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
		for _, c := range split(text) {
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
