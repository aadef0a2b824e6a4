package safefile

import (
	"errors"
	"os"
	"testing"
)

// A fault names the file that was meant, and no other.
func TestFault(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&os.PathError{Op: "open", Path: ".x.123", Err: os.ErrPermission}, "cannot write d/x: permission denied"},
		{&os.LinkError{Op: "rename", Old: ".x.123", New: "y", Err: os.ErrPermission}, "cannot write d/x: permission denied"},
		{&os.PathError{Op: "open", Path: ".x.123", Err: os.ErrNotExist}, "cannot write d/x: there is no folder d"},
		{errors.New("no more"), "cannot write d/x: no more"},
	} {
		if got := Fault("d/x", c.err).Error(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
