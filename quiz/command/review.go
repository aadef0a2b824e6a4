package command

import (
	"crypto/rand"
	"fmt"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/review"
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
			o, err := readReviewFlags(c, e.now())
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

// reviewDecks plans a review and carries it out.
func (e *env) reviewDecks(list []*decks.Deck, o reviewOptions) error {
	if o.retention > 0 {
		if err := setRetention(e.dataFolder(), o.retention); err != nil {
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
		return nothingDue(e.out, e.now(), plan)
	}
	return e.reviewPlan(store, plan, o)
}

// reviewPlan asks what a plan asks.
func (e *env) reviewPlan(store *history.Store, plan *review.Plan, o reviewOptions) error {
	k, err := keep.NewKeeper(e.keeping(store, o.Params), plan.Decks(), rand.Text())
	if err != nil {
		return historyFault(err)
	}
	queue := plan.Queue(e.now, k.Grade)
	session := plan.Session(queue, quiz.Options{Seed: e.seed(), Flip: o.flip})
	session.Observe(k)
	f := e.frontend(o.plain)
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
