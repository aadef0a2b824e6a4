package screen

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// FuzzScreen: whatever is pressed and whatever happens, in whichever order, the
// screen fits the terminal, each answer is kept once, and the sitting ends as it
// should.
func FuzzScreen(f *testing.F) {
	for _, seed := range rompSeeds() {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 4 || len(data) > 400 {
			return
		}
		r := newRomp(t, data[:4])
		for _, b := range data[4:] {
			if r.send(r.message(b)); r.over {
				break
			}
		}
		r.leave()
	})
}

// rompSeeds are sittings with all decks and options that come to all places: those
// in which all is answered or skipped, and those in which anything is done.
func rompSeeds() (list [][]byte) {
	answers := []string{
		"Earth\r\rb\rab\r\rt\r42\r\rx\ry\rz\r\rabc\r\r1234\r\r\ryn\r",
		"\x1bh\x1bs\rs\r\x1bs\x1bs!u!u?\x1bu\r!\rq",
		"t\r\rde\r\r:hint\r:undo\r:right\r:skip\r:help\r\x1b:quit\r",
		strings.Repeat("\x1bs\r", 12) + "r\x1bs\rr\rru\r!\x04",
	}
	for i := range byte(32) {
		for _, keys := range answers {
			list = append(list, append([]byte{i, i * 37, i * 11, i}, keys...))
		}
	}
	chance := rand.New(rand.NewPCG(1, 1))
	const often = "abcdetsuhre!?1234yn  \r\r\r\r\r\r\x1b\x1b"
	for range 300 {
		seed := binary.BigEndian.AppendUint32(nil, chance.Uint32())
		for range 20 + chance.IntN(300) {
			b := often[chance.IntN(len(often))]
			if chance.IntN(3) == 0 {
				b = byte(chance.UintN(256))
			}
			if b == 0x03 || b == 0x04 { // which end it
				b = '\r'
			}
			seed = append(seed, b)
		}
		list = append(list, seed)
	}
	return list
}

// A romp is a sitting in which anything may happen, by a clock of its own, and
// after each step of which all is looked at.
type romp struct {
	*testing.T
	chance  *rand.Rand
	now     time.Time
	began   time.Time
	limit   time.Duration
	stage   *stage
	list    []*decks.Deck
	session *quiz.Session
	chosen  bool  // a review chooses its questions one by one
	book    *book // nil: nothing is kept
	act     *playing
	done    chan struct{} // closed when the act is over
	over    bool
	opened  *quiz.Question // in the editor
	last    string         // key
}

// newRomp begins a sitting: the first bytes say which, and with which options.
func newRomp(t *testing.T, how []byte) *romp {
	r := &romp{T: t, chance: rand.New(rand.NewPCG(uint64(how[3]), 3)), now: time.Unix(1_800_000_000, 0).UTC(), done: make(chan struct{})}
	bit := func(n int) bool { return how[1]>>n&1 != 0 }
	r.began = r.now
	r.list = r.decks(int(how[0]))
	o := quiz.Options{Seed: uint64(how[3]), Exam: bit(0), Flip: bit(1), Strict: bit(2), Order: quiz.Order(how[1] >> 3 & 1)}
	o.Retry = bit(4) && !o.Exam
	if bit(5) {
		r.limit = 90 * time.Second
	}
	play := terminal.PlayOptions{Limit: r.limit}
	if bit(6) {
		r.book = &book{t: t}
		play.Ahead = r.book.Ahead
	}
	r.begin(o, bit(7) && !o.Exam && !o.Retry)
	if r.book != nil {
		r.book.answers = slices.Clone(r.session.Answers())
		r.session.Observe(r.book)
	}
	style := text.Style{Set: true, Fold: true, Color: how[2]&1 != 0, Unicode: how[2]&2 != 0, Light: how[2]&4 != 0}
	r.stage = &stage{style: style, quit: func() { t.Fatal(r.stage.fault) }}
	r.enter(Options{Style: style, Now: func() time.Time { return r.now }, Edit: r.edit}, play)
	return r
}

// decks are one deck or all three: one of all kinds, an odd one, a random one.
func (r *romp) decks(which int) []*decks.Deck {
	list := []*decks.Deck{deckstest.Parse(r, "every.toml", "title = \"Every kind\"\n"+everyKind), deckstest.Parse(r, "odd.toml", oddDeck), deckstest.Deck(r.chance)}
	if which %= 4; which < 3 {
		return list[which : which+1]
	}
	return list
}

