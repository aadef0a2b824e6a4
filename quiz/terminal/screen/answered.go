package screen

import (
	"fmt"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// An answered is the state in which it is told how an answer was.
type answered struct {
	*playing
	q      *quiz.Question
	answer quiz.Answer
}

func (s *answered) timed() bool           { return true }
func (s *answered) leads() bool           { return true }
func (s *answered) begun() bool           { return false }
func (s *answered) paste(string)          {}
func (s *answered) mended(*quiz.Question) { s.note += " " + terminal.Undo.Key() + " asks it again." }

func (s *answered) position() string {
	_, of := s.session.Position()
	return fmt.Sprintf("%d of %d", s.answer.Number, of)
}

func (s *answered) key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	switch stroke := k.Keystroke(); {
	case isEnter(k), isSpace(k), stroke == "right", stroke == "n":
		s.next(nil)
		return false, nil
	case s.arrow(stroke):
		return false, nil
	}
	switch c := terminal.CommandOfKey(letter(k)); c {
	case terminal.Right:
		s.override()
		return false, nil
	case terminal.Edit:
		return false, s.edit(s.q)
	default:
		return s.do(c), nil
	}
}

// override counts the answer as right, and shows the verdict again, for it has
// changed.
func (s *answered) override() {
	if last, ok := s.playing.override(); ok {
		s.answer = last
		s.view = view{lead: true}
	}
}

func (s *answered) hints() []hint {
	list := []hint{{"Enter", "next"}}
	if s.session.CanOverride() {
		list = append(list, hintOf(terminal.Right))
	}
	list = append(list, hintOf(terminal.Undo))
	if s.Edit != nil {
		list = append(list, hintOf(terminal.Edit))
	}
	return append(list, hintOf(terminal.Leave), hintOf(terminal.Help))
}

// draw shows the question as it was answered, and the verdict.
func (s *answered) draw(pg *page) {
	a, again := s.answer, ""
	if a.Try > 1 {
		again = "again"
	}
	s.drawNotes(pg, s.q, again)
	if a.Question.Kind == decks.KindCloze && !a.Question.Self {
		drawFilled(pg, a)
	} else {
		drawQuestion(pg, s.q)
	}
	pg.gap()
	drawGiven(pg, a)
	pg.here()
	drawVerdict(pg, a)
}

// drawGiven shows what was picked, with a sign whether it was right.
func drawGiven(pg *page, a quiz.Answer) {
	if a.Question.Self {
		return
	}
	switch q := a.Question; {
	case q.Kind.HasOptions():
		pg.drawPicked(a)
	case q.Kind == decks.KindOrder:
		for i, pick := range a.Given.Picks { // without signs: what counts are neighbours, not places
			pg.item(text.Words("  "+strconv.Itoa(i+1)+". "), a.Question.Options[pick].Text)
		}
	case len(q.Lefts) > 0:
		for i, part := range a.Verdict.Details {
			left := " " + text.VisibleLine(markup.Plain(a.Question.Lefts[i]))
			sign := pg.st.Sign(part.Outcome == quiz.Right)
			if part.Given != "" {
				pg.item(text.Line{sign, {Text: left + pg.printer().Dash()}}, part.Given)
			} else {
				pg.Add(text.Line{sign, {Text: left}})
			}
		}
	case len(q.Options) > 0: // true and false
		for i, words := range truths {
			pg.Add(text.Line{pg.pickSign(a, i), {Text: " " + words}})
		}
	}
	pg.gap()
}

// drawFilled shows a text with what was filled in, and signs whether it was right.
func drawFilled(pg *page, a quiz.Answer) {
	in := newFilling(a.Question)
	in.at = -1
	for i := range in.lines {
		if i < len(a.Given.Texts) {
			in.lines[i].insert(a.Given.Texts[i])
		}
		if i < len(a.Verdict.Details) {
			in.signs = append(in.signs, pg.st.Mark("✗ ", "x "))
			if a.Verdict.Details[i].Outcome.Good() {
				in.signs[i] = pg.st.Mark("✓ ", "+ ")
			}
		}
	}
	in.draw(pg)
}

// drawPicked shows all options, those picked and those that are right.
func (pg *page) drawPicked(a quiz.Answer) {
	q := a.Question
	for i, label := range q.Labels() {
		pg.item(text.Line{pg.pickSign(a, i), {Text: " " + label + ") "}}, q.Options[i].Text)
	}
}

// pickSign is the sign before an option: that of a right one, of one that was
// picked and is wrong, or of one of several that was missed.
func (pg *page) pickSign(a quiz.Answer, i int) text.Span {
	picked, right := slices.Contains(a.Given.Picks, i), a.Question.Options[i].Right
	switch {
	case right && !picked && a.Question.Kind == decks.KindMultiple:
		return text.Span{Text: pg.st.Mark("○", "o"), Codes: []string{text.Yellow}}
	case right || picked:
		return pg.st.Sign(right)
	}
	return text.Span{Text: " "}
}

// drawVerdict says how the answer was, with what was typed beside what is right.
func drawVerdict(pg *page, a quiz.Answer) {
	p := pg.printer()
	pg.Add(p.Headline(a, text.Bold)...)
	if a.Verdict.Note != "" {
		pg.Add(pg.st.Paragraph(text.Sentence(a.Verdict.Note), "  ")...)
	}
	if pg.low || len(a.Question.Options) > 6 { // else its line is in sight
		p.Said(a)
	}
	if !p.Compared(a) && !a.Question.Self {
		p.ShowRight(a)
	}
	p.Explain(a, "  ")
}
