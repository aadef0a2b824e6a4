package shelf

import (
	"fmt"
	"io"
	"os"
	"slices"

	"quiz/decks/place"
)

// SizeLimit is how large a deck file may be, in bytes: about half a million
// cards. A larger file is refused before it is read.
const SizeLimit = 256 << 20

// readFile reads a file within SizeLimit. The limit holds while reading too,
// since a file may grow, and a pipe has no size.
func readFile(path string) ([]byte, *place.Error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, place.Unreadable(path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, place.Unreadable(path, err)
	}
	if info.Size() > SizeLimit {
		return nil, tooLarge(path)
	}
	src := make([]byte, 0, info.Size()+512)
	for {
		n, err := file.Read(src[len(src):cap(src)])
		src = src[:len(src)+n]
		switch {
		case err == io.EOF:
			return src, nil
		case err != nil:
			return nil, place.Unreadable(path, err)
		case len(src) > SizeLimit:
			return nil, tooLarge(path)
		}
		src = slices.Grow(src, 512)
	}
}

func tooLarge(path string) *place.Error {
	msg := fmt.Sprintf("is larger than %d MB, the most that a deck may have", SizeLimit>>20)
	return &place.Error{Pos: place.Pos{File: path}, Msg: msg, Hint: "divide it into several decks"}
}
