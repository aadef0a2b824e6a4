package command

import (
	"crypto/rand"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// reviewOptions are the flags of review.
type reviewOptions struct {
	review.Options
	retention float64 // 0: as before
	flip      bool
	plain     bool
	dryRun    bool
}

func (e *env) review() *cli.Command {
	return &cli.Command{
		Name:      "review",
		Usage:     "be asked what you are about to forget",
		ArgsUsage: "[DECK...]",
		Description: `Asks the cards that are due, over all decks that are named (or those of the
current folder, or those built in), and some new ones. How well you knew a card
says when it comes again: the scheduler is FSRS-6. Cards that you are learning
come again in the same sitting, after 1 and 10 minutes. A day begins at 4
o'clock in the morning.

  quiz review                                  what is due here
  quiz review biology.toml --new 20 --limit 50
  quiz review --exam-date 2027-06-12           all new cards in time for an exam
  quiz review --retention 0.95                 forget less, and be asked more often

A typed answer grades itself: wrong is again; nearly right, helped by a hint, more
than half right, or much slower than usual is hard; right is good. Cards that you
mark yourself ask for again, hard, good or easy. In a terminal ? shows the keys;
in plain lines :undo takes an answer back, and :help says what else there is.`,
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "new", Value: review.DefaultNew, Usage: "ask `N` new cards a day at the most"},
			&cli.IntFlag{Name: "limit", Aliases: []string{"n"}, Usage: "ask `N` cards at the most"},
			tagFlag(), kindFlag(),
			&cli.StringFlag{Name: "exam-date", Usage: "spread new cards so that all are seen and reviewed before the `DATE`, such as 2027-06-12"},
			&cli.StringFlag{Name: "retention", Usage: "the `SHARE` of cards to know when they come again, " + retentions + "; it is remembered (0.9 at first)"},
			flipFlag(),
			&cli.BoolFlag{Name: "dry-run", Usage: "only say what is due"},
			plainFlag(),
		},
		Action: func(c *cli.Context) error {
			o, err := e.reviewOptions(c)
			if err != nil {
				return err
			}
			list, err := e.load(c.Args().Slice())
			if err != nil {
				return err
			}
			return e.reviewDecks(list, o)
		},
	}
}

// reviewOptions reads the flags.
func (e *env) reviewOptions(c *cli.Context) (o reviewOptions, err error) {
	o.New, o.Tags = c.Int("new"), c.StringSlice("tag")
	o.flip, o.plain, o.dryRun = c.Bool("flip"), c.Bool("plain"), c.Bool("dry-run")
	if o.New < 0 {
		return o, usagef("", "--new must be 0 or more")
	}
	if o.Limit, err = atMost(c, "limit"); err != nil {
		return o, err
	}
	if o.Kinds, err = readKinds(c.StringSlice("kind")); err != nil {
		return o, err
	}
	if date := c.String("exam-date"); date != "" {
		if o.Exam, err = examDay(date, e.now()); err != nil {
			return o, err
		}
		if !c.IsSet("new") {
			o.New = -1 // as many as it takes
		}
	}
	if o.dryRun && c.IsSet("retention") {
		return o, usagef("", "--dry-run and --retention exclude each other: the retention is remembered")
	}
	o.retention, err = chosenRetention(c.String("retention"))
	return o, err
}

// chosenRetention reads --retention, which may be per cent; 0: as before.
func chosenRetention(text string) (float64, error) {
	if text == "" {
		return 0, nil
	}
	share, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
	if share > 1 {
		share /= 100
	}
	if err != nil || !mayRetain(share) {
		return 0, usagef("0.9 is usual: nine of ten cards are known when they come again", "--retention must be %s, not %q", retentions, text)
	}
	return share, nil
}

