package command

import (
	"os"
	"strconv"
	"time"

	"quiz/decks"
	"quiz/decks/library"
)

// fixedDate is the variable that says when everything was made, for builds that
// give the same bytes each time: https://reproducible-builds.org.
const fixedDate = "SOURCE_DATE_EPOCH"

// date is when documents are made: now, or as reproducible builds have it.
func (e *env) date() (time.Time, error) {
	text := e.getenv(fixedDate)
	if text == "" {
		return e.now(), nil
	}
	seconds, err := parseSeconds(text)
	if err != nil {
		return time.Time{}, usagef("it must be seconds since 1970", "the variable %s is %q", fixedDate, text)
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// parseSeconds reads a time in seconds since 1970, up to the year 9999.
func parseSeconds(text string) (int64, error) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err == nil && (n < 0 || n > 253402300799) {
		err = strconv.ErrRange
	}
	return n, err
}

// changed tells when a deck was last changed, in seconds since 1970: as its
// file has it, but not after now; or now, where that is fixed.
func changed(now time.Time, fixed bool) func(*decks.Deck) int64 {
	return func(d *decks.Deck) int64 {
		if fixed {
			return now.Unix()
		}
		if d.BuiltIn {
			return library.Changed
		}
		info, err := os.Stat(d.Name)
		if err != nil || info.ModTime().After(now) {
			return now.Unix()
		}
		return info.ModTime().Unix()
	}
}
