// Package quiz is a sitting: which questions are asked in which order, how
// each answer is marked, and what it comes to in the end.
//
// It is pure. It reads no file, no clock and no source of chance: seconds and
// seeds are handed in, so that the same deck, options and answers give the same
// score on every machine. Faces (plain lines, full screen) and exports stand
// on it; it knows none of them.
package quiz
