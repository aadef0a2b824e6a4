package terminal

import (
	"slices"
	"strconv"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
)

// drawGiven shows what was picked, with a sign whether it was right.
func (p *playing) drawGiven(pg *page, a quiz.Answer) {
	if a.Question.Self {
		return
	}
	switch q := a.Question; {
	case q.Kind.HasOptions():
		pg.drawPicked(a)
	case q.Kind == decks.KindOrder:
		for i, pick := range a.Given.Picks { // without signs: what counts are neighbours, not places
			pg.item("  "+strconv.Itoa(i+1)+". ", a.Question.Options[pick].Text)
		}
	case len(q.Lefts) > 0:
		for i, part := range a.Verdict.Parts {
			label := pg.st.sign(part.Outcome == quiz.Right) + " " + VisibleLine(markup.Plain(a.Question.Lefts[i]))
			if part.Given != "" {
				pg.item(label+pen{st: pg.st}.dash(), part.Given)
			} else {
				pg.add(label)
			}
		}
	case len(q.Options) > 0: // true and false
		for i, text := range truths {
			pg.add(pg.pickSign(a, i) + " " + text)
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
		if i < len(a.Verdict.Parts) {
			in.signs = append(in.signs, pg.st.mark("✗ ", "x "))
			if a.Verdict.Parts[i].Outcome.Good() {
				in.signs[i] = pg.st.mark("✓ ", "+ ")
			}
		}
	}
	in.draw(pg)
}

// drawPicked shows all options, those picked and those that are right.
func (pg *page) drawPicked(a quiz.Answer) {
	q := a.Question
	for i, label := range q.Labels() {
		pg.item(pg.pickSign(a, i)+" "+label+") ", q.Options[i].Text)
	}
}

// pickSign is the sign before an option: that of a right one, of one that was
// picked and is wrong, or of one of several that was missed.
func (pg *page) pickSign(a quiz.Answer, i int) string {
	picked, right := slices.Contains(a.Given.Picks, i), a.Question.Options[i].Right
	switch {
	case right && !picked && a.Question.Kind == decks.KindMultiple:
		return pg.st.look(pg.st.mark("○", "o"), yellow)
	case right || picked:
		return pg.st.sign(right)
	}
	return " "
}

// drawVerdict says how the answer was, with what was typed beside what is right.
func (p *playing) drawVerdict(pg *page, a quiz.Answer) {
	pg.written(func(w pen) {
		w.out.line("%s", w.headline(a, bold))
		if a.Verdict.Note != "" {
			w.out.line("%s", w.st.paragraph(sentence(a.Verdict.Note), "  "))
		}
		if pg.low || len(a.Question.Options) > 6 { // else its line is in sight
			w.said(a)
		}
		if !w.compared(a) && !a.Question.Self {
			w.showRight(a)
		}
		w.explain(a, "  ")
	})
}

// drawStrip says in a line how the answer before was.
func (p *playing) drawStrip(pg *page) {
	if p.strip != "" {
		pg.add(pg.st.paragraph(p.strip, "", faint))
		return
	}
	pg.add(pen{st: pg.st}.headline(p.answer))
}
