// Package terminal has the two faces of a sitting: how questions are shown in a
// terminal and answers taken from it. Both drive the same quiz.Session, and write
// verdicts, right answers and summaries with the same pen. Neither keeps answers:
// who does observes the session, and has each before a face can show it.
//
// The full screen (Screen) is for people at a terminal that can place text. It
// shows one act after another: decks to choose from, then a sitting. Of a sitting,
// each kind of question has its input, which takes keys and draws itself on a
// page; the page is as long as it needs to be, and is seen through a view that
// scrolls. Text is wrapped by display width at any size; nothing is cut.
//
// The plain face (Plain) is lines one after another, with no cursor movement, for
// pipes and screen readers; in a terminal it wraps its text.
//
// No text of a deck or an answer reaches the terminal with its control
// characters; see Visible.
package terminal
