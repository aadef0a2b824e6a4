package history

import (
	"fmt"
	"hash/fnv"
	"time"

	"quiz/quiz/schedule"
)

// stamp is a short text for what states depend on beside the answers: the
// parameters, and when the days of the location begin. The file keeps that of the
// states in it; where a store has another, Open makes the states anew. The number
// in front stands for the code of package schedule: whoever changes what Next gives
// raises it.
func stamp(p schedule.Params) string {
	h := fnv.New64a()
	fmt.Fprintln(h, p.Weights, p.Retention, p.Learning, p.Relearning, p.MaxInterval, p.Fuzz)
	for t := earliest; t.Year() < 2050; {
		local := t.In(p.Location)
		_, offset := local.Zone()
		_, end := local.ZoneBounds()
		fmt.Fprintln(h, offset, end.Unix())
		if end.IsZero() {
			break
		}
		if !end.After(t) {
			end = t.Add(24 * time.Hour) // on the last day of a leap year ZoneBounds gives that day itself (seen in Go 1.26)
		}
		t = end
	}
	return fmt.Sprintf("1-%016x", h.Sum64())
}

// Times that are kept lie within these: with four digits in the year wherever
// on earth, and none that a sound clock could show are left out.
var (
	earliest = time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	latest   = time.Date(8999, 12, 30, 0, 0, 0, 0, time.UTC)
)

// stored is a time as the file has it: milliseconds since 1970, and the minutes
// that the clock was ahead of UTC.
func stored(t time.Time) (ms, zone int64) {
	_, seconds := t.Zone()
	zone = int64(seconds / 60)
	if zone <= -24*60 || zone >= 24*60 {
		zone = 0
	}
	switch {
	case t.Before(earliest):
		t = earliest
	case t.After(latest):
		t = latest
	}
	return t.UnixMilli(), zone
}

// loaded is the time that stored has taken apart.
func loaded(ms, zone int64) time.Time {
	if zone == 0 {
		return time.UnixMilli(ms).UTC()
	}
	return time.UnixMilli(ms).In(time.FixedZone("", int(zone)*60))
}
