package text

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

// Count is a number of things: "1 card", "2 cards".
func Count(n int, name string) string {
	if n == 1 {
		return "1 " + name
	}
	return strconv.Itoa(n) + " " + name + "s"
}

// PointCount is a number of points: "1 point", "2.5 points".
func PointCount(n float64) string {
	if n == 1 {
		return "1 point"
	}
	return Points(n) + " points"
}

// Points is a number with two decimals at the most.
func Points(n float64) string {
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}

// Percent has one decimal at the most; only all is 100%.
func Percent(n float64) string {
	rounded := math.Round(n*10) / 10
	if rounded == 100 && n < 100 {
		rounded = 99.9
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64) + "%"
}

// Duration is a time in the units that people use for it: "3 min 12 s".
func Duration(seconds float64) string {
	d := time.Duration(math.Round(seconds)) * time.Second
	hours, minutes, rest := int(d.Hours()), int(d.Minutes())%60, int(d.Seconds())%60
	switch {
	case hours > 0:
		return fmt.Sprintf("%d h %d min", hours, minutes)
	case minutes > 0 && rest > 0:
		return fmt.Sprintf("%d min %d s", minutes, rest)
	case minutes > 0:
		return fmt.Sprintf("%d min", minutes)
	}
	return fmt.Sprintf("%d s", rest)
}

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
