package command

import (
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// playOptions are the flags of play.
type playOptions struct {
	quiz.Options
	limit  time.Duration
	pass   float64 // per cent; 0: any score passes
	report string
	plain  bool
	noSave bool
}

func (e *env) play() *cli.Command {
	return &cli.Command{
		Name:      "play",
		Usage:     "play decks in the terminal, and be scored",
		ArgsUsage: "[DECK...]",
		Description: `Asks the questions of decks one after another, marks the answers, and says at
the end how it went. In a terminal it takes the whole screen, and ? shows the
keys; in plain lines, :help says what can be typed.

  quiz play                            choose among the decks that are here
  quiz play biology.toml --count 20    twenty questions of one deck
  quiz play . --tag mitosis --retry    all decks here; what you miss comes again
  quiz play tour --exam --time-limit 20m --pass 60 --report result.json
  quiz play --resume                   go on where you left the last sitting

Questions are shuffled, but those of a deck that says ask-order = "deck" come as
they stand there: in one go, where it is named among others, and with --count
the first ones. --order goes before what decks say.
The same --seed asks the same questions with their options in the same order.
Every answer is kept at once, for 'quiz review' and 'quiz stats'.`,
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "count", Aliases: []string{"n"}, Usage: "ask `N` questions at the most"},
			tagFlag(), kindFlag(),
			&cli.StringFlag{Name: "seed", Usage: "shuffle by the number `S` instead of by chance"},
			&cli.StringFlag{Name: "order", Usage: "the `ORDER` of questions: deck or shuffled; without it, that of each deck"},
			flipFlag(),
			&cli.BoolFlag{Name: "retry", Usage: "ask what you missed again, until it is right"},
			&cli.BoolFlag{Name: "exam", Usage: "say nothing of right and wrong until the end"},
			&cli.StringFlag{Name: "time-limit", Usage: "end after a `TIME` such as 20m or 90s"},
			&cli.StringFlag{Name: "pass", Usage: "exit with 1 if less than `PERCENT` of all points are earned"},
			&cli.BoolFlag{Name: "strict", Usage: "give no points for parts of an answer"},
			&cli.StringFlag{Name: "report", Usage: "write all answers to `FILE`, which ends in .json or .csv"},
			plainFlag(),
			&cli.BoolFlag{Name: "no-save", Usage: "keep nothing of this sitting"},
			&cli.BoolFlag{Name: "resume", Usage: "take up the last sitting that was not finished"},
		},
		Action: func(c *cli.Context) error {
			o, err := readPlayFlags(c, e.seed)
			if err != nil {
				return err
			}
			f := e.frontend(o.plain)
			return f.closed(orLost(func() error { return e.playOn(c, f, o) }))
		},
	}
}

func (e *env) playOn(c *cli.Context, f *frontend, o playOptions) error {
	if c.Bool("resume") {
		return e.resumed(c, f, o)
	}
	list, err := e.choose(c.Args().Slice(), f)
	if err != nil {
		return err
	}
	return e.sit(f, list, o)
}

// resumed takes up a sitting, with the flags that it was begun with.
func (e *env) resumed(c *cli.Context, f *frontend, o playOptions) error {
	for _, name := range c.LocalFlagNames() {
		if !slices.Contains([]string{"resume", "plain", "report", "pass"}, name) {
			return usagef("a sitting goes on as it was begun", "--resume and --%s exclude each other", name)
		}
	}
	if o.report != "" {
		if err := mayReport(o.report); err != nil {
			return err
		}
	}
	s, err := e.resume(c.Args().Slice(), o)
	if err != nil {
		return err
	}
	return e.finish(f, s)
}

func (e *env) sit(f *frontend, list []*decks.Deck, o playOptions) error {
	if o.report != "" {
		if err := mayReport(o.report); err != nil {
			return err
		}
	}
	s, err := e.beginSitting(list, o)
	if err != nil {
		return err
	}
	return e.finish(f, s)
}

// finish plays a sitting, shows the summary, and writes the report.
func (e *env) finish(f *frontend, s *sitting) error {
	if s.store != nil {
		defer s.store.Close()
	}
	o := s.options
	end, err := e.playSitting(f, s)
	if err != nil {
		return err
	}
	broken := f.close() // what was answered is shown all the same
	shown := feedback.Summary(e.out, e.style(o.plain), s.Session)
	if o.report != "" {
		if err := writeReport(o.report, s.Report(s.started)); err != nil {
			return err
		}
	}
	if s.store != nil && s.Next() != nil && len(s.Answers()) > 0 && e.person && end != terminal.TimeUp {
		e.say("'quiz play --resume' goes on from here.")
	}
	switch {
	case broken != nil:
		return broken
	case end == terminal.Interrupted:
		return errInterrupted
	case shown != nil:
		return shown
	}
	return passed(e.out, s.Summary(), o)
}

// passed says if the score reaches --pass. Questions that were not answered
// count: else one could answer one and leave.
func passed(w io.Writer, sum quiz.Summary, o playOptions) error {
	if o.pass > 0 {
		got := 100 * sum.Points / sum.AllPoints
		verdict := "Passed"
		if got < o.pass-1e-9 {
			verdict = "Not passed"
		}
		fmt.Fprintf(w, "%s: %s of all points; %s are needed.\n", verdict, text.Percent(got), text.Percent(o.pass))
		if verdict != "Passed" {
			return errFailed
		}
	}
	return nil
}
