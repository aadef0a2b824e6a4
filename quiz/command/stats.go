package command

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/filter"
	"quiz/quiz/stats"
	"quiz/quiz/terminal/statistics"
)

func (e *env) stats() *cli.Command {
	return &cli.Command{
		Name:      "stats",
		Usage:     "see what your answers come to",
		ArgsUsage: "[DECK...]",
		Description: `Shows what is due on the next days, how much you remember beside what was
predicted, your streak, time and answers by day, kind and tag, the hardest cards
and the last year: of all decks ever played, or of those that are named. Tags
are those that cards have now, in the decks that are here. The day turns at 4
o'clock. What was skipped is no answer, and an answer takes ten minutes at most.

  quiz stats
  quiz stats biology.toml --tag mitosis
  quiz stats --csv > days.csv

Known is the share of reviews that were not graded again, predicted the mean of
what FSRS gave each. A review is the first answer of a day to a card that is
past its learning steps. Young cards are stable for less than 21 days.

--csv has a row for each day with answers: date, answers, right, seconds,
new_cards, reviews, again (of the reviews).
--json has version 1, date, cards, future (answers dated after today), due
[date, cards], later, retention {days, all, young, mature: {reviews, known,
measured, predicted, enough}}, streak {days, today, longest}, today,
last_7_days, last_30_days, all {answers, right, seconds}, kinds and tags [name,
answers, right, cards, stability], hardest [deck, card, part, question, lapses,
answers, right, wrong [response, count]], and days, as in the CSV.`,
		Flags: []cli.Flag{
			tagFlag(), kindFlag(),
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
			&cli.BoolFlag{Name: "csv", Usage: "print a row for each day, as CSV"},
		},
		Action: e.showStats,
	}
}

func (e *env) showStats(c *cli.Context) error {
	if c.Bool("json") && c.Bool("csv") {
		return usagef("give one of them", "--json and --csv exclude each other")
	}
	kinds, err := readKinds(c.StringSlice("kind"))
	if err != nil {
		return err
	}
	f := filter.Filter{Tags: c.StringSlice("tag"), Kinds: kinds}
	s, err := e.listable(c.Args().Slice())
	if err != nil {
		return err
	}
	list := s.Read()
	if len(f.Tags) > 0 {
		if err := f.Check(list); err != nil {
			return err
		}
	}
	var named []string // nil: all there are in the history
	if c.NArg() > 0 {
		named = decks.IDs(list)
	}
	report, err := e.reckon(stats.NewCards(list, s.Faults(), f), list, named)
	if err != nil {
		return err
	}
	e.sayLeftOut(s, "some of its tags may be missing")
	switch {
	case c.Bool("json"):
		return printJSON(e.out, report)
	case c.Bool("csv"):
		return statsCSV(e.out, report)
	case report.Cards == 0:
		return noStats(e.out, named != nil || len(f.Tags)+len(f.Kinds) > 0)
	}
	style := e.style(false)
	style.Width = e.outWidth()
	return statistics.Draw(e.out, style, report)
}

// noStats says what to do where there is nothing to show.
func noStats(w io.Writer, chosen bool) error {
	which := ""
	if chosen {
		which = " of these cards"
	}
	_, err := fmt.Fprintf(w, "Nothing%s has been answered yet.\n\n  quiz play    play a deck\n  quiz review  learn new cards, and be asked again when it is time\n", which)
	return err
}

func statsCSV(w io.Writer, r *stats.Report) error {
	rows := csv.NewWriter(w)
	rows.Write(stats.Columns())
	for _, day := range r.Days {
		rows.Write(day.Row())
	}
	rows.Flush()
	return rows.Error()
}
