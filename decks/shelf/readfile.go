package shelf

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"quiz/decks/place"
)

// SizeLimit is how large a deck file may be, in bytes: about half a million
// cards. A larger file is refused before it is read.
const SizeLimit = 256 << 20

// readFile reads a file within SizeLimit. The limit holds while reading too,
// since a file may grow, and a pipe has no size. A builder makes a text of what was
// read without copying it once more.
func readFile(path string) (string, *place.Error) {
	file, err := os.Open(path)
	if err != nil {
		return "", unreadable(path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return "", place.Unreadable(path, err)
	}
	if info.Size() > SizeLimit {
		return "", tooLarge(path)
	}
	var src strings.Builder
	src.Grow(int(info.Size()))
	some := make([]byte, 32<<10)
	for {
		n, err := file.Read(some)
		src.Write(some[:n])
		switch {
		case err == io.EOF:
			return src.String(), nil
		case err != nil:
			return "", place.Unreadable(path, err)
		case src.Len() > SizeLimit:
			return "", tooLarge(path)
		}
	}
}

// unreadable says why a file cannot be opened, and of a link to nothing where it leads.
func unreadable(path string, err error) *place.Error {
	to, noLink := os.Readlink(path)
	if !errors.Is(err, fs.ErrNotExist) || noLink != nil {
		return place.Unreadable(path, err)
	}
	return &place.Error{Pos: place.Pos{File: path}, Msg: fmt.Sprintf("is a link to %s, which is not there", to), Hint: "remove the link, or put the file back", Err: err}
}

func tooLarge(path string) *place.Error {
	msg := fmt.Sprintf("is larger than %d MB, the most that a deck may have", SizeLimit>>20)
	return &place.Error{Pos: place.Pos{File: path}, Msg: msg, Hint: "divide it into several decks"}
}