// reviewDecks plans a review and carries it out.
func (e *env) reviewDecks(list []*decks.Deck, o reviewOptions) error {
	if o.retention > 0 {
		if err := e.setRetention(o.retention); err != nil {
			return err
		}
	}
	store, params, err := e.history()
	if err != nil {
		return err
	}
	defer store.Close()
	o.Params = params
	plan, err := e.plan(store, list, o.Options)
	if err != nil {
		return err
	}
	if !o.dryRun {
		if _, err := e.rename(store, list); err != nil {
			return historyFault(err)
		}
	}
	if o.retention > 0 {
		fmt.Fprintf(e.out, "From now on cards come again when you know them with a chance of %s.\n", text.Percent(100*params.Retention))
	}
	e.tellPlan(plan)
	if o.dryRun || plan.Total() == 0 {
		return e.nothingDue(plan, o)
	}
	return e.reviewPlan(store, plan, o)
}

// examDay reads the day of an exam, where now is where the player is.
func examDay(text string, now time.Time) (int, error) {
	location := now.Location()
	date, err := time.ParseInLocation(time.DateOnly, text, location)
	if err != nil {
		return 0, usagef("write it as year, month, day: 2027-06-12", "--exam-date %q is not a date", text)
	}
	day := schedule.Day(date.Add(12*time.Hour), location)
	if today := schedule.Day(now, location); day <= today {
		return 0, usagef("", "--exam-date %s must be later than today", text)
	}
	return day, nil
}

// reviewPlan asks what a plan asks.
func (e *env) reviewPlan(store *history.Store, plan *review.Plan, o reviewOptions) error {
	k, err := keep.NewKeeper(e.keeping(store, o.Params), plan.Decks(), rand.Text())
	if err != nil {
		return historyFault(err)
	}
	queue := plan.Queue(e.now, k.Ease)
	session := plan.Session(queue, quiz.Options{Seed: e.seed(), Flip: o.flip})
	session.Observe(k)
	f := e.face(o.plain)
	end := f.play(session, terminal.PlayOptions{Ahead: aheadIn(k)})
	e.sayKept(k.End())
	broken := f.close()
	shown := feedback.Summary(e.out, f.style, session)
	switch {
	case broken != nil:
		return broken
	case end == terminal.Interrupted:
		return errInterrupted
	case shown != nil:
		return shown
	}
	return e.whatIsNext(store, plan.Decks(), o)
}

// tellPlan says what is to be asked.
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
	case p.Fresh == 0:
	case x.Possible:
		days := min(x.Days, (p.Fresh+x.PerDay-1)/max(1, x.PerDay))
		fmt.Fprintf(e.out, "Until the exam: %s to see, %d a day for %s.\n", text.Count(p.Fresh, "new card"), x.PerDay, text.Count(days, "day"))
	case x.Days == 0:
		e.say("quiz: the exam is too near to see new cards and review them on a later day; %s will not have been", text.Count(x.Late, "card"))
	case x.Late == x.TooLate:
		e.say("quiz: the exam is too near for %s: parts of one card are asked on different days", text.Count(x.Late, "card"))
	default:
		e.say("quiz: with %s a day, %s will not have been seen and reviewed before the exam; it takes %d a day (--new %d)", text.Count(x.PerDay, "new card"), text.Count(x.Late, "card"), x.Needed, x.Needed)
	}
}

// nothingDue says when something will be.
func (e *env) nothingDue(p *review.Plan, o reviewOptions) error {
	if p.Total() > 0 {
		return nil
	}
	switch {
	case p.NextDue.IsZero() && p.Fresh == 0:
		_, err := fmt.Fprintln(e.out, "There is nothing to review.")
		return err
	case p.Held > 0:
		if p.NewToday > 0 {
			fmt.Fprintf(e.out, "%s been met today, in all decks together.\n", metToday(p.NewToday))
		}
		fmt.Fprintf(e.out, "Left for other days: %s; --new N asks more of them today.\n", text.Count(p.Fresh, "new card"))
	case p.Fresh > 0:
		fmt.Fprintf(e.out, "Left for other days: %s.\n", text.Count(p.Fresh, "new card"))
	}
	if !p.NextDue.IsZero() {
		fmt.Fprintf(e.out, "The next card is due in %s.\n", text.Ahead(review.UntilDue(p.NextDue, e.now(), o.Params.Location)))
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
