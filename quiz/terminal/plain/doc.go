// Package plain is the frontend for pipes and screen readers: lines one after
// another, with no cursor movement. At a terminal it wraps its text.
//
// Each line that is read is an answer, or a command where it is the word of one.
package plain
