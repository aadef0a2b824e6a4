// Package terminfo stands in for the package of this name, which reads the system's
// database of terminals. The screen does not ask it: which colours there are is decided
// before, and keys are known by the sequences that all terminals of today send. The
// real one brings package os/user along, and by that, where there is a C compiler, the
// system's C library: to load that takes a tenth of the program's start.
package terminfo

import "errors"

// A Terminfo is what the database knows of a terminal: nothing.
type Terminfo struct{}

// Load says that the database has no such terminal.
func Load(string) (*Terminfo, error) { return nil, errors.New("no database of terminals is read") }

// ExtBoolCapsShort are the capabilities that a terminal has or not.
func (*Terminfo) ExtBoolCapsShort() map[string]bool { return nil }

// StringCapsShort are the sequences that a terminal sends and takes.
func (*Terminfo) StringCapsShort() map[string][]byte { return nil }

// ExtStringCapsShort are those beyond the standard.
func (*Terminfo) ExtStringCapsShort() map[string][]byte { return nil }
