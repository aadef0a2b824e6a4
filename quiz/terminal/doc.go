// Package terminal has what both frontends of a session share by name: why it
// ended, how it goes, and the commands that a player can give. The frontends stand
// below it: package screen takes the whole of a terminal, package plain writes
// lines. Both say what package feedback says of an answer, and set it with package
// text. Neither keeps answers: who does observes the session, and has each before
// a frontend can show it.
package terminal
