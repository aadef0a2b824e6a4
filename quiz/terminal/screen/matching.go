package screen

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A matching takes the right side that belongs to each left one.
type matching struct {
	keysOnly
	q      *quiz.Question
	labels labels
	at     int   // the left side in hand
	picks  []int // -1: none yet
	sure   bool  // Enter was pressed with some left out
}

func newMatching(q *quiz.Question) *matching {
	in := &matching{q: q, labels: labels{names: q.Labels()}, picks: make([]int, len(q.Lefts))}
	for i := range in.picks {
		in.picks[i] = -1
	}
	return in
}

func (in *matching) takes(letter string) bool { return slices.Contains(in.labels.names, letter) }

// open counts the left sides that have no right one yet.
func (in *matching) open() (n int) {
	for _, pick := range in.picks {
		if pick < 0 {
			n++
		}
	}
	return n
}

func (in *matching) key(k tea.KeyPressMsg) reaction {
	if at, ok := step(in.at, len(in.picks), k.Keystroke()); ok {
		in.at = at
		return taken
	}
	if isEnter(k) {
		return given
	}
	in.sure = false
	switch k.Keystroke() {
	case "right", "space":
		in.picks[in.at] = (in.picks[in.at] + 1) % len(in.q.Options)
		return taken
	case "left":
		in.picks[in.at] = (max(in.picks[in.at], 0) + len(in.q.Options) - 1) % len(in.q.Options)
		return taken
	case "backspace", "delete":
		return in.back()
	}
	if option, waits := in.labels.press(letter(k)); option >= 0 || waits {
		return in.put(option)
	}
	if row, err := strconv.Atoi(letter(k)); err == nil && row >= 1 && row <= len(in.picks) {
		in.at = row - 1
		return taken
	}
	return ignored
}

// put gives the left side in hand its right one, and goes on to the next that
// has none.
func (in *matching) put(option int) reaction {
	if option < 0 {
		return taken
	}
	in.picks[in.at] = option
	for i := range in.picks {
		if other := (in.at + 1 + i) % len(in.picks); in.picks[other] < 0 {
			in.at = other
			break
		}
	}
	return taken
}

// back takes the right side away from the left one in hand, or from the one
// before it.
func (in *matching) back() reaction {
	if in.picks[in.at] < 0 && in.at > 0 {
		in.at--
	}
	in.picks[in.at] = -1
	return taken
}

func (in *matching) answer() (quiz.Response, error) {
	switch n := in.open(); {
	case n == len(in.picks):
		return quiz.Response{}, unready("nothing is matched yet")
	case n > 0 && !in.sure:
		in.sure = true
		return quiz.Response{}, unready(text.Count(n, "pair") + " left out; Enter once more answers so")
	}
	return quiz.Response{Picks: in.picks}, nil
}

func (in *matching) draw(p *page) {
	dash := p.printer().Dash()
	for i, left := range in.q.Lefts {
		if i == in.at {
			p.here()
		}
		right := "…"
		if pick := in.picks[i]; pick >= 0 {
			right = in.labels.names[pick] + ") " + in.q.Options[pick].Text
		} else if !p.st.Unicode {
			right = "..."
		}
		label := strconv.Itoa(i+1) + ". " + text.VisibleLine(markup.Plain(left)) + dash
		p.item(append(p.pointer(i == in.at), text.Span{Text: label}), right)
	}
	p.gap()
	for i, name := range in.labels.names {
		p.item(text.Words("  "+name+") "), in.q.Options[i].Text)
	}
}

func (in *matching) hints() []hint {
	last := in.labels.names[len(in.labels.names)-1]
	pick := hint{"a-" + last, "for " + strconv.Itoa(in.at+1)}
	if in.open() == 0 {
		return []hint{{"Enter", "answer"}, pick, {"↑↓", "choose"}}
	}
	return []hint{pick, {"↑↓", "choose"}, {"Enter", "answer"}, {"Backspace", "take back"}}
}
