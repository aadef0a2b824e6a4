package command

import (
	"fmt"
	"io"
	"time"

	"quiz/decks"
	"quiz/quiz/history"
	"quiz/quiz/review"
	"quiz/quiz/terminal/text"
)

func (e *env) tellPlan(p *review.Plan) {
	fmt.Fprintf(e.out, "%s due, %d new.\n", text.Count(p.DueNow(), "card"), len(p.New))
	if n := len(p.Changed) + p.Waiting; n > 0 {
		e.say("quiz: the answers of %s have changed since you learned them; they are asked as if new", text.Count(n, "card"))
	}
	if p.Ahead > 0 {
		e.say("quiz: what is known of %s is dated later than today: is the clock of this computer right?", text.Count(p.Ahead, "card"))
	}
	if p.Exam != nil {
		e.tellExam(p)
	}
}

// tellExam says if all new cards will be seen in time.
func (e *env) tellExam(p *review.Plan) {
	x := p.Exam
	switch {
	case p.Unseen == 0:
	case x.Possible:
		days := min(x.Days, (p.Unseen+x.PerDay-1)/max(1, x.PerDay))
		fmt.Fprintf(e.out, "Until the exam: %s to see, %d a day for %s.\n", text.Count(p.Unseen, "new card"), x.PerDay, text.Count(days, "day"))
	case x.Days == 0:
		e.say("quiz: the exam is too near to see new cards and review them on a later day; %s will not have been", text.Count(x.Late, "card"))
	case x.Late == x.TooLate:
		e.say("quiz: the exam is too near for %s: parts of one card are asked on different days", text.Count(x.Late, "card"))
	default:
		e.say("quiz: with %s a day, %s will not have been seen and reviewed before the exam; it takes %d a day (--new %d)", text.Count(x.PerDay, "new card"), text.Count(x.Late, "card"), x.Needed, x.Needed)
	}
}

// nothingDue says when something will be.
func nothingDue(w io.Writer, now time.Time, p *review.Plan) error {
	if p.Total() > 0 {
		return nil
	}
	switch {
	case p.NextDue.IsZero() && p.Unseen == 0:
		_, err := fmt.Fprintln(w, "There is nothing to review.")
		return err
	case p.Held > 0:
		if p.NewToday > 0 {
			fmt.Fprintf(w, "%s been met today, in all decks together.\n", metToday(p.NewToday))
		}
		fmt.Fprintf(w, "Left for other days: %s; --new N asks more of them today.\n", text.Count(p.Unseen, "new card"))
	case p.Unseen > 0:
		fmt.Fprintf(w, "Left for other days: %s.\n", text.Count(p.Unseen, "new card"))
	}
	if !p.NextDue.IsZero() {
		fmt.Fprintf(w, "The next card is due in %s.\n", text.Ahead(review.UntilDue(p.NextDue, now, now.Location())))
	}
	return nil
}

func metToday(n int) string {
	if n == 1 {
		return "1 new card has"
	}
	return text.Count(n, "new card") + " have"
}

// whatIsNext says at the end of a review when the next is.
func (e *env) whatIsNext(store *history.Store, list []*decks.Deck, o reviewOptions) error {
	o.Limit = 0 // what it has left over is still due
	p, err := e.plan(store, list, o.Options)
	if err != nil {
		return err
	}
	if n := p.DueNow(); n > 0 {
		_, err = fmt.Fprintf(e.out, "\nStill due: %s.\n", text.Count(n, "card"))
	} else if !p.NextDue.IsZero() {
		_, err = fmt.Fprintf(e.out, "\nThe next card is due in %s.\n", text.Ahead(review.UntilDue(p.NextDue, e.now(), o.Params.Location)))
	}
	return err
}
