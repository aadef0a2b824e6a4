//go:build unix

package terminaltest

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// settings are those of the terminal's line discipline.
type settings struct{ termios unix.Termios }

// settings are read from the screen's end: where the leader's end takes the
// terminal from all who have it open, this end still knows them.
func (term *Terminal) settings() (settings, error) {
	conn, err := term.master.SyscallConn()
	if err != nil {
		return settings{}, err
	}
	var found *unix.Termios
	controlErr := conn.Control(func(fd uintptr) { found, err = unix.IoctlGetTermios(int(fd), getTermios) })
	if controlErr != nil {
		return settings{}, controlErr
	}
	if err != nil {
		return settings{}, err
	}
	return settings{*found}, nil
}

// differences lists the settings that differ from those before, by the names
// that stty gives them.
func (s settings) differences(before settings) []string {
	a, b := s.termios, before.termios
	var found []string
	for _, flag := range []struct {
		name        string
		after, then bool
	}{
		{"icanon", a.Lflag&unix.ICANON != 0, b.Lflag&unix.ICANON != 0},
		{"echo", a.Lflag&unix.ECHO != 0, b.Lflag&unix.ECHO != 0},
		{"isig", a.Lflag&unix.ISIG != 0, b.Lflag&unix.ISIG != 0},
		{"iexten", a.Lflag&unix.IEXTEN != 0, b.Lflag&unix.IEXTEN != 0},
		{"icrnl", a.Iflag&unix.ICRNL != 0, b.Iflag&unix.ICRNL != 0},
		{"ixon", a.Iflag&unix.IXON != 0, b.Iflag&unix.IXON != 0},
		{"brkint", a.Iflag&unix.BRKINT != 0, b.Iflag&unix.BRKINT != 0},
		{"opost", a.Oflag&unix.OPOST != 0, b.Oflag&unix.OPOST != 0},
		{"onlcr", a.Oflag&unix.ONLCR != 0, b.Oflag&unix.ONLCR != 0},
	} {
		if flag.after != flag.then {
			found = append(found, fmt.Sprintf("%s is %s", flag.name, map[bool]string{true: "on", false: "off"}[flag.after]))
		}
	}
	if a.Cc != b.Cc {
		found = append(found, fmt.Sprintf("the special characters are %v, not %v", a.Cc, b.Cc))
	}
	return found
}
