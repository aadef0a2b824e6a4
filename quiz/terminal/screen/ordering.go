package screen

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
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
	if option, waits := in.labels.press(letter(k)); option >= 0 || waits {
		return in.put(option)
	}
	return ignored
}

// put gives a step the next place; one that has a place, and what follows it,
// loses it. The step that fell into the last place keeps it, for there is no other
// for it: who names every step names this one, too.
func (in *ordering) put(option int) reaction {
	if option < 0 {
		return taken
	}
	in.at = option
	switch rank := in.rank(option); {
	case rank == len(in.q.Options):
		return taken
	case rank > 0:
		in.picks = in.picks[:rank-1]
		return taken
	}
	in.picks = append(in.picks, option)
	in.at = in.next(option)
	if len(in.picks) == len(in.q.Options)-1 {
		in.picks = append(in.picks, in.at)
	}
	return taken
}

// next is the step below one that has no place yet, or that one itself.
func (in *ordering) next(option int) int {
	for i := range in.q.Options {
		if other := (option + 1 + i) % len(in.q.Options); in.rank(other) == 0 {
			return other
		}
	}
	return option
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
		rank := ""
		if n := in.rank(i); n > 0 {
			rank = strconv.Itoa(n)
		}
		free := strings.Repeat(" ", digits-len(rank))
		p.item(append(p.pointer(i == in.at), text.Span{Text: "[" + free}, text.Span{Text: rank, Codes: []string{text.Bold}}, text.Span{Text: "] " + label + ". "}), in.q.Options[i].Text)
	}
}

func (in *ordering) hints() []hint {
	if in.full() {
		return []hint{{"Enter", "answer"}, {"Backspace", "take back"}}
	}
	next := "step " + strconv.Itoa(len(in.picks)+1)
	return []hint{{"1-" + strconv.Itoa(len(in.q.Options)), next}, {"↑↓ Space", "take"}, {"Backspace", "take back"}}
}
