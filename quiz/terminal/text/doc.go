// Package text sets text for a terminal: it wraps and cuts by display width, and
// writes numbers and times as people say them.
//
// Text that is set is data: lines of spans, each with what sets it apart. Escape
// codes are made of them once, when a Style draws a line, and nothing here reads
// such codes.
//
// No text of a deck or an answer reaches a terminal with its control characters:
// what is not this program's own goes through Visible first.
package text
