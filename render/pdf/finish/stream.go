package finish

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
)

// A stream is the data of an object. It is kept, not copied.
type stream struct {
	data []byte
	asIs bool // never to be compressed
}

// isPlain tells whether the data of a stream is still to be compressed.
func (o *object) isPlain() bool {
	return !o.stream.asIs && lookup(o.text, "Filter") == nil
}

// AddStream adds a stream and returns its number. The dictionary is given
// without its brackets and without /Length; the data is plain and compressed
// when the file is written, till when it must not change.
func (f *File) AddStream(dict string, data []byte) Ref {
	r := f.Reserve()
	f.SetStream(r, dict, data)
	return r
}

// SetStream makes an object the stream that AddStream would add.
func (f *File) SetStream(r Ref, dict string, data []byte) {
	f.setStream(r, dict, data, false)
}

// SetPacked makes an object a stream whose data is written as it is: because
// it is compressed already, which the dictionary's /Filter then says, or
// because programs that know no PDF look for it, as they do for XMP.
func (f *File) SetPacked(r Ref, dict string, data []byte) {
	f.setStream(r, dict, data, true)
}

func (f *File) setStream(r Ref, dict string, data []byte, asIs bool) {
	o := f.object(r)
	if o == nil {
		f.fail(r, errors.New("there is no such object; Reserve or AddStream makes one"))
		return
	}
	text, err := f.dict(dict)
	if err != nil {
		f.fail(r, err)
		return
	}
	*o = object{text, &stream{data, asIs}}
}

// object steps over an object, and over its stream if it has one.
func (s *scanner) object() (object, error) {
	from := s.at
	err := s.value(0)
	if err != nil {
		return object{}, err
	}
	o := object{text: s.text[from:s.at:s.at]}
	s.space()
	if bytes.HasPrefix(o.text, []byte("<<")) && s.accept("stream\n") {
		o.stream, err = s.stream(o.text)
		s.space()
	}
	return o, err
}

// stream steps over the data of a stream and the word behind it.
func (s *scanner) stream(dict []byte) (*stream, error) {
	length := lookup(dict, "Length")
	n, err := strconv.Atoi(string(length))
	if err != nil || n < 0 {
		return nil, fmt.Errorf("stream with the length %q; it must be a number", length)
	}
	if n > len(s.text)-s.at {
		return nil, fmt.Errorf("stream of %d bytes, but only %d are left", n, len(s.text)-s.at)
	}
	data := s.text[s.at : s.at+n : s.at+n]
	s.at += n
	if !s.accept("\nendstream") {
		return nil, s.wrong("no end of the stream")
	}
	return &stream{data: data}, nil
}

// appendStream appends the text of a stream object. Its length goes behind the
// other entries, and more entries before it.
func appendStream(b, dict []byte, more string, data []byte) []byte {
	b = append(b, streamHead(dict, more, len(data))...)
	b = append(b, data...)
	return append(b, streamTail...)
}

const streamTail = "\nendstream"

func streamHead(dict []byte, more string, length int) []byte {
	b := without(dict, func(key []byte) bool { return string(key) == "Length" })
	b = append(b, more...)
	b = append(b, "/Length "...)
	b = strconv.AppendInt(b, int64(length), 10)
	return append(b, ">>\nstream\n"...)
}
