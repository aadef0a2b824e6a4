package screen

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A picking takes the one option of a choice, or the several of a multiple.
type picking struct {
	keysOnly
	q      *quiz.Question
	labels labels
	at     int // the option that Enter takes; -1: none yet
	picked []bool
	sure   bool // of several: that none is right, for Enter was pressed with none picked
}

func newPicking(q *quiz.Question) *picking {
	return &picking{q: q, labels: labels{names: q.Labels()}, at: -1, picked: make([]bool, len(q.Options))}
}

func (in *picking) many() bool { return in.q.Kind == decks.KindMultiple }

func (in *picking) key(k tea.KeyPressMsg) reaction {
	if at, ok := step(in.at, len(in.picked), k.Keystroke()); ok {
		in.at, in.sure = at, false
		return taken
	}
	switch {
	case isEnter(k) && in.labels.pending != "":
		return in.pick(in.labels.settle())
	case isEnter(k) && (in.many() || in.at < 0):
		return given
	case isEnter(k), isSpace(k):
		return in.pick(in.at)
	}
	if option, waits := in.named(letter(k)); waits || option >= 0 {
		return in.pick(option)
	}
	return ignored
}

// named is the option that a letter or digit names: by its label, or else as
// it would in an answer that is typed.
func (in *picking) named(text string) (int, bool) {
	if option, waits := in.labels.press(text); option >= 0 || waits {
		return option, waits
	}
	if len(text) != 1 {
		return -1, false
	}
	if r, err := in.q.Read([]string{text}); err == nil && len(r.Picks) == 1 {
		return r.Picks[0], false
	}
	return -1, false
}

func (in *picking) takes(letter string) bool {
	r, err := in.q.Read([]string{letter})
	return slices.Contains(in.labels.names, letter) || err == nil && len(r.Picks) == 1
}

// pick takes an option; of several, it takes or leaves it.
func (in *picking) pick(option int) reaction {
	if in.sure = false; option < 0 {
		return taken
	}
	in.at = option
	if in.many() {
		in.picked[option] = !in.picked[option]
		return taken
	}
	in.picked[option] = true
	return given
}

func (in *picking) answer() (quiz.Response, error) {
	r := quiz.Response{Picks: []int{}}
	for i, on := range in.picked {
		if on {
			r.Picks = append(r.Picks, i)
		}
	}
	switch {
	case len(r.Picks) > 0 || in.sure:
		return r, nil
	case in.many():
		in.sure = true
		return r, unready("nothing is picked: Enter again answers that none is right")
	}
	return r, unready("nothing is picked yet")
}

func (in *picking) draw(p *page) {
	for i, o := range in.q.Options {
		if i == in.at {
			p.here()
		}
		var box text.Line
		if in.many() {
			box = p.box(in.picked[i])
		}
		p.item(slices.Concat(p.pointer(i == in.at), box, text.Words(in.labels.names[i]+") ")), o.Text)
	}
}

func (in *picking) hints() []hint {
	first, last := in.labels.names[0], in.labels.names[len(in.labels.names)-1]
	switch {
	case in.many() && slices.Contains(in.picked, true):
		return []hint{{"Enter", "answer"}, {first + "-" + last, "pick"}, {"↑↓ Space", "pick"}}
	case in.many():
		return []hint{{first + "-" + last, "pick"}, {"↑↓ Space", "pick"}, {"Enter", "answer"}}
	}
	return []hint{{first + "-" + last, "answer"}, {"↑↓ Enter", "answer"}}
}
