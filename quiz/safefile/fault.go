package safefile

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Fault says that a file cannot be written, and why. It names the file that was
// meant instead of the temporary one that the error is of.
func Fault(name string, err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("cannot write %s: there is no folder %s", name, filepath.Dir(name))
	}
	return fmt.Errorf("cannot write %s: %w", name, Cause(err))
}

// Cause is an error without the paths that it names, for messages that name the
// file in words of their own.
func Cause(err error) error {
	var path *os.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
