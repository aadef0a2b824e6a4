package screen

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/plain"
)

// A twin gives the same answers to both frontends. It plays on the full screen, and
// writes down the lines that say the same to the plain frontend.
type twin struct {
	*player
	p      *playing
	r      *rand.Rand
	waited time.Duration // since the last line
	lines  []spoken
	steps  []string // that were taken
}

// A spoken is a line, and how long the player thought before it.
type spoken struct {
	after time.Duration
	text  string
}

// say has both frontends told the same.
func (tw *twin) say(keys string, lines ...string) {
	tw.press(keys)
	for _, text := range lines {
		tw.lines = append(tw.lines, spoken{tw.waited, text})
		tw.waited = 0
	}
}

// command is a key that is one while a question is asked.
func (tw *twin) command(key, line string) {
	if tw.p.asking() != nil && tw.p.asking().input.typing() {
		key = "alt+" + key
	}
	tw.say(key, line)
}

// take takes a step, if it can be taken now by players of both frontends.
func (tw *twin) take(step string) {
	tw.steps = append(tw.steps, step)
	last := tw.p.session.Next() == nil
	switch step {
	case "next":
		tw.on()
		return
	case "undo":
		if !last || tw.prompted() {
			tw.command("u", ":undo")
		}
		return
	case "quit":
		tw.quit()
		return
	case "override":
		if tw.p.state.timed() {
			tw.command("!", ":right")
		}
		if last { // after it the plain frontend has nothing more to ask
			tw.quit()
		}
		return
	}
	if tw.on(); tw.p.asking() == nil {
		return
	}
	if d, err := time.ParseDuration(step); err == nil {
		tw.waited += d
		tw.wait(d)
		return
	}
	tw.attempt(step)
}

// asked is the question that waits for an answer; nil: none does.
func (tw *twin) asked() *quiz.Question {
	if a := tw.p.asking(); a != nil {
		return a.q
	}
	return nil
}

// on goes on to the next question, which the plain frontend does by itself.
func (tw *twin) on() {
	if tw.p.state.leads() {
		tw.press("enter")
	}
}

// prompted tells if the plain frontend says anything after the last answer.
func (tw *twin) prompted() bool {
	answers := tw.p.session.Answers()
	if len(answers) == 0 || tw.p.session.Options().Exam || tw.p.end == terminal.TimeUp {
		return false
	}
	last := answers[len(answers)-1].Verdict.Outcome
	return tw.p.Ahead != nil || !last.Good() && last != quiz.Skipped
}

// quit leaves.
func (tw *twin) quit() {
	switch {
	case tw.left():
	case !tw.p.state.timed():
		tw.say("enter", "")
	default:
		tw.command("q", ":quit")
	}
}

// attempt does something about the question that is asked.
func (tw *twin) attempt(step string) {
	q := tw.asked()
	switch step {
	case "hint":
		tw.command("h", ":hint")
	case "help":
		tw.say("f1 esc", ":help")
	case "skip":
		tw.command("s", ":skip")
	case "unreadable":
		tw.unreadable(q)
		tw.answer(q, "right")
	default:
		tw.answer(q, step)
	}
}

// unreadable gives what is no answer.
func (tw *twin) unreadable(q *quiz.Question) {
	switch {
	case q.Self:
		tw.say("enter z", "", "zzz")
		tw.mark("right")
	case q.Kind == decks.KindNumber:
		tw.say("high enter ctrl+u", "high")
	case q.Kind == decks.KindOrder:
		tw.say("z", "zzz")
	case len(q.Options) > 0:
		tw.say("enter", "???")
	}
}

// answer gives one that is right, wrong, or by chance.
func (tw *twin) answer(q *quiz.Question, step string) {
	if tw.asked() != q {
		return
	}
	n := len(q.Options)
	switch {
	case q.Self:
		tw.say("enter", "")
		tw.mark(step)
	case q.Kind == decks.KindShort, q.Kind == decks.KindNumber:
		tw.typeOne(q, step)
	case q.Kind == decks.KindList:
		tw.typeItems(q, step)
	case q.Kind == decks.KindCloze:
		tw.fill(q, step)
	case q.Kind == decks.KindMatch:
		tw.match(q, step)
	case q.Kind == decks.KindOrder:
		tw.order(q, step)
	case q.Kind == decks.KindMultiple:
		tw.pickSome(q, step)
	default:
		pick := slices.IndexFunc(q.Options, func(o arrange.Option) bool { return o.Right == (step != "wrong") })
		if step == "any" {
			pick = tw.r.IntN(n)
		}
		label := tw.label(q, pick)
		tw.say([]string{label, strings.Repeat("down ", pick+1) + "enter"}[tw.r.IntN(2)], label)
	}
}

func (tw *twin) label(q *quiz.Question, pick int) string {
	if q.Kind == decks.KindTrueFalse {
		return []string{"t", "f"}[pick]
	}
	return q.Labels()[pick]
}

// mark marks an answer that is shown.
func (tw *twin) mark(step string) {
	mark := map[string]string{"right": "y", "wrong": "n"}[step]
	if mark == "" {
		mark = []string{"y", "n"}[tw.r.IntN(2)]
		if tw.p.Ahead != nil {
			mark = strconv.Itoa(1 + tw.r.IntN(4))
		}
	}
	key := mark
	if mark == "y" && tw.r.IntN(2) == 0 {
		key = "enter"
	}
	tw.say(key, mark)
}

