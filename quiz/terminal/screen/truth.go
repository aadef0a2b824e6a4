package screen

import (
	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// truths are the two options as they are shown.
var truths = [...]string{"t) True", "f) False"}

// A truth takes true or false.
type truth struct {
	keysOnly
	q      *quiz.Question
	at     int
	picked quiz.Response
}

func (in *truth) key(k tea.KeyPressMsg) reaction {
	if at, ok := step(in.at, 2, k.Keystroke()); ok {
		in.at = at
		return taken
	}
	switch k.Keystroke() {
	case "left", "right":
		in.at = map[string]int{"left": 0, "right": 1}[k.Keystroke()]
		return taken
	}
	switch {
	case in.at < 0 && isSpace(k):
		return taken
	case in.at < 0 && isEnter(k):
		return given
	case isEnter(k), isSpace(k):
		in.picked = quiz.Response{Picks: []int{in.at}}
		return given
	}
	if text := letter(k); text != "" {
		if r, err := in.q.Read([]string{text}); err == nil {
			in.picked = r
			return given
		}
	}
	return ignored
}

func (in *truth) answer() (quiz.Response, error) {
	if len(in.picked.Picks) == 0 {
		return in.picked, unready("nothing is picked yet")
	}
	return in.picked, nil
}

func (in *truth) draw(p *page) {
	for i, words := range truths {
		if i == in.at {
			p.here()
		}
		p.Add(append(p.pointer(i == in.at), text.Span{Text: words}))
	}
}

func (in *truth) hints() []hint {
	return []hint{{"t", "true"}, {"f", "false"}, {"↑↓ Enter", "answer"}}
}
