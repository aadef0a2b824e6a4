package place

import (
	"errors"
	"io/fs"
)

// Unreadable says in plain words why a file cannot be read.
func Unreadable(path string, err error) *Error {
	msg := "cannot be read: " + err.Error()
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		msg = "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		msg = "may not be read: permission denied"
	case errors.As(err, &pathErr):
		msg = "cannot be read: " + pathErr.Err.Error()
	}
	return &Error{Pos: Pos{File: path}, Msg: msg, Err: err}
}