// text is what is typed for a part of an answer.
func (tw *twin) text(right, step string) string {
	right = typeable(markup.Plain(right))
	texts := []string{right, right + "s", "zebra crossing", "-3,5", `\:quit`, "漢字 e\u0301", "  " + right}
	text := texts[tw.r.IntN(len(texts))]
	switch step {
	case "right":
		text = right
	case "wrong":
		text = "zebra crossing"
	}
	if strings.TrimSpace(strings.TrimPrefix(text, `\`)) == "" {
		return "x"
	}
	return text
}

func (tw *twin) typeOne(q *quiz.Question, step string) {
	text := tw.text(q.ExpectedTexts()[0], step)
	if q.Kind == decks.KindNumber && step == "wrong" {
		text = "-123456"
	}
	tw.typed(text)
	tw.say("enter", text)
	if tw.asked() == q { // it could not be read as a number
		tw.say("ctrl+e ctrl+u 42 enter", "42")
	}
}

func (tw *twin) typeItems(q *quiz.Question, step string) {
	var texts []string
	for _, right := range q.ExpectedTexts() {
		texts = append(texts, tw.text(right, step))
	}
	if step == "any" {
		texts = texts[tw.r.IntN(len(texts)):]
	}
	line := strings.Join(texts, []string{"; ", ", ", " and "}[tw.r.IntN(3)])
	tw.typed(line)
	tw.say("enter", line)
}

func (tw *twin) fill(q *quiz.Question, step string) {
	var texts []string
	for _, right := range q.ExpectedTexts() {
		texts = append(texts, tw.text(right, step))
	}
	if len(texts) > 1 && step == "any" && tw.r.IntN(2) == 0 {
		texts[tw.r.IntN(len(texts))] = ""
	}
	before := len(tw.p.session.Answers())
	for i, text := range texts {
		if i > 0 {
			tw.press("tab")
		}
		tw.typed(text)
	}
	for range 3 {
		if len(tw.p.session.Answers()) == before {
			tw.press("enter")
		}
	}
	tw.say("", texts...)
}

func (tw *twin) match(q *quiz.Question, step string) {
	picks := matchOf(q, step != "wrong")
	if step == "any" {
		for i := range picks {
			picks[i] = tw.r.IntN(len(q.Options)+1) - 1
		}
		picks[tw.r.IntN(len(picks))] = 0
	}
	keys, line := "", ""
	for i, pick := range picks {
		if pick >= 0 {
			keys += fmt.Sprintf("%d %s ", i+1, q.Labels()[pick])
			line += fmt.Sprintf("%d%s ", i+1, q.Labels()[pick])
		}
	}
	if slices.Contains(picks, -1) {
		keys += "enter "
	}
	tw.say(keys+"enter", line)
}

// matchOf are the picks that match all pairs, or none.
func matchOf(q *quiz.Question, right bool) []int {
	picks := make([]int, len(q.Lefts))
	for i := range picks {
		for pick := range q.Options {
			alone := slices.Repeat([]int{-1}, len(picks))
			alone[i] = pick
			if quiz.Mark(q, quiz.Response{Picks: alone}, false).Credit > 0 == right {
				picks[i] = pick
				break
			}
		}
	}
	return picks
}

func (tw *twin) order(q *quiz.Question, step string) {
	picks := make([]int, len(q.Options))
	for i, o := range q.Options {
		picks[o.Step] = i
	}
	switch step {
	case "wrong":
		slices.Reverse(picks)
	case "any":
		picks = tw.r.Perm(len(picks))
	}
	var labels []string
	for _, pick := range picks {
		labels = append(labels, q.Labels()[pick])
	}
	keys := labels[:len(labels)-tw.r.IntN(2)] // the last one may be left out
	tw.say(strings.Join(keys, " ")+" enter", strings.Join(labels, " "))
}

func (tw *twin) pickSome(q *quiz.Question, step string) {
	var labels []string
	for i, o := range q.Options {
		if step == "any" && tw.r.IntN(2) == 0 || step != "any" && o.Right == (step != "wrong") {
			labels = append(labels, q.Labels()[i])
		}
	}
	if before := len(tw.p.session.Answers()); len(labels) == 0 {
		for range 2 { // it may have been said already that nothing is picked
			if len(tw.p.session.Answers()) == before {
				tw.press("enter")
			}
		}
		tw.say("", "-")
		return
	}
	tw.say(strings.Join(labels, " ")+" enter", strings.Join(labels, ","))
}

// A ledger is an observer that remembers what it was told.
type ledger struct{ list *[]string }

func (l ledger) Answered(a quiz.Answer)   { l.note("answered", a) }
func (l ledger) Overridden(a quiz.Answer) { l.note("overridden", a) }
func (l ledger) Undone(a quiz.Answer)     { l.note("undone", a) }

func (l ledger) note(what string, a quiz.Answer) {
	*l.list = append(*l.list, fmt.Sprintf("%s %s/%s/%s %d %q %+v %v %v/%v %vs hinted %v try %d", what, a.Question.Deck.ID, a.Question.Card.Key(), a.Question.Part,
		a.Number, a.Response, a.Given, a.Verdict, a.Points, a.MaxPoints, a.Seconds, a.Hinted, a.Try))
}

// A speaker is an input on which lines come after a while.
type speaker struct{ lines []spoken }

func (s *speaker) Read(p []byte) (int, error) {
	if len(s.lines) == 0 {
		return 0, io.EOF
	}
	next := s.lines[0]
	s.lines = s.lines[1:]
	time.Sleep(next.after)
	return copy(p, next.text+"\n"), nil
}

// aloud plays a session on the plain frontend.
func aloud(t *testing.T, session *quiz.Session, how terminal.PlayOptions, lines []spoken) terminal.End {
	t.Helper()
	in := plain.NewLines(&speaker{lines})
	frontend := plain.Frontend{In: in, Out: io.Discard, Now: time.Now, Person: true, Limit: how.Limit, Ahead: how.Ahead}
	end := frontend.Play(t.Context(), session)
	time.Sleep(time.Hour) // the line that was asked for before the end comes, too
	return end
}
