// Package quiz runs a session, which users call a sitting: which questions are
// asked in which order, how each answer is marked, and what it comes to in the
// end.
//
// It is pure. It reads no file, no clock and no source of chance: seconds and
// seeds are handed in, so that the same deck, options and answers give the same
// score on every machine. Frontends (plain lines, full screen) and package keep
// stand on it; it knows none of them.
//
// The questions of a session are a list that is known when it begins
// (NewSession), or come one by one from a Chooser (NewChosen), such as a review.
// Whoever keeps answers observes the session: it is told of each change before
// the method returns that made it.
package quiz
