package screen

import "quiz/quiz/terminal/text"

// mostRemarks is how many lines of notices there are at the most; half of a low
// screen.
const mostRemarks = 4

// remarks are the notices, as lines at the bottom.
func (st *stage) remarks() []string {
	st.mu.Lock()
	defer st.mu.Unlock()
	style := st.style
	style.Width = st.width
	pg := newPage(style)
	for _, text := range st.notices {
		pg.Add(style.Paragraph(text, "")...)
	}
	return pg.st.DrawAll(pg.lines[:min(len(pg.lines), mostRemarks, st.height/2)])
}

func (st *stage) notice(remark string) {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = append(st.notices, text.VisibleLine(remark))
}

func (st *stage) forget() {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = nil
}
