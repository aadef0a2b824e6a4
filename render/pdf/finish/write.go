package finish

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"strconv"
)

// Options say how a file is written.
type Options struct {
	// Version is the version of PDF, "1.7" if empty. Below "1.5" there are no
	// object streams, and the file must be plain.
	Version string
	// Plain leaves streams as they are and writes each object and the
	// cross-reference table in letters: a file for people and for Read.
	Plain bool
}

// Write writes the file. It may be called again, and the File changed between.
func (f *File) Write(w io.Writer, o Options) error {
	version, err := o.version()
	if err == nil {
		err = f.check()
	}
	if err != nil {
		return err
	}
	out := newOutput(w)
	out.WriteString("%PDF-" + version + "\n%\xe2\xe3\xcf\xd3\n")
	if o.Plain {
		f.writePlain(out)
	} else {
		f.writePacked(out)
	}
	return out.Flush()
}

func (o Options) version() (string, error) {
	v := o.Version
	switch {
	case v == "":
		return "1.7", nil
	case v != "2.0" && (len(v) != 3 || v < "1.0" || v > "1.7"):
		return "", fmt.Errorf("there is no PDF version %q; take 1.7", v)
	case v < "1.5" && !o.Plain:
		return "", fmt.Errorf("PDF version %s has no object streams; take 1.5 or later", v)
	}
	return v, nil
}

// check tells of calls that went wrong and of those that are missing.
func (f *File) check() error {
	if f.err != nil {
		return f.err
	}
	if f.dictAt(f.root) == nil {
		return errors.New("the catalogue is gone; a PDF file cannot do without")
	}
	for n := range f.objects {
		if text := f.objects[n].text; text != nil && len(text) == 0 {
			return fmt.Errorf("object %d was reserved but never set", n)
		}
	}
	return nil
}

// An output counts and hashes what is written. Its bufio.Writer keeps the
// first error.
type output struct {
	*bufio.Writer
	sink *sink
}

type sink struct {
	to     io.Writer
	hash   hash.Hash
	count  int64
	failed bool
}

func newOutput(w io.Writer) *output {
	s := &sink{to: w, hash: sha256.New()}
	return &output{bufio.NewWriterSize(s, chunk), s}
}

func (s *sink) Write(p []byte) (int, error) {
	s.hash.Write(p)
	s.count += int64(len(p))
	n, err := s.to.Write(p)
	s.failed = err != nil
	return n, err
}

// at returns how many bytes the file has so far.
func (o *output) at() int64 { return o.sink.count + int64(o.Buffered()) }

// id returns the file's identifier, which follows from all bytes so far. It is
// given twice: the file as it was made first, and as it is now.
func (o *output) id() string {
	o.Flush()
	sum := o.sink.hash.Sum(nil)[:16]
	return fmt.Sprintf("[<%X> <%X>]", sum, sum)
}

// begin writes the first line of an object and returns its place.
func (o *output) begin(r Ref) xref {
	p := xref{kind: used, at: o.at()}
	o.Write(strconv.AppendInt(o.AvailableBuffer(), int64(r), 10))
	o.WriteString(" 0 obj\n")
	return p
}

func (o *output) end() { o.WriteString("\nendobj\n") }

// stream writes a stream object and returns its place.
func (o *output) stream(r Ref, dict []byte, more string, data []byte) xref {
	p := o.begin(r)
	o.Write(streamHead(dict, more, len(data)))
	o.Write(data)
	o.WriteString(streamTail)
	o.end()
	return p
}

// writePlain writes each object for itself.
func (f *File) writePlain(out *output) {
	xrefs := make([]xref, len(f.objects))
	for n := 1; n < len(f.objects); n++ {
		o := &f.objects[n]
		switch {
		case o.text == nil:
		case o.stream != nil:
			xrefs[n] = out.stream(Ref(n), o.text, "", o.stream.data)
		default:
			xrefs[n] = out.begin(Ref(n))
			out.Write(o.text)
			out.end()
		}
	}
	f.writeTable(out, xrefs)
}
