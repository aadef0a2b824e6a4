package command

import (
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"quiz/quiz"
)

func readPlayFlags(c *cli.Context, chance func() uint64) (o playOptions, err error) {
	o.Tags = c.StringSlice("tag")
	o.Flip, o.Retry, o.Exam, o.Strict = c.Bool("flip"), c.Bool("retry"), c.Bool("exam"), c.Bool("strict")
	o.report, o.plain, o.noSave = c.String("report"), c.Bool("plain"), c.Bool("no-save")
	if o.Count, err = atMost(c, "count"); err != nil {
		return o, err
	}
	if o.Exam && o.Retry {
		return o, usagef("asking again would tell what was wrong", "--exam and --retry exclude each other")
	}
	if o.Kinds, err = readKinds(c.StringSlice("kind")); err != nil {
		return o, err
	}
	if o.Seed, err = readSeed(c.String("seed"), chance); err != nil {
		return o, err
	}
	if o.Order, err = readOrder(c); err != nil {
		return o, err
	}
	if o.limit, err = readLimit(c.String("time-limit")); err != nil {
		return o, err
	}
	if o.pass, err = readPass(c.String("pass")); err != nil {
		return o, err
	}
	return o, checkReportName(o.report)
}

// readLimit reads --time-limit; 0: there is none.
func readLimit(text string) (time.Duration, error) {
	if text == "" {
		return 0, nil
	}
	limit, err := time.ParseDuration(text)
	if err != nil || limit <= 0 {
		return 0, usagef("write it as 20m, 90s or 1h30m", "--time-limit %q is not a time", text)
	}
	return limit, nil
}

// readPass reads --pass, in per cent; 0: any score passes.
func readPass(text string) (float64, error) {
	if text == "" {
		return 0, nil
	}
	pass, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
	if err != nil || !(pass >= 0 && pass <= 100) {
		return 0, usagef("", "--pass must be per cent, from 0 to 100, not %q", text)
	}
	return pass, nil
}

// readOrder reads --order; without it, each deck is asked in its own order.
func readOrder(c *cli.Context) (quiz.Order, error) {
	if !c.IsSet("order") {
		return quiz.OwnOrder, nil
	}
	return oneOf(c, "order", word[quiz.Order]{"deck", quiz.DeckOrder}, word[quiz.Order]{"shuffled", quiz.Shuffled})
}
