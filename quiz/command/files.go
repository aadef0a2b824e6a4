package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all: into a temporary file beside
// it, which takes its name when all of it is safely there. A device or a pipe
// is written to as it is: it must not be replaced by a file.
func writeFile(name string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return writeDevice(name, write)
	}
	name = followed(name)
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return plainPathError(name, err)
	}
	out := &sticky{w: temp}
	defer func() {
		if err != nil {
			temp.Close()
			os.Remove(temp.Name())
		}
	}()
	if err := write(out); err != nil && out.err == nil {
		return err
	}
	if err := keep(temp, name, out.err); err != nil {
		return plainPathError(name, err)
	}
	return nil
}

// writeBytes is writeFile for what is there already.
func writeBytes(name string, content []byte) error {
	return writeFile(name, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// followed is the file that a link leads to, which need not be there yet, so
// that the link stays one.
func followed(name string) string {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	for range 40 { // as many as systems follow
		to, err := os.Readlink(name)
		if err != nil {
			break
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(name), to)
		}
		name = to
	}
	return name
}

func writeDevice(name string, write func(io.Writer) error) error {
	file, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return plainPathError(name, err)
	}
	out := &sticky{w: file}
	err = write(out)
	if closed := file.Close(); out.err == nil && err == nil {
		out.err = closed
	}
	if out.err != nil {
		return plainPathError(name, out.err)
	}
	return err
}

// keep makes a temporary file safe and gives it its name.
func keep(temp *os.File, name string, err error) error {
	if err != nil {
		return err
	}
	if err := temp.Sync(); err != nil {
		return err
	}
	if err := temp.Close(); err != nil {
		return err
	}
	if err := os.Chmod(temp.Name(), modeOf(name)); err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}

// modeOf is the mode of the file that is replaced, or that of a new one.
func modeOf(name string) os.FileMode {
	if info, err := os.Stat(name); err == nil {
		return info.Mode().Perm()
	}
	return 0o644
}

// plainPathError names the file that was meant instead of the temporary one.
func plainPathError(name string, err error) error {
	var path *os.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("cannot write %s: there is no folder %s", name, filepath.Dir(name))
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	}
	return fmt.Errorf("cannot write %s: %w", name, err)
}

// mayWrite sees that a file can be written before work is done whose result it
// is to hold.
func mayWrite(name string) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return nil
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return plainPathError(name, err)
	}
	temp.Close()
	return os.Remove(temp.Name())
}
