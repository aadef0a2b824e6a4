package shelf

import (
	"io/fs"
	"syscall"
)

// identify fills in what the system knows of a file beside its size and time.
func identify(info fs.FileInfo, s *fileState) bool {
	sys, ok := info.Sys().(*syscall.Stat_t)
	if ok {
		s.Device, s.Inode, s.Changed = uint64(sys.Dev), sys.Ino, sys.Ctimespec.Nano()
	}
	return ok && s.Inode != 0
}
