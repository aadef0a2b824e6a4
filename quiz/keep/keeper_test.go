package keep

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"quiz/quiz/history"
)

// failures are what a keeper says.
type failures []string

func (f *failures) config() Config {
	return Config{Patiently: atOnce, Failed: func(err error, mayPass bool) {
		text := err.Error()
		if mayPass {
			text += ", which may pass"
		}
		*f = append(*f, text)
	}}
}

func (f *failures) compare(t *testing.T, want ...string) {
	t.Helper()
	if !slices.Equal(*f, want) {
		t.Errorf("said %q, want %q", *f, want)
	}
}

// What the history cannot take now is tried again before the next change, in its
// order, and at the end; what it will never take does not keep others back.
func TestKeeperTriesAgain(t *testing.T) {
	full := &history.Unwritable{Path: "history.db", Err: fs.ErrPermission}
	var said failures
	k := &Keeper{Config: said.config()}
	var order []string
	faults := map[string][]error{"a": {full, full}, "c": {errors.New("never")}, "d": {&history.Locked{Path: "history.db"}}}
	for _, name := range []string{"a", "b", "c", "d"} {
		s := &entry{}
		k.entries = append(k.entries, s)
		k.change(func() error {
			if list := faults[name]; len(list) > 0 {
				faults[name] = list[1:]
				return list[0]
			}
			order, s.kept = append(order, name), true
			return nil
		})
		order = append(order, "|")
	}
	o := k.End()
	if got, want := strings.Join(order, " "), "| | a b | | d"; got != want {
		t.Errorf("came in the order %s, want %s", got, want)
	}
	said.compare(t, "history.db cannot be written: permission denied, which may pass")
	if want := (Result{Lost: 1}); o != want {
		t.Errorf("it came to %+v, want %+v", o, want)
	}
}

// At the end it is said if all was kept after all.
func TestKeeperCatchesUp(t *testing.T) {
	var said failures
	k := &Keeper{Config: said.config(), entries: []*entry{{}}}
	locked := true
	k.change(func() error {
		if locked {
			return &history.Locked{Path: "history.db"}
		}
		k.entries[0].kept = true
		return nil
	})
	locked = false
	o := k.End()
	said.compare(t, "history.db is in use by another program: try again when that is done, which may pass")
	if want := (Result{Late: true}); o != want {
		t.Errorf("it came to %+v, want %+v", o, want)
	}
}

// An answer that could not be read is none that could not be kept, whatever the
// history takes.
func TestUnreadIsNotLost(t *testing.T) {
	var said failures
	full := &history.Unwritable{Path: "history.db", Err: os.ErrPermission}
	notes := 0
	k := &Keeper{Config: said.config(), note: func() error { notes++; return full }}
	k.entries = []*entry{{kept: true}, {unread: true}, {}}
	k.noteUnread()
	o := k.End()
	said.compare(t, "history.db cannot be written: permission denied, which may pass")
	if want := (Result{Lost: 1}); o != want || notes != 2 {
		t.Errorf("noted %d times, it came to %+v, want %+v", notes, o, want)
	}
}