// oddDeck has what is rare: many options, blanks in odd places, text that is wide,
// long, or none.
const oddDeck = `
title = "Odd \u001b[31m things\nof many kinds"
id = "odd"
[[card]]
question = "Order"
order = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字"]
[[card]]
question = "Many"
answer = ["a", "b", "s", "t", "u", "v", "w", "x", "y", "z", "10", "11", "12", "13", "14"]
distractors = ["q", "h", "e", "!", "?", "1", "2", "3", "20", "21", "22"]
hint = "> \u202e hidden"
[[card]]
question = "Letters"
answer = "q"
distractors = ["a", "b", "s", "t", "u", "v", "w", "x", "y", "z", "h", "e"]
shuffle = false
answer-at = 10
[[card]]
id = "link"
cloze = "See [{{one}}](http://example.org/{{two}}) and {{three::👩‍👩‍👧}}{{four}}."
[[card]]
id = "groups"
cloze = "{{c1::x}} {{c2::y}} {{c1::z}}"
hint = "x y z"
[[card]]
question = "` + "```\\nfunc main() {}\\n```" + `"
answer = "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"
reverse = true
explanation = "- one\n- two\n\n1. three"
[[card]]
question = "Nine by eleven"
pairs = [["1", "a"], ["2", "b"], ["3", "c"], ["4", "d"], ["5", "e"], ["6", "f"], ["7", "g"], ["8", "h"], ["9", "i"], ["10", "j"], ["11", "k"]]
distractors = ["s", "u", "q"]
[[card]]
question = "Yes?"
answer = true
[[card]]
question = "Many?"
answer = 1000000
unit = "km"
[[card]]
question = "Recite."
answer = "All of it."
kind = "open"
explanation = "So it is."
`

// begin begins the session: a review where one is asked for. In some of the
// others questions were answered before it was taken up.
func (r *romp) begin(o quiz.Options, reviewed bool) {
	var err error
	if r.chosen = reviewed; reviewed {
		var plan *review.Plan
		plan, err = review.Make(r.list, func(arrange.Key) (review.Known, bool) { return review.Known{}, false }, r.now, review.Options{Params: schedule.Default(), New: 8})
		if err == nil {
			r.session = plan.Session(plan.Queue(func() time.Time { return r.now }, func(a quiz.Answer) int { return a.Grade(0) }), o)
		}
	} else if r.session, err = quiz.NewSession(r.list, o); err == nil && o.Seed%5 == 0 {
		r.session.Skip(1)
	}
	if err != nil {
		r.Fatal(err)
	}
}

// enter enters the act, perhaps by way of the list of decks.
func (r *romp) enter(o Options, how terminal.PlayOptions) {
	r.stage.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	if len(r.list) > 1 {
		choosing := &choosing{list: []DeckLine{{Title: "One", Name: "one", Cards: 3}, {Title: r.list[2].Title, Name: "two"}, {Title: "Three", Name: "three", LeftOut: "has 1 fault"}}}
		r.stage.Update(entrance{choosing, make(chan struct{})})
		r.stage.Update(learned{{Due: 2, New: 1, Last: "80% on 3 May"}})
		for range 3 {
			r.see()
			r.stage.Update(r.message(byte(r.chance.IntN(256))))
		}
		if r.stage.act == act(choosing) {
			r.stage.Update(keyOf("ctrl+c"))
		}
		if r.see(); r.stage.act != nil {
			r.Fatal("the list of decks cannot be left")
		}
	}
	r.stage.early = nil
	r.act = newPlaying(o, r.session, how)
	r.stage.Update(entrance{r.act, r.done})
	r.see()
}

// edit opens the editor, which r.message closes.
func (r *romp) edit(q *quiz.Question) (*exec.Cmd, func() (*decks.Deck, *decks.Card, error), error) {
	if r.chance.IntN(4) == 0 {
		return nil, nil, errors.New("there is no editor\x1b[31m here")
	}
	r.opened = q
	return exec.Command("editor"), nil, nil
}

// edited is the message that the editor was closed, if it is open: with the card
// as it was, as another, or as nothing.
func (r *romp) edited() tea.Msg {
	if r.opened == nil {
		return nil
	}
	q := r.opened
	r.opened = nil
	list := deckstest.Deck(r.chance)
	return [...]tea.Msg{
		edited{question: q, err: errors.New("killed")},
		edited{question: q, taken: func() (*decks.Deck, *decks.Card, error) { return nil, nil, errors.New("the card is gone") }},
		edited{question: q, taken: func() (*decks.Deck, *decks.Card, error) { return q.Deck, q.CardNow(), nil }},
		edited{question: q, taken: func() (*decks.Deck, *decks.Card, error) {
			return list, list.Cards.At(r.chance.IntN(list.Cards.Len())), nil
		}},
	}[r.chance.IntN(4)]
}

