//go:build !unix

package command

import "io/fs"

// isOwn cannot tell whose a file is here. It lies in a folder of the user's.
func isOwn(fs.FileInfo) bool { return true }
