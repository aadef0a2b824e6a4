// Package finish makes the file that gofpdf wrote a good one: it takes the
// file as a list of objects, lets others change them and add to them, and
// writes them compressed, with object streams and a cross-reference stream.
//
// gofpdf 1.16.2 is asked for plain output (SetCompression(false)). It writes
// page streams with a fresh compressor each, knows no structure tree, no page
// labels and no object streams, and its text maps cannot say that a glyph
// stands for two letters; all that is put right here.
//
// The same calls give the same bytes, on every machine and with any number of
// processors. A malformed file gives an error; so does, when the file is
// written, any call that would have made a file that readers refuse. Memory is
// the source, which is not copied, and what was added.
package finish

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// A Ref is the number of an object.
type Ref int

// String returns the reference as it is written in a PDF file: "12 0 R".
func (r Ref) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// A File is a PDF file in the making. Read returns one.
type File struct {
	objects    []object // by number; 0 names none
	root, info Ref
	pages      []Ref
	texts      arena
	err        error // the first wrong call, told by Write
}

// An object is free if its text is nil and reserved if its text is empty. The
// text of a stream is its dictionary.
type object struct {
	text   []byte
	stream *stream
}

// Root returns the catalogue, from which all other objects are reached.
func (f *File) Root() Ref { return f.root }

// Info returns the dictionary with the title, the author, and the dates.
func (f *File) Info() Ref { return f.info }

// Pages returns the page objects in the order of the pages.
func (f *File) Pages() []Ref { return f.pages }

// Get returns the text of an object, without "12 0 obj" and "endobj", or nil
// if there is none. It must not be written to.
func (f *File) Get(r Ref) []byte {
	o := f.object(r)
	if o == nil || len(o.text) == 0 {
		return nil
	}
	if o.stream != nil {
		return appendStream(nil, o.text, "", o.stream.data)
	}
	return o.text
}

// object returns nil for a number that was never given out.
func (f *File) object(r Ref) *object {
	if r < 1 || int(r) >= len(f.objects) {
		return nil
	}
	return &f.objects[r]
}

// Set gives an object another text, in the form in which Get returns it. The
// text is copied.
func (f *File) Set(r Ref, body []byte) {
	o := f.object(r)
	if o == nil {
		f.fail(r, errors.New("there is no such object; Reserve or Add makes one"))
		return
	}
	made, err := parse(f.texts.join(bytes.TrimFunc(body, isSpaceRune)))
	if err != nil {
		f.fail(r, err)
		return
	}
	*o = made
}

func isSpaceRune(r rune) bool { return r < 0x80 && isSpace(byte(r)) }

// parse cuts the text of an object, which it keeps.
func parse(text []byte) (object, error) {
	s := scanner{text: text}
	o, err := s.object()
	if err == nil && s.at < len(text) {
		err = s.wrong("more than one object")
	}
	return o, err
}

// fail keeps the first error.
func (f *File) fail(r Ref, err error) {
	if f.err == nil {
		f.err = fmt.Errorf("object %d: %w", int(r), err)
	}
}

// Add adds an object and returns its number. The text is copied.
func (f *File) Add(body []byte) Ref {
	r := f.Reserve()
	f.Set(r, body)
	return r
}

// Reserve returns a new number, for an object to which others refer before it
// is made. It must be set before the file is written.
func (f *File) Reserve() Ref {
	f.objects = append(f.objects, object{text: []byte{}})
	return Ref(len(f.objects) - 1)
}

// Insert puts entries ("/Lang (az) /Tabs /S") into a dictionary or the
// dictionary of a stream. They take the place of entries with the same key.
func (f *File) Insert(r Ref, entries string) {
	o := f.object(r)
	if o == nil || !bytes.HasPrefix(o.text, []byte("<<")) {
		f.fail(r, errors.New("entries can be inserted into a dictionary only"))
		return
	}
	added, err := f.dict(entries)
	if err != nil {
		f.fail(r, err)
		return
	}
	old := without(o.text, func(key []byte) bool { return lookup(added, string(key)) != nil })
	o.text = f.texts.join(old, added[len("<<"):])
}

// dict makes a dictionary of entries and keeps it.
func (f *File) dict(entries string) ([]byte, error) {
	text := f.texts.join([]byte("<<"), []byte(entries), []byte(">>"))
	o, err := parse(text)
	if err == nil && o.stream != nil {
		err = errors.New("a stream where entries of a dictionary should be")
	}
	return o.text, err
}

// Replace gives an entry of a dictionary another value, in its place among the
// others. The dictionary must have it.
func (f *File) Replace(r Ref, key, value string) {
	dict := f.dictAt(r)
	for e := range entries(dict) {
		if string(e.key) == key {
			from := e.to - len(e.value)
			f.Set(r, slices.Concat(dict[:from], []byte(value), dict[e.to:]))
			return
		}
	}
	f.fail(r, fmt.Errorf("there is no entry %q to be replaced", key))
}
