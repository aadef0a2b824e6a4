//go:build unix

package command

import (
	"io/fs"
	"os"
	"syscall"
)

// isOwn tells if a file belongs to who runs the program, and nobody else may
// write it: what others wrote is not believed.
func isOwn(info fs.FileInfo) bool {
	sys, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(sys.Uid) == os.Geteuid() && info.Mode().Perm()&0o022 == 0
}
