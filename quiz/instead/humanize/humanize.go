// Package humanize stands in for go-humanize, of which SQLite's C library in Go uses
// one function, to print its own statistics. The real one makes tables of units at
// each start.
package humanize

import "strconv"

// Comma writes a number with commas between its thousands.
func Comma(n int64) string {
	digits := strconv.FormatInt(n, 10)
	first := 0 // where the digits begin
	if n < 0 {
		first = 1
	}
	for at := len(digits) - 3; at > first; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}