// send lets something happen, and looks at what comes of it.
func (r *romp) send(msg tea.Msg) {
	r.Helper()
	before, steps := len(r.session.Answers()), r.book.steps()
	summed := !r.act.state.timed()
	r.last = ""
	if k, ok := msg.(tea.KeyPressMsg); ok {
		r.last = k.Keystroke()
	}
	r.stage.Update(msg)
	r.see()
	now := len(r.session.Answers())
	if now > before+1 || now < before-1 {
		r.Fatalf("%d answers have become %d", before, now)
	}
	if r.book != nil {
		r.book.compare(r.session)
		if now < before && r.book.undone != steps.undone+1 {
			r.Fatal("an answer was lost, and not taken back")
		}
		if r.act.end == terminal.TimeUp && summed && r.book.steps() != steps {
			r.Fatal("when time was up something was kept")
		}
	}
	select {
	case <-r.done:
		r.over = true
		r.ended()
	default:
	}
}

// see looks at the screen: all fits, nothing in it is for the terminal but looks,
// and to look changes nothing.
func (r *romp) see() {
	r.Helper()
	v := r.stage.View()
	if r.stage.fault != nil {
		r.Fatal(r.stage.fault)
	}
	if again := r.stage.View(); again.Content != v.Content {
		r.Fatalf("looked at once more, the screen shows\n%s\nnot\n%s", again.Content, v.Content)
	}
	st := r.stage
	if st.act == nil || v.Content == "" { // between two acts the last picture stays
		return
	}
	lines := strings.Split(v.Content, "\n")
	if len(lines) > st.height {
		r.Fatalf("%d lines on %d rows:\n%s", len(lines), st.height, v.Content)
	}
	for _, line := range lines {
		words := ansi.Strip(line)
		if w := text.Width(words); w > st.width && st.width > 1 {
			r.Fatalf("%d columns on %d: %q", w, st.width, line)
		}
		if strings.ContainsFunc(words, unicode.IsControl) {
			r.Fatalf("a line has what cannot be seen: %q", line)
		}
	}
	if c := v.Cursor; c != nil && (c.X < 0 || c.Y < 0 || c.X >= st.width && st.width > 1 || c.Y >= st.height) {
		r.Fatalf("the cursor stands at %d, %d of %d, %d", c.X, c.Y, st.width, st.height)
	}
}

// ended sees that the end is the right one, and that it is the end.
func (r *romp) ended() {
	r.Helper()
	o, late := r.session.Options(), r.limit > 0 && !r.now.Before(r.began.Add(r.limit))
	all := r.session.Next() == nil || r.session.Again() && !o.Retry && r.eachAnswered()
	want := terminal.Quit
	switch {
	case r.last == "ctrl+c":
		want = terminal.Interrupted
	case r.act.end == terminal.TimeUp && late:
		want = terminal.TimeUp
	case all:
		want = terminal.Finished
	}
	if r.act.end != want {
		r.Fatalf("the sitting ended by %d, want %d", r.act.end, want)
	}
	steps, answers := r.book.steps(), len(r.session.Answers())
	for _, key := range strings.Fields("enter u ! s r enter") {
		r.stage.Update(keyOf(key))
		r.see()
	}
	if r.book.steps() != steps || len(r.session.Answers()) != answers {
		r.Fatal("after the end something was answered")
	}
}

// eachAnswered tells if each question was answered, as far as they are known.
func (r *romp) eachAnswered() bool {
	return !r.chosen && !slices.ContainsFunc(r.session.Refs(), func(ref quiz.Ref) bool {
		return !slices.ContainsFunc(r.session.Answers(), func(a quiz.Answer) bool {
			q := a.Question
			return q.Deck == ref.Deck && q.Card == ref.Card() && q.Part == ref.Part
		})
	})
}

// leave leaves the sitting: by skipping what is still to come, where that has an
// end, or else at once.
func (r *romp) leave() {
	r.Helper()
	if r.over {
		return
	}
	r.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	if r.act.help {
		r.send(keyOf("esc"))
	}
	for range 400 {
		switch {
		case r.over:
			return
		case r.act.asking() == nil:
			r.send(keyOf("enter"))
		case r.chance.IntN(200) == 0:
			r.send(keyOf("ctrl+c"))
		default:
			if !r.act.asking().command {
				r.send(keyOf("esc"))
			}
			r.send(textKey("s"))
		}
	}
	if r.send(keyOf("ctrl+c")); !r.over {
		r.Fatal("Ctrl-C does not end the sitting")
	}
}
