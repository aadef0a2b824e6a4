package screen

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
)

// Play asks the session's questions until they end or the player leaves.
func (s *Screen) Play(ctx context.Context, session *quiz.Session, o terminal.PlayOptions) terminal.End {
	p := newPlaying(s.Options, session, o)
	switch {
	case s.perform(p):
		return p.end
	case ctx.Err() != nil:
		return terminal.Interrupted
	}
	return terminal.InputEnded
}

// A state is how far a question has come on the screen: it is asked, it has been
// answered, or all is over and summed up. One state makes way for the next by
// playing.enter.
type state interface {
	// key does what a key asks for that is not the same in all states, and tells
	// if the session is over.
	key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd)
	paste(text string)
	draw(pg *page)

	// hints say what the next keys do, the most useful first and the one for all
	// keys last.
	hints() []hint

	// position says for the head how far the session has come.
	position() string

	// timed tells if time passes.
	timed() bool

	// leads tells if the page begins with the line that leads it, not with the
	// first.
	leads() bool

	// begun tells if there is an answer that would be lost if time ran out now.
	begun() bool

	// mended takes up that a card has changed. Before is the question that the
	// session asked next until then.
	mended(before *quiz.Question)
}

// A playing is the act of a session: what all its states share.
type playing struct {
	Options
	terminal.PlayOptions
	session  *quiz.Session
	deadline time.Time // zero: none
	watch    stopwatch // the time that the question takes

	state  state
	view   view
	height int    // lines of the page that were seen last
	note   string // a remark on the last key
	help   bool   // all keys are shown
	end    terminal.End
}

func newPlaying(o Options, session *quiz.Session, how terminal.PlayOptions) *playing {
	p := &playing{Options: o, PlayOptions: how, session: session, watch: stopwatch{now: o.Now}}
	if p.Limit > 0 {
		p.deadline = p.Now().Add(p.Limit)
	}
	p.next(nil)
	return p
}

// A tick is a second of a session whose time is limited.
type tick struct{}

func (p *playing) begin() tea.Cmd { return p.wait() }

// wait waits for the next second, if seconds are shown.
func (p *playing) wait() tea.Cmd {
	if p.deadline.IsZero() || !p.state.timed() {
		return nil
	}
	left := p.deadline.Sub(p.Now())
	return tea.Tick(max(time.Millisecond, min(left, left%time.Second+time.Millisecond)), func(time.Time) tea.Msg { return tick{} })
}

func (p *playing) update(msg tea.Msg) (over bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.view.lead, p.view.follow = p.state.leads(), true
	case tea.KeyPressMsg:
		timed := p.state.timed()
		if over, cmd = p.key(msg); !timed && p.state.timed() {
			cmd = tea.Batch(cmd, p.wait()) // time passes again
		}
		return over, cmd
	case tea.PasteMsg:
		if !p.help {
			p.state.paste(msg.Content)
		}
	case tick:
		if !p.deadline.IsZero() && !p.Now().Before(p.deadline) && p.session.Next() != nil {
			p.finish(terminal.TimeUp)
		}
		return false, p.wait()
	case leave:
		p.watch.pause()
	case tea.ResumeMsg:
		p.watch.resume()
	case edited:
		p.takeUp(msg)
	}
	return false, nil
}

// enter goes over to a state, which is seen from its beginning.
func (p *playing) enter(s state) { p.state, p.view = s, view{lead: s.leads()} }

// next asks the question that the session asks next, or sums up. Before says how
// the answer before it was; nil: nothing is said.
func (p *playing) next(before *brief) {
	if q := p.session.Next(); q != nil {
		p.ask(q, before)
		return
	}
	p.finish(terminal.Finished)
}

func (p *playing) ask(q *quiz.Question, before *brief) *asking {
	a := &asking{playing: p, q: q, input: newInput(q, p.Ahead), before: before}
	p.watch.start()
	p.enter(a)
	return a
}

// finish ends the asking. What was asked so far is summed up on the screen, but
// for a player who leaves and will see it on the normal one.
func (p *playing) finish(end terminal.End) {
	if p.end = end; p.state != nil && !p.state.timed() {
		return
	}
	late := end == terminal.TimeUp && p.state.begun()
	p.enter(&summed{playing: p, late: late})
}

// showVerdict says how an answer was. Where a line says it all, the next question
// comes at once below that line: the words, or without them the verdict.
func (p *playing) showVerdict(a quiz.Answer, words string) {
	switch {
	case p.session.Options().Exam:
		p.next(nil)
	case saysAll(a):
		p.next(&brief{a, words})
	default:
		p.enter(&answered{playing: p, q: a.Question, answer: a})
	}
}

// saysAll tells if a line says all there is to say of an answer.
func saysAll(a quiz.Answer) bool {
	q := a.Question
	return q.Self || a.Verdict.Outcome == quiz.Right && !feedback.RoughNumber(q) && a.Verdict.Note == "" && !hasMore(q.Card)
}

// hasMore tells if there is more to say of a card than its answer.
func hasMore(c *decks.Card) bool { return c.Explanation != "" || c.Cite != nil }

// leaving is how a session ends that the player leaves now.
func (p *playing) leaving() terminal.End {
	_, of := p.session.Position()
	practice := p.session.Again() && !p.session.Options().Retry && p.session.Done() == of
	if p.session.Next() == nil || practice {
		return terminal.Finished
	}
	return terminal.Quit
}
