package screen

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
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

// A stand is how far a question has come on the screen.
type stand uint8

const (
	asking  stand = iota // for its answer
	told                 // how the answer was
	summing              // all is over: the summary is shown
)

// A playing is the act of a sitting.
type playing struct {
	Options
	terminal.PlayOptions
	session  *quiz.Session
	deadline time.Time // zero: none

	stand  stand
	q      *quiz.Question // that is asked, or was answered
	input  input
	asked  time.Time // when it was first shown, less what was spent elsewhere
	hint   string
	answer quiz.Answer // the last; where told, that to q
	quiet  bool        // that one was told in a line above the next question
	strip  string      // which is this, where it is not the verdict

	view    view
	height  int    // lines of the page that were seen last
	toHint  bool   // the hint has just been asked for: it must be seen
	note    string // a remark on the last key
	command bool   // Esc was pressed: the next letter is a command
	help    bool   // all keys are shown
	away    time.Time
	round   int  // how many answers there were when what was missed began to come again; 0: it has not
	late    bool // time ran out over an answer
	end     terminal.End
}

func newPlaying(o Options, session *quiz.Session, how terminal.PlayOptions) *playing {
	p := &playing{Options: o, PlayOptions: how, session: session}
	if p.Limit > 0 {
		p.deadline = p.Now().Add(p.Limit)
	}
	p.next()
	return p
}

// A tick is a second of a sitting whose time is limited.
type tick struct{}

func (p *playing) begin() tea.Cmd { return p.wait() }

// wait waits for the next second, if seconds are shown.
func (p *playing) wait() tea.Cmd {
	if p.deadline.IsZero() || p.stand == summing {
		return nil
	}
	left := p.deadline.Sub(p.Now())
	return tea.Tick(max(time.Millisecond, min(left, left%time.Second+time.Millisecond)), func(time.Time) tea.Msg { return tick{} })
}

func (p *playing) update(msg tea.Msg) (over bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.view.lead, p.view.follow = p.stand == told, true
	case tea.KeyPressMsg:
		summed := p.stand == summing
		if over, cmd = p.key(msg); summed && p.stand != summing {
			cmd = tea.Batch(cmd, p.wait()) // time passes again
		}
		return over, cmd
	case tea.PasteMsg:
		if p.stand == asking && !p.help {
			p.input.paste(msg.Content)
			p.view.follow = true
		}
	case tick:
		if !p.deadline.IsZero() && !p.Now().Before(p.deadline) && p.session.Next() != nil {
			p.finish(terminal.TimeUp)
		}
		return false, p.wait()
	case leave:
		p.away = p.Now()
	case tea.ResumeMsg:
		p.back()
	case edited:
		p.takeUp(msg)
	}
	return false, nil
}

// next shows the question that the session asks next, or the summary.
func (p *playing) next() {
	q := p.session.Next()
	if q == nil {
		p.finish(terminal.Finished)
		return
	}
	p.show(q)
}

// show begins to ask a question.
func (p *playing) show(q *quiz.Question) {
	var ahead func(*quiz.Question) [4]string
	if p.Recorder != nil {
		ahead = p.Recorder.Ahead
	}
	p.stand, p.q, p.input, p.hint, p.asked = asking, q, newInput(q, ahead), "", p.Now()
	p.view, p.command = view{}, false
}

// finish ends the asking. What was asked so far is summed up on the screen, but
// for a player who leaves and will see it on the normal one.
func (p *playing) finish(end terminal.End) {
	if p.end = end; p.stand == summing {
		return
	}
	p.late = end == terminal.TimeUp && p.stand == asking && !p.nothingTyped()
	p.stand, p.view, p.command = summing, view{}, false
}

// submit takes the answer, if it can be taken.
func (p *playing) submit() {
	response, err := p.input.answer()
	in, types := p.input.(*typing)
	switch {
	case err == nil:
		p.answered(p.session.Answer(response, p.seconds()))
	case types && !p.session.AskAgain() && in.said() != "":
		p.answered(p.session.AnswerUnread(in.said(), err, p.seconds()))
	default:
		p.note = text.Sentence(err.Error())
	}
}

func (p *playing) seconds() float64 { return max(0, p.Now().Sub(p.asked).Seconds()) }

// answered has an answer kept, and says how it was. Where there is nothing to
// add to its being right, the next question comes at once.
func (p *playing) answered(a quiz.Answer) {
	if p.Recorder != nil {
		p.Recorder.Answered(a)
	}
	p.answer, p.quiet, p.strip = a, false, ""
	switch {
	case p.session.Options().Exam:
		p.next()
	case a.Question.Self || a.Verdict.Outcome == quiz.Right && !feedback.RoughNumber(a.Question) && a.Verdict.Note == "" && !hasMore(a.Question):
		p.quiet, p.strip = true, p.brief(a)
		p.next()
	default:
		p.stand, p.view, p.command = told, view{lead: true}, false
	}
}

// hasMore tells if there is more to say of a question than its answer.
func hasMore(q *quiz.Question) bool { return q.Card.Explanation != "" || q.Card.Cite != nil }

// tellAgain shows the verdict on the last answer again, for it has changed.
func (p *playing) tellAgain() {
	answers := p.session.Answers()
	p.answer = answers[len(answers)-1]
	p.view = view{lead: true}
}

// leaving is how a sitting ends that the player leaves now.
func (p *playing) leaving() terminal.End {
	if p.session.Next() == nil || p.session.Again() && !p.session.Options().Retry {
		return terminal.Finished // all was asked; what came again was practice
	}
	return terminal.Quit
}
