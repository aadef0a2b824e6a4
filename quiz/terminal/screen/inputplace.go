package screen

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// An ordering takes steps one after another in the order in which they belong.
// The last one left falls into its place by itself.
type ordering struct {
	keysOnly
	q      *quiz.Question
	labels labels
	at     int
	picks  []int
}

func newOrdering(q *quiz.Question) *ordering {
	return &ordering{q: q, labels: labels{names: q.Labels()}}
}

// rank is the place that a step was given, from 1; 0: none yet.
func (in *ordering) rank(step int) int {
	for i, pick := range in.picks {
		if pick == step {
			return i + 1
		}
	}
	return 0
}

func (in *ordering) full() bool { return len(in.picks) == len(in.q.Options) }

func (in *ordering) key(k tea.KeyPressMsg) reaction {
	if at, ok := step(in.at, len(in.q.Options), k.Keystroke()); ok {
		in.at = at
		return taken
	}
	switch {
	case isEnter(k) && in.labels.pending != "":
		return in.put(in.labels.settle())
	case isEnter(k) && in.full():
		return given
	case isEnter(k), isSpace(k):
		return in.put(in.at)
	case k.Keystroke() == "backspace" || k.Keystroke() == "delete":
		return in.back()
	}
	if place, waits := in.labels.press(letter(k)); place >= 0 || waits {
		return in.put(place)
	}
	return ignored
}

// put gives a step the next place; one that has a place, and what follows it,
// loses it. The step that fell into the last place keeps it, for there is no other
// for it: who names every step names this one, too.
func (in *ordering) put(place int) reaction {
	if place < 0 {
		return taken
	}
	in.at = place
	switch rank := in.rank(place); {
	case rank == len(in.q.Options):
		return taken
	case rank > 0:
		in.picks = in.picks[:rank-1]
		return taken
	}
	in.picks = append(in.picks, place)
	in.at = in.next(place)
	if len(in.picks) == len(in.q.Options)-1 {
		in.picks = append(in.picks, in.at)
	}
	return taken
}

// next is the step below one that has no place yet, or that one itself.
func (in *ordering) next(place int) int {
	for i := range in.q.Options {
		if other := (place + 1 + i) % len(in.q.Options); in.rank(other) == 0 {
			return other
		}
	}
	return place
}

// back takes the last place away again, and with it that of the step that fell
// into place by itself.
func (in *ordering) back() reaction {
	n := len(in.picks)
	if n == 0 {
		return taken
	}
	if in.full() && n > 1 {
		n--
	}
	in.at = in.picks[n-1]
	in.picks = in.picks[:n-1]
	return taken
}

func (in *ordering) answer() (quiz.Response, error) {
	if !in.full() {
		return quiz.Response{}, unready("each step needs its place")
	}
	return quiz.Response{Picks: in.picks}, nil
}

func (in *ordering) draw(p *page) {
	digits := len(strconv.Itoa(len(in.q.Options)))
	for i, label := range in.labels.names {
		if i == in.at {
			p.here()
		}
		rank := strings.Repeat(" ", digits)
		if n := in.rank(i); n > 0 {
			rank = strconv.Itoa(n)
			rank = strings.Repeat(" ", digits-len(rank)) + p.st.Look(rank, text.Bold)
		}
		p.item(p.pointer(i == in.at)+"["+rank+"] "+label+". ", in.q.Options[i].Text)
	}
}

func (in *ordering) hints() []hint {
	if in.full() {
		return []hint{{"Enter", "answer"}, {"Backspace", "take back"}}
	}
	next := "step " + strconv.Itoa(len(in.picks)+1)
	return []hint{{"1-" + strconv.Itoa(len(in.q.Options)), next}, {"↑↓ Space", "take"}, {"Backspace", "take back"}}
}

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
	if place, waits := in.labels.press(letter(k)); place >= 0 || waits {
		return in.put(place)
	}
	if row, err := strconv.Atoi(letter(k)); err == nil && row >= 1 && row <= len(in.picks) {
		in.at = row - 1
		return taken
	}
	return ignored
}

// put gives the left side in hand its right one, and goes on to the next that
// has none.
func (in *matching) put(place int) reaction {
	if place < 0 {
		return taken
	}
	in.picks[in.at] = place
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
	dash := feedback.Printer{St: p.st}.Dash()
	for i, left := range in.q.Lefts {
		if i == in.at {
			p.here()
		}
		label := p.pointer(i == in.at) + strconv.Itoa(i+1) + ". "
		right := "…"
		if pick := in.picks[i]; pick >= 0 {
			right = in.labels.names[pick] + ") " + in.q.Options[pick].Text
		} else if !p.st.Unicode {
			right = "..."
		}
		p.item(label+text.VisibleLine(markup.Plain(left))+dash, right)
	}
	p.gap()
	for i, name := range in.labels.names {
		p.item("  "+name+") ", in.q.Options[i].Text)
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
