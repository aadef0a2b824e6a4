package text

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

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
