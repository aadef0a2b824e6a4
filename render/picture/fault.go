package picture

import (
	"errors"
	"fmt"
	"image/jpeg"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// A fault says what is wrong with a picture.
type fault struct {
	words string
	cause error // nil, or an error of the file system
}

func (f *fault) Error() string { return f.words }

func (f *fault) Unwrap() error { return f.cause }

func faultf(format string, args ...any) error {
	return &fault{words: fmt.Sprintf(format, args...)}
}

// readFault says why a file cannot be read.
func readFault(err error) error {
	words := err.Error()
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		words = pathErr.Err.Error()
	}
	return &fault{words: "cannot be read: " + words, cause: err}
}

// decodeFault says in plain words what a decoder found.
func decodeFault(err error) error {
	var known *fault
	var pathErr *fs.PathError
	var unsupported jpeg.UnsupportedError
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &pathErr):
		return readFault(err)
	case errors.As(err, &unsupported):
		return faultf("is a JPEG of an unusual kind (%s): save it as PNG", string(unsupported))
	case isCutOff(err):
		return faultf("is cut off")
	}
	return faultf("is broken: %s", withoutPrefix(err.Error()))
}

// endings are how the decoders say that they ran out of data. Not all of them
// wrap the error that told them so.
var endings = []string{"EOF", "short Huffman data", "not enough pixel data", "not enough image data", "short chunk header", "short chunk data"}

func isCutOff(err error) bool {
	hasEnding := func(ending string) bool { return strings.HasSuffix(err.Error(), ending) }
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || slices.ContainsFunc(endings, hasEnding)
}

// withoutPrefix strips what tells a reader nothing: the names of packages, and
// that something is invalid.
func withoutPrefix(words string) string {
	for _, prefix := range []string{"png: ", "gif: ", "webp: ", "vp8: ", "vp8l: ", "riff: ", "invalid format: ", "invalid JPEG format: ", "zlib: ", "flate: "} {
		words = strings.TrimPrefix(words, prefix)
	}
	return words
}

// guarded keeps a panic from the user: decoders should not panic on hostile
// data, and have done.
func guarded[T any](read func() (T, error)) (got T, err error) {
	defer func() {
		if recover() != nil {
			var none T
			got, err = none, faultf("is broken: its data contradict themselves")
		}
	}()
	return read()
}
