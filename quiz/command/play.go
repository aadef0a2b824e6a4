package command

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// maxSeed is the largest seed: the largest number that JSON readers keep exact.
const maxSeed = 1<<53 - 1

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
			&cli.BoolFlag{Name: "flip", Usage: "show each card's answer on Enter, and mark yourself"},
			&cli.BoolFlag{Name: "retry", Usage: "ask what you missed again, until it is right"},
			&cli.BoolFlag{Name: "exam", Usage: "say nothing of right and wrong until the end"},
			&cli.StringFlag{Name: "time-limit", Usage: "end after a `TIME` such as 20m or 90s"},
			&cli.StringFlag{Name: "pass", Usage: "exit with 1 if less than `PERCENT` of all points are earned"},
			&cli.BoolFlag{Name: "strict", Usage: "give no points for parts of an answer"},
			&cli.StringFlag{Name: "report", Usage: "write all answers to `FILE`, which ends in .json or .csv"},
			&cli.BoolFlag{Name: "plain", Usage: "plain lines, not the whole screen, as in a pipe"},
			&cli.BoolFlag{Name: "no-save", Usage: "keep nothing of this sitting"},
			&cli.BoolFlag{Name: "resume", Usage: "take up the last sitting that was not finished"},
		},
		Action: func(c *cli.Context) error {
			o, err := e.playOptions(c)
			if err != nil {
				return err
			}
			f := e.face(o.plain)
			return f.closed(e.playOn(c, f, o))
		},
	}
}

// playOptions reads the flags.
func (e *env) playOptions(c *cli.Context) (o playOptions, err error) {
	o.Count, o.Tags = c.Int("count"), c.StringSlice("tag")
	o.Flip, o.Retry, o.Exam, o.Strict = c.Bool("flip"), c.Bool("retry"), c.Bool("exam"), c.Bool("strict")
	o.report, o.plain, o.noSave = c.String("report"), c.Bool("plain"), c.Bool("no-save")
	if c.IsSet("count") && o.Count < 1 {
		return o, usagef("", "--count must be 1 or more")
	}
	if o.Exam && o.Retry {
		return o, usagef("asking again would tell what was wrong", "--exam and --retry exclude each other")
	}
	if o.Kinds, err = readKinds(c.StringSlice("kind")); err != nil {
		return o, err
	}
	if o.Seed, err = e.readSeed(c.String("seed")); err != nil {
		return o, err
	}
	if o.Order, err = readOrder(c); err != nil {
		return o, err
	}
	if text := c.String("time-limit"); text != "" {
		if o.limit, err = time.ParseDuration(text); err != nil || o.limit <= 0 {
			return o, usagef("write it as 20m, 90s or 1h30m", "--time-limit %q is not a time", text)
		}
	}
	if text := c.String("pass"); text != "" {
		o.pass, err = strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
		if err != nil || !(o.pass >= 0 && o.pass <= 100) {
			return o, usagef("", "--pass must be per cent, from 0 to 100, not %q", text)
		}
	}
	return o, checkReportName(o.report)
}

// readOrder reads --order; without it, each deck is asked in its own order.
func readOrder(c *cli.Context) (quiz.Order, error) {
	if !c.IsSet("order") {
		return quiz.OwnOrder, nil
	}
	return oneOf(c, "order", word[quiz.Order]{"deck", quiz.DeckOrder}, word[quiz.Order]{"shuffled", quiz.Shuffled})
}

func (e *env) readSeed(text string) (uint64, error) {
	if text == "" {
		return e.seed(), nil
	}
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil || seed > maxSeed {
		return 0, usagef("", "--seed must be a whole number from 0 to %d, not %q", uint64(maxSeed), text)
	}
	return seed, nil
}

// playOn plays on a face.
func (e *env) playOn(c *cli.Context, f *face, o playOptions) error {
	if c.Bool("resume") {
		return e.resumed(c, f, o)
	}
	list, err := e.choose(c.Context, c.Args().Slice(), f)
	if err != nil {
		return err
	}
	return e.sit(c.Context, f, list, o)
}

// resumed takes up a sitting, with the flags that it was begun with.
func (e *env) resumed(c *cli.Context, f *face, o playOptions) error {
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
	return e.finish(c.Context, f, s)
}

// sit plays the decks.
func (e *env) sit(ctx context.Context, f *face, list []*decks.Deck, o playOptions) error {
	if o.report != "" {
		if err := mayReport(o.report); err != nil {
			return err
		}
	}
	s, err := e.beginSitting(list, o)
	if err != nil {
		return err
	}
	return e.finish(ctx, f, s)
}

// finish plays a sitting, shows the summary, and writes the report.
func (e *env) finish(ctx context.Context, f *face, s *sitting) error {
	if s.store != nil {
		defer s.store.Close()
	}
	o := s.options
	end, err := e.playSitting(ctx, f, s)
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
	return e.passed(s.Summary(), o)
}

// passed says if the score reaches --pass. Questions that were not answered
// count: else one could answer one and leave.
func (e *env) passed(sum quiz.Summary, o playOptions) error {
	if o.pass > 0 {
		got := 100 * sum.Points / sum.AllPoints
		verdict := "Passed"
		if got < o.pass-1e-9 {
			verdict = "Not passed"
		}
		fmt.Fprintf(e.out, "%s: %s of all points; %s are needed.\n", verdict, text.Percent(got), text.Percent(o.pass))
		if verdict != "Passed" {
			return errFailed
		}
	}
	return nil
}
