package history

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxLine: an answer's texts have their bounds, and a file that is none of ours
// may be one line without end.
const maxLine = 1 << 20

// parse reads an export: its answers and those taken back. Errors have the
// number of the line.
func parse(r io.Reader) (list []Answer, gone []string, err error) {
	number, err := eachLine(r, func(number int, line []byte) error {
		switch {
		case number == 1:
			return checkHeader(bytes.TrimPrefix(line, []byte("\uFEFF")))
		case len(bytes.TrimSpace(line)) > 0:
			return parseLine(line, &list, &gone)
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("line %d: %w", number, err)
	}
	return list, gone, nil
}

// eachLine reads lines up to the first error, and returns that with the number of its
// line. Where reading breaks off, the scanner hands out what there is of the line: that
// is not looked at, for the fault is not the line's.
func eachLine(r io.Reader, read func(number int, line []byte) error) (number int, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	for number = 1; lines.Scan() && lines.Err() == nil; number++ {
		if err := read(number, lines.Bytes()); err != nil {
			return number, err
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return number, errors.New("the line is longer than any answer")
	case err == nil && number == 1:
		return number, errNoHeader
	default:
		return number, err
	}
}

var errNoHeader = fmt.Errorf(`it is no export of a history: the first line must be {"format":%q,"version":%d}`, format, formatVersion)

func checkHeader(line []byte) error {
	var h header
	if json.Unmarshal(line, &h) != nil || h.Format != format || h.Version < 1 {
		return errNoHeader
	}
	if h.Version > formatVersion {
		return fmt.Errorf("the export comes from a newer quiz (format %d, this one knows %d): update quiz", h.Version, formatVersion)
	}
	return nil
}

func parseLine(line []byte, list *[]Answer, gone *[]string) error {
	var e struct {
		Undone string `json:"undone"`
		entry
	}
	if err := strict(line, &e); err != nil {
		return err
	}
	if e.Undone != "" {
		*gone = append(*gone, e.Undone)
		return checkID(e.Undone)
	}
	a, err := e.entry.answer()
	*list = append(*list, a)
	return err
}

// strict reads one JSON value with no field that is not known, and nothing
// after it.
func strict(line []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return plainJSON(err)
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one value stands on the line")
	}
	return nil
}

// plainJSON says what is wrong with a line without Go's names for it.
func plainJSON(err error) error {
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the line breaks off")
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("it is no JSON object but a JSON %s", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("field %q cannot be a JSON %s", strings.TrimPrefix(kind.Field, "entry."), kind.Value)
	}
	return errors.New(strings.TrimPrefix(err.Error(), "json: "))
}
