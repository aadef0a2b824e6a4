package terminal

import (
	"math"
	"strconv"
	"time"
)

// Ahead is how long it is until something happens, in the largest unit that
// says it well: 10 min, 3 h, 12 days, 4.5 months, 2 years.
func Ahead(d time.Duration) string {
	const day = 24 * time.Hour
	switch days := d.Hours() / 24; {
	case d < time.Minute:
		return "1 min"
	case d < time.Hour:
		return strconv.Itoa(int(math.Round(d.Minutes()))) + " min"
	case d < day:
		return strconv.Itoa(int(math.Round(d.Hours()))) + " h"
	case days < 60:
		return Count(int(math.Round(days)), "day")
	case days < 730:
		return tenths(days/30.44) + " months"
	default:
		return tenths(days/365.25) + " years"
	}
}

// tenths writes a number with one place, unless that is a nought.
func tenths(n float64) string { return strconv.FormatFloat(math.Round(n*10)/10, 'f', -1, 64) }
