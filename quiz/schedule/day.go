package schedule

import (
	"math"
	"time"
)

const (
	secondsPerDay = 24 * 60 * 60
	turn          = 4 * 60 * 60 // the day turns at 4 o'clock
)

// Times are kept within these, so that no sum runs over and every date that
// comes out has four digits in its year; so has the day when a card is due that
// was asked at the latest, a hundred years before.
var (
	earliest    = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	latest      = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	latestAsked = time.Date(8999, 12, 31, 0, 0, 0, 0, time.UTC)
)

// Day returns the number of the day that a time is in. Days are those of the
// calendar of a location and turn when its clock first shows 4 o'clock or later;
// the day that began on 1 January 1970 is day 0. A day has 23 or 25 hours when
// the clock changes in it, and is still one day. A nil location is time.Local.
func Day(t time.Time, loc *time.Location) int {
	seconds := within(t, latest).Unix()
	z := zoneAt(seconds, loc)
	return z.day(seconds)
}

// StartOfDay returns when a day begins: 4 o'clock, or, where the clock leaps
// over it, the moment of the leap.
func StartOfDay(day int, loc *time.Location) time.Time {
	midnight := int64(min(max(day, -719162), 2932896)) * secondsPerDay // of years 1 to 9999
	z := zoneAt(midnight-3*secondsPerDay, loc)                         // no clock is three days ahead
	for {
		start := max(z.start, midnight+turn-z.offset)
		if start < z.end {
			return time.Unix(start, 0).In(locationOf(loc))
		}
		z = zoneAt(z.end, loc)
	}
}

// within moves a time to the nearest that is neither too early nor too late.
func within(t, latest time.Time) time.Time {
	switch {
	case t.Before(earliest):
		return earliest
	case t.After(latest):
		return latest
	}
	return t
}

func locationOf(loc *time.Location) *time.Location {
	if loc == nil {
		return time.Local
	}
	return loc
}

// A zone is a stretch of time in which the clock of a location runs without a leap.
type zone struct {
	start, end int64 // seconds since 1970, the end not within
	offset     int64 // what the clock is ahead of UTC
	day0       int   // the day it was just before the start
}

func zoneAt(seconds int64, loc *time.Location) zone {
	t := time.Unix(seconds, 0).In(locationOf(loc))
	z := zone{start: math.MinInt64, end: math.MaxInt64, offset: offset(t), day0: math.MinInt}
	start, end := t.ZoneBounds()
	if !end.IsZero() {
		z.end = end.Unix()
		for z.end <= seconds {
			// Go 1.26 ends every year to come after 365 days: the last day of
			// a leap year lies past the end of its own zone.
			z.end += secondsPerDay
		}
	}
	if !start.IsZero() {
		z.start = start.Unix()
		before := start.Add(-time.Second)
		z.day0 = dayOfClock(before.Unix(), offset(before))
	}
	return z
}

// day is the day by the clock; but where the clock leapt back over 4 o'clock,
// the day that had begun goes on.
func (z *zone) day(seconds int64) int { return max(dayOfClock(seconds, z.offset), z.day0) }

func offset(t time.Time) int64 {
	_, seconds := t.Zone()
	return int64(seconds)
}

func dayOfClock(seconds, offset int64) int {
	clock := seconds + offset - turn
	day := clock / secondsPerDay
	if clock%secondsPerDay < 0 {
		day--
	}
	return int(day)
}
