// Package safefile writes files without harm to what is there.
//
// A file is written whole or not at all: whoever reads it meanwhile, and whatever
// ends the program, finds the old file or the new one. A link stays a link, and
// what it leads to is written; a device or a pipe is written to and never
// replaced; a file that is replaced keeps its mode.
//
// A Target sees before any work is done whether its file may be written: not over
// a deck or another input, nor over what this program did not make, unless that is
// asked for. Faults name the file that was meant.
package safefile

import (
	"io"
	"os"
	"path/filepath"
)

// Write writes a file whole or not at all: into a temporary file beside
// it, which takes its name when all of it is safely there. A device or a pipe
// is written to as it is: it must not be replaced by a file.
func Write(name string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return writeDevice(name, write)
	}
	name = followed(name)
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return Fault(name, err)
	}
	out := &Sticky{W: temp}
	defer func() {
		if err != nil {
			temp.Close()
			os.Remove(temp.Name())
		}
	}()
	if err := write(out); err != nil && out.Err == nil {
		return err
	}
	if err := settle(temp, name, out.Err); err != nil {
		return Fault(name, err)
	}
	return nil
}

// WriteBytes is Write for what is there already.
func WriteBytes(name string, content []byte) error {
	return Write(name, func(w io.Writer) error {
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
		return Fault(name, err)
	}
	out := &Sticky{W: file}
	err = write(out)
	if closed := file.Close(); out.Err == nil && err == nil {
		out.Err = closed
	}
	if out.Err != nil {
		return Fault(name, out.Err)
	}
	return err
}

// settle makes a temporary file safe and gives it its name.
func settle(temp *os.File, name string, err error) error {
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

// MayWrite sees that a file can be written before work is done whose result it
// is to hold.
func MayWrite(name string) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return nil
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return Fault(name, err)
	}
	temp.Close()
	return os.Remove(temp.Name())
}
