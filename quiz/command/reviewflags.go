package command

import (
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"quiz/quiz/schedule"
)

func readReviewFlags(c *cli.Context, now time.Time) (o reviewOptions, err error) {
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
		if o.Exam, err = examDay(date, now); err != nil {
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
