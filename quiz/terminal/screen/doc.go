// Package screen is the frontend for people at a terminal that can place text. It
// takes the whole screen and gives it back as it was.
//
// The screen shows one act after another: decks to choose from, then a session.
// Of a session, each kind of question has its input, which takes keys and draws
// itself on a page; the page is as long as it needs to be, and is seen through a
// view that scrolls. Text is wrapped by display width at any size; nothing is cut.
package screen
