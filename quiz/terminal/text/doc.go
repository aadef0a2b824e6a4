// Package text sets text for a terminal: it wraps and cuts by display width,
// marks text up as the terminal can show it, and writes numbers and times as
// people say them.
//
// No text of a deck or an answer reaches a terminal with its control characters:
// what is not this program's own goes through Visible first.
package text
