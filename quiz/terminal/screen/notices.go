package screen

import (
	"fmt"
	"strings"

	"quiz/quiz/terminal/text"
)

// mostRemarks is how many lines of notices there are at the most; half of a low
// screen.
const mostRemarks = 4

// remarks are the notices, as lines at the bottom. Of those that do not fit it is said
// how many there are: all stand in the terminal when the screen is left.
func (st *stage) remarks() []string {
	st.mu.Lock()
	defer st.mu.Unlock()
	style := st.style
	style.Width = st.width
	return style.DrawAll(remarkLines(style, st.notices, min(mostRemarks, st.height/2)))
}

// remarkLines are so many lines of notices at the most. The last says how many do not
// fit, where there is room for it and one more.
func remarkLines(style text.Style, notices []string, most int) []text.Line {
	pg := newPage(style)
	whole, end := 0, 0 // the notices that fit above such a last line
	for _, notice := range notices {
		pg.Add(style.Paragraph(notice, "")...)
		if len(pg.lines) > most {
			break
		}
		if len(pg.lines) < most {
			whole, end = whole+1, len(pg.lines)
		}
	}
	switch {
	case len(pg.lines) <= most:
		return pg.lines
	case most < 2:
		return pg.lines[:most]
	case whole == 0:
		return append(pg.lines[:most-1:most-1], lastRemark(style, "more when you leave"))
	}
	return append(pg.lines[:end:end], lastRemark(style, fmt.Sprintf("and %d more when you leave", len(notices)-whole)))
}

func lastRemark(style text.Style, words string) text.Line {
	return text.Words(style.Shorten(style.Mark("… ", "... ")+words, style.Width))
}

func (st *stage) notice(remark string) {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = append(st.notices, text.Visible(strings.ReplaceAll(remark, "\n", " ")))
}

func (st *stage) forget() {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = nil
}
