// Package feedback says in text what both frontends say of questions and answers:
// options, verdicts, right answers beside what was typed, reasons, summaries, and
// cards with their answers. What it says are lines that are not drawn yet, and it
// knows nothing of keys or screens, so that a player hears the same in either
// frontend.
package feedback
