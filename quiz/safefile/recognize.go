package safefile

import (
	"bytes"
	"io"
)

// Begins tells if what is read begins with a text. It reads no further.
func Begins(r io.Reader, want string) bool {
	head := make([]byte, len(want))
	_, err := io.ReadFull(r, head)
	return err == nil && string(head) == want
}

// Holds tells if what is read has some bytes in it.
func Holds(r io.Reader, want []byte) bool {
	buf := make([]byte, 0, 1<<16)
	for {
		n, err := io.ReadFull(r, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if bytes.Contains(buf, want) {
			return true
		}
		if err != nil {
			return false
		}
		kept := copy(buf, buf[len(buf)-len(want):]) // it may begin here
		buf = buf[:kept]
	}
}
