package screen

import "strings"

// A labels reads options by their labels, which may have several digits.
type labels struct {
	names   []string
	pending string // digits of a label that may go on
}

// press is the option that a key names; -1 where there is none, or more is to
// come, which waits tells.
func (l *labels) press(text string) (option int, waits bool) {
	if text == "" {
		return -1, false
	}
	typed := l.pending + text
	option = -1
	for i, name := range l.names {
		switch {
		case name == typed:
			option = i
		case strings.HasPrefix(name, typed):
			waits = true
		}
	}
	switch {
	case waits:
		l.pending = typed
		return -1, true
	case option < 0 && l.pending != "":
		l.pending = ""
		return l.press(text)
	}
	l.pending = ""
	return option, false
}

// settle is the option that the digits so far name, where no more come.
func (l *labels) settle() int {
	typed := l.pending
	l.pending = ""
	for i, name := range l.names {
		if typed != "" && name == typed {
			return i
		}
	}
	return -1
}
